export const help = {
  title: 'Help',
  chapters: 'User guide',
  keysHint: 'The key ? shows the keys of the page you are on.',
  goOn: 'Read on: {{chapter}}',
  keys: {
    table: 'In this table',
    nextRow: 'next prospect',
    previousRow: 'previous prospect',
    tick: 'choose the prospect or not',
    everywhere: 'Everywhere',
    search: 'search and go',
    searchToo: 'the same, while writing too',
    share: 'hide confidential clients, or show them again',
    keys: 'these keys',
    places: 'Go to, one key after the other',
  },
};
