export type MergedKind = 'prospect' | 'company';
