import { dateFromSerial, format as formatNumber } from 'numfmt';

/** How a cell shows its number; 'digits' are formats that add leading zeros, a plus or parentheses. */
export type NumberStyle = { kind: 'plain' } | { kind: 'date' } | { kind: 'digits'; format: string };

/** 9999-12-31, the last day a spreadsheet knows. */
const lastDay = 2_958_465;

/** Days between the two calendars. */
const daysBefore1904 = 1462;

/**
 * A number of a sheet as text: dates in ISO 8601, phone numbers and postal codes with the zeros and plus signs
 * the sheet shows, whole numbers without an exponent.
 */
export function numberText(written: string, style: NumberStyle, from1904: boolean): string {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return written;
  if (style.kind === 'date') return dateText(from1904 ? number + daysBefore1904 : number) ?? plain(number);
  return (style.kind === 'digits' ? shown(number, style.format) : null) ?? plain(number);
}

const plain = (number: number) =>
  Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number);

function dateText(serial: number): string | null {
  if (serial < 0 || serial > lastDay + 1) return null;
  const [year, month, day, hour, minute, second] = dateFromSerial(serial).map(twoDigits);
  const date = `${year}-${month}-${day}`;
  const time = second === '00' ? `${hour}:${minute}` : `${hour}:${minute}:${second}`;
  if (serial < 1) return time;
  return time === '00:00' ? date : `${date} ${time}`;
}

const twoDigits = (part: number) => String(part).padStart(2, '0');

/** As the sheet shows it, when that ends in the number's own digits. */
function shown(number: number, format: string): string | null {
  if (!Number.isInteger(number)) return null;
  const text = formatNumber(format, number, { throws: false }).trim();
  return text.replace(/\D/g, '').endsWith(plain(Math.abs(number))) ? text : null;
}
