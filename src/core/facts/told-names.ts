import { asciiSet } from '../language/letters';
import { after, before } from './patterns';
import type { Paragraph } from './finder';

/**
 * Names and numbers of an account that no label stands right before, by points for what they look like and how they are told:
 * "I play as xXDuckLordXx", "please unblock wendy.p99", "my nick in your shop: brigitte-s", "I am rider kr-20931".
 */
export const eachToldName = ({ lower, plain }: Paragraph, add: (start: number, length: number) => void): void => {
  let from = 0;
  joint.lastIndex = 0;
  for (let match = joint.exec(plain); match; match = joint.exec(plain)) {
    let start = match.index;
    while (start > from && match.index - start < longest && inName(plain.charCodeAt(start - 1))) start -= 1;
    run.lastIndex = start;
    const name = withoutStop(run.exec(plain)?.[0] ?? '');
    from = start + Math.max(name.length, 1);
    joint.lastIndex = Math.max(from, match.index + 1);
    const isMention = lower.charAt(start) === '@';
    // Most joints of a mail stand behind another word.
    if (!isMention && !opener.test(before(lower, start, 18))) continue;
    const shape = shapeOf(name);
    if (shape === undefined || /[\w@/.-]$/.test(plain.slice(Math.max(0, start - 1), start))) continue;
    const next = after(lower, from, 30);
    if (addressBehind.test(next)) continue;
    const told = toldBy(before(lower, start, reach), isMention);
    if (told > 0 && shape + told + (endsClause.test(next) ? 0.5 : 0) >= enough) add(start, name.length);
  }
};

const longest = 40;
const reach = 70;
const enough = 3;

/** Where a name may have its joint: every name without one is a plain word, which labels read. */
const joint = /[a-zA-Z\d][._-](?=[a-zA-Z\d])|[a-z](?=[A-Z\d])|[A-Z]{2}(?=\d)|@(?=\w)/g;
const inName = asciiSet(/[\w.@-]/);
const run = /[\w.@-]{1,64}/y;

/** Without the full stop, and without the next sentence where the blank was forgotten: "locked.Please". */
const withoutStop = (name: string): string =>
  name.replace(/^([a-z][a-z\d]*)\.[A-Z][a-z]+[^]*$/, '$1').replace(/[.-]+$/, '');

const shapeOf = (name: string): number | undefined => {
  const bare = name.replace(/^@/, '');
  const small = bare.toLowerCase();
  if (bare.length < 4 || bare.length > longest || !/^[\w][\w.-]*$/.test(bare) || !/[a-z]/.test(small)) return undefined;
  if (somethingElse.test(small) || plainHyphen.test(small)) return undefined;
  if (joinedWords.test(small)) return 0;
  if (/_/.test(bare)) return 2;
  if (/\d/.test(bare))
    return /^\d/.test(bare) || !/[a-z]{2}|\d{4}/.test(small) ? undefined : /[.-]/.test(bare) ? 2 : 1.5;
  if (/[a-z][A-Z].*[a-z][A-Z]/.test(bare) || /^[a-z]+[A-Z]/.test(bare)) return 1;
  return /^[a-z]/.test(bare) ? (/\./.test(bare) ? 0.5 : 0.25) : 0;
};

/** Products and versions, places and parts, files and sites. */
const somethingElse =
  /^(?:i?phone|ipad|i?pados|pixel|galaxy|mate|redmi|macbook|mac|imac|ios|macos|android|win(?:dows)?|office|chrome|firefox|safari|edge|opera|version|ver|v|wi-?fi|fritz[a-z]*|covid|iso|error|err|e|code|http|sha|md|utf|ipv|usb|hdmi|rtx|gtx|ps|xbox|ddr|mp|flat|room|unit|gate|seat|row|line|page|step|part|phase|zone|level|day|week|year|class|terminal|season|no|nr|q|h|a|b)[_.-]?\d|\.(?:pdf|png|jpe?g|gif|docx?|xlsx?|csv|txt|zip|com|cn|net|org|io|eu|uk|de|fr|co|example|exe|dll|js|html?|p\.m|a\.m)$|^(?:e-?mail|i\.e|e\.g|a\.m|p\.m|www\.)|^(?:error|code|file|img|image|screenshot|export|invoice|order|ticket|test)[_.-]|_(?:id|at|key|name|url|type|token|code|count|no|number|status|date|time|list|value|field|file|log|secret|uri|path|size)$/;
const plainHyphen =
  /^[a-z]+-(?:up|in|out|off|on|down|mail|time|owner|based|only|free|wide|employed|factor|step|to)\b|^(?:non|pre|re|co|self|multi|two|one|anti|semi|ex|full|part|well|long|short|high|low|so|pay|sign|log|check|e|t|x|w)-[a-z]+$/;
/** "step-by-step", "moss-and-fern": a name only where nothing else can stand. */
const joinedWords = /^[a-z]+-(?:by|of|and)-/;
const addressBehind = /^@|^\.[a-z]{2,}|^:\/\//;
const endsClause =
  /^["”)]?(?:[.,;:!?)]|$|\n| (?:is|was|and|but|on|in|at|here|there|locked|blocked|banned|has|can|cannot|please)\b)/;

/** What a name hangs on; nothing where somebody else's is told. */
const toldBy = (line: string, isMention: boolean): number => {
  const head = line.replace(/^[^]*(?:[.!?;] |, (?=(?:my|our|i|we|i'm) ))/, '');
  if (others.test(head)) return 0;
  if (asWho.test(head) || plainLabel.test(head)) return 2;
  const label = labelled.exec(head);
  if (label) return labelPoints(head.slice(0, label.index), label[1] ?? '', label[2] ?? '');
  if (freed.test(head) || oneOfMany.test(head)) return 1.5;
  if (forWhom.test(head)) return 2;
  if (changedFor.test(head)) return 1;
  if (isMention && /^$|\b(?:channel|page|account|profile|i'm|i am) $/.test(head)) return 1.5;
  return iAm.test(head) ? 1 : 0;
};

/** The last word before a name of any of the patterns. */
const opener =
  /(?:[:=]|\b(?:as|under|by|called|named|is|was|reads|log-?in|sign-?in|name|nick|id|user|handle|tag|ign|alias|username|gamertag|account|profile|channel|page|player|am|are|i'm|we're|my|our|the|un(?:block|lock|ban|freeze|suspend)|reactivate|open|reinstate|close|delete|ban|block|blocked|banned|locked|suspended|number|no\.?|driver|rider|courier|guest|donor|member|customer|client|tenant|student|subscriber|seller|partner|vendor|supplier|agent|agency|merchant|reader|patient|holder|of|for|on)) ?["“'(]?$/;

const labelPoints = (head: string, label: string, between: string): number => {
  if (notSaid.test(between)) return 0;
  if (clearLabel.test(label)) return 2.5;
  return owned.test(head) && !ofThing.test(head) ? (/^(?:name|id)$/.test(label) ? 1.5 : 2) : 0;
};

const open = '[ ]?["“\'(]?$';
const asWho = new RegExp(
  `\\b(?:(?:log(?:ged|ging)?|sign(?:ed|ing)?|go|get|got|come) ?-?(?:in|on|up)|play(?:ed|ing|s)?|known|register(?:ed)?|(?:sell|trade|buy|write|drive)(?:ing)?(?: [a-z]+){0,3}|trading|post(?:ing|s)?|stream(?:ing)?|listed|enrolled|(?:know|knows|have|has|list|lists|got|find) (?:me|us|(?:my|our) [a-z]+)(?: down| there| here)?|down|(?:is|am|are) (?:in|on) (?:your|the) (?:system|books|files?|list|site|game))(?: there| here)? (?:as|under)(?: (?:the )?(?:user|name|nick|player|handle|user ?name))?${open}` +
    `|\\b(?:go(?:es)? by|(?:i am|i'm|i was|we are|we're) (?:called|named))${open}`,
);
const names =
  'log-?in|sign-?in|user ?(?:name|id)?|nick(?: ?name)?|handle|gamer ?tag|tag|ign|alias|screen ?name|name|id|account|profile|channel|org|workspace|tenant|subdomain|character|player|member';
/** "My nick in your shop: …", "the shop login we use is …", "Gamertag …". */
const labelled = new RegExp(`\\b(${names})((?: [a-z']{1,12}){0,5}?)(?: is| was| reads|:| =)[ ]?["“'(]?$`);
const clearLabel = /^(?:nick|handle|gamer|ign|alias|screen|user ?name|log|sign)/;
/** "My Zalora name", "the account"; no "device name", no "access key ID". */
const owned = /\b(?:my|our|the)(?: [a-z]{2,14}){0,2} $/;
const ofThing =
  /\b(?:key|order|file|folder|device|error|transaction|payment|product|serial|model|company|bank|app|host|server|domain|report|event|job|trace|session|request|wi-?fi|network) $/;
const plainLabel =
  /(?:\b(?:nick(?: ?name)?|handle|gamer ?tag|ign|screen ?name|user ?name|my (?:log-?in|user|account))|(?:^|[,;(] ?)(?:log-?in|user|account)) ["“'(]?$/;
const notSaid =
  /\b(?:not|no|never|wrong|says?|broken|since|from|but|and|because|for|with|page|always|locked|blocked)\b|n't/;
const freed =
  /\b(?:un(?:block|lock|ban|freeze|suspend)|reactivate|re-?open|reinstate|close|delete|ban|blocked|banned|locked|suspended)(?: (?:my|our|the|account|profile|user|login|player)){0,3} ["“'(]?$/;
/** "For player Kestrel77 please change …". */
const forWhom = /\b(?:for|of) (?:the )?(?:player|user|member|account|log-?in|seller|customer|client) ["“'(]?$/;
/** "Kindly enter the new address for billing_halvorsen and for stock_halvorsen." */
const changedFor =
  /\b(?:enter|change|update|correct|amend|put|set|replace|add|move|switch)\b[^.!?;]{0,50} (?:for|on) (?:the )?$/;
/** "I am rider kr-20931", "we're client NB-2204 of yours". */
const oneOfMany =
  /\b(?:i'm|i am|we're|we are|this is|it's|it is|me is|here is) (?:your |the |a )?(?:user|player|driver|rider|courier|guest|donor|member|customer|client|tenant|student|subscriber|seller|partner|vendor|supplier|agent|agency|merchant|reader|patient|holder|owner of)(?: (?:no\.?|number|id))? ["“'(]?$/;
const iAm = /(?:^|[ ,(])(?:i'm|i am|we're|we are|this is) ["“'(]?$/;
const others =
  /\b(?:his|her|their|other|another|someone|somebody|stranger|hackers?|scammers?|seller's|who|man|woman|guy|boy|girl|he|she|they|fake|by|from|against|called me)\b(?! (?:clicking|tapping|accident|mistake))/;
