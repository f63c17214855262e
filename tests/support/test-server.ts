import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '~db/embedded';
import { createTemplate } from './copy-database';

declare module 'vitest' {
  interface ProvidedContext {
    /** Any database of the test server; `createTestDatabase` makes another beside it. */
    testServerUrl: string;
  }
}

interface TestServer {
  url: string;
  close(): Promise<void>;
}

/** Two projects of one run share the server: Vitest loads this file once for each of them. */
const run = globalThis as typeof globalThis & { testServer?: Promise<TestServer> | undefined };

/** Starts one PostgreSQL for the whole run. */
export default async function setup(project: TestProject) {
  run.testServer ??= startTestServer();
  const server = await run.testServer;
  project.provide('testServerUrl', server.url);
  return async () => {
    const running = run.testServer;
    run.testServer = undefined;
    await (await running)?.close();
  };
}

async function startTestServer(): Promise<TestServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'anklang-test-'));
  const database = await openEmbedded(folder, { durable: false });
  await createTemplate(database.url);
  return {
    url: database.url,
    close: async () => {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
