import type { Locale } from '~/i18n/locales';
import { type AgreementBlock, agreementBlocks } from './agreement-blocks';

type AgreementTextProps = {
  text: string;
  /** Who signs: the client, then the assistant. */
  parties: [string, string];
  language: Locale;
  /** Below each line to sign on, in the language of the agreement. */
  caption: string;
};

/** The agreement as it is printed, with the lines to sign on. */
export function AgreementText({ text, parties, language, caption }: AgreementTextProps) {
  return (
    <article
      lang={language}
      className="grid gap-4 rounded-lg border bg-surface p-6 leading-relaxed wrap-anywhere sm:p-10 print:border-0 print:p-0"
    >
      {agreementBlocks(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text is laid out anew as a whole
        <Block key={index} block={block} />
      ))}
      <SignatureLines parties={parties} caption={caption} />
    </article>
  );
}

function Block({ block }: { block: AgreementBlock }) {
  if (block.kind === 'title') return <h2 className="mb-2 font-semibold text-xl">{block.text}</h2>;
  if (block.kind === 'heading') return <h3 className="-mb-2 pt-2 font-semibold">{block.text}</h3>;
  if (block.kind !== 'list') return <p className="whitespace-pre-line">{block.text}</p>;
  return (
    <ul className="ml-5 grid list-disc gap-1">
      {block.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function SignatureLines({ parties, caption }: Pick<AgreementTextProps, 'parties' | 'caption'>) {
  return (
    <div className="grid gap-8 pt-10 text-sm sm:grid-cols-2 print:grid-cols-2">
      {parties.map((party) => (
        <p key={party} className="border-ink border-t pt-1.5">
          {caption}
          <span className="block text-muted">{party}</span>
        </p>
      ))}
    </div>
  );
}
