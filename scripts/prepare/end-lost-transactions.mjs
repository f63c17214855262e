const ONCLOSE = 'new Promise((_, reject) => connection.onclose = reject)';
const ONCLOSE_KEPT = `new Promise((_, reject) => connection.onclose = error => {
          lost = error
          while (queries.length) queries.shift().reject(error)
          reject(error)
        })`;

const STATE = `, connection
      , prepare = null`;

const RECEIVE = `q.catch(e => uncaughtError || (uncaughtError = e))
        c.queue === full`;
const RECEIVE_UNLESS_LOST = `q.catch(e => uncaughtError || (uncaughtError = e))
        if (lost) return q.reject(lost)
        c.queue === full`;

/**
 * postgres.js 3.4.9 lets a transaction go on after its connection was lost, as when the server is killed: its statements
 * end the process (porsager/postgres#1208), come before the greeting on a connection that is being opened again, which then
 * answers nobody any more, or are carried out by themselves on one that is open again. Here they fail.
 *
 * @type {import('./change-library.mjs').LibraryChange}
 */
export const endLostTransactions = {
  name: 'end-lost-transactions',
  filter: /postgres[\\/]src[\\/]index\.js$/,
  changes: [
    [STATE, `${STATE}\n      , lost = null`],
    [ONCLOSE, ONCLOSE_KEPT],
    [RECEIVE, RECEIVE_UNLESS_LOST],
  ],
};
