import { validate } from 'uuid';
import { notFound } from './respond.server';

/** The id in an address; anything that is none ends the request as 'not found'. */
export function recordId(param: string | undefined): string {
  return param !== undefined && validate(param) ? param : notFound();
}
