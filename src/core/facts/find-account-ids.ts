import { eachCue } from '../language/cues';
import { cue, cuesOf } from './cues';
import { accountIdLabels, phoneLabels, userNameLabels } from '../lexicon/accounts';
import type { AccountIdKind, Fact } from './fact';
import { findAddresses } from './find-addresses';
import { factAt, type Finder, type Paragraph } from './finder';
import { after, anyOf, before, connectorAt, eachMatch, matchAt } from './patterns';

/** What names the writer's account: e-mail address, phone, user name, labelled ids, "from my registered address". */
export const findAccountIds: Finder = (paragraph, context) => {
  const { lower } = paragraph;
  const found: Fact[] = [];
  const add = (type: AccountIdKind, start: number, length: number): void => {
    const value = paragraph.plain.slice(start, start + length);
    found.push(factAt('accountId', paragraph, { start, end: start + length }, { type, value }));
  };
  for (const { start, end } of findAddresses(paragraph, context)) add('email', start, end - start);
  eachCue(cuesOf(paragraph), cue.digits | cue.phoneSign, phone, lower, (match) => {
    if (isPhoneOfOthers(lower, match.index) || isPartOfNumber(lower, match.index, match[0].length)) return;
    add('phone', match.index, match[0].length);
  });
  eachCue(cuesOf(paragraph), cue.account, labels, lower, (match) => readLabelled(paragraph, match, add));
  if ((cuesOf(paragraph).any & cue.registered) === 0) return found;
  eachMatch(registeredAddress, lower, (match) => {
    if (!negated.test(before(lower, match.index, 30))) add('registeredAddress', match.index, match[0].length);
  });
  return found;
};

type Add = (type: AccountIdKind, start: number, length: number) => void;

const readLabelled = ({ lower, plain }: Paragraph, match: RegExpExecArray, add: Add): void => {
  const label = match[0].replace(/[ \n]+/g, ' ');
  if (notMine.test(before(lower, match.index, 14))) return;
  const { at, by, quoted } = connectorAt(lower, match.index + match[0].length);
  if (phoneLabels.indexOf(label) >= 0) {
    const number = matchAt(looseNumber, lower, at);
    if (number && !isPhoneOfOthers(lower, at)) add('phone', at, number[0].length);
    return;
  }
  if (accountIdLabels.indexOf(label) >= 0) {
    const id = matchAt(idValue, lower, at);
    // "my account 88213" yes, "account 2 is", "account 2026" no: a bare word needs a plain id behind it.
    const isWeak = by === 'none' && !/(?:no|id|number|code|num|号|编号|码)\.?$|uid|#$/.test(label);
    if (id && isId(id[0], isWeak) && !unitAfter.test(after(lower, at + id[0].length, 12))) {
      if (phoneShape.test(id[0])) add('phone', at, id[0].length);
      else add('id', at, id[0].length);
      return;
    }
  }
  if (userNameLabels.indexOf(label) < 0 || (by === 'none' && !quoted)) return;
  const isPlainLabel = /^(?:account|user|login|handle|账号|账户)$/.test(label);
  const name = matchAt(userName, plain, at) ?? (by === 'sign' || quoted ? matchAt(chineseName, plain, at) : undefined);
  if (!name || notAName.test(name[0].toLowerCase())) return;
  const isPlainWord = /^[a-z]+$/.test(name[0]);
  if (
    isPlainWord &&
    !quoted &&
    (isPlainLabel || by === 'verb') &&
    (isPlainLabel || !/^[ ]*(?:[.,;，。；)\n]|$|and\b)/.test(after(lower, at + name[0].length, 6)))
  )
    return;
  add('userName', at, name[0].length);
};

const labels = new RegExp(anyOf([...accountIdLabels, ...userNameLabels, ...phoneLabels]), 'y');
const idValue = /#?[a-z0-9][a-z0-9_-]{0,38}[a-z0-9](?![\w@])(?!\.\w)/y;
const userName = /[A-Za-z0-9_][\w.-]{0,38}[A-Za-z0-9_](?![\w@])/y;
const chineseName = /[\w一-龥·]{2,20}(?=["”'」』\n，。；,;）)]|$)/y;
const looseNumber = /\+?\(?\d[\d ()-]{5,20}\d/y;
const phoneShape = /^(?:\+?86-?)?1[3-9]\d{9}$/;
const phone =
  /(?:\+\d{1,3}|\b00\d{2})[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?!\d)|(?:\b86[ -]?)?\b1[3-9]\d[ -]?\d{4}[ -]?\d{4}\b|\(\d{3}\) ?\d{3}-\d{4}\b|\b\d{3}-\d{3}-\d{4}\b/y;

const isId = (value: string, isWeak: boolean): boolean => {
  const digits = value.replace(/\D/g, '').length;
  if (!isWeak) return digits > 0 && value.length >= 3;
  return digits >= 4 && !/^(?:19|20)\d\d$/.test(value);
};

const unitAfter =
  /^[ ]?(?:%|usd|eur|rmb|cny|元|块|美元|dollars?\b|years?\b|days?\b|hours?\b|次|天|年|月|日|个|小时|位数|开头|:\d)/;
/** A bank's account, or another's, is not the account at this desk. */
const notMine =
  /(?:bank|bank's|his|her|their|your|recipient|recipient's|payee|银行|收款|对方|他的|她的|商家|on|into|create an?|open an?)[ ]?$/;
const notAName =
  /^(?:is|was|not|no|the|an|and|or|my|your|has|have|had|incorrect|wrong|invalid|taken|already|missing|blocked|locked|required|correct|unknown|different|changed|suspended|frozen|closed|disabled|never|still|now|too|also|being|been|in|on|at|to|of|for|login|logon|id|name|email|password|number|personal|business|premium|verified|active|limited|restricted|hacked|compromised|gone|deleted|hello|hi|dear|null|none|n\/a)$/;

/** "call you on 0800…", 客服电话: the desk's own line. */
const isPhoneOfOthers = (lower: string, start: number): boolean =>
  /(?:hotline|helpline|call(?:ed|ing)? you(?: at| on)?|your (?:number|phone|line)(?: is)?|support line|客服(?:电话|热线|号码)?|热线|拨打了?|打了?你们的?(?:电话)?|his|her|their|recipient|商家|对方)[^\d\n]{0,6}$/.test(
    before(lower, start, 30),
  );

const isPartOfNumber = (lower: string, start: number, length: number): boolean =>
  /[\w./-]$/.test(before(lower, start, 1)) || /^(?:[\w/]|[.-]\d)/.test(after(lower, start + length, 2));

const registeredAddress = new RegExp(
  [
    '\\b(?:from|using|with|via|through)[ \\n](?:my|the|our|this)[ \\n](?:own |personal )?(?:registered|account|sign-?up|login|linked|original)[ \\n](?:e-?mail(?:[ \\n]address)?|address|mailbox|mail)\\b',
    '\\b(?:from|using|with)[ \\n](?:my|the|this)?[ \\n]?(?:same )?(?:e-?mail(?: address)?|address|mailbox)[ \\n,]{1,2}(?:that |which |i )?(?:is |it is |am |have |was )?(?:registered|i registered|i signed up|signed up with|on file|linked to|associated with|connected to|used to register|i used to (?:register|sign))\\b',
    '\\b(?:this|the sending|the sender)[ \\n](?:e-?mail(?: address)?|address|mailbox)[ \\n](?:is|was)[ \\n](?:also )?(?:the |my )?(?:one )?(?:registered|linked|registration|i registered)\\b(?:[ \\n](?:e-?mail|address|one))?',
    '\\bsame e-?mail(?: address)? (?:as|i)(?: i)?(?: have)? (?:registered|used|signed)\\b',
    '(?:用|以|从|由|通过|使用)(?:我|本人|账户|账号)?的?(?:注册|绑定|登录|预留)(?:时用?|用|账户|账号)?的?(?:邮箱|电子邮箱|邮件地址|电邮|邮件|邮箱地址)(?:地址|账号)?(?:给[一-龥]{1,4})?(?:发|写|来信|联系|致信|寄)',
    '(?:本|此|这个|该|发件|发信|发送)(?:电子)?(?:邮箱|邮件地址|电邮)(?:地址)?(?:就|即)?(?:是|为)?(?:我|本人|账户|账号)?的?(?:注册|绑定|登录)(?:时用?的?)?(?:电子)?(?:邮箱|邮件|电邮|地址)',
    '注册(?:用的)?(?:邮箱|电邮)(?:就是|即为|即是|为|是)(?:本|此|这个|当前|发件|发信|该)(?:邮箱|邮件|发件|地址|电邮)?',
  ].join('|'),
  'g',
);
const negated =
  /(?:\bnot|n't|cannot|unable to|no longer|instead of|不是|没有|无法|不能|没法|未|并非|而不是)[^.。,，\n]{0,16}$/;
