import { isNull } from 'drizzle-orm';
import { z } from 'zod';
import { calls } from '~db/schema/calls';
import { clients } from '~db/schema/clients';
import { companies } from '~db/schema/companies';
import { consents, suppressions } from '~db/schema/consent';
import { prospectLists, stages } from '~db/schema/prospects';
import { instant, uuid } from './shapes';
import { tableEndpoint } from './table-endpoint.server';

const text = z.string().nullable();

const company = z
  .object({
    id: uuid,
    name: z.string(),
    website: text,
    industry: text,
    street: text,
    postalCode: text,
    city: text,
    region: text,
    country: text,
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Company' });

const call = z
  .object({
    id: uuid,
    prospectId: uuid,
    memberId: uuid,
    sessionId: uuid.nullable(),
    e164: text,
    result: z.string(),
    conversation: text,
    note: text,
    at: instant,
  })
  .meta({ id: 'Call' });

const client = z
  .object({
    id: uuid,
    prospectId: uuid,
    companyId: uuid.nullable(),
    name: z.string(),
    confidential: z.boolean(),
    state: z.enum(['active', 'former']),
    since: instant,
  })
  .meta({ id: 'Client' });

const list = z.object({ id: uuid, name: z.string(), createdAt: instant }).meta({ id: 'ProspectList' });

const stage = z
  .object({ id: uuid, name: z.string(), type: z.enum(['open', 'won', 'lost']), position: z.int() })
  .meta({ id: 'Stage' });

const consent = z
  .object({
    id: uuid,
    prospectId: uuid,
    kind: z.enum(['given', 'withdrawn']),
    channel: z.enum(['email', 'phone']),
    address: z.string(),
    scope: z.enum(['packet', 'further']),
    wording: z.string(),
    source: z.string(),
    at: instant,
  })
  .meta({ id: 'Consent' });

export const suppressionAnswer = z
  .object({
    id: uuid,
    channel: z.enum(['email', 'phone']),
    value: z.string(),
    reason: z.string(),
    createdAt: instant,
  })
  .meta({ id: 'Suppression' });

export const listCompanies = tableEndpoint({
  operation: 'listCompanies',
  path: '/companies',
  summary: 'Companies',
  table: companies,
  row: company,
});

export const listCalls = tableEndpoint({
  operation: 'listCalls',
  path: '/calls',
  summary: 'Calls with their outcomes; those taken back are left out',
  table: calls,
  row: call,
  where: isNull(calls.undoneAt),
});

export const listClients = tableEndpoint({
  operation: 'listClients',
  path: '/clients',
  summary: 'Clients; the names of confidential ones are masked',
  table: clients,
  row: client,
});

export const listLists = tableEndpoint({
  operation: 'listProspectLists',
  path: '/lists',
  summary: 'Prospect lists',
  table: prospectLists,
  row: list,
});

export const listStages = tableEndpoint({
  operation: 'listStages',
  path: '/stages',
  summary: 'Stages of the pipeline',
  table: stages,
  row: stage,
});

export const listConsents = tableEndpoint({
  operation: 'listConsents',
  path: '/consents',
  summary: 'Who agreed to what, in which words, and who withdrew it',
  table: consents,
  row: consent,
});

export const listSuppressions = tableEndpoint({
  operation: 'listSuppressions',
  path: '/suppressions',
  summary: 'Numbers and addresses that nobody contacts again',
  table: suppressions,
  row: suppressionAnswer,
});
