import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Section } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import { compareVersions, type PacketChange } from './compare-versions';
import type { PacketVersion } from './queries.server';

type VersionListProps = { packetId: string; versions: PacketVersion[] };

/** Every version there was, what was new in it, and what became of it. */
export function VersionList({ packetId, versions }: VersionListProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('packets.edit.versions')}>
      <ol className="grid divide-y">
        {versions.map((version, index) => (
          <li key={version.id} className="grid gap-0.5 py-3 first:pt-0 last:pb-0">
            <VersionLine packetId={packetId} version={version} />
            <Changes before={versions[index + 1]} version={version} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function VersionLine({ packetId, version }: { packetId: string; version: PacketVersion }) {
  const { t } = useTranslation();
  const { number, createdAt, prospects, views } = version;
  return (
    <>
      <span className="flex items-baseline justify-between gap-3">
        <a
          href={`/packets/${packetId}/preview?version=${number}`}
          target="_blank"
          rel="noreferrer"
          className="font-medium underline decoration-line-strong underline-offset-3"
        >
          {t('packets.version', { version: number })}
        </a>
        <When at={createdAt} as="day" className="text-muted text-sm" />
      </span>
      <span className="text-muted text-sm">
        {t('packets.sent', { count: prospects })}
        {prospects > 0 && `, ${t('packets.seen', { count: views })}`}
      </span>
    </>
  );
}

function Changes({ before, version }: { before: PacketVersion | undefined; version: PacketVersion }) {
  const { t } = useTranslation();
  if (!before) return null;
  const changes = compareVersions(before, version);
  const older = before.number;
  if (changes.length === 0)
    return <p className="text-muted text-sm">{t('packets.changes.none', { older })}</p>;
  const isRewritten = changes.some(({ kind }) => kind === 'cover');
  return (
    <Disclosure
      summary={t('packets.changes.count', { count: changes.length })}
      label={t('packets.changes.between', { older, newer: version.number })}
      className="text-sm"
    >
      <ul className="ml-5 grid list-disc gap-1">
        {changes.map((change) => (
          <li key={`${change.kind} ${titleOf(change)}`}>
            {t(`packets.changes.${change.kind}`, { title: titleOf(change) })}
          </li>
        ))}
      </ul>
      {isRewritten && (
        <div className="mt-2 grid gap-2">
          <Words label={t('packets.changes.before')} text={before.coverText} />
          <Words label={t('packets.changes.after')} text={version.coverText} />
        </div>
      )}
    </Disclosure>
  );
}

const titleOf = (change: PacketChange) => ('title' in change ? change.title : '');

function Words({ label, text }: { label: string; text: string }) {
  return (
    <figure className="grid gap-1">
      <figcaption className="font-medium text-muted">{label}</figcaption>
      <blockquote className="whitespace-pre-line rounded-md bg-sunken px-3 py-2 wrap-anywhere">
        {text}
      </blockquote>
    </figure>
  );
}
