import { eachCue } from '../language/cues';
import { anyPhrase } from '../language/phrases';
import { cue, cuesOf } from './cues';
import { paymentWords } from '../lexicon/payment';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';
import { after, before, matchAt } from './patterns';

/** How it was paid. A wallet or chat app is a way to pay only where the words around say so: "via PayPal", 用支付宝付. */
export const findPaymentMethods: Finder = (paragraph) => {
  const { lower } = paragraph;
  const found: Fact[] = [];
  eachCue(cuesOf(paragraph), cue.payment, names, lower, (match) => {
    const written = match[0].replace(/[ \n]+/g, ' ');
    const start = match.index;
    let end = start + match[0].length;
    // "Visa信用卡", "SEPA direct debit": two names of one way.
    const next = matchAt(names, lower, lower.charAt(end) === ' ' ? end + 1 : end);
    const nextMethod = next ? strong[next[0].replace(/[ \n]+/g, ' ')] : undefined;
    if (next && nextMethod !== undefined) end = next.index + next[0].length;
    const isStrong = strong[written] !== undefined || nextMethod !== undefined;
    const tail = after(lower, end, 24);
    const head = before(lower, start, 40);
    if (accountAfter.test(tail) && !payingBefore.test(head)) return;
    if (isStrong ? notStrong.test(head + '|' + tail) : !isPaidWith(written, head, tail)) return;
    end += lastDigits.exec(tail)?.[0].length ?? 0;
    found.push(factAt('paymentMethod', paragraph, { start, end }, strong[written] ?? weak[written] ?? written));
  });
  eachCue(cuesOf(paragraph), cue.payment, cardEnding, lower, (match) => {
    const range = { start: match.index, end: match.index + match[0].length };
    found.push(factAt('paymentMethod', paragraph, range, 'bank-card'));
  });
  return found;
};

const table = (pick: 'strong' | 'weak'): Readonly<Record<string, string>> => {
  const byWord: Record<string, string> = {};
  for (const entry of paymentWords) for (const word of entry[pick] ?? []) byWord[word] = entry.method;
  return byWord;
};
const strong = table('strong');
const weak = table('weak');
const names = anyPhrase([...Object.keys(strong), ...Object.keys(weak)]);

/** "支付宝账号：…" names an account, not how it was paid; unless the money went from there. */
const accountAfter = /^(?:的)?(?:账号|账户|绑定|用户|登录|密码|app)|^ (?:account|id|username|e-?mail)\b/;
const payingBefore =
  /(?:(?:via|with|from|using|through|by|charged|debited|to)(?: my| the| our| his| her)?[ \n]?|[用从由以]我?的?|通过我?的?|使用我?的?)$/;
const payingAfter =
  /^ ?(?:pay|payment|payments|checkout|transaction|balance|transfer|transfers|wallet)\b|^[^，。,.;；\n]{0,4}(?:支付|付款|付了|付的|付钱|转账|转了|扣款|扣了|扣费|充值|缴费|余额|收款|渠道|方式|交易|打款)/;
const methodLabel =
  /(?:payment method|paid (?:by|with|via|using)|method|pay by|支付方式|付款方式|支付渠道|付款渠道|支付工具|方式)[ ]?(?:[:：]|is|was|是|为)?[ ]?$/;

const isPaidWith = (written: string, head: string, tail: string): boolean => {
  if (methodLabel.test(head) || payingAfter.test(tail)) return written !== '银行' && written !== 'transfer';
  if (written === '卡')
    return (
      /(?:刷|用|的|招行|工行|建行|农行|中行|交行)$/.test(head) &&
      !/^(?:住|死|顿|了|片|在|通|车|机|里的?|上的|\d{11}|号)/.test(tail)
    );
  if (written === 'card' || written === 'cards') {
    return (
      /\b(?:my|our|same|another|other|new|saved|registered|by|via|with|using|the|physical|virtual)[ \n]$/.test(head) &&
      !/^ (?:reader|game|machine|terminal|numbers?|details|pin)\b/.test(tail)
    );
  }
  if (written === '微信' || written === 'wechat') return false;
  if (written === 'balance' || written === '余额')
    return /\b(?:from|with|using|by) (?:my |the )?$|[用以从]$/.test(head);
  if (written === '银行' || written === 'transfer' || written === 'bank account')
    return /\b(?:by|via) (?:my |a )?$/.test(head);
  return payingBefore.test(head) && !/^(?:联系|客服|官网|support|website)|^ (?:support|website|team)/.test(tail);
};

/** "不支持信用卡", "no cash": the way that was not taken still names a way; only a question of kinds does not. */
const notStrong = /\b(?:accept|which|what kind of|any) \||gift card balance check/;
const lastDigits =
  /^ ?(?:(?:ending|ends|end)(?: in| with)?|尾号(?:是|为)?|末四位(?:是|为)?|\(?(?:\*|x|·|•){2,12}[ -]?)[: ]{0,2}\d{4}\)?(?!\d)/;
const cardEnding =
  /尾号(?:是|为)?[: ]{0,2}\d{4}(?!\d)(?:的(?:[一-龥]{1,4})?卡)?|\bending (?:in|with) \d{4}\b|\*{4}[ -]?\d{4}\b/y;
