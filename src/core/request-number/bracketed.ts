import { notKeys, otherNumberLabels } from '../lexicon/number-labels';
import type { Range } from '../mail/place';
import type { NumberPlace, RequestNumber } from './number';
import { isDateLike, tokenPattern } from './token';

/**
 * Numbers marked by brackets, `#` or the shape of an issue key: `[example.com #23]`, `(#ISS-2024-00001)`, `#4821`,
 * `ABC-123`. In a body only the bracket with `#` counts: bare `#1` there is a list, a colour or an issue in code.
 */
export const readBracketed = (text: string, place: NumberPlace, taken: readonly Range[]): readonly RequestNumber[] => {
  const found: RequestNumber[] = [];
  const add = (number: string, start: number, written: string, score: number): void => {
    const range = { start, end: start + number.length };
    if (taken.some((other) => range.start < other.end && other.start < range.end)) return;
    found.push({ number, written, place, range, score });
  };
  const bracket = /[[［【]([^\][［］【】\n]{1,80})[\]］】]/g;
  for (let match = bracket.exec(text); match && found.length < 50; match = bracket.exec(text)) {
    const inner = match[1] ?? '';
    const read = readInner(inner, place);
    if (read) add(read.number, match.index + 1 + inner.lastIndexOf(read.number), match[0], read.score);
  }
  if (place !== 'subject') return found;
  // GitHub and GitLab write `[owner/repo] title (#12)` and `Fix #11 (#12)`: an issue in code.
  const inCode =
    /\b(?:github|gitlab|bitbucket|gitee)\b(?! (?:\w+ )?support\b)/i.test(text) ||
    /^(?:[a-z]{2,10}(?:\([^()]{1,20}\))?: ?)?(?:fix(?:es|ed)?|close[sd]?|resolve[sd]?) #\d/i.test(text.trim()) ||
    /^\W{0,3}(?:[A-Za-z]{2,3}:\s?)?\[[\w.-]{1,40}\/[\w.-]{1,60}\]/.test(text);
  const round = /[(（]([#＃]?)([A-Za-z0-9_-]{2,40})[)）]/g;
  for (let match = round.exec(text); match; match = round.exec(text)) {
    const inner = match[2] ?? '';
    const score = inCode ? 0 : match[1] ? 62 : isKey(inner) ? 66 : 0;
    if (score > 0 && /\d/.test(inner)) add(inner, match.index + match[0].length - 1 - inner.length, match[0], score);
  }
  // A shop's mails number orders the same way; without a word of a request a bare number there is one.
  const sellsSomething = shopWords.test(text) && !requestWords.test(text);
  const hash = new RegExp(`(^|[\\s:：,，。;；/<\\u3040-\\u9fff])[#＃](${tokenPattern})(?![\\w#])`, 'g');
  for (let match = hash.exec(text); match; match = hash.exec(text)) {
    const number = match[2] ?? '';
    const digits = number.replace(/\D/g, '').length;
    const start = match.index + match[0].length - number.length;
    const left = text.slice(Math.max(0, match.index - 24), match.index + 1);
    if (digits >= 3 && !isDateLike(number) && !endsInOther(left) && !sellsSomething && !inCode)
      add(number, start, `#${number}`, 50);
    hash.lastIndex = match.index + match[0].length;
  }
  const key = /(^|[^A-Za-z0-9_-]|[\u3040-\u9fff]-)([A-Z][A-Z0-9]{1,9}-\d{1,8}(?:-\d{1,8}){0,2})(?![A-Za-z0-9_-])/g;
  for (let match = key.exec(text); match; match = key.exec(text)) {
    const number = match[2] ?? '';
    const start = match.index + match[0].length - number.length;
    const leads = /^(?:\s|[A-Za-z]{2,3}[:：]|回复[:：]|答复[:：]|转发[:：]|\[[^\]]{0,40}\])*$/.test(
      text.slice(0, start),
    );
    if (isKey(number)) add(number, start, number, leads ? 60 : 46);
  }
  return found;
};

const shopWords =
  /\b(?:orders?|invoice|shipped|shipment|shipping|delivery|delivered|receipt|booking|reservation)\b|订单|訂單|发票|發票|发货|發貨|快递|物流/i;
const requestWords =
  /ticket|case|request|support|incident|enquiry|inquiry|\bre\b|help|problem|issue|工单|工單|客服|案件|请求|請求|咨询|问题|問題|回复|回覆|答复/i;

interface Inner {
  readonly number: string;
  readonly score: number;
}

/** `[MyTicket#1]`: desks put their own name before the word. */
const requestHook =
  /(?:ticket|case|call|request|incident|anfrage|vorgang|enquiry|inquiry|service|support|help ?desk)$/i;
const hashed = new RegExp(`^(.{0,60}?)([#＃~!]{1,2})\\s?(${tokenPattern})$`);
const alone = new RegExp(`^(${tokenPattern})$`);
const named = /^([A-Za-z][\w .-]{1,40}?) (\d{5,12})$/;

const readInner = (raw: string, place: NumberPlace): Inner | undefined => {
  const inner = raw.trim();
  const subject = place === 'subject';
  const hash = hashed.exec(inner);
  const number = hash?.[3] ?? '';
  if (hash && /\d/.test(number)) {
    const hook = (hash[1] ?? '').trim();
    if (isDateLike(number) || endsInOther(hook) || /:\/\/\S*\/$/.test(hook)) return undefined;
    // Redmine takes `[bogus#1]` for no number: a hook without a space must be a request word, which labels read.
    if (hook !== '' && !/\s$/.test(hash[1] ?? '') && !/[\u3040-\u9fff:：]$/.test(hook))
      return { number, score: requestHook.test(hook) ? 76 : 42 };
    return { number, score: subject ? 80 : 70 };
  }
  if (!subject) return undefined;
  const token = alone.exec(inner)?.[1];
  if (token && /\d/.test(token)) {
    if (isDateLike(token) || /^(?:19|20)\d\d$/.test(token)) return undefined;
    if (/^\d+$/.test(token)) return token.length >= 3 ? { number: token, score: 58 } : undefined;
    if (/^\d+-\d{5,}$/.test(token)) return { number: token, score: 64 };
    if (isKey(token)) return { number: token, score: 72 };
    const head = /^([A-Za-z]+)/.exec(token)?.[1] ?? '';
    if (token === token.toUpperCase() && token.length >= 6 && !keyless.has(head)) return { number: token, score: 60 };
    return undefined;
  }
  const name = named.exec(inner);
  if (name?.[2] && !endsInOther(name[1] ?? '') && !keyless.has((name[1] ?? '').toUpperCase()))
    return { number: name[2], score: 56 };
  return undefined;
};

const keyless = new Set(notKeys);
const isKey = (text: string): boolean => {
  const match = /^([A-Z][A-Z0-9]{1,9})-(\d{1,8}(?:-\d{1,8}){0,2})$/.exec(text);
  return (
    match !== null &&
    !/^(?:19|20)\d\d$/.test(match[2] ?? '') &&
    !keyless.has(match[1] ?? '') &&
    !keyless.has((match[1] ?? '').replace(/\d+$/, ''))
  );
};

const others = new Set(otherNumberLabels);
const endsInOther = (text: string): boolean => {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const last = words[words.length - 1] ?? '';
  const cjk = /(?:订单|訂單|发票|發票|快递|运单|交易|支付|付款|合同)(?:号|號|编号|編號)?\s?$/.test(text);
  if (cjk) return true;
  if (!/[a-z]\W{0,3}$/i.test(text)) return false;
  const isNumberWord = /^(?:no|nr|number|id)$/.test(last);
  return others.has(isNumberWord ? (words[words.length - 2] ?? '') : last);
};
