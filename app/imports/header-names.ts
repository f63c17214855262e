import type { KnownField } from './fields';
import { headerKey } from './header-key';

/**
 * Headers as HubSpot, Salesforce, Pipedrive, Zoho, Odoo, Google, Outlook, LinkedIn, Xing, Apple, Mautic and
 * German directories write them. Which part of the house is meant ('geschäftlich', 'Billing') is told elsewhere.
 */
const names: Record<KnownField, string> = {
  salutation: `Salutation, Anrede, Courtesy Title`,
  title: `Akademischer Titel, Academic Title, Grad, Akad. Titel, Titel/Grad`,
  firstName: `First Name, Vorname, Given Name, Forename, fname, Rufname, Vornamen`,
  lastName: `Last Name, Nachname, Family Name, Surname, Familienname, lname, Zuname, Hausname`,
  fullName: `Full Name, Vollständiger Name, Voller Name, Ansprechpartner, Ansprechpartnerin, Ansprechpartner/in,
    Ansprechperson, Kontaktperson, Contact Name, Contact Person, Kontaktname, Client Name,
    Customer Name, Kundenname, Lead Name, Person, Person Name, Vor- und Nachname, Vorname Nachname,
    Name Vorname, Nachname Vorname, Inhaber, Inhaberin, Inhaber/in, Owner Name, Geschäftsführer,
    Geschäftsführung, Geschäftsleitung, CEO, Display Name, Anzeigename, File As, Contact Full Name,
    Attendee, Name des Ansprechpartners, Lead, Primary Contact, Hauptkontakt, Hauptansprechpartner,
    Prospect`,
  position: `Position, Job Title, Jobtitel, Jobbezeichnung, Berufsbezeichnung, Beruf, Funktion, Function, Role,
    Rolle, Job Position, Arbeitsposition, Stelle, Stellenbezeichnung, Stellung, Tätigkeit, Organization 1 - Title,
    Organization Title, Current Position, Aktuelle Position, Job, Occupation, Designation,
    Position/Funktion`,
  company: `Company, Company Name, Firma, Firmenname, Unternehmen, Unternehmensname, Account Name, Account,
    Accountname, Organization, Organisation, Organization Name, Organisation Name,
    Organization 1 - Name, Business Name, Betrieb, Arbeitgeber, Employer, Current Company,
    Associated Company, Name der Firma, Firmierung, Firmenbezeichnung, Unternehmung,
    Name des Unternehmens, Primary Company, Kanzlei, Praxis, Person Organization, Person Organisation,
    Geschäft, Institution, Parent, Organisationsname, Verein, Related Company,
    Zugehöriges Unternehmen, Zugeordnetes Unternehmen, Primäres zugeordnetes Unternehmen`,
  phone: `Phone, Phone Number, Telefon, Telefonnummer, Tel, Tel., Tel.-Nr., Telefonnr, Telephone,
    Telephone Number, Phone 1, Phone 1 - Value, Fon, Rufnummer, Festnetz, Festnetznummer, Telefon 1,
    Business Phone, Primary Phone, Company Phone, Telefon Firma, Hauptnummer, Landline, Durchwahl,
    Direct Phone, Contact Number, Phone No, Direct Dial, Company Main Phone, Telefonzentrale, Zentrale,
    Contact Phone, Main Phone, phonenumbers, Vorwahl/Rufnummer`,
  phone2: `Phone 2, Phone 2 - Value, Telefon 2, Other Phone, Second Phone, Secondary Phone, Weiteres Telefon,
    Andere Telefonnummer, Business Phone 2, Telefon geschäftlich 2, Alternate Phone,
    Weitere Telefonnummer, Zweite Telefonnummer, Telefonnummer 2, Tel 2, Alternative Phone,
    Phone Number 2`,
  mobile: `Mobile, Mobile Phone, Mobile Phone Number, Mobil, Mobiltelefon, Mobiltelefonnummer, Mobilnummer,
    Handy, Handynummer, Cell, Cell Phone, Cellphone, Mobilfunk, Mobile Number, Mobilfunknummer,
    Telefon mobil, Phone Mobile, Mobile No, iPhone, Mobilruf`,
  email: `Email, E-Mail, Email Address, E-Mail-Adresse, Mail, E-mail 1 - Value, E-Mail 1, Mailadresse,
    E-Mail: Adresse, EmailAddress, Work Email, Email 1, Mail-Adresse, E-Mail-Anschrift, Emailaddresses,
    Primary Email, Contact Email, E-Mail 1: Adresse, Business Email, Email 1 Address, Kontakt E-Mail`,
  email2: `Email 2, E-Mail 2, E-mail 2 - Value, E-mail 2 Address, E-Mail 2: Adresse, Secondary Email,
    Andere E-Mail, Other Email, Weitere E-Mail, Alternate Email, Zweite E-Mail, E-Mail-Adresse 2`,
  website: `Website, Webseite, Homepage, Web, Web Page, Internet, Internetadresse, URL, Website URL, WWW,
    Internetseite, Website 1 - Value, Site, Domain, Company Domain Name, Domain Name, Domainname,
    Unternehmenswebsite, Company Website, Link, Webadresse, Company URL, Webpage, Domäne,
    Internetauftritt`,
  street: `Street, Street Address, Straße, Straße und Hausnummer, Straße/Nr., Straße Nr, Str., Address,
    Adresse, Anschrift, Address 1, Address Line 1, Adresszeile 1, Adresse 1, Address 1 - Street,
    Straße/Hausnummer, Straßenname, Strasse Hausnr, Straße u. Nr., Adresse/Straße, Postanschrift,
    Mailing Address, Organization Address`,
  postalCode: `Postal Code, PLZ, Postleitzahl, Zip, Zip Code, Zipcode, Postcode, Postal, Zip/Postal Code,
    Address 1 - Postal Code, Postzahl, Post Code, PLZ., Pin Code, Post-Leitzahl`,
  city: `City, Stadt, Ort, Town, Ortschaft, Wohnort, Gemeinde, Address 1 - City, PLZ/Ort, PLZ Ort,
    PLZ und Ort, Locality, Stadt/Ort, Ort/Stadt, Ortsname, Firmensitz`,
  region: `State, Region, Bundesland, State/Province, State/Region, Province, Kanton, Bundesland/Region,
    Address 1 - Region, Federal State, Land/Kanton, County, Bundesstaat, Bundesland/Kanton, State ID,
    Bezirk`,
  country: `Country, Land, Country/Region, Land/Region, Staat, Country Code, Ländercode, Address 1 - Country,
    Country ID, Nation, Länderkennung, Länderkürzel, Staat/Land, LKZ`,
  industry: `Industry, Branche, Branchen, Sector, Sektor, Industrie, Wirtschaftszweig, Gewerbe,
    Business Category, Rubrik, Industry Sector, Branchenbezeichnung, Geschäftsfeld, Company Industry,
    WZ-Bezeichnung, Gewerk`,
  source: `Source, Quelle, Lead Source, Leadquelle, Herkunft, Original Source, Data Source, Datenquelle,
    Contact Source, Kontaktquelle, Ursprüngliche Quelle, Lead-Quelle, Akquisekanal, Empfohlen von,
    Referred By`,
  notes: `Notes, Note, Notizen, Notiz, Bemerkung, Bemerkungen, Kommentar, Kommentare, Comment, Comments,
    Description, Beschreibung, Anmerkung, Anmerkungen, Memo, Remarks, Info, Hinweis, Hinweise,
    Internal Notes`,
  tags: `Tags, Tag, Labels, Label, Schlagwörter, Schlagwort, Kategorien, Kategorie, Categories, Category,
    Group Membership, Stichwörter, Etiketten, Person - Label, Keywords, Markierungen, Category ID`,
  list: `List, Liste, Listenname, List Name, Gruppe, Segment, Contact List, Kontaktliste, Kampagne, Campaign`,
};

/** Headers that say several things; what the column holds decides. */
const ambiguous: Record<string, KnownField[]> = {
  Name: ['fullName', 'company', 'lastName'],
  'Name 1': ['company', 'fullName', 'lastName'],
  Namen: ['fullName', 'company', 'lastName'],
  Bezeichnung: ['company'],
  Kontakt: ['fullName', 'email', 'phone'],
  Contact: ['fullName', 'email', 'phone'],
  Kunde: ['company', 'fullName'],
  Customer: ['company', 'fullName'],
  Client: ['company', 'fullName'],
  Title: ['position', 'salutation', 'title'],
  Titel: ['title', 'salutation', 'position'],
  'Name Prefix': ['salutation', 'title'],
  Prefix: ['salutation', 'title'],
  Honorific: ['salutation', 'title'],
  'Honorific Prefix': ['salutation', 'title'],
};

const exact = Object.entries(names).flatMap(([field, headers]) =>
  headers.split(/,\s*/).map((header): [string, KnownField[]] => [headerKey(header), [field as KnownField]]),
);

const open = Object.entries(ambiguous).map(([header, fields]): [string, KnownField[]] => [
  headerKey(header),
  fields,
]);

const byKey = new Map([...exact, ...open]);

/** Fields that a header names, the likeliest first; none when it is not known. */
export const fieldsNamed = (key: string): readonly KnownField[] => byKey.get(key) ?? [];
