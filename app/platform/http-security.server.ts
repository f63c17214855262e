import { randomBytes } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import helmet from 'helmet';

/** Gives the response a nonce for its scripts and sets the security headers (OWASP ASVS 5.0, V3). */
export function securityHeaders({ https }: { https: boolean }): RequestHandler[] {
  return [
    (_request, response, next) => {
      response.locals.nonce = randomBytes(16).toString('base64');
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'self'"],
          'script-src': ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'font-src': ["'self'"],
          'connect-src': ["'self'"],
          'object-src': ["'none'"],
          'base-uri': ["'none'"],
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"],
        },
      },
      strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
      referrerPolicy: { policy: 'same-origin' },
      crossOriginEmbedderPolicy: false,
    }),
    (request, response, next) => {
      if (isSecretLink(request)) response.setHeader('Referrer-Policy', 'no-referrer');
      next();
    },
  ];
}

export const nonceOf = (response: object) => (response as { locals: { nonce: string } }).locals.nonce;

/**
 * An address that carries its own secret. Whoever knows it may use it and no cookie counts there, so there is nothing
 * another site could misuse; and it tells nobody, not even our own pages, where the reader came from.
 */
const isSecretLink = ({ path }: Request): boolean =>
  /^\/(p|unsubscribe|set-up|join|new-password)\/[\w/-]+$/.test(path);

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses requests that another site made the browser send. Browsers say where a request comes from
 * (Fetch Metadata, or Origin); what says neither and carries no cookie is a program, and misuses nobody.
 */
export function sameOriginOnly(appUrl: string): RequestHandler {
  const ownOrigin = new URL(appUrl).origin;
  return (request, response, next) => {
    if (SAFE_METHODS.has(request.method) || isSecretLink(request)) return next();
    const site = request.get('sec-fetch-site');
    const origin = request.get('origin');
    const fromHere = origin
      ? origin === ownOrigin || isOwnHost(origin, request.get('host'))
      : site === 'same-origin';
    const fromNoBrowser = !origin && !site && !request.get('cookie');
    if (fromHere || fromNoBrowser) return next();
    response.status(403).type('text').send('This request came from another site and was refused.');
  };
}

/** True for the address the browser really used, as when a laptop is opened by its name in the home network. */
function isOwnHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host;
}
