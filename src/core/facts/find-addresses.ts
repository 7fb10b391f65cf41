import { asciiSet } from '../language/letters';
import { companyMailboxes, otherPeople, roleMailboxes } from '../lexicon/accounts';
import type { Range } from '../mail/place';
import type { FinderContext, Paragraph } from './finder';
import { anyOf, before } from './patterns';

/** E-mail addresses that can be the writer's own: not the desk's, not a company's mailbox, not said to be another's. */
export const findAddresses = ({ lower }: Paragraph, { deskDomains }: FinderContext): readonly Range[] => {
  const found: Range[] = [];
  for (let at = lower.indexOf('@'); at >= 0; at = lower.indexOf('@', at + 1)) {
    const local = localPart.exec(lower.slice(localStart(lower, at), at))?.[0];
    const domain = domainPart.exec(lower.slice(at + 1, at + 254))?.[0];
    if (!local || !domain) continue;
    const start = at - local.length;
    const head = before(lower, start, 48);
    if (/(?:\/\/|:)$/.test(head) && /\/\/[^ ]{0,40}$/.test(head)) continue;
    const isDesk = deskDomains.some((desk) => domain === desk || domain.slice(-desk.length - 1) === `.${desk}`);
    if (isDesk && (roleMailboxes.indexOf(local) >= 0 || !ownMailbox.test(head))) continue;
    if (companyMailboxes.indexOf(local) >= 0 || (isOthers.test(head) && !handedOver.test(head))) continue;
    if (copiedTo.test(head)) continue;
    if (roleMailboxes.indexOf(local) >= 0 && !ownRole.test(head)) continue;
    if (writesToMe.test(lower.slice(at + 1 + domain.length, at + 25 + domain.length))) continue;
    found.push({ start, end: at + 1 + domain.length });
  }
  return found;
};

/** Where the signs of a local part begin: the pattern alone would look for their end from each of 64 places before an @. */
const localStart = (lower: string, at: number): number => {
  const least = Math.max(0, at - 64);
  let start = at;
  while (start > least && localSign(lower.charCodeAt(start - 1))) start -= 1;
  return start;
};
const localSign = asciiSet(/[a-z0-9!#$%&'*+/=?^_`{|}~.-]/);

// Anchored on a cut of at most 64 and 253 code units around an @, so 100 KB of `a` or `@` stay linear (RFC 5321 §4.5.3.1).
const localPart = /[a-z0-9!#$%&*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domainPart =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?:[a-z]{2,24}|xn--[a-z0-9-]{2,40})(?![a-z0-9](?!\d?[年月日号点]))/;
const own =
  '(?:(?:my|the|registered|account|his|her|their|e-?mail|mail|address|is|an?|was|的|是|为|邮箱|地址|邮件|账号|[:：("<“\']) ?){0,5}';
/** "x@y.example wrote to me" */
const writesToMe =
  /^[>)"”]? ?(?:发来|发给我|给我发|联系我|联系了我|来信|(?:has |have )?(?:sent|wrote|emailed|contacted|asked|told) (?:to )?me\b)/;
/** "account sales@x.example", "- sales@x.example", "sales@… -> sales@…" */
const ownRole =
  /(?:\b(?:account|accounts|workspace|my|our|registered|login|username|user|customer|member|from|to|into|as)(?: (?:e-?mail|address|is|was|new|old|:)){0,3}|账户|账号|邮箱|用户|会员|客户|改为|改成|换成|从|由|[:(]|->|→|^[ ]{0,4}(?:[-*•]|\d{1,2}[.)、])?)[ :]{0,2}$/;
/** A desk of mailboxes: "my mailbox s.adeyemi@…", 信箱 weiping1961@…. Others there are the desk's people. */
const ownMailbox =
  /(?:\b(?:my|our|registered|login|user(?: ?name)?|i am|i'm)(?: (?:e-?mail|mail|mailbox|account|address|inbox|login|is|was|:)){0,4}|\b(?:mailbox|account|inbox|logged in as|sign in as)(?: is|:)?|(?:我的?|注册|登录)?(?:信箱|邮箱|账[号户])(?:地址)?(?:是|为|:)?) ?["“(<]?$/;
/** 所有者改成同事 li@x.example: the account's next holder. */
const handedOver = /(?:改成|改为|换成|换为|变更为|更换为|移交给?|过户给|转让给)[^,。;\n]{0,8}$/;
/** "Please copy my husband in, x@y.example": who reads along. */
const copiedTo = /(?:\bcc\b|\b(?:please|also|and|answer) (?:also )?copy\b|抄(?:送|一?份|给))[^.;。\n]{0,30}$/;
const isOthers = new RegExp(
  `${anyOf(otherPeople)}[ ]?${own}$|` +
    `\\b(?:sent|wrote|emailed|contacted|forwarded|written|paid)(?: it| you| this| an e-?mail| the money)? (?:to )?${own}$|` +
    `\\b(?:received|got|e-?mails?|messages?|mails?|letter|link|call|phishing)[^.;\\n]{0,24} from ${own}$|(?:发给|转给|发到|寄给|发送到|发送至|联系过)了?$`,
);
