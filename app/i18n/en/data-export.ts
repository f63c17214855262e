export const dataExport = {
  title: 'Take everything along',
  text: 'All entries of your workspace in one ZIP file, a file for each kind, with all documents: for another program or your own evaluation. Confidential clients stand in it with their names; passwords don’t. It is noted in the audit trail.',
  csv: 'Everything as CSV',
  json: 'Everything as JSON',
};
