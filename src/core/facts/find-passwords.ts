import { either } from '../lexicon/either';
import { eachCue } from '../language/cues';
import { anyPhrase } from '../language/phrases';
import { cue, cuesOf } from './cues';
import { noPasswordZh, notPasswords, passwordLabels } from '../lexicon/secrets';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';
import { after, before, connectorAt, matchAt } from './patterns';

/**
 * Passwords given as values: "password: hunter2", "my pw hunter2", 密码是 abc123. Forgotten, refused, masked ones are none.
 * Only the value's place is kept.
 */
export const findPasswords: Finder = (paragraph) => {
  const { lower, plain } = paragraph;
  const found: Fact[] = [];
  eachCue(cuesOf(paragraph), cue.password, labels, lower, (match) => {
    const end = match.index + match[0].length;
    if (oneTime.test(before(lower, match.index, 14))) return;
    const quoted = quotedBefore.exec(before(plain, match.index, 70));
    if (quoted && !notQuoted.test((quoted[1] ?? '').toLowerCase()) && !/\w:/.test(quoted[0])) {
      const start = match.index - quoted[0].length + 1;
      found.push(factAt('secret', paragraph, { start, end: start + (quoted[1] ?? '').length }, 'password'));
      return;
    }
    const moved = matchAt(changedTo, lower, end) ?? toldLoosely(lower, end);
    const told = moved
      ? { at: end + moved[0].length, by: byOf(moved[0]), quoted: /["“'「]$/.test(moved[0]) }
      : connectorAt(lower, end);
    const name = withName.test(before(lower, match.index, 14)) ? matchAt(nameFirst, plain, told.at) : undefined;
    const connector = name ? { ...told, at: told.at + name[0].length } : told;
    const value = connector.quoted
      ? matchAt(quotedValue, plain, connector.at)?.[0]
      : trim(withoutNextClause(matchAt(value_, plain, connector.at)?.[0], plain, connector.at));
    if (value === undefined || value.length < 3) return;
    const range = { start: connector.at, end: connector.at + value.length };
    const next = after(lower, range.end, 12);
    const isPin = /\bpin\b|pin码/.test(match[0]);
    const isGiven = isPin
      ? isPinValue(value, match[0], connector.by)
      : isPassword(value, next, connector.quoted ? 'quoted' : connector.by);
    if (isGiven && !unitAfter.test(next)) found.push(factAt('secret', paragraph, range, 'password'));
  });
  return found;
};

/** 账号/密码：13069130690 / aabb7788: the name comes first, as its label does. */
const withName =
  /(?:账号|账户|用户名|登录名|手机号?|邮箱|户名|卡号|学号|user ?name|user|login|account|e-?mail|id)[ ]?(?:[/和及与、+&|,]|and)?[ ]?$/;
const nameFirst = /(?!\w{1,12}:)[\w.@+-]{3,64}(?:[ ]?[/,;、|][ ]?|[ ]?[和及][ ]?|[ ]{1,2}|\n)(?=[!-~]{3})/y;

/** 密码应该是 hh1988aa, 密码（Tt20200202）: a few Chinese words tell the value, unless they tell that something is wrong with it. */
const toldLoosely = (lower: string, at: number): RegExpExecArray | undefined => {
  const words = matchAt(loose, lower, at);
  return words && !toldNothing.test(words[0].replace(lastDigits, '')) ? words : undefined;
};
const loose = either(
  /[一-龥, ]{1,10}?[是为的了成:][一-龥]{0,2}[ ]?["“「]?(?=[!-~])/y,
  /[都就]?是[一-龥]{2,12}[ ]?\(?(?=[a-z]{2,20}\d{2,10}(?![\w@]))/y,
  /[一-龥]{0,4}[都就还]?是[一-龥]{0,6}(?:生日|电话|座机|车牌|门牌|[后末前][四六八468]位)[ ]?(?=\d{4,8}(?![\d\w]))/y,
  /(?: everywhere| for (?:everything|all|both)| on (?:all|every) [a-z]{1,12}),? (?:it is|it's|which is|namely)[ :]{1,2}(?=[!-~])/y,
  /[ ]?\((?=[!-~]{5,40}\))/y,
  /[a-z ,]{1,30}? (?:put|enter(?:ed)?|typed?|used?|chose|is|was)[ :]{1,2}(?=\d{4,8}(?!\w))/y,
);
/** 身份证后六位: part of a number many take for their first password. */
const lastDigits = /(?:身份证|证件|手机|电话|学|工)?号?(?:码)?的?[后末前][四六八468]位/;
const toldNothing = new RegExp(`${noPasswordZh}|\\b(?:number|account|customer|id|order|card|code|user|not|letter)\\b`);
const byOf = (moved: string): 'verb' | 'none' => (/^[ ]?[都就]?是/.test(moved) ? 'verb' : 'none');

/** 密码是Wl@Notes!,3号中午开始…: with half-width commas the next Chinese clause would join the value. */
const withoutNextClause = (value: string | undefined, plain: string, at: number): string | undefined =>
  value !== undefined && /[一-龥]/.test(plain.charAt(at + value.length)) ? value.replace(/[,;][^,;]*$/, '') : value;

const labels = anyPhrase(passwordLabels);
const oneTime = /(?:one[- ]time|动态|一次性|短信)[ ]?$/;
const changedTo =
  /[ ]?(?:(?:back )?to|as|was changed to|is now|was|(?:重新?|又)?(?:设置?|改|更改|修改|重置|更新|换)(?:为|成|回)了?|现在是|都?是)[ ]?[:：]?[ ]?["“'「]?(?=[!-~])/y;
const value_ = /[!-~]{3,64}/y;
const quotedValue = /[^"”'」』`>\n]{3,64}(?=["”'」』`>])/y;
const unitAfter =
  /^[ ]?(?:位|个|次|字|天|小时|分钟|月|年|digits?\b|characters?\b|chars?\b|times?\b|letters?\b|days?\b|hours?\b|minutes?\b|attempts?\b|or more\b)/;

/** Without the full stop, comma or bracket that ends the sentence. */
const trim = (value: string | undefined): string | undefined => value?.replace(/[.,;:)\]}>"'?]{1,4}$/, '');

const isPassword = (value: string, next: string, by: 'sign' | 'verb' | 'none' | 'quoted'): boolean => {
  const small = value.toLowerCase();
  if (
    masked.test(value) ||
    notPasswords.indexOf(small.replace(/[.,;!]+$/, '')) >= 0 ||
    /^(?:https?:|www\.|<|\[|\/)/.test(small)
  )
    return false;
  const mixes = /\d/.test(value) && /[^\d]/.test(value);
  if (by === 'none')
    return (
      value.length >= 5 &&
      ((mixes && !/^[\d.,:%/-]+$|^(?:error|err|code|http)/i.test(value) && !/^(?:sha|md|v)[\d.-]+$/i.test(value)) ||
        /^\d{6,}$/.test(value))
    );
  if (by === 'quoted') return !notQuoted.test(small);
  if (mixes || /^\d{4,}$/.test(value) || /[a-z][A-Z]|[!@#$%^&*~+=]/.test(value))
    return value.length >= 4 && !/^\d{1,2}[-/]\d/.test(value);
  if (/\d/.test(value) || value.length < 5) return false;
  // One plain word is a password only where the clause ends behind it: "password: sunshine", never "password: cannot log in".
  return (
    /^(?:[ ]?[.,;，。；)\n]|[ ]?$|[ ]and\b)/.test(next) &&
    (by === 'sign' || !/(?:ed|ing|able|ible|ful|ive|ous|ly|ent|ant|less)$/.test(small))
  );
};

/** "Zebra crossing 12" as the password; 把“斑马线12”设成了密码. */
const quotedBefore =
  /["“「]([^"“”「」\n]{4,40})["”」](?:,? (?:as|is|was) (?:not |still )?(?:(?:my|the|our|his|her|their|a) )?(?:[a-z]{3,8} )?|(?:设[成为]|当作?|作为|就?是|不是)了?我?的?)$/;

/** A quoted message about a password is none: password "must have 8 characters". */
const notQuoted =
  /\b(?:incorrect|wrong|invalid|expired|not|must|required|reset|forgot|failed|error|denied|password)\b|错误|失败|不正确|密码|过期|无效/;

const masked = /^[*•●xX·._?#-]+$|\*{2}|•{2}|●{2}|x{4}|X{4}|_{3}/;
const isPinValue = (value: string, label: string, by: 'sign' | 'verb' | 'none'): boolean =>
  // An Indian "PIN code 560001" is a postal code.
  /^\d{4,8}$/.test(value) && !(label === 'pin code' && value.length === 6) && (by !== 'none' || value.length <= 6);
