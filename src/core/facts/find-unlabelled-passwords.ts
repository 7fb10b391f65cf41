import { asciiSet } from '../language/letters';
import { noPasswordZh } from '../lexicon/secrets';
import { isHan } from '../models/text-units';
import { cue, cuesOf } from './cues';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';
import { after, matchAt, sinceLast } from './patterns';
import { eachSecretAnswer, forgotten, isToldPassword } from './told-passwords';
import { eachSecretAnswerEn, isToldPasswordEn } from './told-passwords-en';

/**
 * Passwords no label stands right before: "Tulip_1987 is my password", "password yesterday (to Tulip_1987)", "I log in with
 * eva@example.com / tulip1987", 我输的就是 lili0612. The value must mix letters and digits, the words must tell that it is one.
 */
export const findUnlabelledPasswords: Finder = (paragraph) => {
  const { lower, plain } = paragraph;
  const { any, at, bits } = cuesOf(paragraph);
  const isChinese = (any & cue.han) !== 0;
  const found: Fact[] = [];
  (isChinese ? eachSecretAnswer : eachSecretAnswerEn)(plain, (start, length) =>
    found.push(factAt('secret', paragraph, { start, end: start + length }, 'password')),
  );
  const wanted = cue.mixed | cue.digits;
  if (
    (any & wanted) === 0 ||
    !(signIn.test(lower) || withSign.test(lower) || (isChinese ? entering : enteringEn).test(lower))
  )
    return found;
  let from = 0;
  at.forEach((offset, index) => {
    if (offset < from || ((bits[index] ?? 0) & wanted) === 0) return;
    let start = offset;
    while (start > from && offset - start < 40 && inValue(plain.charCodeAt(start - 1))) start -= 1;
    const value = valueAt(plain, start);
    from = start + Math.max(value.length, 1);
    const head = lower.slice(Math.max(0, start - 120), start);
    const next = after(lower, from, 80);
    if (
      isMixed(value) &&
      (isTold(value, head, next) || (isChinese ? isToldPassword : isToldPasswordEn)(value, head, next))
    )
      found.push(factAt('secret', paragraph, { start, end: from }, 'password'));
  });
  return found;
};

const inValue = asciiSet(/[\w!#$%&*+.@^~-]/);
const run = /[!-~]{1,64}/y;
const valueAt = (plain: string, at: number): string => {
  const value = matchAt(run, plain, at)?.[0] ?? '';
  // With half-width commas the next Chinese clause would join the value.
  const own = isHan(plain.charCodeAt(at + value.length)) ? value.replace(/[,;][^,;]*$/, '') : value;
  return own.replace(/[.,;:)\]}>"'?|]{1,4}$/, '');
};

const isMixed = (value: string): boolean =>
  /^(?=.{0,40}\d)(?=.{0,40}[a-z])[^/]{6,40}$/.test(value) &&
  !(somethingElse.test(value) || /^[\da-f]{16,}$/.test(value));
/** Addresses, file names, quantities, "4-digit", products and versions. */
const somethingElse =
  /@[\w-]+\.|^www\.|password|\.(?:pdf|png|jpe?g|docx?|xlsx?|csv|zip|com|cn|net|org|example|exe|html?)$|^[\d.,:]+[a-z]{1,5}$|^\d+-[a-z]|^(?:iphone|ipad|pixel|galaxy|mate|huawei|xiaomi|redmi|oppo|vivo|honor|ios|mac(?:os)?|android|win(?:dows)?|office|chrome|firefox|edge|version|v|web|wi-?fi|error|code|auth|http|sha|md|day|level|step)[\d.-]|[*]{2}|x{4}/i;

const isTold = (value: string, head: string, next: string): boolean => {
  if (otherLabel.test(head) || asUser.test(next)) return false;
  if (label.test(head) || reversed.test(next)) return true;
  const since = sinceLast(passWord, head);
  const isNear = since !== undefined || sinceLast(passWord, next) !== undefined;
  // Nobody's user name or number holds such signs.
  if (isNear && (/\w[!#$%&*^~@+]+\w|[$%&*^~]$/.test(value) || (/!$/.test(value) && /^[,、"”)]/.test(next))))
    return true;
  if (signed.test(value) && typedIn.test(head) && !otherField.test(head)) return true;
  if (since !== undefined && (described.test(since) || (told.test(since) && !toldNothing.test(since))))
    return !refused.test(head.slice(0, -since.length));
  if (/[A-Z!@#$%^&*+=]/.test(value) && inWith.test(head)) return true;
  if (otherField.test(head)) return false;
  if (isNear && pronoun.test(head)) return true;
  if (!signIn.test(head) && !isNear) return false;
  if (pair.test(head) || (/[A-Z!@#$%^&*+=]/.test(value) && loosePair.test(head))) return true;
  return entered.test(head) && !forgotten.test(since ?? '') && (value.length >= 8 || isNear);
};

const signIn = /\b(?:pass|pw|pin|psw|log|sign|cred|wi-?fi|(?:go|get|got|went|let me) in\b)|密|口令|登/;
/** A sign inside a word, or behind it within a sentence: few things but passwords are written so. */
const withSign = /[a-z\d](?:[!$%^*~&#][a-z\d]|[!$%^*~] [a-z])/;
const signed = /^(?!.{0,40}#\d{1,6}$|\d{1,3}%)(?=.{0,40}[a-z])(?=.{0,40}\d)(?=.{0,40}[!$%^*~&#]).{7,40}$/i;
/** "I always use …", "the session takes svc_print with …". */
const typedIn =
  /\b(?:us(?:e[ds]?|ing)|enter(?:ed|s)?|typ(?:ed?|es|ing)|put(?: in)?|tr(?:y|ied)|takes?|pass|with|spell(?:ed)?(?: it)?)(?: (?:always|still|just|both|my|the|old|usual|same|good))* ["“(]?$/;
/** What a Chinese text says of something typed in. */
const entering = /[试输敲填]|[改设]成|进不|都[是用]/;
const enteringEn = /\b(?:enter|typ|tried|use|put|spell|changed|chose|picked|set|mine|field|box|word|admin)/;
const passWord =
  /\b(?:pass ?(?:words?|codes?|phrases?)|passwd|pwd?|(?:wi-?fi|wlan|router)[a-z0-9 -]{0,30} key)\b|密码|口令/g;
const label = /(?:^|[\s,;|(/])(?:(?:pass|pswd?|pass?wo?rd)[ ]?[:=-][ ]?|密[ :]?)$/;
const otherLabel =
  /(?:\b(?:user(?: ?name)?|login|id|name|nick|account|e-?mail|order|ref|code|number|no)|用户名?|账户|[账单编学工]?号|昵称|登录名)[ .:=#]{0,2}(?:is |是|为)?$/;
/** What was entered is told of another field. */
const otherField =
  /(?:\b(?:user|name|id|account|e?mail|order|number)\b[^.!?\n]{0,24}|(?:[账单编学]号|账户|用户名?|号码|邮箱|姓名|昵称|手机|电话|验证码|网址|型号|浏览器|系统)[^,。]{0,4})$/;
/** "… is not my old password", "… as the password", …这三个密码. */
const reversed =
  /^[!"”)]{0,2}(?:(?:, ?|、| and | or )[!-~]{4,30}){0,3} ?(?:\((?:my |the )?|,? ?(?:which |that )?(?:is|was|isn't|as|for|being) (?:not |still |really )?(?:(?:what|the one) [a-z ]{1,24}as )?(?:(?!user|login|name)[a-z']{1,10} ){0,3})(?:pass ?(?:words?|codes?|phrases?)|pwd?|pin)\b|^[!"”) ]{0,3}(?:[、,][!-~]{4,30}? ?){0,3}[就才也不]{0,2}(?:设?[是当做作成为]了?|这|那)[一-龥]{0,4}密码/;
/** What stands between the word and the value ends by telling it. */
const told =
  /(?:\b(?:is|was|were|to|be|both|think|puts?|types?|typed|enter|entered|uses?|used|using|chose|tried|reads?|called|namely|printed|taped|written)(?:[ ,:]{1,2}(?:the|my|our|your|his|her|still|just|always|same|usual|old|new|first|one|this|here|now|exactly|it|in|is|as|down))*[ ,:("'-]{1,3}|[:=][ ]|[填输设写用叫是为][了成的为是]?[一-龥]{0,8}[ :(“"]{0,2})$/;
const toldNothing = new RegExp(
  '[.!?;] |[\\n。!?]|\\b(?:user|name|login|id|number|order|error|code|not(?! changed)|version|card|sent|mailed|emailed)\\b|' +
    `n't|${noPasswordZh}`,
);
const refused = /\b(?:errors?|message|code)\b[^.;!?\n]{0,60}$/;
const pronoun = /\b(?:it|mine|this|that|one)(?:'s| is| was| used to be| has been)(?: always| still| just)? ["“]?$/;
/** "The password is the dog's name and year, …". */
const described =
  /^[a-z ]+ (?:is|was) (?:still )?(?:the|my|our|his|her|their) (?!problem|same|error|wrong|only)[a-z' ]{3,40}[,:(] ?["“]?$/;
/** "eva@example.com / …", "it is eva and then …": the name, then what belongs to it. */
const pair = /(?:@[\w.-]{4,40} ?[/|:]|[\s\w][\w.-]{4,40} (?:\/|,? ?and then)|[\w.@-]{4,40}(?:,?然后|,?再)输?入?) ?$/;
/** "Log in as mira and …", "credentials: mira, …". */
const loosePair =
  /(?:\b(?:as|with|are|is|its|it's|user|name|login)|:) ?[\w.@+-]{3,40}(?:,? (?:and|then|with)(?: then)?(?: the)? | ?[,/+|:] ?)$/;
/** "I go in with my number 07700 900871 and …". */
const inWith =
  /\b(?:go|get|got|went|come|log|sign|logged|signed) (?:in|on|into) (?:[a-z ]{1,20} )?with [^.!?;\n]{2,40},? and (?:then )?$/;
const entered =
  /(?:\b(?:i|we|she|he|you|they|and)(?: have| always| only| just| then| both| also)* (?:use|used|type|typed|enter|entered|put|tried)(?: in)?(?: both)?|(?:[填输打](?:入|了|的)?|用的)(?:[一直都也就还总全]{0,3}是)?|what (?:i|we)(?: always)? (?:use|type|enter|put)(?: in)? is|[,。] ?(?:应该|肯定)?就是)[ ,:]*["“(]?$/;
const asUser =
  /^["” ,]{0,3}(?:(?:as|for|is) (?:my |the |a )?(?:user|log|name|id)|to (?:log|sign)|(?:and |with |then ){1,2}(?:the |my )?pass|[和与]密码|,密码|再输|(?:这|那)?[个台款的]?(?:用户|账[号户]|号|邮箱|手机|昵称|名|浏览器|系统|版本))/;
