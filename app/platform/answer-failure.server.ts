import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from './log.server';

/** The last resort: says nothing of what failed, but a number that stands in the log. */
export function answerFailure(log: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    const status = error.status ?? error.statusCode ?? 500;
    const isRefusal = status >= 400 && status < 500;
    if (response.headersSent) return next(error);
    if (isRefusal) return void response.sendStatus(status);
    const requestId = randomUUID();
    log.error({ err: error, requestId, method: request.method, pathname: request.path }, 'request failed');
    response.status(500).type('text').send(`Something went wrong on our side. Error number ${requestId}`);
  };
}
