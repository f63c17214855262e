import { useTranslation } from 'react-i18next';
import type { ScriptBranch, ScriptContent, ScriptSection } from '~db/schema/scripts';
import { ScriptBranches } from './script-branches';
import { ScriptText } from './script-text';

type ScriptSectionsProps = {
  sections: ScriptContent['sections'];
  /** The form that is told which answers came up; without one they are only shown. */
  form?: string;
  /** Called the first time an answer is chosen. */
  onAnswer?: (branch: ScriptBranch) => void;
};

/** The sections of a script, one open at a time; works without JavaScript. */
export function ScriptSections({ sections, ...rest }: ScriptSectionsProps) {
  return (
    <div className="grid">
      {sections.map((section, index) => (
        <Section key={section.id} section={section} open={index === 0} {...rest} />
      ))}
    </div>
  );
}

const sectionId = (id: string) => `script-section-${id}`;

/** Opens a section and brings it into view. */
function openSection(id: string) {
  const section = document.getElementById(sectionId(id));
  if (!(section instanceof HTMLDetailsElement)) return;
  section.open = true;
  section.scrollIntoView({ block: 'nearest' });
}

function Section({
  section,
  open,
  form,
  onAnswer,
}: { section: ScriptSection; open: boolean } & Omit<ScriptSectionsProps, 'sections'>) {
  const { t } = useTranslation();
  return (
    <details
      id={form && sectionId(section.id)}
      name={form ? 'script-section' : undefined}
      open={open}
      className="group border-b py-0.5 last:border-b-0 open:pb-4"
    >
      <summary className="flex min-h-8 list-none items-center rounded-sm font-medium text-muted text-sm hover:text-ink group-open:text-accent pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        {section.title || t(`scripts.section.${section.kind}`)}
      </summary>
      <ScriptText text={section.text} className="pt-1" />
      {section.branches && section.branches.length > 0 && (
        <ScriptBranches branches={section.branches} form={form} onAnswer={onAnswer} onLead={openSection} />
      )}
    </details>
  );
}
