import { setTimeout as wait } from 'node:timers/promises';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import type { Bench, BenchContext, Measurement } from './bench';
import { startProduct } from './running-product';
import { timed } from './side-by-side';

const OBJECTS = 60_000;
const COLUMNS = 300;
const SIGN_INS = 8;

/** As many small parts as hardly any document has. */
async function crowdedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  for (let count = 0; count < OBJECTS; count += 1)
    pdf.context.register(pdf.context.obj({ Number: count, Kind: PDFName.of('Part'), Values: [1, 2, 3] }));
  return pdf.save({ useObjectStreams: false });
}

/** Nearly 24 megapixels. */
const largePicture = () =>
  sharp({ create: { width: 5600, height: 4200, channels: 3, background: '#0c6f68' } })
    .jpeg()
    .toBuffer();

/** As much as is looked at to tell how a list is to be read. */
const wideList = () =>
  `${Array.from({ length: COLUMNS }, (_, index) => `Spalte ${index}`).join(';')}\n${`${'Wert;'.repeat(COLUMNS)}\n`.repeat(400)}`;

async function run(context: BenchContext): Promise<Measurement[]> {
  const database = await context.createDatabase();
  const actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  const product = await startProduct(database, context.folder, actor);
  const headers = { ...product.headers, origin: product.url };
  const page = () => fetch(`${product.url}/documents`, { headers }).then((answer) => answer.text());
  const send = (address: string, body: FormData | URLSearchParams, as: HeadersInit = headers) =>
    fetch(product.url + address, { method: 'POST', headers: as, body, redirect: 'manual' });
  const upload = async (address: string, bytes: Uint8Array | string, name: string) => {
    const form = new FormData();
    form.set('kind', 'resume');
    form.set('file', new File([bytes as BlobPart], name));
    const { status } = await send(address, form);
    if (status !== 302) throw new Error(`${name} was answered with ${status}`);
  };
  const signIn = (guess: number) =>
    send(
      '/sign-in',
      new URLSearchParams({ email: `niemand${guess}@anklang.example`, password: 'ein-falsches-passwort' }),
      { origin: product.url },
    );

  const [pdf, picture, list] = [await crowdedPdf(), await largePicture(), wideList()];
  const works: [string, () => Promise<unknown>][] = [
    ['nothing else', () => wait(2_000)],
    [
      `a PDF of ${OBJECTS.toLocaleString('en')} parts is checked`,
      () => upload('/documents/new', pdf, 'Lebenslauf.pdf'),
    ],
    ['a picture of 24 megapixels is drawn anew', () => upload('/documents/new', picture, 'Foto.jpg')],
    [`a list of ${COLUMNS} columns is recognised`, () => upload('/imports?index', list, 'liste.csv')],
    [
      `${SIGN_INS} passwords are checked at once`,
      () => Promise.all(Array.from({ length: SIGN_INS }, (_, guess) => signIn(guess))),
    ],
  ];
  await page();
  const measurements: Measurement[] = [];
  for (const [name, work] of works) measurements.push(await slowestMeanwhile(name, work, page));
  await product.stop();
  return measurements;
}

/** The slowest page of those that somebody else opens, one after the other, until the work is done. */
async function slowestMeanwhile(
  name: string,
  work: () => Promise<unknown>,
  page: () => Promise<unknown>,
): Promise<Measurement> {
  let isDone = false;
  const ended = work().finally(() => {
    isDone = true;
  });
  const times: number[] = [];
  while (!isDone) times.push(await timed(page));
  await ended;
  const value = Math.max(...times);
  return {
    name: `slowest page while ${name}`,
    value,
    unit: 'ms',
    limit: { atMost: 5_000 },
    runs: times.length,
  };
}

export default {
  title: 'Heavy work of others',
  about: `What takes the web process longest, each while somebody else opens one page after the other: everybody is answered
meanwhile. How long work kept all others waiting is in \`/healthz\` and \`/metrics\` as well.`,
  run,
} satisfies Bench;
