import { parseArgs } from 'node:util';
import { isSupportedCountry } from 'libphonenumber-js/max';
import { z } from 'zod';

const command = z.object({
  files: z.tuple([z.string().min(1)]),
  list: z.string().trim().min(1).max(200),
  country: z.string().toUpperCase().refine(isSupportedCountry).optional(),
  policy: z.enum(['fill_empty', 'overwrite', 'skip', 'create']).default('fill_empty'),
  email: z.string().optional(),
  'dry-run': z.boolean().default(false),
  json: z.boolean().default(false),
});

/** What `npm run import` was told, or null when it makes no sense. */
export function readCommand(args: string[]) {
  const given = command.safeParse(parsed(args));
  if (!given.success) return null;
  const { files, list: listName, 'dry-run': dryRun, ...others } = given.data;
  return { file: files[0], listName, dryRun, ...others };
}

function parsed(args: string[]) {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        list: { type: 'string' },
        country: { type: 'string' },
        policy: { type: 'string' },
        email: { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
    return { ...values, files: positionals };
  } catch {
    return null;
  }
}
