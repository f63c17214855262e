import type { Mask } from './mask-text';

/**
 * What a loader answered, with every text in it masked. Beside a hidden last name the first name goes too. Addresses of
 * records (ids) hold no names and stay.
 */
export function maskData<T>(value: T, mask: Mask): T {
  return masked(value, mask) as T;
}

function masked(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  if (value instanceof Promise) return value.then((item) => masked(item, mask));
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, masked(item, mask)]));
  if (!isPlain(value)) return value;
  const shown = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, masked(item, mask)]));
  const { firstName, lastName } = value;
  const isHidden = typeof lastName === 'string' && lastName !== '' && shown.lastName !== lastName;
  if (isHidden && typeof firstName === 'string') shown.firstName = null;
  return shown;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (value === null || typeof value !== 'object') return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
