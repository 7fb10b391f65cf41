import { cjkUnits, unitWords } from '../lexicon/number-labels';
import { alternation } from '../language/escape';

/** One number as written: letters and digits with inner `-`, `_`, and `.` or `/` only before long digit runs. */
export const tokenPattern =
  '[A-Za-z0-9]{1,24}(?:[-_][A-Za-z0-9]{1,24}|\\.\\d{4,12}|/\\d{3,12}|/[A-Z]{0,4}\\d{2,12}|/[A-Z]{2,4}(?=/\\d)){0,5}';

export type Marking = 'marked' | 'unmarked';

/**
 * Whether a token after a request label can be its number. Dates, times, amounts, years, quantities and addresses are
 * not; an unmarked one ("case 1234") must be long enough not to be a count.
 */
export const isNumberToken = (token: string, after: string, marking: Marking): boolean => {
  const digits = token.replace(/\D/g, '').length;
  if (digits === 0 || token.length > 48) return false;
  if (isDateLike(token) || /^\.\d/.test(after) || /^[:：]\d\d/.test(after) || /^@/.test(after)) return false;
  if (/^,\d{3}(?!\d)/.test(after)) return false;
  if (/^[%％]/.test(after) || /^[A-Za-z0-9]/.test(after)) return false;
  if (marking === 'marked') return !hasUnit(after) || digits >= 6;
  if (hasUnit(after) || /^(?:19|20)\d\d$/.test(token)) return false;
  return digits >= 4 || (digits >= 3 && /[A-Z]/.test(token));
};

export const isDateLike = (token: string): boolean =>
  /^(?:19|20)\d\d[-/._](?:0?[1-9]|1[0-2])(?:[-/._](?:0?[1-9]|[12]\d|3[01]))?$/.test(token) ||
  /^(?:0?[1-9]|[12]\d|3[01])[-/._](?:0?[1-9]|[12]\d|3[01])[-/._](?:\d\d|(?:19|20)\d\d)$/.test(token) ||
  /^\d{1,2}\/\d{1,2}$/.test(token);

const unitAfter = new RegExp(`^\\s?(?:(?:${unitWords.join('|')})(?![A-Za-z])|[${cjkUnits}%])`, 'i');
const hasUnit = (after: string): boolean => unitAfter.test(after);

/** A further number of the same kind: ", 456", "and #456", "和 456". */
export const nextInList = new RegExp(
  `^\\s{0,2}(?:,|，|、|&|${alternation(['and', 'or', '和', '与', '與', '及'])})\\s{0,2}[#＃]?(${tokenPattern})`,
  'i',
);
