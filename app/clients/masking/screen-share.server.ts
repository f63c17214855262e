import { createCookie } from '@remix-run/node';

/** On while others see her screen; without an age it goes when the browser is closed. */
const cookie = (appUrl: string) =>
  createCookie('screen-share', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: appUrl.startsWith('https:'),
  });

/** Whether others see the screen of whoever asks. */
export const isScreenShared = async (request: Request, appUrl: string): Promise<boolean> =>
  (await cookie(appUrl).parse(request.headers.get('cookie'))) === 'on';

/** The Set-Cookie that turns it on or off. */
export const screenShareCookie = (appUrl: string, on: boolean): Promise<string> =>
  on ? cookie(appUrl).serialize('on') : cookie(appUrl).serialize('', { maxAge: 0 });
