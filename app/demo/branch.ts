import type { SERVICE_KEYS } from '~/clients/service-keys';

export type ServiceKey = (typeof SERVICE_KEYS)[number];

export interface Branch {
  industry: string;
  /** The prospect list its firms stand on. */
  list: string;
  firm(name: string, partner: string): string;
  /** Who works there has a doctor's title. */
  doctors?: boolean;
  /** What its web domain ends with. */
  domainWord: string;
  /** What the person does there, as said of a woman and of a man. */
  positions: { frau: string; herr: string };
  /** Why such a firm may want an assistant; reads on after 'Der Anlass:'. */
  occasions: readonly string[];
  services: readonly ServiceKey[];
}
