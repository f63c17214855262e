export interface Town {
  city: string;
  region: string | null;
  country: 'DE' | 'AT' | 'CH';
  timeZone: string;
  /** Of the town centre. */
  postalCodes: readonly string[];
  /** First of a hundred or more numbers that nobody has. */
  firstNumber: number;
}

const germany = { country: 'DE', timeZone: 'Europe/Berlin' } as const;

/**
 * Where the invented firms are. Their numbers are those the Bundesnetzagentur keeps free for film and television
 * (Mitteilung 148/2021), so that no call from the samples reaches anybody. Austria and Switzerland keep none free;
 * firms there have a German one.
 */
export const TOWNS: readonly Town[] = [
  {
    ...germany,
    city: 'Berlin',
    region: 'BE',
    postalCodes: ['10115', '10437', '12047'],
    firstNumber: 493023125000,
  },
  { ...germany, city: 'Hamburg', region: 'HH', postalCodes: ['20095', '22765'], firstNumber: 494066969000 },
  { ...germany, city: 'Köln', region: 'NW', postalCodes: ['50667', '50823'], firstNumber: 492214710000 },
  {
    ...germany,
    city: 'Frankfurt am Main',
    region: 'HE',
    postalCodes: ['60311', '60594'],
    firstNumber: 496990009000,
  },
  { ...germany, city: 'München', region: 'BY', postalCodes: ['80331', '81667'], firstNumber: 498999998000 },
  {
    city: 'Wien',
    region: '9',
    country: 'AT',
    timeZone: 'Europe/Vienna',
    postalCodes: ['1010', '1070'],
    firstNumber: 498999998500,
  },
  {
    city: 'Zürich',
    region: 'ZH',
    country: 'CH',
    timeZone: 'Europe/Zurich',
    postalCodes: ['8001', '8004'],
    firstNumber: 496990009500,
  },
];
