import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEmailAddress } from '~/prospects/email-address';

interface Sample {
  id: number;
  address: string;
  category: string;
}

const samples: Sample[] = process.env.CORPUS_DIR
  ? JSON.parse(readFileSync(join(process.env.CORPUS_DIR, 'emails/isemail_tests.json'), 'utf8'))
  : [];

process.stdout.write(
  samples.length > 0
    ? `E-mail corpus: ${samples.length} addresses in 1 file\n`
    : 'E-mail corpus: skipped, CORPUS_DIR is not set\n',
);

/** Legal by the letter, yet no mail server on the internet has these domains: no dot, or an ending ICANN never gave out. */
const undeliverable = new Set(['test@io', 'test@iana.a', 'test@iana.co-uk']);
const endsInOneLetter = ({ address }: Sample) => /\.[a-z]$/.test(address.trim());

/** White space around an address is what a cell often has: it is trimmed, and the rest is judged. */
const trimmed = samples.filter(({ address }) => address.trim() !== address);
const plain = samples.filter(({ address }) => address.trim() === address);
const isLegal = ({ category }: Sample) => ['ISEMAIL_VALID_CATEGORY', 'ISEMAIL_DNSWARN'].includes(category);
const isDeliverable = (sample: Sample) =>
  isLegal(sample) && !undeliverable.has(sample.address) && !endsInOneLetter(sample);

describe.skipIf(samples.length === 0)('the isEmail addresses', () => {
  test('that a mail server takes are kept', () => {
    const refused = plain
      .filter(isDeliverable)
      .filter(({ address }) => readEmailAddress(address).value === null);
    expect(refused).toEqual([]);
  });

  test('that only the letter of the RFC allows are refused, as are the wrong ones', () => {
    const kept = plain
      .filter((sample) => !isDeliverable(sample))
      .filter(({ address }) => readEmailAddress(address).value !== null);
    expect(kept).toEqual([]);
  });

  test('with white space around are read as if it were not there', () => {
    const found = trimmed.map(({ address }) => readEmailAddress(address).value);
    expect(found).toEqual(trimmed.map(({ address }) => readEmailAddress(address.trim()).value));
  });
});
