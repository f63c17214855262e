import { CalendarCheck, Phone, Settings, Users } from 'lucide-react';
import { expect, it } from 'vitest';
import { AppFrame } from '~/ui/app-frame';
import { render, tags } from './render';

const nav = [
  { to: '/today', label: 'Today', icon: CalendarCheck, shortcut: 'g t', count: 4 },
  { to: '/calls', label: 'Calls', icon: Phone },
  { to: '/people', label: 'People', icon: Users, covers: ['/firms'] },
];
const footNav = [{ to: '/settings', label: 'Settings', icon: Settings }];

function frame(address = '/today') {
  return render(
    <AppFrame
      brand="Anklang"
      nav={nav}
      footNav={footNav}
      phoneNav={['/calls', '/today']}
      words={{ skip: 'To the content', nav: 'Main', more: 'More' }}
      account={<button type="submit">Sign out</button>}
    >
      <h1>Hello</h1>
    </AppFrame>,
    address,
  );
}

it('begins with a link that jumps to the content', () => {
  const html = frame();
  expect(tags(html, 'a')[0]).toContain('href="#main"');
  expect(tags(html, 'main')[0]).toContain('id="main" tabindex="-1"');
});

it('reaches every place from the rail and from the bottom bar', () => {
  const links = tags(frame(), 'a').join('');
  for (const { to } of [...nav, ...footNav]) {
    expect(links.match(new RegExp(`href="${to}"`, 'g')), to).toHaveLength(2);
  }
});

it('keeps the places of the phone in the bar and the others behind More', () => {
  const [, more = ''] = frame().split(' popover=');
  expect(tags(more, 'a').map((tag) => tag.match(/href="([^"]*)"/)?.[1])).toEqual(['/people', '/settings']);
});

it('opens More without JavaScript', () => {
  const html = frame();
  const [button] = tags(html, 'button').filter((tag) => tag.includes('popovertarget'));
  const target = button?.match(/popovertarget="([^"]+)"/)?.[1];
  expect(html).toContain(`id="${target}" popover="auto"`);
});

it('lets one sign out on a phone as well', () => {
  const [rail = '', bar = ''] = frame().split('<main');
  expect(rail).toContain('Sign out');
  expect(bar).toContain('Sign out');
});

it.each(['/people', '/people/7', '/firms', '/firms/7'])(
  'marks at %s to which place it belongs',
  (address) => {
    const current = tags(frame(address), 'a').filter((tag) => tag.includes('aria-current="page"'));
    expect(current).toHaveLength(2);
    expect(current.every((tag) => tag.includes('href="/people"'))).toBe(true);
  },
);

it('announces the shortcut of a place', () => {
  expect(frame()).toContain('aria-keyshortcuts="g t"');
});
