import { describe, expect, test } from 'vitest';
import { type CallCase, callPermission, type LegalBasis, NOT_LEGAL_ADVICE } from '~/consent/country-rules';
import { mailPermission } from '~/consent/mail-permission';
import { consent as german } from '~/i18n/de/consent';
import { consent as english } from '~/i18n/en/consent';

const business: CallCase = {
  country: 'DE',
  consumer: false,
  legalBasis: 'none',
  presumedInterest: null,
  asterisk: false,
  suppressed: false,
};

const told = (call: Partial<CallCase>) => {
  const permission = callPermission({ ...business, presumedInterest: 'Sucht eine Assistenz', ...call });
  return permission.verdict === 'allow' ? 'allow' : `${permission.verdict} ${permission.reason}`;
};

describe('calling a business', () => {
  test.each<[string | null, LegalBasis, string]>([
    ['DE', 'none', 'warn presumed_interest_needed'],
    ['DE', 'presumed_interest', 'allow'],
    ['DE', 'existing_customer', 'allow'],
    ['DE', 'consent', 'allow'],
    ['AT', 'none', 'block prior_consent_needed'],
    ['AT', 'presumed_interest', 'block prior_consent_needed'],
    ['AT', 'existing_customer', 'block prior_consent_needed'],
    ['AT', 'consent', 'allow'],
    ['CH', 'none', 'allow'],
    ['CH', 'presumed_interest', 'allow'],
    ['CH', 'existing_customer', 'allow'],
    ['CH', 'consent', 'allow'],
    ['US', 'none', 'allow'],
    ['US', 'presumed_interest', 'allow'],
    ['US', 'existing_customer', 'allow'],
    ['US', 'consent', 'allow'],
    ['FR', 'none', 'warn rules_unknown'],
    ['FR', 'presumed_interest', 'warn rules_unknown'],
    ['FR', 'existing_customer', 'warn rules_unknown'],
    ['FR', 'consent', 'allow'],
    [null, 'none', 'warn rules_unknown'],
  ])('in %s on the basis of %s: %s', (country, legalBasis, expected) => {
    expect(told({ country, legalBasis })).toBe(expected);
  });

  test.each([null, '', '  '])('presumed interest needs a reason, %j is none', (presumedInterest) => {
    expect(told({ legalBasis: 'presumed_interest', presumedInterest })).toBe('warn presumed_interest_needed');
  });
});

describe('the Swiss asterisk', () => {
  test.each<[LegalBasis, string]>([
    ['none', 'block directory_asterisk'],
    ['presumed_interest', 'block directory_asterisk'],
    ['existing_customer', 'allow'],
    ['consent', 'allow'],
  ])('on the basis of %s: %s', (legalBasis, expected) => {
    expect(told({ country: 'CH', asterisk: true, legalBasis })).toBe(expected);
  });

  test('means nothing elsewhere', () => {
    expect(told({ country: 'US', asterisk: true })).toBe('allow');
  });
});

test.each(['DE', 'AT', 'CH', 'US', 'FR', null])(
  'a consumer in %s is called with express consent only',
  (country) => {
    for (const legalBasis of ['none', 'presumed_interest', 'existing_customer'] as const) {
      expect(told({ country, consumer: true, legalBasis })).toBe('block consumer_consent_needed');
    }
    expect(told({ country, consumer: true, legalBasis: 'consent' })).toBe('allow');
  },
);

test('a suppressed number is not called, whatever else is true', () => {
  expect(told({ suppressed: true, legalBasis: 'consent' })).toBe('block suppressed');
});

describe('an e-mail', () => {
  test.each([
    ['none', 'packet', 'consent_needed'],
    ['none', 'further', 'consent_needed'],
    ['packet', 'packet', undefined],
    ['packet', 'further', 'further_consent_needed'],
    ['further', 'packet', undefined],
    ['further', 'further', undefined],
  ] as const)('with consent to %s, sending %s is refused as %s', (consent, message, reason) => {
    const expected = reason ? { verdict: 'block', reason } : { verdict: 'allow' };
    expect(mailPermission({ suppressed: false, consent, message })).toEqual(expected);
  });

  test('never goes to a suppressed address', () => {
    expect(mailPermission({ suppressed: true, consent: 'further', message: 'packet' })).toEqual({
      verdict: 'block',
      reason: 'suppressed',
    });
  });
});

test.each([
  ['German', german],
  ['English', english],
])('every reason is told in %s, and that it is no legal advice', (_language, words) => {
  expect(Object.keys(words.permission).toSorted()).toEqual([
    'consent_needed',
    'consumer_consent_needed',
    'directory_asterisk',
    'further_consent_needed',
    'presumed_interest_needed',
    'prior_consent_needed',
    'rules_unknown',
    'suppressed',
  ]);
  expect(NOT_LEGAL_ADVICE).toBe('consent.notLegalAdvice');
  expect(words.notLegalAdvice).not.toBe('');
});
