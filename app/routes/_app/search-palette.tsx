import { useFetcher, useNavigate } from '@remix-run/react';
import { type LucideIcon, Search, UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsOwner } from '~/accounts/use-is-owner';
import { useDisplayName } from '~/prospects/use-display-name';
import { COMMANDS } from '~/search/commands';
import type { Found } from '~/search/find-everything.server';
import { fitting } from '~/search/fitting-commands';
import { namedIcons } from '~/search/named-icons';
import { NAMED_KINDS } from '~/search/named-kinds';
import { CommandGroup, CommandItem } from '~/ui/command';
import { cx } from '~/ui/cx';
import type { FrameDialogProps } from '~/ui/frame-dialog';
import { Palette } from '~/ui/palette';

/** What she types in one go is looked up once, when she pauses. */
const PAUSE_MS = 100;

/** One line of the palette. */
interface Entry {
  key: string;
  to: string;
  label: string;
  about?: string | null;
  icon: LucideIcon;
}

/** Ctrl-K: goes to a place, does something, or finds a prospect, a company, a client, a document by what one remembers. */
export default function SearchPalette({ places, open, onOpenChange }: FrameDialogProps) {
  const { t } = useTranslation();
  const isOwner = useIsOwner();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState('');
  const { data, load } = useFetcher<{ found: Found }>({ key: 'search' });
  const found = useFoundGroups(words.trim() ? data?.found : undefined);

  useEffect(() => {
    if (!words.trim() || !navigator.onLine) return;
    const pause = setTimeout(() => load(`/search?q=${encodeURIComponent(words)}`), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [words, load]);
  const go = (to: string) => {
    onOpenChange(false);
    setWords('');
    navigate(to);
  };
  const mine = COMMANDS.filter((command) => isOwner || !('ownerOnly' in command));
  const commands = mine.map(({ name, ...command }) => ({
    ...command,
    key: name,
    label: t(`common.palette.commands.${name}`),
    words: t(`common.palette.words.${name}`),
  }));
  const groups: { heading: string; entries: Entry[] }[] = [
    ...found,
    { heading: t('common.palette.actions'), entries: fitting(commands, words) },
    {
      heading: t('common.palette.places'),
      entries: fitting(places, words).map(({ to, label, icon }) => ({ key: `place ${to}`, to, label, icon })),
    },
  ];

  const first = groups.find(({ entries }) => entries.length > 0)?.entries[0]?.key ?? '';
  // What is found comes later than what was typed: Enter takes the best of it, not what stood there before.
  useEffect(() => setChosen(first), [first]);

  return (
    <Palette
      value={chosen}
      onValueChange={setChosen}
      open={open}
      onOpenChange={onOpenChange}
      label={t('common.palette.label')}
      placeholder={t('common.palette.placeholder')}
      empty={t('common.palette.empty')}
      search={words}
      onSearch={setWords}
      shouldFilter={false}
    >
      {groups.map(
        ({ heading, entries }) =>
          entries.length > 0 && (
            <CommandGroup key={heading} heading={heading}>
              {entries.map((entry) => (
                <PaletteItem key={entry.key} entry={entry} onGo={go} />
              ))}
            </CommandGroup>
          ),
      )}
      {words.trim() && (
        <CommandGroup heading={t('common.palette.more')}>
          <PaletteItem
            entry={{
              key: 'all',
              to: `/search?q=${encodeURIComponent(words)}`,
              label: t('common.palette.all', { words: words.trim() }),
              icon: Search,
            }}
            onGo={go}
          />
        </CommandGroup>
      )}
    </Palette>
  );
}

/** What was found, prospects first, by kind. */
function useFoundGroups(found: Found | undefined): { heading: string; entries: Entry[] }[] {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  if (!found) return [];
  const prospects = found.prospects.map((prospect) => ({
    key: prospect.id,
    to: `/prospects/${prospect.id}`,
    label: nameOf(prospect),
    about: [prospect.company, prospect.city].filter((part) => part && part !== nameOf(prospect)).join(' · '),
    icon: UserRound,
  }));
  const named = NAMED_KINDS.map((kind) => ({
    heading: t(`common.palette.kinds.${kind}`),
    entries: found.named
      .filter((one) => one.kind === kind)
      .map(({ id, to, name, about }) => ({ key: id, to, label: name, about, icon: namedIcons[kind] })),
  }));
  return [{ heading: t('common.nav.prospects'), entries: prospects }, ...named];
}

function PaletteItem({ entry, onGo }: { entry: Entry; onGo: (to: string) => void }) {
  const { key, to, label, about, icon: Icon } = entry;
  return (
    <CommandItem value={key} onSelect={() => onGo(to)}>
      <Icon aria-hidden />
      <span className={cx('truncate', about && 'max-w-2/3 shrink-0')}>{label}</span>
      {about && <span className="ml-auto truncate text-muted text-sm">{about}</span>}
    </CommandItem>
  );
}
