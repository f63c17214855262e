const CLOSED = `incomings = null
    clearImmediate(nextWriteTimer)`;
const UNSENT_FORGOTTEN = `${CLOSED}
    chunk = nextWriteTimer = null`;

const RECONNECT = `if (initial)
      return reconnect()

    !hadError && (query || sent.length) && error(`;
const ASKED_FORGOTTEN = `if (initial) {
      query = errorResponse = null
      return reconnect()
    }

    (query || sent.length) && error(`;

const CLOSED_TIME = 'closedTime = performance.now()';

const TYPES = 'return fetchArrayTypes()';

/**
 * postgres.js 3.4.9 takes what a connection was about when it was lost over to the next one. Bytes that were still to be
 * sent keep that from being opened until its time is over, an error of the old one is told to whoever is first to ask on the
 * new one, and a statement that came between the old one's fault and its end takes the answer to the next. When it was
 * asking for the types of the database, nobody hears of the failure and the process ends.
 *
 * @type {import('./change-library.mjs').LibraryChange}
 */
export const forgetLostConnections = {
  name: 'forget-lost-connections',
  filter: /postgres[\\/]src[\\/]connection\.js$/,
  changes: [
    [CLOSED, UNSENT_FORGOTTEN],
    [RECONNECT, ASKED_FORGOTTEN],
    [CLOSED_TIME, `query = errorResponse = null\n    ${CLOSED_TIME}`],
    [TYPES, `${TYPES}.catch(() => undefined)`],
  ],
};
