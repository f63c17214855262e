import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import { describeError } from './describe-error.server';

export type { Logger };

/** Structured log on stderr: stdout belongs to what a script prints. Personal data stays out of it. */
export const createLog = (
  name: string,
  level: string,
  destination: DestinationStream = pino.destination(2),
): Logger =>
  pino(
    {
      name,
      level,
      redact: ['req.headers', '*.password', '*.token'],
      serializers: { err: (error) => describeError(error) ?? stdSerializers.err(error) },
    },
    destination,
  );
