export type WorkbookFault =
  | 'file_broken'
  | 'file_encrypted'
  | 'file_is_archive'
  | 'file_is_spreadsheet'
  | 'file_not_text'
  | 'file_unpacks_too_large';

/** Ends the reading of a workbook wherever it stands; whoever began it turns this into a result. */
export class UnreadableWorkbook extends Error {
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}
