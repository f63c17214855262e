/** Where an upload lies in a ZIP: under its own name, in a folder of its own, so that two of one name don't meet. */
export const archivedName = ({ id, name }: { id: string; name: string }) =>
  `files/${id}/${name.replace(/[\\/]/g, '_')}`;
