import { createRequire } from 'node:module';
import path from 'node:path';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locales';
import { type AgreementBlock, agreementBlocks, closingFrom } from './agreement-blocks';

interface Printed {
  text: string;
  /** Who signs: the client, then the assistant. */
  parties: [string, string];
  /** Of the page numbers and signature lines. */
  language: Locale;
}

const FONTS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')),
  'fonts/Roboto',
);

/** Read when the first agreement is printed, not whenever Anklang starts. */
async function openPrinter() {
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setFonts({
    Roboto: {
      normal: path.join(FONTS, 'Roboto-Regular.ttf'),
      bold: path.join(FONTS, 'Roboto-Medium.ttf'),
    },
  });
  // Nothing an agreement says makes the printer read a file or an address.
  pdfmake.setLocalAccessPolicy((file) => path.dirname(file) === FONTS);
  pdfmake.setUrlAccessPolicy(() => false);
  return pdfmake;
}

/** The agreement on paper: A4, numbered pages, lines to sign on that stay together. */
export async function agreementPdf({ text, parties, language }: Printed): Promise<Buffer> {
  const t = i18nFor(language).t;
  const blocks = agreementBlocks(text);
  const [title] = blocks;
  const closing = closingFrom(blocks);
  const definition: TDocumentDefinitions = {
    info: { title: title && 'text' in title ? title.text : undefined },
    language,
    pageSize: 'A4',
    pageMargins: [68, 48, 68, 52],
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.2 },
    content: [
      ...blocks.slice(0, closing).map(printBlock),
      // Nobody signs a page on which nothing of the agreement stands.
      {
        unbreakable: true,
        stack: [
          ...blocks.slice(closing).map(printBlock),
          signatureLines(parties, t('agreements.placeAndDate')),
        ],
      },
    ],
    footer: (page, pages) => ({
      text: t('agreements.pageOf', { page, pages }),
      alignment: 'center',
      fontSize: 8.5,
      color: '#57534e',
      margin: [0, 18, 0, 0],
    }),
    // A heading at the foot of a page goes over with its clause.
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0,
  };
  const printer = await openPrinter();
  return printer.createPdf(definition).getBuffer();
}

function printBlock(block: AgreementBlock): Content {
  if (block.kind === 'title') return { text: block.text, fontSize: 16, bold: true, margin: [0, 0, 0, 12] };
  if (block.kind === 'heading') {
    return { text: block.text, bold: true, fontSize: 11, headlineLevel: 1, margin: [0, 6, 0, 2] };
  }
  if (block.kind === 'list') return { ul: block.items, margin: [4, 0, 0, 8] };
  return { text: block.text, margin: [0, 0, 0, 7] };
}

const LINE = 205;

function signatureLines(parties: [string, string], caption: string): Content {
  return {
    margin: [0, 36, 0, 0],
    columnGap: 40,
    columns: parties.map((party) => ({
      width: LINE,
      stack: [
        { canvas: [{ type: 'line', x1: 0, y1: 0, x2: LINE, y2: 0, lineWidth: 0.7 }] },
        { text: caption, fontSize: 8.5, margin: [0, 4, 0, 0] },
        { text: party, fontSize: 8.5, color: '#57534e' },
      ],
    })),
  };
}
