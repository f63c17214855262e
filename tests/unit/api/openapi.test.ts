import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { ENDPOINTS } from '~/api/endpoints.server';
import { describeApi } from '~/api/openapi.server';

const description = describeApi('https://crm.example');

test('what the API says of itself is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const result = await validator.validate(JSON.parse(JSON.stringify(description)));
  expect(result).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('every endpoint is in it, each with a name of its own', () => {
  const operations = Object.values(description.paths ?? {}).flatMap((path) => Object.values(path ?? {}));
  const names = operations.map(({ operationId }) => operationId);
  expect(names.toSorted()).toEqual(ENDPOINTS.map(({ operation }) => operation).toSorted());
  expect(new Set(names).size).toBe(names.length);
});
