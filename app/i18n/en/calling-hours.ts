export const callingHours = {
  title: 'Calling hours',
  text: 'When offices pick up, by country and weekday, in their local time. Public holidays there are left out by themselves.',
  countries: 'Countries',
  changed: 'changed',
  other: 'Another country',
  show: 'Show its hours',
  windows: 'Offices can be called',
  hint: 'One line a day; + adds a second window. Call sessions and retries keep to these hours.',
  never: 'not at all',
  usual: 'Back to the usual hours',
  noWindow: 'Please leave at least one window, or go back to the usual hours.',
};
