/** Names before the @ that belong to an office, not to a person; German and English. */
const roles = new Set(
  `info kontakt contact office mail email post buero büro sekretariat zentrale empfang service support hilfe help kundenservice
  kundendienst kundenbetreuung hello hallo moin servus team verwaltung admin administrator webmaster postmaster hostmaster abuse
  noreply no-reply donotreply newsletter presse press marketing werbung sales vertrieb verkauf einkauf bestellung bestellungen
  order orders shop anfrage anfragen rechnung rechnungen buchhaltung billing invoice accounting finance jobs job karriere
  bewerbung bewerbungen personal hr recruiting datenschutz dataprotection privacy dsgvo legal recht praxis kanzlei praxisteam
  reception reservierung reservation booking buchung redaktion editor impressum gf geschaeftsfuehrung geschäftsführung
  management werkstatt lager versand technik it termin termine willkommen welcome enquiries enquiry frontdesk`
    .trim()
    .split(/\s+/),
);

/** Whether several people are likely to read an address, as with info@ or buchhaltung@. */
export function isRoleAddress(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase();
  return roles.has(local) || roles.has(local.split(/[.+_-]/, 1)[0] ?? '');
}
