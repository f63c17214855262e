import { expect, test } from 'vitest';
import { createChance } from '~/demo/chance';
import { inventProspects } from '~/demo/invent-prospects';
import { SAMPLE_TEXTS } from '~/demo/sample-texts';

const invented = inventProspects(createChance(1), SAMPLE_TEXTS.de, 300).map(({ fields }) => fields);
const numbers = invented.flatMap(({ phoneNumbers = [] }) => phoneNumbers.map(({ e164 }) => e164));

/** The ranges of Mitteilung 148/2021 of the Bundesnetzagentur. */
const NOBODYS = /^\+49(3023125|4066969|2214710|6990009|8999998)\d{3}$/;

test('Every number is one that nobody has', () => {
  expect(numbers).toHaveLength(300);
  expect(numbers.filter((number) => !NOBODYS.test(number))).toEqual([]);
});

test('Every domain is one that nobody can have', () => {
  const hosts = invented.map(({ website }) => new URL(website ?? '').host);
  expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  const addresses = invented.flatMap(({ emailAddresses = [] }) => emailAddresses);
  expect(addresses.filter((address) => !/^[a-z]+@[a-z-]+\.example$/.test(address))).toEqual([]);
});

test('No two prospects share a number or a domain', () => {
  expect(new Set(numbers).size).toBe(300);
  expect(new Set(invented.map(({ website }) => website)).size).toBe(300);
});

test('The same seed invents the same prospects, another seed others', () => {
  const again = inventProspects(createChance(1), SAMPLE_TEXTS.de, 300).map(({ fields }) => fields);
  const others = inventProspects(createChance(2), SAMPLE_TEXTS.de, 300).map(({ fields }) => fields);
  expect(again).toEqual(invented);
  expect(others).not.toEqual(invented);
});

test('There are people and mere lines, in three countries', () => {
  expect(new Set(invented.map(({ country }) => country))).toEqual(new Set(['DE', 'AT', 'CH']));
  expect(invented.some(({ lastName }) => lastName)).toBe(true);
  expect(invented.some(({ lastName }) => !lastName)).toBe(true);
});
