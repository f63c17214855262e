import { expect, test } from 'vitest';
import { timeZoneOf } from '~/calls/time-zone.server';
import { AREA_CODES, POSTAL_CODES } from '~/calls/time-zone-prefixes';

test.each([
  ['a country with one zone', { country: 'DE' }, 'Europe/Berlin', true],
  ['lower case', { country: 'at' }, 'Europe/Vienna', true],
  ['the country of the number alone', { e164: '+41446681800' }, 'Europe/Zurich', true],
  ['the address before the number', { country: 'AT', e164: '+4930123456' }, 'Europe/Vienna', true],
  ['a US number', { e164: '+12125550123' }, 'America/New_York', true],
  ['a US number in California', { e164: '+14155550123' }, 'America/Los_Angeles', true],
  ['a US number in Arizona', { country: 'US', e164: '+16025550123' }, 'America/Phoenix', true],
  ['a Canadian number', { e164: '+16045550123' }, 'America/Vancouver', true],
  ['a toll-free number', { e164: '+18005550123' }, 'America/New_York', false],
  [
    'a state with one zone',
    { country: 'US', region: 'CA', e164: '+12125550123' },
    'America/Los_Angeles',
    true,
  ],
  ['a state by its name', { country: 'US', region: 'Colorado' }, 'America/Denver', true],
  ['a state with two zones', { country: 'US', region: 'TX' }, 'America/Chicago', false],
  [
    'a state with two zones and a number',
    { country: 'US', region: 'TX', e164: '+19155550123' },
    'America/Denver',
    true,
  ],
  [
    'a state with two zones and a number from elsewhere',
    { country: 'US', region: 'TX', e164: '+12125550123' },
    'America/Chicago',
    false,
  ],
  ['a postal code', { country: 'US', postalCode: '98101' }, 'America/Los_Angeles', true],
  [
    'a postal code before the number',
    { country: 'US', postalCode: '60601', e164: '+12125550123' },
    'America/Chicago',
    true,
  ],
  ['a postal code close to a border', { country: 'US', postalCode: '79901' }, 'America/Denver', true],
  ['a country with many zones alone', { country: 'US' }, 'America/New_York', false],
  ['the mainland of Spain', { country: 'ES', postalCode: '28001' }, 'Europe/Madrid', true],
  ['the Canary Islands', { country: 'ES', postalCode: '35001' }, 'Atlantic/Canary', true],
  ['the Azores', { country: 'PT', postalCode: '9500-012' }, 'Atlantic/Azores', true],
])('%s', (_name, whereabouts, zone, certain) => {
  expect(timeZoneOf(whereabouts)).toEqual({ zone, certain });
});

test.each([[{}], [{ e164: 'nonsense' }], [{ country: 'ZZ' }], [{ country: '', region: 'Bayern' }]])(
  '%o tells no zone',
  (whereabouts) => {
    expect(timeZoneOf(whereabouts)).toBeUndefined();
  },
);

test('every prefix stands in one zone only, and every zone exists', () => {
  for (const table of [AREA_CODES, ...Object.values(POSTAL_CODES)]) {
    const prefixes = Object.values(table ?? {}).flatMap((list) => list.split(' '));
    expect(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index)).toEqual([]);
    for (const zone of Object.keys(table ?? {})) expect(Intl.supportedValuesOf('timeZone')).toContain(zone);
  }
});
