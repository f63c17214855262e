import { expect, test } from 'vitest';
import { reportOf, reportSchema } from '~/calls/report-schema';

const ids = {
  callId: '01890a5d-ac96-774b-bcce-b302099a8057',
  prospectId: '01890a5d-ac96-774b-bcce-b302099a8058',
  language: 'de',
};

const read = (form: Record<string, unknown>) => reportSchema.safeParse({ ...ids, ...form });

const report = (form: Record<string, unknown>) =>
  reportOf(reportSchema.parse({ ...ids, ...form }), 'Darf ich?');

test('a conversation means that somebody was reached', () => {
  expect(report({ conversation: 'not_now' })).toMatchObject({ result: 'connected', conversation: 'not_now' });
  expect(report({ result: 'busy' })).toMatchObject({ result: 'busy', conversation: null });
});

test('what the front desk said counts when the front desk was on the phone', () => {
  const said = {
    gatekeeperName: 'Frau Blau',
    bestTime: 'ab 10 Uhr',
    times: { gatekeeper: '2026-03-10T10:00' },
  };
  expect(report({ ...said, result: 'gatekeeper' })).toMatchObject({
    result: 'gatekeeper',
    conversation: null,
    frontDesk: { name: 'Frau Blau', bestTime: 'ab 10 Uhr' },
    callback: { wallTime: '2026-03-10T10:00' },
  });
  expect(report({ ...said, result: 'busy' })).toMatchObject({ frontDesk: null, callback: null });
});

test('a step that was opened and left has no effect', () => {
  const left = { times: { callback: '2026-03-10T10:00' }, emailAddress: 'erika@kanzlei.example' };
  expect(report({ ...left, conversation: 'not_interested' })).toMatchObject({
    callback: null,
    consent: null,
  });
});

test('a meeting may have a time', () => {
  const time = { times: { meeting_booked: '2026-03-10T10:00', callback: '2026-03-11T10:00' } };
  expect(report({ conversation: 'meeting_booked' }).callback).toBeNull();
  expect(report({ ...time, conversation: 'meeting_booked' }).callback).toEqual({
    wallTime: '2026-03-10T10:00',
  });
});

test('the address of a consent is kept as mail servers know it', () => {
  const form = { conversation: 'send_documents', emailAddress: ' Erika@Müller.example ', scope: 'further' };
  expect(report(form).consent).toEqual({
    emailAddress: 'erika@xn--mller-kva.example',
    scope: 'further',
    wording: 'Darf ich?',
    language: 'de',
  });
});

test.each([
  ['no outcome', {}, 'result'],
  ['documents without an address', { conversation: 'send_documents' }, 'emailAddress'],
  [
    'documents to a broken address',
    { conversation: 'send_documents', emailAddress: 'a..b@x.de' },
    'emailAddress',
  ],
  ['a number that is none', { result: 'busy', phoneNumber: '030 123' }, 'phoneNumber'],
  ['a note beyond measure', { result: 'busy', note: 'x'.repeat(5001) }, 'note'],
])('%s is told beside its field', (_what, form, field) => {
  expect(read(form).error?.issues.map(({ path }) => path[0])).toEqual([field]);
});

test.each([
  ['kept for a while counts as made then', '90', 90],
  ['sent at once counts as made now', undefined, 0],
  ['kept beyond a week counts as made now', '700000', 0],
  ['kept by a clock that went back counts as made now', '-5', 0],
])('an outcome %s', (_what, secondsAgo, expected) => {
  expect(read({ result: 'busy', secondsAgo }).data?.secondsAgo).toBe(expected);
});
