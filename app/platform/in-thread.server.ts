import { once } from 'node:events';
import path from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { hasCode } from './has-code.server';
import { fail, ok, type Result } from './result';

interface Limits {
  ms: number;
  megabytes: number;
}

const WATCH_EVERY_MS = 50;
const EXCEEDED = /^(ABORT_ERR|ERR_WORKER_OUT_OF_MEMORY)$/;

/**
 * Gives `input` to a thread of its own and waits for the one message it sends back: for work on what strangers have made,
 * which may take for ever or fill the memory. It is ended when it exceeds its limits.
 * @param file the thread's source, by its name one of the ENTRIES of scripts/prepare/build.mjs
 */
export async function inThread<Output>(
  file: URL,
  input: unknown,
  limits: Limits,
): Promise<Result<Output, 'exceeded'>> {
  const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes };
  const worker = openThread(file, { workerData: input, resourceLimits });
  // What goes wrong while it is being ended concerns nobody any more.
  worker.on('error', () => undefined);
  const watch = watchLimits(limits);
  try {
    const [output] = await once(worker, 'message', { signal: watch.exceeded });
    return ok(output);
  } catch (error) {
    if (hasCode(error, EXCEEDED)) return fail('exceeded');
    throw error;
  } finally {
    watch.end();
    await worker.terminate();
  }
}

/** From the build, or, while developing and testing, from the source. */
function openThread(file: URL, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(path.resolve('build', `${path.basename(file.pathname, '.server.ts')}.js`), options);
  const source = `import('tsx/esm/api').then(({ tsImport }) => tsImport('${file}', '${import.meta.url}'))`;
  return new Worker(source, { ...options, eval: true });
}

/** Node.js limits only a thread's objects, not the bytes they point to: these are seen in what the process has grown by. */
function watchLimits({ ms, megabytes }: Limits) {
  const { rss } = process.memoryUsage;
  const [latest, most] = [performance.now() + ms, rss() + megabytes * 1e6];
  const limit = new AbortController();
  const timer = setInterval(() => {
    if (performance.now() > latest || rss() > most) limit.abort();
  }, WATCH_EVERY_MS);
  return { exceeded: limit.signal, end: () => clearInterval(timer) };
}
