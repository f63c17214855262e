export const TIMELINE_GROUPS = ['calls', 'mails', 'views', 'stages', 'notes', 'tasks', 'data'] as const;

export type TimelineGroup = (typeof TIMELINE_GROUPS)[number];

/** Which kinds of lines belong together, by how their names begin. */
export const GROUP_PATTERNS: Record<TimelineGroup, string> = {
  calls: '^(call|number_invalid|suppressed)',
  mails: '^(mail|enrol|consent|repl)',
  views: '^packet',
  stages: '^(stage|converted|agreement)',
  notes: '^note',
  tasks: '^task',
  data: '^(created|imported|edited|merge|deleted|restored|file)',
};

/** The group an address asks for; anything else shows all. */
export const readGroup = (text: string | null): TimelineGroup | undefined =>
  TIMELINE_GROUPS.find((group) => group === text);
