/** One record of a group, as the page shows it. */
export interface Look {
  id: string;
  to: string;
  name: string | null;
  about: string[];
}
