import { expect, test } from 'vitest';
import {
  ownImprint,
  quietHoursSchema,
  senderSchema,
  withImprint,
  workspaceSchema,
} from '~/accounts/settings-schema';
import { afterStep } from '~/accounts/welcome-steps';

const messages = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const monday = (from: string, to: string) => ({ weekday: 1, from, to });

test('Quiet hours come back in the order of the week', () => {
  const result = quietHoursSchema.parse({
    quietHours: [
      { weekday: 3, from: '08:00', to: '09:00' },
      monday('14:00', '15:00'),
      monday('08:30', '12:00'),
    ],
  });
  expect(result.quietHours.map(({ weekday, from }) => `${weekday} ${from}`)).toEqual([
    '1 08:30',
    '1 14:00',
    '3 08:00',
  ]);
});

test('No quiet hours and no weekly hours mean no limit', () => {
  expect(quietHoursSchema.parse({})).toEqual({ quietHours: [], hoursAvailable: null });
});

test.each([
  [
    'a window that ends before it begins',
    monday('12:00', '08:00'),
    'quietHours.0.to: settings.windows.endsBeforeStart',
  ],
  ['an empty window', monday('12:00', '12:00'), 'quietHours.0.to: settings.windows.endsBeforeStart'],
  ['a time that no clock shows', monday('25:00', '26:00'), 'quietHours.0.from: settings.windows.noTime'],
])('Quiet hours refuse %s', (_name, window, message) => {
  expect(messages(quietHoursSchema.safeParse({ quietHours: [window] }))).toContain(message);
});

const workspace = { name: 'Büro Sonnentau', country: 'AT', timeZone: 'Europe/Vienna', dailyGoal: 15 };

test('A workspace needs no region', () => {
  expect(workspaceSchema.parse(workspace)).toEqual({ ...workspace, region: null });
});

test.each([
  ['a zone that does not exist', { timeZone: 'Europe/Wien' }, 'timeZone: errors.invalid'],
  ['a goal of no calls', { dailyGoal: 0 }, 'dailyGoal: settings.workspace.goalRange'],
  ['half a call', { dailyGoal: 2.5 }, 'dailyGoal: settings.workspace.goalRange'],
])('A workspace refuses %s', (_name, change, message) => {
  expect(messages(workspaceSchema.safeParse({ ...workspace, ...change }))).toContain(message);
});

const sender = { senderName: 'Tilda Sonnentau', postalAddress: 'Am Anger 1\n99084 Erfurt' };

test('A web address without its scheme gets one', () => {
  expect(senderSchema.parse({ ...sender, website: 'www.sonnentau.example' }).website).toBe(
    'https://www.sonnentau.example',
  );
});

test.each(['javascript:alert(1)', 'two words.example', 'ftp://sonnentau.example'])(
  'The website %s is refused',
  (website) => {
    expect(messages(senderSchema.safeParse({ ...sender, website }))).toEqual([
      'website: settings.sender.noWebAddress',
    ]);
  },
);

test('Without an imprint of her own, name and address are the imprint', () => {
  const imprintOf = (values: object) => withImprint(senderSchema.parse({ ...sender, ...values })).imprint;
  expect(imprintOf({})).toBe('Tilda Sonnentau, Am Anger 1, 99084 Erfurt');
  expect(imprintOf({ imprint: 'https://sonnentau.example' })).toBe('https://sonnentau.example');
});

test('An imprint made of name and address is none of her own, so that it changes with them', () => {
  const saved = withImprint(senderSchema.parse(sender));
  expect(ownImprint(saved)).toBeNull();
  expect(ownImprint({ ...saved, imprint: 'HRB 1234' })).toBe('HRB 1234');
  expect(ownImprint({ ...sender, imprint: null })).toBeNull();
});

test('A sender without postal address is refused', () => {
  expect(messages(senderSchema.safeParse({ ...sender, postalAddress: '  ' }))).toEqual([
    'postalAddress: errors.required',
  ]);
});

test('The questions follow one another and end with what comes next', () => {
  expect(afterStep('profile')).toBe('/welcome/services');
  expect(afterStep('sender')).toBe('/welcome/next');
});
