import { gte, isNull, or } from 'drizzle-orm';
import { engagements } from '~db/schema/clients';

/** Work that was called off before it began counts nowhere; the client's page still tells of it. */
export const isNotCalledOff = or(isNull(engagements.endsOn), gte(engagements.endsOn, engagements.startsOn));
