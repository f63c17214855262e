import { callScreen } from './call-screen';

export const calls = {
  text: 'Choose who to call. Anklang brings one prospect after the other: only those you can call now, promised callbacks first.',
  errors: {
    not_found: 'This list or stage is no longer there. Please choose another one.',
    script_unpublished: 'This script has no published version yet. Please publish one first.',
    goal: 'Please enter a number between 1 and 500.',
  },
  scripts: 'Scripts',
  callbacks: 'Callbacks',
  open: 'Sessions to go on with',
  ended: 'Past sessions',
  start: {
    title: 'Start a session',
    who: 'Who do you want to call?',
    today: 'Whoever’s turn it is',
    view: 'Saved view',
    todayHint: 'Callbacks that are due, then everybody else. Those the hour and you suit come sooner.',
    count_one: '{{count}} prospect',
    count_other: '{{count}} prospects',
    script: 'Script',
    goal: 'Calls as a goal',
    courage: 'Courage round',
    courageHint: 'Five calls, one at a time, with kind words.',
    submit: 'Start calling',
  },
  undoRefused: {
    title: 'The outcome stays as it is',
    back: 'Back to the calls',
    not_found: 'This call is no longer there.',
    not_last: 'This prospect was called again since. Only the last call can be undone.',
  },
  callRefused: {
    title: 'This prospect can’t be called right now',
    not_found: 'This prospect is no longer there.',
    no_number: 'No number is left that works and may be called.',
    taken: 'A colleague has this prospect on the screen right now.',
    script_unpublished: 'There is no published script yet. Please publish one first.',
  },
  ...callScreen,
};
