import { expect, test } from 'vitest';
import { type Attachment, rawMessage, refuseForeignHeaders } from '~/mail/raw-message.server';

const send = (address: string, value = 'Meine Unterlagen') =>
  refuseForeignHeaders({ addresses: [address], values: [value] });

test.each(['a\rb', 'a\nBcc: x@y.example', 'a\r\nb', 'a\0b'])(
  'the header value %j goes into no message',
  (value) => {
    expect(() => send('erika@beispiel.example', value)).toThrow('line break');
    expect(() => send(`erika@beispiel.example${value}`)).toThrow();
  },
);

test.each([
  'a@x.example,b@x.example',
  'a@x.example b@x.example',
  'A <a@x.example>',
  'a@x@y.example',
  'a',
  '@x.example',
])('%s is not one recipient', (address) => {
  expect(() => send(address)).toThrow('one recipient');
});

test('one address and one line are fine', () => {
  expect(() => send('erika.weiß@müller.example', 'Grüße: „Unterlagen“')).not.toThrow();
});

test.each([{ path: '/etc/hostname' }, { href: 'http://127.0.0.1/' }])(
  'a message takes no attachment from %j',
  async (source) => {
    const attachment = { filename: 'a.pdf', contentType: 'application/pdf', content: source } as unknown;
    const message = rawMessage({
      delivery: {
        toAddress: 'erika@beispiel.example',
        subject: 'Unterlagen',
        text: 'Text',
        html: 'Text',
        messageId: '<1@sonnentau.example>',
        references: null,
      } as Parameters<typeof rawMessage>[0]['delivery'],
      from: { name: 'Tilda Sonnentau', address: 'tilda@sonnentau.example' },
      tokens: { unsubscribe: 'a', packet: null },
      attachments: [attachment as Attachment],
      appUrl: 'https://anklang.example',
      date: new Date(0),
    });
    await expect(message).rejects.toThrow(/access rejected/);
  },
);
