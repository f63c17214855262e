/** A filter being written: of which field, and which of the conditions it changes. */
export interface Editing {
  field: string;
  /** Undefined for a new one. */
  at?: number;
  /** Values that stand in the data. */
  suggestions: string[];
  /** The form came without what it needs. */
  incomplete: boolean;
}
