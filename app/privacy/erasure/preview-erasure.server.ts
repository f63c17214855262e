import type { Result } from '~/platform/result';
import type { Db } from '~db/client';
import { type Erasure, type ErasureReport, erasePerson } from './erase-person.server';

class TakenBack extends Error {}

/** What an erasure would do, counted by doing it and taking it back: nothing has changed afterwards. */
export async function previewErasure(
  db: Db,
  erasure: Omit<Erasure, 'queue'>,
): Promise<Result<ErasureReport, 'not_found' | 'is_client'>> {
  let result: Awaited<ReturnType<typeof erasePerson>> | undefined;
  try {
    await db.transaction(async (tx) => {
      result = await erasePerson(tx, { ...erasure, queue: { send: async () => undefined } });
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  if (!result) throw new Error('The erasure was not tried.');
  return result;
}
