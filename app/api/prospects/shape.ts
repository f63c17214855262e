import { z } from 'zod';
import { instant, uuid } from '../shapes';

const text = z.string().nullable();

/** A prospect as programs read it. */
export const prospectAnswer = z
  .object({
    id: uuid,
    version: z
      .int()
      .meta({ description: 'Grows with each change; a change has to name the one it was made from' }),
    salutation: z.enum(['frau', 'herr', 'neutral']).nullable(),
    title: text,
    firstName: text,
    lastName: text,
    formality: z.enum(['sie', 'du']),
    language: z.enum(['de', 'en']).nullable(),
    company: z.object({ id: uuid, name: z.string() }).nullable(),
    position: text,
    stage: z.object({ id: uuid, name: z.string(), type: z.enum(['open', 'won', 'lost']) }),
    phoneNumbers: z.array(
      z.object({ e164: z.string(), extension: text, kind: z.string(), state: z.string() }),
    ),
    emailAddresses: z.array(z.object({ address: z.string(), state: z.string() })),
    website: text,
    street: text,
    postalCode: text,
    city: text,
    region: text,
    country: text,
    timeZone: text,
    source: text,
    notes: text,
    custom: z.record(z.string(), z.string()).meta({ description: 'Own fields by their ids' }),
    lists: z.array(z.object({ id: uuid, name: z.string() })),
    tags: z.array(z.string()),
    warm: z.boolean(),
    consumer: z.boolean(),
    legalBasis: z.enum(['none', 'consent', 'presumed_interest', 'existing_customer']),
    presumedInterest: text,
    unworkable: z.boolean(),
    attempts: z.int(),
    lastCallAt: instant.nullable(),
    nextAttemptAt: instant.nullable(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Prospect' });

const word = (most: number) => z.string().trim().max(most).nullable().optional();

/** What can be said of a prospect; what is left out is unknown, or stays as it is. */
export const prospectBody = z.strictObject({
  salutation: z.enum(['frau', 'herr', 'neutral']).nullable().optional(),
  title: word(60),
  firstName: word(100),
  lastName: word(100),
  formality: z.enum(['sie', 'du']).optional(),
  language: z.enum(['de', 'en']).nullable().optional(),
  company: word(200),
  position: word(200),
  phones: z.array(z.string().max(300)).max(10).optional().meta({ description: 'As people write them' }),
  emails: z.array(z.string().max(300)).max(10).optional(),
  website: word(300),
  street: word(200),
  postalCode: word(20),
  city: word(100),
  region: word(100),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .optional(),
  source: word(200),
  notes: word(5000),
  warm: z.boolean().optional(),
  consumer: z.boolean().optional(),
  legalBasis: z.enum(['none', 'consent', 'presumed_interest', 'existing_customer']).optional(),
  presumedInterest: word(1000),
});
