const COMPLETE = 'this.complete(name, jobIds, jobIds.length === 1 ? result : undefined)';
const FAIL = 'this.fail(name, jobIds, err)';

/**
 * pg-boss 10.4 writes down that a job has ended without waiting for it: when the database is away just then, nobody hears of
 * the failure and the process ends. Waited for, it is an error like any other, and the job goes again.
 *
 * @type {import('./change-library.mjs').LibraryChange}
 */
export const awaitEndOfJobs = {
  name: 'await-end-of-jobs',
  filter: /pg-boss[\\/]src[\\/]manager\.js$/,
  changes: [
    [COMPLETE, `await ${COMPLETE}`],
    [FAIL, `await ${FAIL}`],
  ],
};
