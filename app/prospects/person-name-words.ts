import { foldText } from '~/platform/fold-text';

export type Salutation = 'frau' | 'herr' | 'neutral';

/** Words before a name, and whom they address. */
export const salutations = new Map<string, Salutation>([
  ...set('frau fr fräulein mrs ms miss mme madame signora').map((word) => [word, 'frau'] as const),
  ...set('herr herrn hr mr mister monsieur signor').map((word) => [word, 'herr'] as const),
  ...set('mx familie').map((word) => [word, 'neutral'] as const),
]);

/** How a column of its own may say it; single letters are safe only there. */
export const genders = new Map<string, Salutation>([
  ...salutations,
  ...set('w f weiblich female woman dame').map((word) => [word, 'frau'] as const),
  ...set('m männlich male man').map((word) => [word, 'herr'] as const),
  ...set('d x divers diverse neutral keine none').map((word) => [word, 'neutral'] as const),
]);

/** What a title begins with. */
export const titleStarts = new Set(
  set(
    'prof professor professorin dr dres doktor ddr mag maga mmag magister magistra dkfm dipl pd priv univ lic',
  ),
);

/** Titles only when written exactly so: 'Di' and 'Ra' are names too. */
export const shortTitles = new Set(['Ing.', 'DI', 'RA', 'RAin', 'StB', 'StBin']);

/** What may follow within a title: 'Dr. med. dent. h. c. mult.', 'Dipl.-Ing. (FH)'. */
export const titleParts = new Set([
  ...titleStarts,
  ...set(
    'med dent vet phil rer nat pol oec soc jur iur publ theol ing habil techn mont agr troph paed sc hum cult',
  ),
  ...set(
    'biol math h c hc e eh mult doz dozent dozentin fh univ ba tu dh kfm kffr wirt inf päd psych chem phys',
  ),
]);

/** Degrees that follow a name; most need their dots or a comma before them, for 'Ma' is a name too. */
export const degrees = new Set(
  set('mba emba phd llm llb ma msc med meng ba bsc beng bed md cpa esq fh univ dipling dipl').concat(
    'm.a',
    'b.a',
  ),
);

export const unmistakableDegrees = new Set(set('mba emba phd llm llb esq'));

/** Particles that open a last name, however they are written. */
export const particles = new Set(
  'von vom van vanden der den de del della degli di da dos das du la le lo zu zum zur ten ter freiherr freifrau freiin graf gräfin fürst fürstin prinz prinzessin baron baronin'.split(
    ' ',
  ),
);

/** Particles only when written small. */
export const smallParticles = new Set(
  'dal des te af av in auf aus am an el al bin ibn ben st v d y e'.split(' '),
);

function set(words: string): string[] {
  return words.split(' ').map(foldText);
}
