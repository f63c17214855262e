import { parse } from 'tldts';

/** Mail providers that have a domain in many countries. */
const mailNames = wordSet(
  'gmail googlemail gmx yahoo ymail rocketmail hotmail outlook live aol protonmail yandex',
);

/** Mail providers and access providers whose domain says nothing about a firm. */
const mailDomains = wordSet(`
  web.de t-online.de freenet.de arcor.de email.de mail.de posteo.de mailbox.org online.de onlinehome.de 1und1.de epost.de
  vodafone.de vodafonemail.de kabelmail.de unitybox.de o2online.de o2mail.de alice.de alice-dsl.net netcologne.de ewetel.net
  ewe.net versanet.de osnanet.de htp-tel.de directbox.com firemail.de tutanota.com tutanota.de tuta.io tuta.com
  bluewin.ch sunrise.ch hispeed.ch swissonline.ch vtxmail.ch aon.at a1.net chello.at inode.at liwest.at utanet.at drei.at
  icloud.com me.com mac.com msn.com mail.com email.com proton.me pm.me fastmail.com zoho.com hushmail.com mail.ru inbox.ru
  orange.fr wanadoo.fr laposte.net free.fr sfr.fr libero.it virgilio.it btinternet.com sky.com talktalk.net ntlworld.com
  blueyonder.co.uk comcast.net verizon.net att.net sbcglobal.net cox.net charter.net bellsouth.net`);

/** Pages on these belong to a person or an entry in a directory, not to a firm of that domain. */
const platforms = wordSet(`
  facebook.com instagram.com linkedin.com xing.com twitter.com x.com youtube.com tiktok.com pinterest.com pinterest.de
  google.com google.de goo.gl linktr.ee bit.ly t.me wa.me gelbeseiten.de dasoertliche.de dastelefonbuch.de 11880.com wlw.de
  yelp.com yelp.de herold.at local.ch search.ch provenexpert.com jameda.de doctolib.de wikipedia.org kleinanzeigen.de`);

/** The registrable domain of an address on the web, in ASCII: 'https://www.shop.müller.example/x' gives its last two labels. */
export function domainOf(address: string): string | null {
  return read(address)?.domain ?? null;
}

/** Whether an address at this domain may belong to anybody. */
function isFreeMail(domain: string): boolean {
  const found = read(domain);
  return mailDomains.has(found?.domain ?? '') || mailNames.has(found?.domainWithoutSuffix ?? '');
}

/** Whether a page at this domain is a profile or an entry in a directory. */
export const isPlatform = (domain: string) => platforms.has(read(domain)?.domain ?? '');

/** The domain a firm is known by: its website's, else its mail's; never a mail provider's or a platform's. */
export function companyDomain({
  website,
  email,
}: {
  website?: string | null;
  email?: string | null;
}): string | null {
  const fromWebsite = website ? domainOf(website) : null;
  if (fromWebsite && !isPlatform(fromWebsite) && !isFreeMail(fromWebsite)) return fromWebsite;
  const fromEmail = email ? domainOf(email.slice(email.lastIndexOf('@') + 1)) : null;
  return fromEmail && !isFreeMail(fromEmail) ? fromEmail : null;
}

function read(address: string) {
  const ascii = toAsciiHost(address);
  return ascii === null ? null : parse(ascii, { allowPrivateDomains: true });
}

function toAsciiHost(address: string) {
  try {
    return new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`).hostname;
  } catch {
    return null;
  }
}

function wordSet(words: string) {
  return new Set(words.trim().split(/\s+/));
}
