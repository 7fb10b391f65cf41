import {
  cjkOtherLabels,
  cjkRequestLabels,
  cjkWeakLabels,
  clauseBefore,
  notRequestBefore,
  numberCompounds,
  numberWords,
  otherNumberLabels,
  requestNouns,
  weakRequestNouns,
} from '../lexicon/number-labels';
import { lowerCase } from '../language/fold';
import type { Range } from '../mail/place';
import { alternation } from '../language/escape';
import type { NumberPlace, RequestNumber } from './number';
import { isNumberToken, nextInList, tokenPattern, type Marking } from './token';

export interface Labelled {
  readonly numbers: readonly RequestNumber[];
  /** Numbers that count something else: orders, invoices, phones. No rule may take them. */
  readonly others: readonly Range[];
}

type LabelKind = 'noun' | 'weak' | 'compound' | 'other';

/** Numbers behind a word that says what they count: "ticket #12", "Case ID: 12", 工单号：12, "order 12" (not ours). */
export const readLabelled = (text: string, place: NumberPlace): Labelled => {
  const numbers: RequestNumber[] = [];
  const others: Range[] = [];
  if (!/\d/.test(text)) return { numbers, others };
  const { kinds, label } = (labels ??= readLabels());
  label.lastIndex = 0;
  // An engine compiles this many words in half the time where it need not fold case.
  const lower = lowerCase(text);
  for (let match = label.exec(lower); match && numbers.length < 50; match = label.exec(lower)) {
    const { length } = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length;
    const start = end - length;
    const word = text.slice(start, end);
    // The character after a label may start the next one.
    label.lastIndex = end;
    const kind = kinds.get(keyOf(word));
    if (!kind) continue;
    const found = readAfter(text, end, kind, word, place);
    if (!found) continue;
    const inCode = codeWords.has(keyOf(word)) && codeHosts.test(text);
    const isOther =
      kind === 'other' || inCode || isDenied(text.slice(Math.max(0, start - 24), start), kind, found.marking, word);
    if (isOther) others.push(...found.ranges);
    else {
      const score = scoreOf(kind, found.marking, place) + (isBracketed(text, start) ? 4 : 0);
      found.ranges.forEach((range, index) =>
        numbers.push({
          number: text.slice(range.start, range.end),
          written: text.slice(index === 0 ? start : range.start, range.end),
          place,
          range,
          score: score - index,
        }),
      );
    }
    label.lastIndex = found.end;
  }
  return { numbers, others };
};

const flatSpaces = '[ \\u00a0_-]?';
const keyOf = (word: string): string => word.toLowerCase().replace(/[ \u00a0_-]/g, '');

interface Labels {
  readonly kinds: ReadonlyMap<string, LabelKind>;
  /** Reads lower case. */
  readonly label: RegExp;
}
// Sorted out by the first text with a figure: loading the bundle must stay quick where nothing is judged.
let labels: Labels | undefined;

const readLabels = (): Labels => {
  const kinds = new Map<string, LabelKind>();
  const addKind = (words: readonly string[], kind: LabelKind): void => {
    for (const key of words.map(keyOf)) if (!kinds.has(key)) kinds.set(key, kind);
  };
  addKind(otherNumberLabels.concat(cjkOtherLabels), 'other');
  addKind(numberCompounds, 'compound');
  addKind(
    cjkRequestLabels.filter((word) => !/[号號码碼IDo番]|編號|编号|번호/.test(word)),
    'noun',
  );
  addKind(cjkRequestLabels, 'compound');
  addKind(weakRequestNouns.concat(cjkWeakLabels), 'weak');
  addKind(requestNouns, 'noun');
  const spelled = alternation(otherNumberLabels.concat(numberCompounds, weakRequestNouns, requestNouns), flatSpaces);
  const cjk = alternation(cjkOtherLabels.concat(cjkRequestLabels, cjkWeakLabels));
  const pattern = `(?:^|[^a-z0-9])(${spelled})(?:(?![a-zà-ÿ])|(?=s[ \\u00a0#:]))|(${cjk})`;
  return { kinds, label: new RegExp(pattern.toLowerCase(), 'g') };
};

const gap = '[ \\t\\u00a0]{0,3}';
/** Between label and number: marks, and "is" in the languages of the labels. */
const links = `[:：=#＃№(（【\\[「"“'*\\]】）)-]|(?:is|was|lautet|ist|est|es|[éè]|jest)(?![a-zà-ÿ])|为|為|是|[ \\t\\u00a0]`;
const tailOf = (plural: string): RegExp =>
  new RegExp(
    `^${plural}(?:-(?=${alternation(numberWords)})|${gap})((?:${alternation(numberWords)})(?![a-z])\\.?${gap}){0,2}` +
      `((?:\\n?(?:${links})){0,8}\\n?[ \\t]{0,4})(${tokenPattern})`,
    'i',
  );
const tail = tailOf('s?');
/** Chinese has no plural: the S of 请求SR-88120 belongs to the number. */
const cjkTail = tailOf('');

/** A table without borders: the label on a line, the number on the next that holds anything. */
const ownLine = new RegExp(
  `^${gap}((?:${alternation(numberWords)})\\.?${gap})?(\\s{0,3}\\n[ \\t\\r\\n\\u00a0]{0,6})(${tokenPattern})(?=[ \\t]{0,3}(?:\\r?\\n|$))`,
  'i',
);

interface After {
  readonly ranges: readonly Range[];
  readonly marking: Marking;
  readonly end: number;
}

const readAfter = (text: string, at: number, kind: LabelKind, word: string, place: NumberPlace): After | undefined => {
  const rest = text.slice(at, at + 96);
  const match =
    ((kind === 'compound' || kind === 'noun') && ownLine.exec(rest)) || (isLatin(word) ? tail : cjkTail).exec(rest);
  const token = match?.[3];
  if (!match || token === undefined) return undefined;
  const mark = match[2] ?? '';
  // "Order problem [#1]" and "Payment [#1]" carry the desk's own bracket: an other label ends before it.
  if ((kind === 'other' || kind === 'weak') && /[[【]/.test(mark)) return undefined;
  if (/\n/.test(mark) && !/[:：=]/.test(mark) && !ownLine.test(rest)) return undefined;
  if (/^-/.test(mark) && !/#/.test(mark) && mark.length === 1 && /[a-z]$/i.test(word)) return undefined;
  const strongMark = match[1] !== undefined || /[#＃№]/.test(mark);
  const marked =
    strongMark || kind === 'compound' || (/[:：=(（【[「a-zéè为為是]/i.test(mark) && acceptsColon(kind, word));
  const marking: Marking = marked ? 'marked' : 'unmarked';
  if (kind === 'weak' && !marked && !registers.test(text.slice(Math.max(0, at - 30), at))) return undefined;
  if (place === 'body' && match[1] === undefined && !/[#＃]\s?[:：]/.test(mark) && codeWords.has(keyOf(word)))
    return undefined;
  const start = at + match[0].length - token.length;
  const cut = token.replace(/[-_./]+$/, '');
  if (!isNumberToken(cut, text.slice(start + cut.length, start + cut.length + 12), marking)) return undefined;
  const ranges: Range[] = [{ start, end: start + cut.length }];
  let end = start + cut.length;
  for (let more = nextInList.exec(text.slice(end, end + 64)); more && ranges.length < 8;) {
    const next = more[1] ?? '';
    const from = end + more[0].length - next.length;
    if (!isNumberToken(next, text.slice(from + next.length, from + next.length + 12), 'unmarked')) break;
    ranges.push({ start: from, end: from + next.length });
    end = from + next.length;
    more = nextInList.exec(text.slice(end, end + 64));
  }
  return { ranges, marking, end };
};

const isLatin = (word: string): boolean => /[a-zà-ÿ]$/i.test(word);

/** 来信已登记，单号 88231: the sentence says whose number it is. */
const registers =
  /(?:登记|登記|受理|来信|來信|建单|建單|报修|報修|投诉|投訴)[^。\n]{0,8}[，,；、]\s?(?:编号|編號|单号|單號)$/;

/** In a body "issue #77" is an issue in somebody's code; "issue number 77" may be the desk's. */
const codeWords = new Set(['issue', 'bug', 'task', 'feature', 'featurerequest', 'problem', 'question'].map(keyOf));

const codeHosts = /\b(?:github|gitlab|bitbucket|gitee)\b/i;

/** "Case: 12" and "Reference: 12" are labels; "problem: 12 pages" is prose. */
const acceptsColon = (kind: LabelKind, word: string): boolean =>
  kind !== 'weak' || /^(?:ref|reference|refid|sdref|tracking.?id|support.?id|case.?ref)$|[^\x00-\x7f]/i.test(word);

const before = /([A-Za-z]+)[ \u00a0-]{0,2}$/;
const denied = new Set(notRequestBefore);
const clauses = new Set(clauseBefore);
const others = new Set(otherNumberLabels);
const isDenied = (left: string, kind: LabelKind, marking: Marking, word: string): boolean => {
  if (/^[^\x00-\x7f]/.test(word)) return kind === 'weak' && isForeignCompound(left);
  const previous = (before.exec(left)?.[1] ?? '').toLowerCase();
  if (denied.has(previous)) return true;
  if (word.length <= 3 && marking === 'unmarked' && word !== word.toUpperCase()) return true;
  if (marking === 'unmarked' && clauses.has(previous)) return true;
  return kind === 'weak' && others.has(previous);
};

/** 设备编号, 学籍编号: a Chinese noun directly before a general label makes it the number of that noun. */
const isForeignCompound = (left: string): boolean => {
  const last = left.slice(-1);
  if (!/[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af]/.test(last)) return false;
  if (last === '的') return !/(?:请求|請求|工单|工單|案件|问题|問題|咨询|諮詢|反馈|投诉|投訴|来信|邮件)的$/.test(left);
  return !/[为是您你此该本附其，。、：以按凭]/.test(last);
};

const isBracketed = (text: string, start: number): boolean =>
  /[[【(（［]\s?$/.test(text.slice(Math.max(0, start - 2), start));

const scoreOf = (kind: LabelKind, marking: Marking, place: NumberPlace): number => {
  const base = kind === 'weak' ? 54 : marking === 'marked' ? 78 : 66;
  return place === 'subject' ? base : base - 4;
};
