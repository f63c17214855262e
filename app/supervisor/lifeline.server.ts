/** Runs before web and worker: when the supervisor is gone, however it went, they end in good order too. */
const KILL_AFTER_MS = 35_000;

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), KILL_AFTER_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
