import { eachCue, placesOf } from '../language/cues';
import { anyPhrase, type PhraseMatch } from '../language/phrases';
import { cue, cuesOf } from './cues';
import { accountIdLabels, phoneLabels, userNameLabels } from '../lexicon/accounts';
import type { AccountIdKind, Fact } from './fact';
import { findAddresses } from './find-addresses';
import { factAt, type Finder, type Paragraph } from './finder';
import { idLengthAt, valueOf } from './labelled-value';
import { after, before, matchAt } from './patterns';
import { eachPhone, isPhoneLabel, labelledPhoneAt } from './phones';
import { eachRegisteredAddress } from './registered-address';

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
  eachCue(cuesOf(paragraph), cue.mixed | cue.digits, brandId, paragraph.plain, ({ index, 0: { length } }) => {
    const named = brandLabel.exec(before(paragraph.plain, index, 40));
    if (named && !otherThing.test((named[1] ?? '').toLowerCase())) add('id', index, length);
  });
  for (const at of placesOf(cuesOf(paragraph), cue.underscore)) {
    const head = nameHead.exec(before(paragraph.plain, at, 24))?.[1] ?? '';
    const whole = `${head}${matchAt(nameTail, paragraph.plain, at)?.[0] ?? ''}`;
    if (head !== '' && playerName.test(whole) && !fileName.test(whole)) add('userName', at - head.length, whole.length);
  }
  if ((cuesOf(paragraph).any & cue.registered) !== 0)
    eachRegisteredAddress(lower, (start, length) => add('registeredAddress', start, length));
  return found;
};

/** "Skylark number SKM 8800316": a desk numbers its customers under its own name. */
const brandLabel =
  /(?:^|[\s,(])([A-Z][A-Za-z]{2,20}) (?:number|no\.?|ID|id|account)(?: is| was)?[ ]?[:#]? ?(?:[A-Z]{1,5} )?$/;
const brandId = /(?:[A-Z]{2,5}[ -]?)?\d{5,12}(?![\w-])/y;
const otherThing =
  /^(?:order|booking|reservation|flight|tracking|parcel|package|invoice|ticket|case|request|reference|serial|model|passport|visa|train|seat|room|bank|transaction|payment|receipt|confirmation|phone|mobile|telephone|cell|house|job|document|product|item|article|part|shipment|delivery|consignment|return|claim|tax|vat|the|our|your|his|her|this|that|voucher|coupon|gift|card|security|identity|national|routing|sort|version|build|error|zip|postal|iban|imei|sim)$/;

/** "xVortexx_", "PandaKnight_09": an underscore with capitals or digits is a player's name, unless a file or a program has it. */
const nameHead = /(?:^|[\s(,:;"'“])([A-Za-z][A-Za-z0-9]{2,22})$/;
const nameTail = /_[A-Za-z0-9]{0,20}(?![\w@/\\(=-]|\.\w)/y;
const playerName = /^(?=.*[a-z])(?:(?=.*[a-z].*[A-Z])|(?=.*[A-Z][a-z]+[A-Z])|(?=[a-z]{3,}_\d{1,4}$)).+$/;
const fileName =
  /^(?:screenshot|screen|image|img|photo|pic|picture|file|scan|video|recording|log|logs|backup|test|order|invoice|document|doc|receipt|report|error|code|step|page|version|draft|copy|final|bill|statement|contract|table|column|field|item|option|utm)/i;

type Add = (type: AccountIdKind, start: number, length: number) => void;

const readLabelled = ({ lower, plain }: Paragraph, match: PhraseMatch, add: Add): void => {
  const label = match[0].replace(/[ \n]+/g, ' ');
  const head = before(lower, match.index, 14);
  if (notMine.test(head) || (label === 'id' && idOfThing.test(head))) return;
  if (inPassing.test(head) && /^acc(?:oun)?t$/.test(label)) return;
  const isNumbered = numbered.test(label) && (label !== 'id' || /(?:我的?|\bmy) ?$/.test(head));
  const { at, by, quoted } = valueOf(lower, match.index + match[0].length, isNumbered ? 'numbered' : 'plain');
  if (isPhoneLabel(label)) {
    const length = labelledPhoneAt(lower, at, label);
    if (length > 0) add('phone', at, length);
    return;
  }
  const isId = accountIdLabels.indexOf(label) >= 0;
  const length = isId ? idLengthAt(lower, plain, at) : 0;
  if (length > 0) {
    const value = lower.slice(at, at + length);
    // "my account 88213" yes, "account 2 is", "account 2026" no: a bare word needs a plain id behind it.
    const isSeries = series.test(plain.slice(at, at + length));
    if (
      (isSeries || looksLikeId(value, by === 'none' && !isNumbered)) &&
      !unitAfter.test(after(lower, at + length, 12))
    ) {
      add(phoneShape.test(value) ? 'phone' : 'id', at, length);
      readMore(lower, at + length, 'id', add, isSeries ? value.replace(/\d+$/, '') : '');
      if (severalNamed.test(label)) readAlike(lower, at + length, value, add);
      return;
    }
  }
  if (userNameLabels.indexOf(label) < 0) return;
  const name = matchAt(userName, plain, at) ?? (by === 'sign' || quoted ? matchAt(chineseName, plain, at) : undefined);
  if (!name || notAName.test(name[0].toLowerCase())) return;
  if (by === 'none' && !quoted) {
    const follows = after(lower, at + name[0].length, 3);
    if (/[一-龥]$/.test(label) && plainName.test(name[0]) && !productWord.test(name[0]) && endsName.test(follows))
      return add('userName', at, name[0].length);
    // "organisation fraktify-ab", "(org ladderhr)": such names are plain words.
    if (rooms.test(label) && (hyphened.test(name[0]) || (/\($/.test(head) && /^\)/.test(follows))))
      return add('userName', at, name[0].length);
    // 会员taoran_1, "user gerda_w58", "character YukiTsuru": without a word between, the name must look like one.
    if (!/^(?=[\w.-]*[a-zA-Z])(?=[\w.-]*_|[a-zA-Z]{3,}\d|[\w.-]*[a-z]{2}[A-Z][a-z])/.test(name[0])) return;
    const isNamed = /name|tag$/.test(label) && /\d/.test(name[0]);
    const isJoined = /[a-z][A-Z]/.test(name[0]) && /^(?:character|workspace|tenant|user|player)$/.test(label);
    if (
      !/[一-龥]$/.test(label) &&
      name[0].indexOf('_') < 0 &&
      !isNamed &&
      !isJoined &&
      !(/\d$/.test(name[0]) && passwordNext.test(after(lower, at + name[0].length, 16))) &&
      !handle.test(name[0].toLowerCase())
    )
      return;
    add('userName', at, name[0].length);
    readMore(lower, at + name[0].length, 'userName', add);
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
};

/** 账户 zhang_01 和 zhang_02, 店铺 M-1101、M-1102: one label, several accounts. */
const readMore = (lower: string, from: number, type: 'id' | 'userName', add: Add, prefix = ''): void => {
  for (let at = from, count = 0; count < 8; count += 1) {
    const match = matchAt(prefix === '' ? oneMore : nextInSeries, lower, at);
    if (!match || (match[1] ?? '').indexOf(prefix) !== 0) return;
    const value = match[1] ?? '';
    at += match[0].length;
    add(phoneShape.test(value) ? 'phone' : type, at - value.length, value.length);
  }
};
const oneMore =
  /[ ]?(?:[和与跟及、]|以及)[ ]?((?=[a-z-]{0,8}[_\d-]*\d{2})[a-z0-9](?:[a-z0-9_-]{3,38})(?![\w@.]))(?![ ]?(?:%|元|块|年|月|日|号|点|次|天|个))/y;

/** "accounts 88213441 and 88213442": of the same length, or it counts something else. */
const readAlike = (lower: string, from: number, first: string, add: Add): void => {
  for (let at = from, count = 0; count < 8; count += 1) {
    const match = matchAt(nextAlike, lower, at);
    const value = match?.[1] ?? '';
    if (!match || value.length !== first.length || value.replace(/\d/g, '') !== first.replace(/\d/g, '')) return;
    at += match[0].length;
    add('id', at - value.length, value.length);
  }
};
const rooms = /^(?:org|organi[sz]ation|workspace|tenant|subdomain)$/;
const hyphened = /^[a-z][a-z0-9]+(?:-[a-z0-9]+)+$/;
const severalNamed = /s$|^(?:numbers?|nos\.?)$/;
const nextAlike = /(?:,|,? and|,? &|,? or)[ ]((?=[a-z-]{0,8}\d)[a-z0-9][a-z0-9-]{2,38})(?![\w@.]\w)/y;

/** "accounts HART-1 and HART-7": capitals and a running number. */
const series = /^[A-Z]{2,10}-\d{1,6}$/;
const nextInSeries = /(?:,| ?、| ?和|,? and|,? or| ?&)[ ]?([a-z]{2,10}-\d{1,6})(?![\w-])/y;

const labels = anyPhrase([...accountIdLabels, ...userNameLabels, ...phoneLabels]);
/** Labels that ask for a value: "customer no.", 会员号. */
const numbered = /(?:no|id|number|code|num|ref|name|号|编号|号码|码|名|名称|昵称)\.?$|uid|#$/;
const userName = /[A-Za-z0-9_][\w.-]{0,38}[A-Za-z0-9_](?![\w@])/y;
/** "user jpatel3, pw is …": what comes with a password is a name. */
const passwordNext = /^[ ]?(?:[,;/(]|and|with)?[ ]?(?:the |my )?(?:pw|pass|pwd|password|密码)/;
/** "account zedster99": no word, and no product with its version. */
const handle =
  /^(?!(?:office|windows|microsoft|outlook|version|type|level|tier|plan|step|page|error|code|web|v)\d)[a-z]{3,20}\d{2,4}$/;
/** 账号 kopihouse 在…: a Latin word between Chinese ones is the name, unless it says what kind of account or what part of it. */
const plainName = /^[a-z][a-z0-9]{2,}(?:[-_.][a-z0-9]+){0,3}$/;
const endsName = /^(?:[ ]?[一-龥，。、；：（）)(,.;:!！?？\n"”]|[ ]?$)/;
const productWord =
  /^(?:app|apps|vip|svip|pro|plus|premium|basic|free|trial|login|logon|email|mail|online|web|sms|otp|sso|api|admin|root|user|password|passwd|status|profile|settings|balance|error|google|apple|facebook|wechat|alipay|paypal|github|gitlab|steam|microsoft|outlook|gmail|windows|office|ios|android|desktop|team|teams|family|business|max|mini|lite|demo|test|beta|and|or|is|was|has|not)$/;
const chineseName = /[\w一-龥·]{2,20}(?=["”'」』\n，。；,;）)]|$)/y;
const phoneShape = /^(?:\+?86-?)?1[3-9]\d{9}$/;
const looksLikeId = (value: string, isWeak: boolean): boolean => {
  const digits = value.replace(/\D/g, '').length;
  if (!isWeak) return digits > 0 && value.length >= 3;
  return digits >= 4 && !/^(?:19|20)\d\d$/.test(value);
};

const unitAfter =
  /^[ ]?(?:%|usd|eur|rmb|cny|元|块|美元|dollars?\b|years?\b|days?\b|hours?\b|次|天|年|月|日|个|小时|位数|开头|:\d)/;
/** A bank's account, or another's, is not the account at this desk. */
const notMine =
  /(?:bank|bank's|his|her|their|your|recipient|recipient's|payee|银行|收款[人方]?|提现|对方|他的|她的|[转付打汇给]到?商家的?|商家的|driver'?s|driving|create an?|open an?)[ ]?$/;
/** "On account 2" and "into account" are figures of speech; "on contract LM-4019" is not. */
const inPassing = /\b(?:on|into)[ ]$/;
/** "My OKPay ID is …" names the account; an order's, a device's or a paper's id does not. */
const idOfThing =
  /(?:订单|交易|设备|商品|产品|流水|苹果|会议|房间|直播间?|视频|帖子|群|任务|请求|消息|对方|他的?|她的?|卖家|商家|航班|证件|apple|order|transaction|device|session|request|ticket|case|message|video|meeting|product|item|payment|photo|national|identity|passport|error|trace|log|track(?:ing)?|face|touch|caller|booking|invoice|event|app|build|bundle|client|seller|merchant|state|valid|key|an|your)[ ]?$/;
const notAName =
  /^(?:is|was|not|no|the|an|and|or|my|your|has|have|had|incorrect|wrong|invalid|taken|already|missing|blocked|locked|required|correct|unknown|different|changed|suspended|frozen|closed|disabled|never|still|now|too|also|being|been|in|on|at|to|of|for|login|logon|id|name|email|password|number|personal|business|premium|verified|active|limited|restricted|hacked|compromised|gone|deleted|hello|hi|dear|null|none|n\/a)$/;
