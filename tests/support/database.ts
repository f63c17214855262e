import { inject } from 'vitest';
import { bareDatabase, copyDatabase, type DatabaseCopy } from './copy-database';

export type TestDatabase = DatabaseCopy;

/** An empty, migrated database of its own: `beforeAll` of a test file makes it, `afterAll` closes it. */
export const createTestDatabase = (): Promise<TestDatabase> => copyDatabase(inject('testServerUrl'));

/** A database before its first migration. */
export const createBareDatabase = (): Promise<TestDatabase> => bareDatabase(inject('testServerUrl'));
