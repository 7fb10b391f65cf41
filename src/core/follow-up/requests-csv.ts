import { unparse } from 'papaparse';

/** One row of "My requests"; dates as ISO 8601, empty where not known. */
export interface CsvRequest {
  readonly numbers: string;
  readonly desk: string;
  readonly subject: string;
  readonly state: string;
  readonly waitingSince: string;
  readonly waited: string;
  readonly dueAt: string;
  readonly firstReply: string;
}

/**
 * The list as a spreadsheet file (RFC 4180, with a byte order mark so that Excel reads Chinese). Cells that a spreadsheet
 * would run as a formula are defused with an apostrophe (OWASP CSV injection), full-width signs included: Excel in Chinese
 * and Japanese takes them too.
 */
export const requestsCsv = (
  rows: readonly CsvRequest[],
  headings: Readonly<Record<keyof CsvRequest, string>>,
): string => {
  const columns: readonly (keyof CsvRequest)[] = [
    'numbers',
    'desk',
    'subject',
    'state',
    'waitingSince',
    'waited',
    'dueAt',
    'firstReply',
  ];
  const cells = rows.map((row) => columns.map((column) => row[column].replace(/[\r\n\t]+/g, ' ')));
  const table = [columns.map((column) => headings[column]), ...cells];
  return `\ufeff${unparse(table, { escapeFormulae: /^\s{0,40}[=+\-@|%＝＋－＠]/, newline: '\r\n' })}\r\n`;
};
