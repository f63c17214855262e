import { callbackPane } from './callback-pane';

export const callbacks = {
  title: 'Callbacks',
  text: 'What you promised. Sessions bring these first, as soon as their time has come.',
  late: 'Overdue:',
  groups: { overdue: 'Overdue', today: 'Today', later: 'Later' },
  emptyTitle: 'No callback is promised',
  emptyText: 'When you agree on a time on the phone, it stands here, and Anklang reminds you.',
  emptyAction: 'To the calls',
  move: 'Move',
  moveTitle: 'Move the callback to {{name}}',
  moveText: 'Promised for {{time}}.',
  reason: 'Why',
  reasonHint: 'Stands in the timeline, so that you can say it at the beginning of the call.',
  moveSubmit: 'Move the callback',
  cancelTitle: 'Or drop it',
  cancelText: 'The prospect stays, and is called like any other.',
  cancelSubmit: 'Drop the callback',
  errors: {
    callback_time_missing: 'Please enter when you will call back.',
    callback_time_invalid: 'This is not a date and time. Please choose one.',
    callback_time_past: 'This time is over. Please choose a later one.',
    not_found: 'This callback is no longer open.',
  },
  ...callbackPane,
};
