import { Readable } from 'node:stream';
import { and, eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { addDocument } from '~/documents/add-document.server';
import { addLink } from '~/documents/add-link.server';
import { MAX_UPLOAD_BYTES } from '~/documents/file-rules';
import { savePacket } from '~/packets/save-packet.server';
import { englishTemplates } from '~/templates/english-templates';
import { germanTemplates } from '~/templates/german-templates';
import { packets } from '~db/schema/packets';
import type { DemoContext } from './demo-context';
import { drawPdf } from './draw-pdf.server';
import type { Paper } from './paper';

interface NewPaper extends Paper {
  kind: 'resume' | 'work_sample';
  madeForClientId?: string;
  now: Date;
}

const COVERS = { de: germanTemplates.cover, en: englishTemplates.cover };

/** Draws a PDF and keeps it as a document; answers its id. */
export async function addPaper({ tx, files, actor }: DemoContext, paper: NewPaper): Promise<string> {
  const { kind, title, fileName, lines, madeForClientId, now } = paper;
  const bytes = await drawPdf(title, lines);
  const upload = { file: await files.put(Readable.from([bytes]), MAX_UPLOAD_BYTES), name: fileName };
  const added = await addDocument(tx, files, { kind, title, madeForClientId, upload, actor, now });
  if (!added.ok) throw new Error(`A sample document was refused: ${added.error}`);
  return added.value.documentId;
}

/** Resume, two work samples and a link, and the default packet that holds them: its first version of a month ago. */
export async function addPacket(context: DemoContext): Promise<{ packetId: string; items: string[] }> {
  const { tx, texts, actor, now } = context;
  const made = DateTime.fromJSDate(now).minus({ days: 32 }).toJSDate();
  const resume = await addPaper(context, { kind: 'resume', ...texts.papers.resume, now: made });
  const samples: string[] = [];
  for (const sample of texts.papers.samples)
    samples.push(await addPaper(context, { kind: 'work_sample', ...sample, now: made }));
  const link = await addLink(tx, { ...texts.link, actor, now: made });
  const items = [`document:${resume}`, ...samples.map((id) => `document:${id}`), `link:${link}`];
  const packetId = await defaultPacket(context);
  await saveVersion(context, { packetId, items, made });
  return { packetId, items };
}

async function defaultPacket({ tx, actor: { workspaceId } }: DemoContext): Promise<string> {
  const [packet] = await tx
    .select({ id: packets.id })
    .from(packets)
    .where(and(eq(packets.workspaceId, workspaceId), eq(packets.isDefault, true)));
  if (!packet) throw new Error('The workspace has no default packet');
  return packet.id;
}

/** Saves the packet's next version. */
export async function saveVersion(
  { tx, locale, texts, actor }: DemoContext,
  { packetId, items, made }: { packetId: string; items: string[]; made: Date },
): Promise<void> {
  const saved = await savePacket(tx, {
    packetId,
    name: texts.packet,
    language: locale,
    coverText: COVERS[locale],
    items: items.map((item) => {
      const [kind, id] = item.split(':') as ['document' | 'link', string];
      return { kind, id };
    }),
    countsViews: true,
    isDefault: true,
    actor,
    now: made,
  });
  if (!saved.ok) throw new Error(`The sample packet was refused: ${saved.error}`);
}
