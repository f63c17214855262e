/** What may stand on every page, whatever it is about. */
export const everywhere = {
  backups: {
    held: {
      title: 'This is a restored copy, as of {{moment}}: nothing is sent',
      waiting: '{{messages}} and {{sequences}} wait.',
      messages_one: 'One message that is due',
      messages_other: '{{count}} messages that are due',
      sequences_one: 'one sequence',
      sequences_other: '{{count}} sequences',
      toOutbox: 'See the outbox',
      text: 'Please make sure that the old installation no longer runs. Whatever is due by now may have gone from there: it is shown to you one by one before it goes.',
      ownerOnly: 'An owner of the workspace decides when it goes on.',
      confirm: 'Send again from here',
    },
  },
  clients: {
    screenShare: {
      begin: 'Share screen: hide confidential clients (Shift+M)',
      on: 'Your screen is shared: confidential clients are hidden. Shift+M ends it.',
      end: 'Show everything again',
    },
  },
  outbox: {
    paused: { sign: 'All messages are paused.', toOutbox: 'Go to the outbox' },
  },
  prospects: {
    unnamed: 'Without a name',
    salutation: { frau: 'Ms', herr: 'Mr', neutral: 'Neutral, without a form of address' },
  },
};
