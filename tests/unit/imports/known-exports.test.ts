import { expect, test } from 'vitest';
import { guessMapping } from '~/imports/guess-mapping';

/** Columns as the programs export them: header, a value, and the field it becomes; no field where it is left out. */
const EXPORTS: Record<string, string> = {
  'HubSpot, German': `
    Datensatz-ID | 151 |
    Vorname | Erika | firstName
    Nachname | Weiß | lastName
    E-Mail | e@weiss.example | email
    Telefonnummer | +49 30 1234567 | phone
    Für Kontakt zuständiger Mitarbeiter | Tilda |
    Primäres zugeordnetes Unternehmen | Kanzlei Weiß | company
    Letzte Aktivität | 2024-01-01 |
    Lead-Status | Neu |
    Erstellungsdatum | 2024-01-01 |`,
  HubSpot: `
    Record ID | 151 |
    First Name | Erika | firstName
    Last Name | Weiß | lastName
    Email | e@weiss.example | email
    Phone Number | +49 30 1234567 | phone
    Contact owner | Tilda |
    Primary Associated Company ID | 77 |
    Associated Company | Kanzlei Weiß | company
    Last Activity Date | 2024-01-01 |
    Lead Status | New |
    Create Date | 2024-01-01 |
    Job Title | CEO | position
    Street Address | Weg 1 | street
    City | Köln | city
    State/Region | NRW | region
    Postal Code | 50667 | postalCode
    Country/Region | Germany | country
    Website URL | weiss.example | website`,
  Salesforce: `
    Salutation | Ms. | salutation
    First Name | Erika | firstName
    Last Name | Weiß | lastName
    Title | Director | position
    Account Name | Kanzlei Weiß | company
    Mailing Street | Weg 1 | street
    Mailing City | Köln | city
    Mailing State/Province | NRW | region
    Mailing Zip/Postal Code | 50667 | postalCode
    Mailing Country | Germany | country
    Phone | +49 30 1234567 | phone
    Fax | +49 30 1234568 |
    Mobile | +49 171 1234567 | mobile
    Email | e@weiss.example | email
    Account Owner | Tilda Sonne |
    Lead Source | Web | source`,
  'Salesforce, German': `
    Anrede | Frau | salutation
    Vorname | Erika | firstName
    Nachname | Weiß | lastName
    Titel | Direktorin | position
    Accountname | Kanzlei Weiß | company
    Postanschrift Straße | Weg 1 | street
    Postanschrift Ort | Köln | city
    Postanschrift Bundesland/Kanton | NRW | region
    Postanschrift PLZ | 50667 | postalCode
    Postanschrift Land | Deutschland | country
    Telefon | 030 1234567 | phone
    Fax | 030 1234568 |
    Mobil | 0171 1234567 | mobile
    E-Mail | e@weiss.example | email
    Accountinhaber | Tilda Sonne |`,
  Pipedrive: `
    Person - ID | 1 |
    Person - Name | Erika Weiß | fullName
    Person - Label | Hot lead | tags
    Person - Organization | Kanzlei Weiß | company
    Person - Email - Work | e@weiss.example | email
    Person - Email - Home |  |
    Person - Email - Other |  |
    Person - Phone - Work | +49 30 1234567 | phone
    Person - Phone - Home |  |
    Person - Phone - Mobile | +49 171 1234567 | mobile
    Person - Phone - Other |  |
    Person - Owner | Tilda |
    Person - Open deals | 0 |`,
  'Pipedrive, German': `
    Person - ID | 1 |
    Person - Name | Erika Weiß | fullName
    Person - Label | Heiß | tags
    Person - Organisation | Kanzlei Weiß | company
    Person - E-Mail - Büro | e@weiss.example | email
    Person - E-Mail - Privat |  |
    Person - E-Mail - Sonstiges |  |
    Person - Telefon - Büro | 030 1234567 | phone
    Person - Telefon - Privat |  |
    Person - Telefon - Mobil | 0171 1234567 | mobile
    Person - Telefon - Sonstiges |  |
    Person - Besitzer | Tilda |`,
  Zoho: `
    Record Id | zcrm_1 |
    Contact Owner.id | zcrm_2 |
    Contact Owner | Tilda |
    Lead Source | Web | source
    First Name | Erika | firstName
    Last Name | Weiß | lastName
    Account Name.id | zcrm_3 |
    Account Name | Kanzlei Weiß | company
    Title | CEO | position
    Department | Legal |
    Phone | +49 30 1234567 | phone
    Home Phone |  | phone2
    Mobile | +49 171 1234567 | mobile
    Fax |  |
    Date of Birth |  |
    Assistant |  |
    Email | e@weiss.example | email
    Mailing Street | Weg 1 | street
    Other Street |  |
    Mailing City | Köln | city
    Mailing State | NRW | region
    Mailing Zip | 50667 | postalCode
    Mailing Country | Germany | country
    Description | x y | notes
    Skype ID |  |
    Secondary Email | z@weiss.example | email2
    Salutation | Mrs. | salutation
    Tag | A | tags`,
  Odoo: `
    Name | Erika Weiß | fullName
    Company Name Entity | Kanzlei Weiß |
    Related Company | Kanzlei Weiß | company
    Job Position | CEO | position
    Street | Weg 1 | street
    Street2 |  |
    City | Köln | city
    State | NRW | region
    Zip | 50667 | postalCode
    Country | Germany | country
    Phone | +49 30 1234567 | phone
    Mobile | +49 171 1234567 | mobile
    Email | e@weiss.example | email
    Website Link | http://weiss.example | website
    Tags | A | tags
    Notes | x | notes`,
  'Odoo, German': `
    Name | Erika Weiß | fullName
    Zugehöriges Unternehmen | Kanzlei Weiß | company
    Arbeitsposition | CEO | position
    Straße | Weg 1 | street
    Straße 2 |  |
    Stadt | Köln | city
    Bundesland | NRW | region
    PLZ | 50667 | postalCode
    Land | Deutschland | country
    Telefon | 030 1234567 | phone
    Mobil | 0171 1234567 | mobile
    E-Mail | e@weiss.example | email
    Webseite | weiss.example | website
    Stichwörter | A | tags
    Notizen | x | notes`,
  Google: `
    First Name | Erika | firstName
    Middle Name |  |
    Last Name | Weiß | lastName
    Phonetic First Name |  |
    Name Prefix | Dr. | title
    Name Suffix |  |
    Nickname |  |
    File As |  | fullName
    Organization Name | Kanzlei Weiß | company
    Organization Title | CEO | position
    Organization Department |  |
    Birthday |  |
    Notes | x | notes
    Photo | https://lh3.googleusercontent.com/x |
    Labels | * myContacts | tags
    E-mail 1 - Label | * Work |
    E-mail 1 - Value | e@weiss.example | email
    E-mail 2 - Label |  |
    E-mail 2 - Value | z@weiss.example | email2
    Phone 1 - Label | Work |
    Phone 1 - Value | +49 30 1234567 | phone
    Address 1 - Label |  |
    Address 1 - Formatted | Weg 1, Köln |
    Address 1 - Street | Weg 1 | street
    Address 1 - City | Köln | city
    Address 1 - PO Box |  |
    Address 1 - Region | NRW | region
    Address 1 - Postal Code | 50667 | postalCode
    Address 1 - Country | DE | country
    Address 1 - Extended Address |  |
    Website 1 - Label |  |
    Website 1 - Value | weiss.example | website`,
  Outlook: `
    Title | Dr. | title
    First Name | Erika | firstName
    Middle Name |  |
    Last Name | Weiß | lastName
    Suffix |  |
    Company | Kanzlei Weiß | company
    Department |  |
    Job Title | CEO | position
    Business Street | Weg 1 | street
    Business City | Köln | city
    Business State | NRW | region
    Business Postal Code | 50667 | postalCode
    Business Country/Region | Germany | country
    Home Street | Allee 2 |
    Home City | Bonn |
    Home Phone | 030 7654321 | phone2
    Business Fax | 030 1234568 |
    Business Phone | 030 1234567 | phone
    Business Phone 2 |  |
    Mobile Phone | 0171 1234567 | mobile
    E-mail Address | e@weiss.example | email
    E-mail Type | SMTP |
    E-mail Display Name | Erika Weiß (e@weiss.example) |
    E-mail 2 Address | z@weiss.example | email2
    Birthday | 0/0/00 |
    Categories | A | tags
    Notes | x | notes
    Web Page | weiss.example | website`,
  'Outlook, German': `
    Anrede | Frau | salutation
    Vorname | Erika | firstName
    Weitere Vornamen |  |
    Nachname | Weiß | lastName
    Suffix |  |
    Firma | Kanzlei Weiß | company
    Abteilung |  |
    Position | Inhaberin | position
    Straße geschäftlich | Weg 1 | street
    Ort geschäftlich | Köln | city
    Region geschäftlich | NRW | region
    Postleitzahl geschäftlich | 50667 | postalCode
    Land/Region geschäftlich | Deutschland | country
    Straße privat | Allee 2 |
    Ort privat | Bonn |
    Fax geschäftlich | 030 1234568 |
    Telefon geschäftlich | 030 1234567 | phone
    Telefon geschäftlich 2 |  |
    Telefon privat | 030 7654321 | phone2
    Mobiltelefon | 0171 1234567 | mobile
    E-Mail-Adresse | e@weiss.example | email
    E-Mail-Typ | SMTP |
    E-Mail: Angezeigter Name | Erika Weiß |
    E-Mail 2: Adresse | z@weiss.example | email2
    Geburtstag | 0.0.00 |
    Kategorien | A | tags
    Notizen | x | notes
    Webseite | weiss.example | website`,
  LinkedIn: `
    First Name | Erika | firstName
    Last Name | Weiß | lastName
    URL | https://www.linkedin.com/in/erika |
    Email Address | e@weiss.example | email
    Company | Kanzlei Weiß | company
    Position | CEO | position
    Connected On | 26 Feb 2024 |`,
  Xing: `
    Anrede | Frau | salutation
    Titel | Dr. | title
    Vorname | Erika | firstName
    Nachname | Weiß | lastName
    Firma | Kanzlei Weiß | company
    Position | Inhaberin | position
    Branche | Recht | industry
    Straße (geschäftlich) | Weg 1 | street
    PLZ (geschäftlich) | 50667 | postalCode
    Ort (geschäftlich) | Köln | city
    Land (geschäftlich) | Deutschland | country
    E-Mail (geschäftlich) | e@weiss.example | email
    Telefon (geschäftlich) | 030 1234567 | phone
    Mobil (geschäftlich) | 0171 1234567 | mobile
    Fax (geschäftlich) |  |
    Geburtsdatum |  |`,
  Apple: `
    First name | Erika | firstName
    Last name | Weiß | lastName
    Job title | CEO | position
    Company | Kanzlei Weiß | company
    E-mail (work) | e@weiss.example | email
    Phone (work) | +49 30 1234567 | phone
    Phone (mobile) | +49 171 1234567 | mobile
    Street (work) | Weg 1 | street
    City (work) | Köln | city
    Postal code (work) | 50667 | postalCode
    Country (work) | Germany | country
    Note | x | notes`,
};

test.each(Object.entries(EXPORTS))('the columns of %s are known', (_, written) => {
  const columns = written
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));
  const mapping = guessMapping(
    columns.map(([header = '']) => header),
    [{ cells: columns.map(([, value = '']) => value) }],
  );
  expect(mapping).toEqual(Object.fromEntries(columns.map(([header, , field]) => [header, field || null])));
});
