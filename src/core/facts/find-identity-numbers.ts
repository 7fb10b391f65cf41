import { eachCue } from '../language/cues';
import { cue, cuesOf } from './cues';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';
import { after, before } from './patterns';

/** Numbers of identity documents: Chinese resident id (checksum), US SSN, Taiwan id (checksum), labelled passports and ids. */
export const findIdentityNumbers: Finder = (paragraph) => {
  const { lower } = paragraph;
  const found: Fact[] = [];
  if ((cuesOf(paragraph).any & (cue.digits | cue.mixed)) === 0) return found;
  eachCue(cuesOf(paragraph), cue.figure | cue.mixed, shapes, lower, (match) => {
    const at = match.index;
    if (/[\w.-]$/.test(before(lower, at, 1)) || /^(?:\w|-\w)/.test(after(lower, at + match[0].length, 2))) return;
    if (isRight(match[0])) found.push(factAt('identityNumber', paragraph, { start: at, end: at + match[0].length }));
  });
  eachCue(cuesOf(paragraph), cue.identity, labelled, lower, (match) => {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    if (/\d{5}/.test(number)) found.push(factAt('identityNumber', paragraph, { start: end - number.length, end }));
  });
  return found;
};

/** GB 11643: region, birth date, sequence, check character; spaces between the three groups are common. */
export const isResidentId = (written: string): boolean => {
  const id = written.replace(/ /g, '');
  if (!/^[1-8]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx]$/.test(id)) return false;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += Number(id.charAt(index)) * (2 ** (17 - index) % 11);
  return '10x98765432'.charAt(sum % 11) === id.charAt(17);
};

const shapes = /\d{6} ?\d{8} ?\d{3}[\dx]|\d{3}-\d{2}-\d{4}|[a-z][12]\d{8}/y;
const labelled =
  /(?:passport(?: (?:no\.?|number|num|id))?|护照(?:号码|号)?|身份证(?:号码|号|件号)?|id card(?: (?:no\.?|number))?|national id(?: (?:no\.?|number))?|driv(?:er'?s?|ing) licen[cs]e(?: (?:no\.?|number))?|驾驶证号|驾照号|证件号码?|港澳通行证号?码?|ssn|social security(?: (?:no\.?|number))?)[ ]?(?:#|:|is|was|是|为)?[ ]?((?:[a-z]{0,3}\d{5,18}x?|\d{3}[- ]\d{2}[- ]\d{4}|[a-z]\d{6}\(\d\))(?![\w@]))/y;

const isRight = (written: string): boolean => {
  if (/^[a-z]/.test(written)) return isTaiwanId(written);
  if (written.charAt(3) !== '-') return isResidentId(written);
  // SSA: no area 000, 666 or 900–999, no group 00, no serial 0000.
  return /^(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}$/.test(written);
};

const isTaiwanId = (written: string): boolean => {
  const area = 'abcdefghjklmnpqrstuvxywzio'.indexOf(written.charAt(0)) + 10;
  let sum = Math.floor(area / 10) + (area % 10) * 9;
  for (let index = 1; index < 9; index += 1) sum += Number(written.charAt(index)) * (9 - index);
  return (sum + Number(written.charAt(9))) % 10 === 0;
};
