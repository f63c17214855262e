import type { Request, RequestHandler, Response } from 'express';

/** Forms are small. Files have limits of their own, counted while they stream in. */
const MOST_FORM_BYTES = 1024 * 1024;
const SECONDS_FOR_FORM = 20;
/** How long a client may fall silent within a file. */
const MS_SILENT = 25_000;

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The addresses to which a file is posted. */
const UPLOADS =
  /^\/(imports|documents(\/new|\/[\w-]+\/version)?|prospects\/[\w-]+\/files|clients\/[\w-]+\/agreements\/[\w-]+\/copy)(\.data)?\/?$/;

export interface Limits {
  trustsProxy: boolean;
  msSilent?: number;
}

/** Refuses requests that nobody sends in good faith, before anything of them is read. */
export function requestLimits({ trustsProxy, msSilent = MS_SILENT }: Limits): RequestHandler {
  return (request, response, next) => {
    if (!trustsProxy) forgetForwarding(request);
    if (!METHODS.has(request.method)) return refuse(response, 405);
    if (!URL.canParse(`http://${request.get('host')}`)) return refuse(response, 400);
    if (request.method === 'POST' && UPLOADS.test(request.path)) endWhenSilent(request, response, msSilent);
    else {
      const length = request.get('content-length');
      if (Number(length) > MOST_FORM_BYTES) return refuse(response, 413);
      if (length === undefined && request.get('transfer-encoding')) return refuse(response, 411);
      if (Number(length) > 0) endWhenSlow(request, response);
    }
    next();
  };
}

/** Anybody can write these; only a proxy that the operator has named is believed. */
function forgetForwarding(request: Request): void {
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith('x-forwarded-') || name === 'forwarded') delete request.headers[name];
  }
}

function refuse(response: Response, status: number): void {
  response.status(status).set('Connection', 'close').end();
}

/** A form that trickles in would hold a place for hours. */
function endWhenSlow(request: Request, response: Response): void {
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, SECONDS_FOR_FORM * 1000);
  response.once('close', () => clearTimeout(timer));
}

/**
 * A large file may take its time, as long as something of it comes. Node itself ends a connection that was silent for so
 * long; once the answer is out, its own limit for idle connections holds.
 */
function endWhenSilent(request: Request, response: Response, ms: number): void {
  request.socket.setTimeout(ms);
  request.once('end', () => {
    if (!response.writableFinished) request.socket.setTimeout(0);
  });
}
