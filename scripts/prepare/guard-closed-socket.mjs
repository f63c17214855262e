import { readFile } from 'node:fs/promises';

const BEFORE = 'const x = socket.write(chunk, fn)';
const GUARD = `if (!socket) {
      chunk = nextWriteTimer = null
      error(Errors.connection('CONNECTION_CLOSED', options))
      return false
    }
    ${BEFORE}`;

/**
 * postgres.js 3.4.9 ends the process when a transaction goes on after its connection was lost, as when the server is
 * killed (porsager/postgres#1208). Here the statement fails like any other. The build fails once this isn't needed.
 */
export const guardClosedSocket = {
  name: 'guard-closed-socket',
  setup(build) {
    build.onLoad({ filter: /postgres[\\/]src[\\/]connection\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes(BEFORE)) throw new Error(`${path} has changed: is the guard still needed?`);
      return { contents: text.replace(BEFORE, GUARD), loader: 'js' };
    });
  },
};
