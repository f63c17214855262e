/** The settings of the pipeline. */
export const stages = {
  title: 'Stages',
  text: 'The way from the first contact to the client. The board has a column for each; new prospects begin in the first open one.',
  new: 'New stage',
  add: 'Add stage',
  name: 'Name',
  type: 'What it means',
  types: {
    open: 'Open: still being worked on',
    won: 'Won: became a client',
    lost: 'Lost: nothing came of it',
  },
  colour: 'Colour',
  colours: {
    grey: 'Grey',
    blue: 'Blue',
    teal: 'Teal',
    amber: 'Amber',
    green: 'Green',
    red: 'Red',
  },
  staleAfterDays: 'Waits too long after … days',
  staleHint: 'Then its card says so. Empty: never.',
  stale_one: 'waits too long after {{count}} day',
  stale_other: 'waits too long after {{count}} days',
  change: 'Change “{{name}}”',
  up: 'Move “{{name}}” up',
  down: 'Move “{{name}}” down',
  all: 'All stages',
  remove: 'Remove stage',
  removeText:
    'Prospects, outcomes, call sessions and saved views of this stage go over to another one. This can’t be undone.',
  removeEmptyText:
    'Nobody is in this stage. Outcomes, call sessions and saved views that name it go over to another one. This can’t be undone.',
  to: 'Goes over to',
  isLast: {
    open: 'This is the only open stage. Add another one before you remove it.',
    won: 'This is the only won stage. Add another one before you remove it.',
    lost: 'This is the only lost stage. Add another one before you remove it.',
  },
  errors: {
    taken: 'There is a stage with this name already.',
    tooMany: 'There are 30 stages; more don’t fit on the board. Please remove one first.',
    lastOfType: 'At least one open, one won and one lost stage are needed, and this is the last of its type.',
  },
};
