import { isRouteErrorResponse } from '@remix-run/react';
import { forgetOutcome, keepOutcome } from './kept-outcomes';

/**
 * Sends an outcome; when nobody answers, as offline or while the server starts again, it is kept in the browser
 * and sent as soon as it gets through. Meanwhile the page goes on with the next prospect.
 */
export async function sendOutcome<T>(sessionId: string, request: Request, send: () => Promise<T>) {
  const form = await request.clone().formData();
  try {
    return await send();
  } catch (error) {
    // A redirect: the call is logged, and what was set aside of it before is settled.
    if (error instanceof Response) forgetOutcome(String(form.get('memberId')), String(form.get('callId')));
    if (!isUnanswered(error)) throw error;
    keepOutcome(sessionId, form);
    // As an error it spares the page asking the server for what it shows.
    return new Response('null', { status: 503, headers: { 'Content-Type': 'application/json' } });
  }
}

/** Everything but a redirect and a refusal: no connection, a server that failed, a proxy in between with its own page. */
const isUnanswered = (error: unknown): boolean =>
  !(error instanceof Response) && !(isRouteErrorResponse(error) && error.status < 500);
