/** What the DNS says about the domain of an address; texts: `mailbox.dns.<part>.<state>`. */
export interface SenderDns {
  domain: string;
  spf: 'found' | 'missing' | 'several' | 'open';
  /** Its name is free, so that not finding one says little. */
  dkim: 'found' | 'unseen';
  dmarc: 'found' | 'missing';
}
