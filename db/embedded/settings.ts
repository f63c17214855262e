/** Server settings (postgresql.conf) for one small application on a laptop: little memory, loopback only, safe on power loss. */
const LAPTOP = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  io_method: 'sync',
  jit: 'off',
  max_logical_replication_workers: '0',
  timezone: 'UTC',
  log_checkpoints: 'off',
};

/** For tests, whose data nobody misses after a power cut. */
const THROWAWAY = {
  ...LAPTOP,
  max_connections: '300',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** The command line of a server that listens on `port`. */
export function serverOptions(port: number, { durable }: { durable: boolean }): string {
  const settings = Object.entries({ ...(durable ? LAPTOP : THROWAWAY), port: String(port) });
  return settings.map(([name, value]) => `-c ${name}=${value}`).join(' ');
}
