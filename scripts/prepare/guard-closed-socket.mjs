import { changeLibrary } from './change-library.mjs';

const BEFORE = 'const x = socket.write(chunk, fn)';
const GUARD = `if (!socket) {
      chunk = nextWriteTimer = null
      error(Errors.connection('CONNECTION_CLOSED', options))
      return false
    }
    ${BEFORE}`;

/**
 * postgres.js 3.4.9 ends the process when a transaction goes on after its connection was lost, as when the server is
 * killed (porsager/postgres#1208). Here the statement fails like any other.
 */
export const guardClosedSocket = changeLibrary({
  name: 'guard-closed-socket',
  filter: /postgres[\\/]src[\\/]connection\.js$/,
  changes: [[BEFORE, GUARD]],
});
