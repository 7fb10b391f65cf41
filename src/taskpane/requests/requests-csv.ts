import Papa from 'papaparse';
import type { RequestEntry } from '../session/request-core';

/** The list as CSV with the given column titles. Cells that a spreadsheet would run as a formula are defused. */
export const requestsCsv = (
  entries: readonly RequestEntry[],
  columns: readonly [string, (entry: RequestEntry) => string | number][],
): string =>
  // The mark in front makes Excel read Chinese as UTF-8.
  `\ufeff${Papa.unparse(
    { fields: columns.map(([title]) => title), data: entries.map((entry) => columns.map(([, cell]) => cell(entry))) },
    { escapeFormulae: /^[=+\-@\t\r＝＋－＠]/ },
  )}`;
