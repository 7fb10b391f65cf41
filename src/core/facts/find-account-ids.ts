import { eachCue } from '../language/cues';
import { anyPhrase, oneOf, type PhraseMatch } from '../language/phrases';
import { cue, cuesOf } from './cues';
import { otherThings, readIdAt, readMore, userName, type Add } from './account-series';
import { accountIdLabels, phoneLabels, userNameLabels } from '../lexicon/accounts';
import type { Fact, AccountIdKind } from './fact';
import { findAddresses } from './find-addresses';
import { factAt, type Finder, type Paragraph } from './finder';
import { valueOf } from './labelled-value';
import { after, before, matchAt } from './patterns';
import { eachHandle } from './handles';
import { eachPhone, labelledPhoneAt } from './phones';
import { eachRegisteredAddress } from './registered-address';
import { eachToldAccount } from './told-accounts';
import { eachToldName } from './told-names';

/** What names the writer's account: e-mail address, phone, user name, labelled ids, "from my registered address". */
export const findAccountIds: Finder = (paragraph, context) => {
  const { lower } = paragraph;
  const found: Fact[] = [];
  const add = (type: AccountIdKind, start: number, length: number): void => {
    const value = paragraph.plain.slice(start, start + length);
    found.push(factAt('accountId', paragraph, { start, end: start + length }, { type, value }));
  };
  for (const { start, end } of findAddresses(paragraph, context)) add('email', start, end - start);
  eachPhone(paragraph, (start, length) => add('phone', start, length));
  eachCue(cuesOf(paragraph), cue.account, labels, lower, (match) => readLabelled(paragraph, match, add));
  eachCue(cuesOf(paragraph), cue.mixed | cue.figure, brandId, paragraph.plain, ({ index, 0: { length } }) => {
    const head = before(paragraph.plain, index, 48);
    const named = brandLabel.exec(head) ?? ownNumber.exec(head);
    if (named && !otherThing.test((named[1] ?? '').toLowerCase())) add('id', index, length);
  });
  eachHandle(paragraph, context.deskDomains, (start, length) => add('userName', start, length));
  if (paragraph.part === 'own')
    eachToldName(paragraph, (start, length) =>
      add(/\d{4}/.test(paragraph.plain.slice(start, start + length)) ? 'id' : 'userName', start, length),
    );
  if (paragraph.part === 'own' && (cuesOf(paragraph).any & cue.han) !== 0) eachToldAccount(paragraph, add);
  if ((cuesOf(paragraph).any & cue.registered) !== 0)
    eachRegisteredAddress(lower, (start, length) => add('registeredAddress', start, length));
  return found;
};

/** "Skylark number SKM 8800316", "Nicole Turner, no. 60331845": a desk numbers its customers under its own name, a list under theirs. */
const brandLabel =
  /(?:^|[\s,(])([A-Z][A-Za-z]{2,20}),? (?:number|no\.?|ID|id|account)(?: is| was)?[ ]?[:#]? ?(?:[A-Z]{1,5} )?$/;
const brandId = /(?:[A-Z]{2,5}[ -]?)?\d{5,12}(?![\w-])|\d{3,6}-\d{3,6}(?![\w-])/y;
/** "We are employer number 40772": whatever they are called. */
const ownNumber =
  /\b(?:[Mm]y|[Oo]ur|I'm|[Ii] am|[Ww]e are|[Ww]e're) (?:[a-z]{3,14} )?([a-z]{3,14}) (?:number|no\.?|id|ID)(?: with you| here)?(?: is| was)?[ ]?[:#]? ?$/;
const otherThing =
  /^(?:sale|lot|listing|order|booking|reservation|flight|tracking|parcel|package|invoice|ticket|case|request|reference|serial|model|passport|visa|train|seat|room|bank|transaction|payment|receipt|confirmation|phone|mobile|telephone|cell|house|job|document|product|item|article|part|shipment|delivery|consignment|return|claim|tax|vat|the|our|your|his|her|this|that|voucher|coupon|gift|card|security|identity|national|routing|sort|version|build|error|zip|postal|iban|imei|sim)$/;

const readLabelled = (paragraph: Paragraph, match: PhraseMatch, add: Add): void => {
  const { lower, plain } = paragraph;
  const label = match[0].replace(/[ \n]+/g, ' ');
  const head = before(lower, match.index, 14);
  if (
    /^(?:vat|tax|税|纳税|信用)/.test(label) &&
    forInvoice.test(lower.slice(Math.max(0, match.index - 80), match.index))
  )
    return;
  if (
    (notMine.test(head) && !(ofThirdPerson.test(head) && !/^(?:a(?:cc|\/c)|user|login|[账用手电号])/.test(label))) ||
    (label === 'id' && idOfThing.test(head))
  )
    return;
  const isNumbered = numbered.test(label) && (label !== 'id' || /(?:我的?|\bmy) ?$/.test(head));
  const { at, by, quoted } = valueOf(lower, match.index + match[0].length, isNumbered ? 'numbered' : 'plain');
  if (isPhoneLabel(label)) {
    const length = labelledPhoneAt(lower, at, label);
    if (length > 0) add('phone', at, length);
    return;
  }
  if (isIdLabel(label)) {
    const isWeak = by === 'none' && !isNumbered;
    const end = match.index + match[0].length;
    const ahead = matchAt(listAhead, lower, end)?.[0];
    const isPassing = isWeak && inPassing.test(head) && /^acc(?:oun)?t$/.test(label);
    if (ahead !== undefined && !otherThings.test(ahead)) {
      if (readIdAt(paragraph, end + ahead.length, label, true, add)) return;
    } else if (!(isPassing && !plainlyId.test(after(lower, at, 12))) && readIdAt(paragraph, at, label, isWeak, add))
      return;
  }
  // ID：山间的风88.
  if (label === 'id' && by === 'sign') {
    const length = matchAt(chineseName, plain, at)?.[0].length ?? 0;
    if (length > 0 && /[一-龥]/.test(plain.slice(at, at + length))) add('userName', at, length);
  }
  if (!isUserNameLabel(label)) return;
  const mixed = matchAt(mixedName, plain, at);
  if (mixed) return add('userName', at, mixed[0].length);
  const name = matchAt(userName, plain, at) ?? (by === 'sign' || quoted ? matchAt(chineseName, plain, at) : undefined);
  // "locked.Please": the blank was forgotten.
  if (!name || notAName.test(name[0].replace(/\.[A-Z][a-z]+$/, '').toLowerCase())) return;
  if (by === 'none' && !quoted) {
    const follows = after(lower, at + name[0].length, 3);
    if (/[一-龥]$/.test(label) && plainName.test(name[0]) && !productWord.test(name[0]) && endsName.test(follows)) {
      add('userName', at, name[0].length);
      return readMore(paragraph, at, name[0].length, 'userName', add);
    }
    // "…, user vincem": a clause of its own.
    if (
      /^(?:user|user name|username)$/.test(label) &&
      /(?:^|[,.;:(!]) ?$/.test(head) &&
      /^[ ]?(?:[.,;)!]|$)/.test(follows)
    )
      return add('userName', at, name[0].length);
    // "…, login mkoch", "(account mkoch)", "of user mkoch to": the same, within a sentence; at its start "Login problems".
    if (
      ((/^(?:login|account)$/.test(label) && /[,;(] ?$/.test(head) && /^[ ]?(?:[.,;)!]|$)/.test(follows)) ||
        (label === 'user' && /\b(?:of|for) $/.test(head) && /^ (?:to|is|an|sh)/.test(follows))) &&
      plainName.test(name[0]) &&
      !ofLogin.test(name[0])
    )
      return add('userName', at, name[0].length);
    // "(org ladderhr)": such a name is a plain word.
    if (/^(?:org|organi[sz]ation|workspace|tenant|subdomain)$/.test(label) && /\($/.test(head) && /^[),]/.test(follows))
      return add('userName', at, name[0].length);
    // 会员taoran_1, "user gerda_w58", "character YukiTsuru": without a word between, the name must look like one.
    const isHyphened = hyphened.test(name[0].toLowerCase()) && !/^(?:member|card)s?$/.test(label);
    if (!isHyphened && !/^(?=[\w.-]*[a-zA-Z])(?=[\w.-]*_|[a-zA-Z]{3,}\d|[\w.-]*[a-z]{2}[A-Z][a-z])/.test(name[0]))
      return;
    const isNamed = /name|tag$/.test(label) && /\d/.test(name[0]);
    const isJoined = /[a-z][A-Z]/.test(name[0]) && /^(?:character|workspace|tenant|user|player)$/.test(label);
    if (
      !/[一-龥]$/.test(label) &&
      !isHyphened &&
      name[0].indexOf('_') < 0 &&
      !isNamed &&
      !isJoined &&
      !(/\d$/.test(name[0]) && passwordNext.test(after(lower, at + name[0].length, 16))) &&
      !handle.test(name[0].toLowerCase())
    )
      return;
    add('userName', at, name[0].length);
    readMore(paragraph, at, name[0].length, 'userName', add);
    return;
  }
  const isPlainLabel = /^(?:account|user|login|handle|账号|账户|会员|用户)$/.test(label);
  const isPlainWord = /^[a-z]+$/.test(name[0]);
  const rest = after(lower, at + name[0].length, 16);
  // 账号：linxiao 密码：…
  const isTold =
    /[一-龥]$/.test(label) &&
    by === 'sign' &&
    plainName.test(name[0]) &&
    !productWord.test(name[0]) &&
    (endsName.test(rest.slice(0, 3)) || passwordNext.test(rest));
  if (
    isPlainWord &&
    !quoted &&
    !isTold &&
    (isPlainLabel || by === 'verb') &&
    (isPlainLabel || !/^[ ]*(?:[.,;，。；)\n]|$|and\b)/.test(after(lower, at + name[0].length, 6)))
  )
    return;
  add('userName', at, name[0].length);
  // 东店的账号是 …，西店的是 ….
  if (/^ ?,[^,。\n]{1,8}的/.test(rest)) readMore(paragraph, at, name[0].length, 'userName', add);
};

const labels = anyPhrase([...accountIdLabels, ...userNameLabels, ...phoneLabels]);
const isIdLabel = oneOf(accountIdLabels);
const isUserNameLabel = oneOf(userNameLabels);
const isPhoneLabel = oneOf(phoneLabels);
/** Labels that ask for a value: "customer no.", 会员号. */
const numbered = /(?:no|id|number|code|num|ref|name|号|编号|号码|码|名|名称|昵称)\.?$|uid|#$/;
/** "user jpatel3, pw is …": what comes with a password is a name. */
const passwordNext = /^[ ]?(?:[,;/(]|and|with)?[ ]?(?:the |my )?(?:pw|pass|pwd|password|密码)/;
/** "account zedster99": no word, and no product with its version. */
const handle =
  /^(?!(?:office|windows|microsoft|outlook|version|type|level|tier|plan|step|page|error|code|web|v)\d)[a-z]{3,20}\d{2,4}$/;
/** "workspace amos-design", "login omar-reyes", but no "account set-up", "user e-mail", "login two-factor". */
const hyphened =
  /^(?!(?:.*-)?(?:up|in|out|off|on|down|e|mail|self|multi|two|sign|log|re|pre|non|pop|wide|based|only|free|related|level|specific|holder|to|by|of|and)(?:-|$))[a-z][a-z0-9]+(?:-[a-z0-9]+){1,3}$/;
/** 账号 kopihouse 在…: a Latin word between Chinese ones is the name, unless it says what kind of account or what part of it. */
const plainName = /^[a-z][a-z0-9]{2,}(?:[-_.][a-z0-9]+){0,3}$/;
const endsName = /^(?:[ ]?[一-龥，。、；：（）)(,.;:!！?？\n"”]|[ ]?$)/;
const productWord =
  /^(?:app|apps|vip|svip|pro|plus|premium|basic|free|trial|login|logon|email|mail|online|web|sms|otp|sso|api|admin|root|user|password|passwd|status|profile|settings|balance|error|google|apple|facebook|wechat|alipay|paypal|github|gitlab|steam|microsoft|outlook|gmail|windows|office|ios|android|desktop|team|teams|family|business|max|mini|lite|demo|test|beta|and|or|is|was|has|not)$/;
const chineseName = /[\w一-龥·]{2,20}(?=["”'」』\n，。；,;）)]|$)/y;
/** 星落_07. */
const mixedName = /[一-龥]{1,8}_\w{1,12}(?=[”，。；、 ,;)\n]|$)/y;
/** What a login or an account is, does and has. */
const ofLogin =
  /(?:ed|ing|s|able|ible|er|ment|tion|nce|face)$|^(?:problem|trouble|page|error|issue|data|attempt|code|screen|button|link|form|help|please|again|since|too|fine|ok|okay|why|type|access|recovery|balance|closure|team|security|gone|shut|down|broken|there|here|then|now)$/;
/** A bank's account, or another's, is not the account at this desk. */
const notMine =
  /(?:bank|bank's|his|her|their|your|recipient|recipient's|payee|银行|收款[人方]?|提现|对方|他的|她的|[转付打汇给]到?商家的?|商家的|driver'?s|driving|create an?|open an?)[ ]?$/;
/** "My father …, his patient number is": the account of the one it is about; "his account" may be a thief's. */
const ofThirdPerson = /(?:\b(?:his|her|their)|[他她]的) ?$/;
/** "On account 2" and "into account" are figures of speech; "on contract LM-4019" is not. */
const inPassing = /\b(?:on|into)[ ]$/;
const plainlyId = /^[a-z]{0,6}-?\d{4}/;
/** "Both accounts, 4410 2218 …", "these contracts:" and a line each, a column under its heading. */
const listAhead =
  /(?:,[ ]|[^\n\d.。!?:|]{0,30}:[ ]?\n|(?:[ ]?[|\t][^\n\d|]{1,20}){0,4}[ ]?\n)(?:(?:[-*•]|\d{1,2}[.)、])[ ]?)?(?:[^\n\d]{0,30}?[|\t ])??(?=#?[a-z]{0,6}[-/ ]?\d[\w /-]{3})/y;
/** "My OKPay ID is …" names the account; an order's, a device's or a paper's id does not. */
const idOfThing =
  /(?:订单|交易|设备|商品|产品|流水|苹果|会议|房间|直播间?|视频|帖子|群|任务|请求|消息|对方|他的?|她的?|卖家|商家|航班|证件|apple|order|transaction|device|session|request|ticket|case|message|video|meeting|product|item|payment|photo|national|identity|passport|error|trace|log|track(?:ing)?|face|touch|caller|booking|invoice|event|app|build|bundle|client|seller|merchant|state|valid|key|an|your)[ ]?$/;
/** A firm's tax number on its invoices names no account. */
const forInvoice = /抬头|开票|发票|\binvoice/;
const notAName =
  /^(?:is|was|not|no|the|an|and|or|my|your|has|have|had|incorrect|wrong|invalid|taken|already|missing|blocked|locked|required|correct|unknown|different|changed|suspended|frozen|closed|disabled|never|still|now|too|also|being|been|in|on|at|to|of|for|login|logon|id|name|email|password|number|personal|business|premium|verified|active|limited|restricted|hacked|compromised|gone|deleted|hello|hi|dear|null|none|n\/a)$/;
