export const mail = {
  unsubscribe: {
    title: 'Receive no further messages',
    ask: 'Shall {{sender}} send no more e-mails to {{address}}?',
    confirm: 'Send no more e-mails',
    doneTitle: 'You won’t receive any more messages',
    done: '{{sender}} will send no more e-mails to {{address}}. You don’t need to do anything else.',
  },
};
