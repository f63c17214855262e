import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classifyMail } from '~/inbox/classify-mail';
import { readMail } from '~/inbox/read-mail.server';
import { mailsIn } from '../../support/mail-folder';

const corpus = process.env.CORPUS_DIR ? mailsIn(join(process.env.CORPUS_DIR, 'mail')) : [];
process.stdout.write(
  corpus.length > 0
    ? `Mail corpus: ${corpus.length} messages\n`
    : 'Mail corpus: skipped, CORPUS_DIR is not set\n',
);

test.each([...mailsIn('tests/fixtures/mail'), ...corpus])('$file is taken for what it is', async (mail) => {
  expect(classifyMail(await readMail(mail.raw))).toMatchObject(mail.expected);
});

describe.skipIf(corpus.length === 0)("people's replies", () => {
  const replies = corpus.filter(({ file }) => file.startsWith('replies/'));

  test.each(replies)('$file keeps the new text alone', async ({ raw }) => {
    const { text } = classifyMail(await readMail(raw));
    expect(text).not.toBe('');
    expect(text).not.toMatch(/^>|wrote:|original message|sent from/im);
  });
});
