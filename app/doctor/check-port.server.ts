import type { TFunction } from 'i18next';
import { checkAddress } from '~/supervisor/web-address.server';
import { isLocked } from '~db/embedded/lock';
import { StartProblem } from '~db/embedded/start-problem';
import { attention, type Finding, fine } from './finding';

/** Whether Anklang answers at its address, or could when it is started. */
export async function checkPort(
  t: TFunction,
  { host, port, lock }: { host: string; port: number; lock: string },
): Promise<Finding> {
  if (await isLocked(lock)) {
    const answers = await fetch(`http://127.0.0.1:${port}/healthz`, {
      signal: AbortSignal.timeout(5_000),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
    return answers
      ? fine('port', t('doctor.port.running', { port }))
      : attention('port', t('doctor.port.silent', { port }), t('doctor.port.silentAdvice'));
  }
  try {
    await checkAddress({ HOST: host, PORT: port });
    return fine('port', t('doctor.port.free', { port }));
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    return attention('port', t('doctor.port.taken', { port }), error.message);
  }
}
