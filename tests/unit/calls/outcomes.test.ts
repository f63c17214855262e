import { describe, expect, test } from 'vitest';
import { CONVERSATION_KEYS, RESULT_KEYS } from '~/calls/outcome-keys';
import {
  CONVERSATION_RULES,
  CONVERSATIONS,
  checkOutcome,
  type Outcome,
  RESULT_RULES,
  RESULTS,
} from '~/calls/outcomes';
import { calls as german } from '~/i18n/de/calls';
import { calls as english } from '~/i18n/en/calls';

const rules = { ...RESULT_RULES, ...CONVERSATION_RULES };
const namesWith = (flag: keyof typeof RESULT_RULES.busy, value: unknown = true) =>
  Object.entries(rules).flatMap(([name, rule]) => (rule[flag] === value ? [name] : []));

describe('what outcomes mean', () => {
  test('only a connected call reaches the person', () => {
    expect(namesWith('reached')).toEqual(['connected', ...CONVERSATIONS]);
  });

  test('a wrong or dead number is unworkable', () => {
    expect(namesWith('unworkable')).toEqual(['wrong_number', 'disconnected']);
  });

  test('only the wish not to be called suppresses', () => {
    expect(namesWith('doNotCall')).toEqual(['do_not_call']);
  });

  test('only a promised callback needs a time', () => {
    expect(namesWith('needsCallback')).toEqual(['callback']);
  });

  test('a yes, a no and a dead line are final', () => {
    expect(namesWith('final')).toEqual([
      'wrong_number',
      'disconnected',
      'won',
      'not_interested',
      'has_assistant',
      'do_not_call',
    ]);
  });

  test('nothing final has a next attempt', () => {
    expect(Object.values(rules).filter((rule) => rule.final && rule.retryDelayMinutes !== null)).toEqual([]);
  });

  test('a meeting and every final word end the sequence, a promise and a “not now” pause it', () => {
    expect(namesWith('sequenceEffect', 'finish')).toEqual([
      'meeting_booked',
      'won',
      'not_interested',
      'has_assistant',
      'do_not_call',
    ]);
    expect(namesWith('sequenceEffect', 'pause')).toEqual(['callback', 'not_now']);
  });

  test('only missed calls keep away from their time of day and count against a limit', () => {
    expect(namesWith('otherTimeOfDay')).toEqual([
      'no_answer',
      'voicemail_left',
      'voicemail_none',
      'gatekeeper',
    ]);
    expect(Object.values(CONVERSATION_RULES).every((rule) => rule.mostAttempts === null)).toBe(true);
  });

  test.each([
    ['no_answer', 'attempted'],
    ['connected', 'talking'],
    ['send_documents', 'documents'],
    ['won', 'won'],
    ['has_assistant', 'lost'],
    ['do_not_call', 'lost'],
    ['wrong_number', null],
  ] as const)('%s moves the prospect to %s', (name, stage) => {
    expect(rules[name].nextStage).toBe(stage);
  });
});

describe('a whole outcome', () => {
  const soon = new Date('2026-06-10T10:00Z');

  test.each(
    RESULTS.flatMap((result) => [null, ...CONVERSATIONS].map((conversation) => ({ result, conversation }))),
  )('$result with $conversation', (outcome: Outcome) => {
    const reached = outcome.result === 'connected';
    const error = !reached && outcome.conversation ? 'conversation_without_reaching' : 'conversation_missing';
    const isWhole = reached === (outcome.conversation !== null);
    expect(checkOutcome(outcome, RESULT_RULES.busy, soon)).toEqual(
      isWhole ? { ok: true, value: outcome } : { ok: false, error },
    );
  });

  test('has a time when a callback was promised', () => {
    expect(
      checkOutcome({ result: 'connected', conversation: 'callback' }, CONVERSATION_RULES.callback, null),
    ).toEqual({
      ok: false,
      error: 'callback_time_missing',
    });
  });
});

test('each outcome has a key of its own that lies in one place on German and US keyboards', () => {
  const keys = [...Object.values(RESULT_KEYS), ...Object.values(CONVERSATION_KEYS)];
  expect(new Set(keys).size).toBe(RESULTS.length + CONVERSATIONS.length);
  expect(keys.filter((key) => !/^[1-9a-x]$/.test(key))).toEqual([]);
});

test.each([
  ['German', german],
  ['English', english],
])('every outcome has a name in %s', (_language, words) => {
  expect(Object.keys(words.result)).toEqual([...RESULTS]);
  expect(Object.keys(words.conversation)).toEqual([...CONVERSATIONS]);
});
