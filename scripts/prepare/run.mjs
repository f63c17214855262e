import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a program to its end and gives back its exit code. Being ended meanwhile ends the program too:
 * it belongs to us, whoever sends the signal need not know it.
 */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 2, 2], ...options });
  const passOn = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn);
  const [code, killedBy] = await once(child, 'exit');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, passOn);
  if (killedBy) process.exit(1);
  return code;
}
