import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FIRST_NAMES, STREETS, SURNAMES } from '~/demo/invented-names';

/** As a German directory would export them, and as `COPY` takes them too. */
const HEADER =
  'Firma;Anrede;Vorname;Nachname;Position;Telefon;Mobil;E-Mail;Website;Straße;PLZ;Ort;Land;Branche;Notizen';
const GIVEN = [...FIRST_NAMES.frau, ...FIRST_NAMES.herr];
const TOWNS = ['Berlin 030 101', 'Hamburg 040 203', 'München 089 803', 'Köln 0221 506', 'Dresden 0351 010'];
const BRANCHES = ['Steuerberatung', 'Rechtsanwälte', 'Hausverwaltung', 'Architektur', 'Arztpraxis'];
const PER_WRITE = 1000;

/** Writes a file of `count` prospects, no two with the same number, two at each firm. */
export async function writeProspectCsv(file: string, count: number): Promise<void> {
  const chunks = function* () {
    yield `${HEADER}\n`;
    for (let start = 0; start < count; start += PER_WRITE) {
      const size = Math.min(PER_WRITE, count - start);
      yield `${Array.from({ length: size }, (_, index) => rowOf(start + index)).join('\n')}\n`;
    }
  };
  await pipeline(Readable.from(chunks()), createWriteStream(file));
}

function rowOf(index: number): string {
  const firm = index >> 1;
  const [town = '', area = '', code = ''] = pick(TOWNS, firm).split(' ');
  const first = pick(GIVEN, index);
  const last = pick(SURNAMES, index * 7 + (index >> 6));
  const branch = pick(BRANCHES, firm * 3);
  return [
    `${branch} ${pick(SURNAMES, firm)} ${firm} GmbH`,
    index % 2 === 0 ? 'Frau' : 'Herr',
    first,
    last,
    index % 3 === 0 ? 'Geschäftsführung' : 'Sekretariat',
    `${area} ${2_000_000 + index}`,
    index % 4 === 0 ? `+49 171 ${2_000_000 + index}` : '',
    `kontakt${index}@firma-${firm}.example`,
    `www.firma-${firm}.example`,
    `${pick(STREETS, firm)} ${(firm % 98) + 1}`,
    `${code}${String(firm % 100).padStart(2, '0')}`,
    town,
    'Deutschland',
    branch,
    index % 5 === 0 ? `"Ruft gern zurück; am besten vormittags, Durchwahl ""${index % 90}"""` : '',
  ].join(';');
}

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;
