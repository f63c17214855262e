import { expect, test } from 'vitest';
import { refuseForeignHeaders } from '~/mail/raw-message.server';

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
