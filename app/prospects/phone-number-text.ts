import { cleanLine } from './clean-text';

/** A phone cell without what Excel, address books and people put around the number; full-width digits made plain. */
export function plainPhoneText(raw: string): string {
  return cleanLine(raw)
    .normalize('NFKC')
    .replace(/^="?(.*?)"?$/, '$1')
    .replace(/^'/, '')
    .replace(/^(\+?\d{6,})[.,]0+$/, '$1')
    .replace(/[‐-―−]/g, '-')
    .replace(/^(?:tel:)?(.*?);phone-context=(\+[\d-]+)$/i, '$2 $1')
    .replace(/[\s,;-]*\b(durchwahl|dw|nebenstelle|nst|apparat|app)\b\.?:?\s*/gi, ' ext. ')
    .trim();
}
