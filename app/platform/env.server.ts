import path from 'node:path';
import { z } from 'zod';
import { givenDatabase } from '~db/given-database';

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATA_DIR: z
    .string()
    .default('./data')
    .transform((folder) => path.resolve(folder)),
  DATABASE_URL: z.url(),
  /** A file that holds DATABASE_URL, so that the password stands in no list of processes and no unit. */
  DATABASE_URL_FILE: z.string().optional(),
  /** The address people open, without a slash at its end. */
  APP_URL: z
    .url()
    .optional()
    .transform((url) => url?.replace(/\/$/, '')),
  /** Pretends that the processes were started at this moment; for tests only. */
  START_AT: z.coerce.date().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Lets Prometheus read /metrics; without it there is no such page. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Number of proxies in front that may set X-Forwarded-*; 0 trusts nobody. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  /** Whether mailboxes may name a mail server on this machine or in its network. */
  SMTP_ALLOW_PRIVATE: z.stringbool().default(false),
});

export type Env = Omit<z.infer<typeof environment>, 'APP_URL'> & { APP_URL: string };

/** Every variable that is read. */
export const VARIABLES = Object.keys(environment.shape);

/** Reads and checks the environment. Throws a ZodError that names each wrong variable. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const env = environment.parse({ ...source, DATABASE_URL: givenDatabase(source) });
  return { ...env, APP_URL: env.APP_URL ?? `http://localhost:${env.PORT}` };
}
