import { type Cookie, createCookie } from '@remix-run/node';

/**
 * A cookie for a secret. `__Host-` binds it to this very host (RFC 6265bis) but demands Secure, which browsers
 * refuse over plain http; there the product runs on loopback only. `maxAge` in seconds.
 */
export function hostCookie(name: string, appUrl: string, maxAge: number): Cookie {
  const secure = appUrl.startsWith('https:');
  return createCookie(secure ? `__Host-${name}` : name, {
    httpOnly: true,
    secure,
    sameSite: 'lax',
    path: '/',
    maxAge,
  });
}

/** The secret a browser sends along; null without one. */
export async function readToken(request: Request, cookie: Cookie): Promise<string | null> {
  const token: unknown = await cookie.parse(request.headers.get('cookie'));
  return typeof token === 'string' ? token : null;
}
