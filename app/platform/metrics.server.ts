import { timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Seconds; pages are meant to take less than the second. */
const BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface Metrics {
  registry: Registry;
  /** Measures every request by method and status; addresses hold ids, so they are left out. */
  measure: RequestHandler;
  /** Answers Prometheus, if it brings the token as `Authorization: Bearer …`. */
  answer: RequestHandler;
}

/** What the web process tells about itself. */
export function createMetrics(token: string): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'anklang_' });
  const duration = new Histogram({
    name: 'anklang_http_request_duration_seconds',
    help: 'Time from request to the end of the answer',
    labelNames: ['method', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  return {
    registry,
    measure: (request, response, next) => {
      const end = duration.startTimer({ method: request.method });
      response.once('close', () => end({ status: response.statusCode }));
      next();
    },
    answer: async (request, response) => {
      if (!isSame(request.get('authorization') ?? '', `Bearer ${token}`)) {
        response.status(401).set('WWW-Authenticate', 'Bearer').end();
        return;
      }
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
