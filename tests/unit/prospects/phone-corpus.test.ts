import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readPhoneNumber } from '~/prospects/phone-number.server';

interface Sample {
  input: string;
  default_region: string;
  expected_e164: string;
  expected_status: string;
  type: string;
  extension: string;
  /** 'no' where Google's own and the JavaScript implementation differ. */
  implementations_agree: string;
}

const folder = process.env.CORPUS_DIR ? join(process.env.CORPUS_DIR, 'phones') : null;
const files = folder ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];
const samples = files.flatMap((name) =>
  parse<Sample>(readFileSync(join(folder ?? '', name)), { columns: true }),
);

process.stdout.write(
  folder
    ? `Phone corpus: ${samples.length} numbers in ${files.length} files\n`
    : 'Phone corpus: skipped, CORPUS_DIR is not set\n',
);

const valid = samples.filter((sample) => sample.expected_status === 'valid');
const agreed = valid.filter((sample) => sample.implementations_agree === 'yes');
const read = ({ input, default_region }: Sample) => readPhoneNumber(input, default_region);

describe.skipIf(samples.length === 0)('numbers of others', () => {
  test('that can be dialled come out as E.164 with their extension', () => {
    const callable = agreed.filter(({ type }) => type !== 'PREMIUM_RATE');
    const found = callable.map((sample) => [
      sample.input,
      read(sample).value?.e164,
      read(sample).value?.extension ?? '',
    ]);
    expect(found).toEqual(callable.map((sample) => [sample.input, sample.expected_e164, sample.extension]));
  });

  test('of premium rate are refused as such', () => {
    const premium = agreed.filter(({ type }) => type === 'PREMIUM_RATE');
    const accepted = premium.filter((sample) => read(sample).findings[0]?.code !== 'phone_premium');
    expect(accepted).toEqual([]);
  });

  test('that are none are refused with a reason', () => {
    const none = samples.filter(
      (sample) => sample.expected_status !== 'valid' && sample.implementations_agree === 'yes',
    );
    const accepted = none.filter(
      (sample) => read(sample).value !== null || read(sample).findings.length === 0,
    );
    expect(accepted).toEqual([]);
  });

  test('where libraries differ are never taken for another number', () => {
    const disputed = valid.filter((sample) => sample.implementations_agree === 'no');
    const other = disputed.filter(
      (sample) => ![undefined, sample.expected_e164].includes(read(sample).value?.e164),
    );
    expect(other).toEqual([]);
  });
});
