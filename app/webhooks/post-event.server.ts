import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { resolveHost } from '~/platform/public-hosts.server';

const TIMEOUT = 10_000;

interface Post {
  url: string;
  /** 'whsec_…' */
  secret: string;
  /** The same however often it is sent, so that the receiver can tell. */
  id: string;
  payload: unknown;
  now: Date;
  /** Whether the address may be on this machine or in its network. */
  allowPrivate: boolean;
}

/**
 * Posts one signed event (standardwebhooks.com). Throws what went wrong unless the answer is 2xx; redirects are not
 * followed, and the host is looked up once, so that no second answer leads elsewhere.
 */
export async function postEvent({ url, secret, id, payload, now, allowPrivate }: Post): Promise<void> {
  const { protocol, hostname } = new URL(url);
  const address = await resolveHost(hostname.replace(/^\[|\]$/g, ''), { allowPrivate });
  const body = JSON.stringify(payload);
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'User-Agent': 'Anklang',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  };
  const status = await new Promise<number>((resolve, reject) => {
    const send = protocol === 'https:' ? requestHttps : requestHttp;
    const options = { method: 'POST', headers, lookup: lookupOf(address), timeout: TIMEOUT };
    const request = send(url, options, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('timeout', () => request.destroy(new Error('no answer within 10 seconds')));
    request.on('error', reject);
    request.end(body);
  });
  if (status < 200 || status > 299) throw new Error(`answered ${status}`);
}

/** Always the address that was looked up. */
const lookupOf =
  (address: string): LookupFunction =>
  (_host, { all }, done) => {
    const family = isIPv6(address) ? 6 : 4;
    if (all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
