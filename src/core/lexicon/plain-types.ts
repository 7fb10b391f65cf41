import { captured } from './compiled-once';

/**
 * English sentences that tell the kind of a mail by themselves, for folded text in lower case. `~` stands for the words between two
 * of a clause, `≈` for those between two of a mail.
 */
const said = (...sources: readonly string[]): RegExp =>
  new RegExp(
    captured(
      `\\b(?:${sources.join('|').replace(/ ~ /g, '\\b[^.!?\\n]{0,60}?\\b').replace(/ ≈ /g, '\\b[^!?]{0,120}?\\b')})\\b`,
    ),
  );

const asks =
  '(?:please|kindly|(?:[cw]ould|can|will) (?:you|i|we)(?: please)?|(?:like|wish|need|want|prefer)(?: my [a-z]+)?(?: to)?)';
/** What is asked for, not asked about. */
const wants = `${asks}(?! (?:please |to )?(?:tell|explain|say|know|confirm|let|see|check|ask)\\b)`;
const keys = '(?:api keys?|tokens?|passwords?|credentials)\\b(?! (?:polic|rule|page|field|reset))';
const leaked = '(?:leaked|exposed|compromised|public repo\\w*)';
const kept = '(?:(?:sur)?name|address|e-?mail|phone|number|birthday|title|details|data)';
const contract =
  '(?:account|membership|subscription|contract|plan|tariff|package|policy|tenancy|licen[cs]e|workspace|profile)s?';
const twice = '(?:twice|two times|double|a second time|three times)';
const dues = '(?:deposit|refund|money|reimbursement|payout)';

/** Asked back: what was charged ought not to have been. */
export const askedBack = said(
  'refund\\w*|reimburs\\w*|credit(?:ed|ing)?|revers\\w*|return\\w*|difference',
  '(?:get|have|had|want|like|see|sen[dt]|put|putting|give|giving|pay|take|taking) ~ (?:back|off|straight|right)|cancel (?:it|that|the (?:fine|penalty|fee))',
);

/** More was taken than ought to be; money is wrong only where it is asked back. */
export const tookMore = said(
  '(?:debit|bill|invoice|payment|charge|fee|premium|rent|rate)s? ~ (?:went up|gone up|jumped|doubled|(?:higher|more) than|too (?:high|much)|(?:twice|double|times) (?:as (?:much|high)|the|what|my|our|last))',
  '(?:double|as much) (?:[a-z]+ )?(?:came|went) (?:off|out)',
);

/** Said so plainly that a classifier of whole mails need not be asked: it sees much else in them. */
export const saidPlainly = {
  security: said(
    // Keys that got out.
    `${keys} ~ ${leaked}`,
    `${leaked} ~ ${keys}|(?:pushed|committed) ~ (?:api keys?|access tokens?|credentials)`,
    // A call that pretends.
    "(?:called|caller|telephoned|phoned|phone|rang|texted|wrote|knocked) ~ (?:said|saying|pretend\\w*|claim\\w*)(?: that)?(?: to be| (?:he|she|they)(?: was| is|'s| were))? (?:calling )?from (?!(?:my|the same|here|now|then)\\b)[a-z]+",
    '(?:he|she|they|caller|man|woman|gentleman|stranger) (?:[a-z]+ )?(?:wanted|wished|asked|told|made|got) me to (?:read|tell|give|confirm|share|send) ~ (?:codes?|pin|password|digits|to (?:him|her|them))',
    // Somebody else inside.
    '(?:any|some)(?:one|body)(?: else)?(?: has| have| had)? (?:signed|logged|got|gotten|broken?|hacked) (?:in|into|on)\\b(?! ?(?:to )?(?:the |your )?(?:touch|trouble|contact|webinar|meeting|call|session|building|class|with)\\b)',
    "(?:log-?ins?|sign-?ins?|devices?|payees?) ~ (?:i|we)(?: do not| don't| did not| didn't| have never| never) (?:been|know|recogni[sz]e|made?|set|add)\\b(?! (?:how|what|where|which|who|why|when|whether|if|my|the|a|any)\\b)",
  ),
  'payment-error': said(
    '(?:took|taken|collected|debited|charged|billed)\\b[^.!?\\n]{0,30}[£€$] ?\\d[^!?\\n]{0,80}\\b(?:instead of|again|twice|too much|although|even though|the bill (?:itself )?says)',
    '(?:bought|paid|topped up|purchased)\\b[^!?]{0,60}[£€$] ?\\d[^!?]{0,160}\\b(?:still |has |have |was |were |is |are )(?:not|never) (?:there|here|credited|shown|been credited)',
    '(?:paid|topped up) ≈ (?:(?:got|received) nothing|(?:never|not) (?:came|arrived|showed up|credited))',
    // One that is tried again and again.
    '(?:(?:my|our|the|this) (?:[a-z]+ )?(?:payment|premium|instalment|rent|debit|transfer|fee|deposit)|\\d[\\d.,]{0,9}) (?:for (?:[\\w-]+ ){1,4})?(?:keeps|kept) (?:on )?(?:bouncing|failing(?! to\\b)|(?:being|getting) (?:declined|refused|rejected|returned))',
    'debit (?:keeps|kept) (?:on )?coming back(?! (?:to|in)\\b)',
    // Two that tell different things: the bank and the shop.
    '(?:topped up|recharged) ≈ (?:balance|credit|app|card|meter|game) (?:still |only )?(?:says?|shows?|reads?)\\b(?! (?:it|that|them|this|the)\\b)',
    '(?:no|not|never|nothing) ≈ (?:bank|card|statement) (?:shows?|says?)\\b[^!?\\n]{0,40}?\\b(?:gone|paid|taken|debited|charged)',
    '(?:transferred|paid|wired|sent (?:the |my )?money) ~ (?:to|into) (?:the|an?|your|my) (?:wrong|old|closed) (?:[a-z]+ )?(?:account|iban|person|wallet)',
  ),
} as const;

/** A wanted change that says itself what is to become what. */
export const changeNamed = said(
  '(?:mobile|number|e-?mail|address|name) (?:is now|has changed)|new (?:mobile|phone|number|e-?mail)(?: number| address)?(?: is|[:,])? ?(?:\\+?\\d+|\\S{1,40}@)',
  'moved (?:house|home|to|its|our) ≈ (?:address (?:is|should)|new address|post (?:should|to)|(?:letters|bills|mail) to)',
  // How and to whom it is paid from now on.
  `new (?:bank |credit |debit )?(?:card|iban|bank (?:account|details))\\b[^?]{0,80}\\b${asks} (?:put|enter|add|register|charge|take|use (?:it|that|the new|this one from))`,
  // Who is in it, how much of it, and who leaves.
  `${asks} (?:add|remove|take|put|delete) (?:my|our|him|her|me|us|mr|mrs|ms)\\b(?![^.!?\\n]{0,40} payment) ~ (?:to|from|off|on) (?:my|our|the|your) (?:[a-z]+ ){0,2}(?:list(?! for\\b)|newsletter|team|${contract})`,
  `${asks} (?:swap|replace|exchange) ~ (?:name|contact|owner|holder|signatory|admin\\w*) ~ (?:with|for|by|from)`,
  '(?:fewer|from \\d+ to \\d+|\\d+ instead of \\d+) (?:[a-z]+ )?(?:seats|licen[cs]es|users)',
  `(?:go|move|step|change|switch) (?:[a-z]+ )?to (?:the|a|your) (?:[\\w-]+ ){1,2}(?:plan|tariff|package|rate)`,
  '(?:want|like) out|next possible (?:date|time|term)|(?:give|giving|hand in) (?:my |our )?notice',
  '(?:father|mother|husband|wife|partner|he|she|m(?:r|rs|s) [a-z]+) (?:has )?(?:passed away|died) ≈ (?:closed?|cancel\\w*|end|ended|delet\\w*|remov\\w*|transfer\\w*)',
  `${contract} (?:[\\w-]+ ){0,2}(?:is|are) to be (?:closed|cancelled|ended)|(?:erase|delete) ~ (?:everything|all|data) ~ (?:on|about|of) me`,
  'make (?:me|him|her|us) (?:the )?(?:new )?(?:owner|admin\\w*|holder)|(?:take|taking) over (?:the|our) (?:[a-z]+ )?(?:account|contract)|(?:should be|put it) in (?:my|his|her|our) name',
  // What comes, how, and on which day.
  `${wants} ~ (?:bills|statements|invoices|letters) ~ (?:by (?:post|e-?mail)|on paper|online only)`,
  `${wants} ~ (?:pass|policy|plan|bills|statements|invoices|letters|reminders) ~ (?:until|to (?:\\d|\\S{1,40}@)\\S*|rather than|no longer)`,
  `${asks} (?:take|put) (?:it|him|her|them|me) (?:out of|off|on) the (?:[a-z]+ )?(?:policy|contract|plan|lease)|(?:hand|sign|pass)(?:ing)? ~ (?:account|domain|contract|membership|lease|licen[cs]e) ~ over to`,
  '(?:could|can|would|should|like) ~ (?:instalment|debit|rent) ~ (?:rather than|instead of)',
);

/** One that may leave it open. */
const changeHinted = said(
  `${asks} (?:change|update|correct|amend|replace|switch|transfer|upgrade|downgrade|lower|reduce|raise|set|end|cancel|terminate|close|quit|pause|freeze|leave) (?:my|our|the|his|her)\\b(?![^.!?\\n]{0,30} (?:order|booking|appointment|flight|parcel|delivery|ticket|time|date)\\b) ~ (?:${kept}|owner|limit|seats|users|${contract})`,
  `(?:my|our) (?:[a-z]+ )?${kept} (?:is|are|was) (?:[a-z]+ )?(?:wrong\\w*|incorrect\\w*|misspel\\w+|spel(?:t|led)|out of date|not (?:right|correct)|old)`,
  `(?:stored|kept|held|hold|recorded) (?:about|on) me|(?:account|profile|data) ~ bringing up to date|bring ~ (?:account|profile|details|data) ~ up to date`,
  'new (?:sur|last |family |married )name|(?:have|got) a new name|(?:call|address|have|list) me (?:as|down as|mr|mrs|ms)',
);

/** What the classifier takes for a general question. */
export const saidInPassing = {
  'payment-error': said(
    '(?:charged|billed|debited|deducted) (?:me|us|my|our|for|twice|again|any(?:how|way)|although|though|too|more|\\d+)',
    '(?:still|keeps?|been|being|was|were|got) (?:charging me|bill(?:ed|ing)|debited|deducted|overcharged)',
    `(?!(?:i|we|you|he|she|they)\\b)[a-z']+ (?:went|came|gone) (?:through|off|out) ~ ${twice}`,
    `(?:took|taken|collected|charged|billed) ~ (?:${twice}|any(?:how|way))`,
    '(?:once|one time|only one) ~ (?:two|twice|both|double) ~ (?:statement|bill|invoice|crossings|trips|rides|payments)',
    '(?:two|three|double|duplicate) (?:[a-z]+ )?(?:debits|charges|deductions)',
    '(?:charge|fee|item)s? ~ on (?:my|our|the) (?:invoice|bill|statement)',
    '(?:free|promised|included|agreed) ~ had to pay|paid? ≈ (?:penalty|fine|overdue|behind)|(?:left|gone from|came off) my (?:bank|account|card)',
    '(?:collecting|taking|charging|billing) ~ (?:since|every)|put \\d+ ~ on ≈ (?:nothing|never)',
    "(?:tip|fee|item|extra) ~ (?:i|we) (?:never|did not|didn't)",
    `where(?:'s| is| has) (?:my|our) ${dues}`,
    `(?:want|need|give me|get) (?:my|our) (?:${dues}|[£€$] ?\\d[\\d.,]{0,9}|\\d[\\d.,]{0,9} ?(?:[£€$]|eur|euros?|usd|dollars?|pounds?|quid|gbp)) back`,
    `(?:not|never|n't|still no|waiting for) (?:[a-z']+ ){0,3}${dues}`,
    `${dues} ~ (?:has not|hasn't|never|still not|did not|didn't) ~ (?:come|came|arrived?|shown?|back|reached)`,
  ),
  'account-change': new RegExp(`${changeNamed.source}|${changeHinted.source}`),
  'account-locked': said(
    "(?:site|website|app|page|portal|system|shop|game) (?:won'?t|will not|would not|wouldn't|does not|doesn'?t|did not|didn'?t|no longer) (?:have me|takes? me (?:in|on|back)|knows? me|recogni[sz]es? me|lets? (?:me|us) (?:in|on|back))",
    '(?:site|website|app|page|portal|system|account|log-?in) (?:[a-z]+ )?(?:refuses|rejects|turns away) me',
    "(?:can ?not|can'?t|could not|couldn't|unable to|no longer|won't let me) (?:log|sign) (?:back )?(?:in|on|into)",
    '(?:shut|locked|kicked|thrown) out of (?:my|the|our)|too many (?:failed |wrong )?(?:attempts|tries|log-?ins)',
    "(?:wallet|account|profile) ~ (?:won't|will not|does not|doesn't|has not|hasn't|no longer) open(?:s|ed)?",
    "(?:does not|doesn't|won't|will not|no longer|not) (?:takes?|accepts?) my (?:password|code|pin|login)",
    '(?:get|let me) back (?:in|into)\\b(?! (?:touch|shape|contact))',
    // The cure that is asked for tells the ill.
    `unban (?:me|us|my)|${asks} (?:lift|take off) (?:my|our|the|this) (?:ban|suspension)\\b(?! (?:of|on) (?!(?:my|our|me)\\b))|${asks} (?:unlock|unblock|unfreeze) (?:(?:my|our) (?:[a-z]+ )?(?:account|profile|log-?in|user|wallet|channel|shop)|me)`,
  ),
  security: said(
    '(?:got|took|had|has) the (?:numbers?|codes?|pin|digits) (?:off|from|out of) me',
    "(?:laptop|phone|tablet|bag|wallet) (?:was|were|got|has been) (?:stolen|taken|snatched)|under my name ~ (?:did not|didn't|never)|(?:ordered|opened|booked) ~ in my name",
    'in your name ~ (?:password|pin|codes?|card|details|link)',
    "(?:it|that|this) (?:was not|wasn't|is not|isn't) (?:me|by me)",
  ),
} as const;

/** "If I end my membership …?": asked about, not for. */
export const onlyAsked =
  /\b(?:if|when|before|after|once) (?:i|we) (?:end|cancel|change|close|add|move|quit|leave)\b|\b(?:how (?:do|can|would|much)|what happens|do i (?:have|need) to|is it possible to|can i)\b/;

/** Other people are shut out, and what is entered is no account: no lock of the writer's. */
export const otherLock =
  /\b(?:un)?(?:block|ban|bar|mute|restrict)(?:ing)? (?:him|her|them|this|that|someone|somebody|(?:an?|the) (?:[a-z]+ )?(?:buyer|seller|user|player|person|caller|number|sender|guest))\b|\benter(?:ed|ing)? (?:it|them|this|that|the (?:reading|number|value|date|data)) (?:by hand|for me|manually|instead)\b/g;
