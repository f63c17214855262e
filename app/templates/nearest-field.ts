import leven from 'leven';
import { FIELDS } from './fields';

const LONGEST_NAME = 40;

/**
 * The known name that is most like the given one, for 'Did you mean …?'; undefined when none is near.
 * `prospect.first_name` is compared by its last part as well.
 */
export function nearestField(name: string): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const written = [name, name.split('.').at(-1) ?? name].map(fold);
  const ranked = FIELDS.flatMap((field) => [field.key, field.german])
    .map((known) => ({ known, distance: Math.min(...written.map((part) => leven(part, fold(known)))) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= best.known.length / 2 ? best.known : undefined;
}

const fold = (name: string) => name.toLowerCase().replace(/[_\-\s]/g, '');
