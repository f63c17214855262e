/** What the page of a call says of callbacks: when one is promised, and that one is due. */
export const callbackPane = {
  time: 'When, in their time',
  there: '{{time}} there',
  here: 'For you that is {{time}}.',
  reminder: {
    late: 'Callback overdue: {{time}}',
    soon: 'Call back soon: {{time}}',
    putAside: 'Hide on this screen',
    all: 'See all {{count}}',
  },
  callNow: 'Call now',
};
