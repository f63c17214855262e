/** States in which no row is imported yet and everything can still be decided otherwise. */
export const openStates = ['uploaded', 'asking', 'checking', 'checked'] as const;

/** Those of them in which nobody reads the file at the moment. */
export const discardableStates = ['uploaded', 'asking', 'checked'] as const;

/** What a dry run has told is forgotten when what it went by changes. */
export const nothingChecked = { forecast: null, problems: null, duplicates: null } as const;
