/** Numbers as money is written: `1,234.56`, `1.234,56`, `1 234,56`, `1'234.56`, `12.5`. At most 15 digits before the fraction. */
export const moneyNumber = "\\d{1,3}(?:[,. '’]\\d{3}){1,4}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,15}(?:[.,]\\d{1,8})?";

/** Chinese numerals, spoken or bank style. */
export const chineseNumber = '[零〇一二三四五六七八九十百千万两亿半壹贰叁肆伍陆柒捌玖拾佰仟]';

/** The value of a number matched by `moneyNumber`; a single group of three after `.` or `,` is thousands only after `,`. */
export const readMoneyNumber = (written: string): number => {
  const marks = written.replace(/\d/g, '');
  if (marks === '') return Number(written);
  const last = marks.charAt(marks.length - 1);
  const tail = written.length - written.lastIndexOf(last) - 1;
  const isFraction =
    last !== ' ' &&
    last !== "'" &&
    (marks.length === 1 ? tail !== 3 || last === '.' : marks.indexOf(last) === marks.length - 1);
  if (!isFraction) return Number(written.replace(/\D/g, ''));
  const at = written.lastIndexOf(last);
  return Number(`${written.slice(0, at).replace(/\D/g, '')}.${written.slice(at + 1)}`);
};

/** The value of Chinese numerals ("三千五百", "两万", "二〇二六", "十五"); `undefined` when they make no number. */
export const readChineseNumber = (written: string): number | undefined => {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let unit = 1;
  let hasUnit = false;
  let positional = '';
  for (const character of written) {
    const value = digits.indexOf(character) >= 0 ? digits.indexOf(character) % 10 : bankDigits.indexOf(character);
    if (character === '两') digit = 2;
    else if (character === '半') return undefined;
    else if (value >= 0) digit = value;
    else {
      unit = units[character] ?? 1;
      hasUnit = true;
      if (unit >= 1e4) {
        total = (total + section + (digit ?? 0)) * unit || unit;
        section = 0;
      } else section += (digit ?? 1) * unit;
      digit = undefined;
      continue;
    }
    positional += String(digit);
  }
  if (!hasUnit) return positional === '' ? undefined : Number(positional);
  // 三千五: a digit right after a unit counts in the next lower unit; after 零 it does not.
  const rest = digit === undefined ? 0 : unit > 10 && !/[零〇].$/.test(written) ? (digit * unit) / 10 : digit;
  return total + section + rest;
};

const digits = '零一二三四五六七八九〇';
const bankDigits = '零壹贰叁肆伍陆柒捌玖';
const units: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 1e4,
  亿: 1e8,
};
