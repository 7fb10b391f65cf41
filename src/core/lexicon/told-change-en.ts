/**
 * How people say what is to become what without a verb of change, or with one of a hundred: by a contrast, a new state, an end,
 * a wish. For text with its capitals (folded); a sentence at a time. Patterns of one clause each, bounded.
 */
const clause = '[^.!?;\\n]';
/** Nobody's new value: "to my new one", "a different plan". */
const open =
  '(?!(?:(?:my|our|the|an?|some|his|her) )?(?:new|other|another|different|current|correct|right|better|bigger|smaller|larger|cheaper|higher|lower|faster|shorter|longer|more|less|following|next|latest|up)\\b|(?:it|we|he|she|they|there|mine|ours|of|through|rights?|this|that|something|what|which|me|you|us|them|one|be|do|have|get|my|our|your|soon|possible|well|file|record|date|know|see|use|change|update|[Tt]hank|i|I)\\b)';
const value = `${open}["“‘'(]?[\\w£€$+@]`;
/** A name, a figure, a quotation. */
const named = `(?!I\\b|I')(?:["“‘(]|[A-ZÀ-Þ][a-zà-þA-Z\\d]|[+£€$]?\\d|[^\\s@]{1,40}@)`;

const contrast = [
  `\\b(?:but|though|actually) (?:it|that|this|I|he|she)(?:'s| is|'m| am) (?:really |in fact )?${named}`,
  `\\b(?:instead of|rather than|in place of|no more) (?!this\\b|that\\b|it\\b)\\w`,
  `(?:\\b(?:not|no longer)|n't)\\b${clause}{1,40}?(?:,| but\\b| and\\b| any ?more\\b)${clause}{0,12}?\\b(?:but|it's|it is|now|is) ${named}`,
  `\\b(?:is|are|'s|we're|I'm|i'm|in|now|be) (?:\\S+ ){1,4}?\\S+, not ${value}`,
  `\\bnot (?:\\S+ ){0,2}\\S+,? but ${value}`,
  `\\b(?:[Ff]rom|[Bb]efore) (?:(?!(?:have|need|want|like|able|how|I) )[^.!?;\\n]){1,40}?(?:\\bto|, ?now) ${value}`,
];

const asked =
  '(?:^|[.!?,;:\\n] ?|\\b(?:please|pls|kindly|and|to|could you|can you|would you|will you|you|so|hereby|just|then) )(?:[Pp]lease |[Kk]indly |also |just )?';
const whatGoes = '(?:my|our|the|this|that|these|all|any|every\\w*|whatever|both|me|us|him|her|it|one|his)\\b';
const gone = [
  `${asked}(?:[Gg]et rid of|[Dd]rop|[Kk]ill|[Ss]hut(?: down)?|[Cc]lose(?: down)?|[Cc]ancel|[Ee]nd|[Tt]erminate|[Ee]rase|[Dd]elete|[Rr]emove|[Uu]nlink|[Dd]isconnect|[Dd]etach|[Ss]top|[Ll]eave|[Qq]uit|(?:[Ss]witch|[Tt]urn) off|[Oo]pt out of|[Ss]trike) ${whatGoes}`,
  `${asked}(?:[Tt]ake|[Gg]et|[Ss]trike|[Cc]ross|[Cc]ut|[Ss]witch|[Tt]urn) ${clause}{2,50}? (?:off|out of|from|away|down)\\b`,
  `\\b(?:want|like|need|have) ${clause}{2,50}? (?:paused|cancelled|canceled|closed|ended|deleted|erased|removed|stopped|terminated|frozen|off|gone|out)\\b`,
  '\\b(?:want|like) (?:to be )?out (?:of|from)\\b',
];

/** No purpose: "change my e-mail to receive the bills". */
const notTo =
  '(?!(?:receive|reflect|match|make|ensure|avoid|keep|stop|allow|help|start|let|show|include|say|send|pay|continue|prevent|go|reply|confirm|respond|your|the (?:above|same))\\b)';
const setTo = [
  `\\b(?:[Pp]ut|[Mm]ake|[Ll]ist|[Ee]nter|[Rr]ecord|[Aa]dd|[Uu]se) (?:(?:Mr|Mrs|Ms|Dr)\\.? )?${named}${clause}{0,30}? as (?:my|our|the|an?)\\b`,
  `\\b(?:[Ss]end|[Bb]ill|[Dd]eliver|[Aa]ddress|[Cc]harge|[Ii]nvoice)\\b${clause}{0,60}? (?:from now on|in future)\\b`,
  `\\b(?:[Cc]hange|[Ss]witch|[Mm]ove(?! to)|[Ss]et|[Pp]ut|[Tt]urn|[Rr]aise|[Bb]ring|[Bb]ump|[Ss]wap|[Ee]nter|[Rr]ename|[Ll]ower|[Ii]ncrease|[Rr]educe|[Uu]pgrade|[Dd]owngrade|[Cc]onvert|[Aa]djust|[Cc]orrect|[Aa]mend|[Uu]pdate|[Aa]lter)\\b${clause}{0,60}? (?:to|into|onto) ${notTo}${value}`,
  `\\b(?:[Ll]ist|[Mm]ark|[Rr]ecord|[Rr]egister|[Nn]ote|[Pp]ut|[Ee]nter|[Hh]ave|[Kk]eep)\\b${clause}{0,40}? (?:down )?as ${value}`,
  `\\b(?:bills?|invoices?|letters?|post|papers?|statements?|newsletters?|cards?|deliver\\w*|thing) (?:\\w+ ){0,2}?(?:sent|go|come|delivered|addressed)(?: \\w+)? to ${value}|\\b[Ss]end (?:the|my|our) ${clause}{0,40}? to (?:my (?:son|daughter|wife|husband|mother|father|sister|brother)|\\d)`,
  `\\b(?:[Pp]ut|[Kk]eep|[Gg]et|[Hh]ave|[Mm]ove|[Ss]witch) (?:me|us|my \\w+|our \\w+)(?: [A-Z]\\w+)?(?: back| over)? (?:on|onto|in|under) (?:the|a|your) \\w+`,
  `\\b(?:[Ss]wap|[Rr]eplace|[Ee]xchange)\\b${clause}{2,40}? (?:for|with|by) ${value}`,
  `\\b(?:[Mm]ake|[Cc]all) (?:it|me|us|my \\w+|our \\w+) ${value}`,
  `\\b(?:renamed|called|named|known as|down to|up to|spel(?:t|led)) (?:as |to )?${named}`,
  `\\bdown to ${value}`,
  `\\b(?:[Cc]hange|[Ss]witch|[Tt]ransfer|[Mm]ove)\\b${clause}{0,40}? to (?:my|our|the) \\w+,? ${named}`,
];

const state = [
  `\\b(?:surname|last name|first name|middle name|maiden name|married name|title|pronoun|birthday|date of birth|owner|contact|nick|language|time zone|header|spelling|doctor|GP|teacher|class|school|plan|tariff)\\b${clause}{0,40}?(?:\\b(?:is|are|should|ought|must|will|reads?)\\b|'s)(?: (?:now|be|to|read|always|really|actually|in future))* ${named}`,
  `\\b(?:should|ought to|must|shall) (?:now )?(?:be|read|say|go to) (?:my |the |our )?(?:\\w+, )?${named}`,
  `\\b(?:is|are|am|'m|'re) now(?: called)? ${named}`,
  `\\b(?:[Nn]ew|now|instead|[Ee]nter|[Aa]dd|put|use|from now on|in future|list)\\b${clause}{0,40}?(?:[+(]?\\d[\\d ()-]{6,}|[^\\s@]{1,40}@[\\w-]+\\.|\\d{1,4}[a-z]? [A-Z][a-z]+ [A-Z])`,
  `\\b(?:new|now|isn't|wrong|left out|misspel(?:t|led))\\b${clause}{0,40}?(?:,|:| -| \\() ?(?:it's |it is |it should be |namely )?${named}`,
  `\\bI've gone (?:from|to)\\b|\\bI'm an? (?:Mrs|Mr|Ms|Dr|Miss)\\b`,
];

const wish = [
  `\\b(?:want|like|wish|need|could|can|would|let)\\b${clause}{0,12}?\\b(?:my|our|the|it|them|me|us|this|that)\\b${clause}{0,40}?\\b(?:be|end|run|start|go|come|stay|finish|stop|read|expire|say)(?: (?:on|in|at|by|to|as|until|till|from|under|with|called))? (?!(?:changed|updated|corrected|amended|different|right|possible|able|up|adjusted|altered|modified|replaced)\\b)${value}`,
  `\\b(?:want|like|prefer|need) (?:my|our|the) \\w+(?: \\w+)? in [A-Z]`,
  '\\b(?:take|give) (?:one|two|three|an?|\\d+) (?:\\w+ )?(?:seats?|licen[cs]es?|users?|persons?|cards?)\\b',
];

export const changeTold = new RegExp([...contrast, ...gone, ...setTo, ...state, ...wish].join('|'), 'm');

const kept =
  '(?:entry|entries|profile|registration|particulars|fields? (?:in|of|on) (?:my|our)|(?:emergency )?contact(?: person)?|details (?:in|of|on) it|(?:my|our|personal|contact|company|account|membership|stored|registered) (?:details|data|information|records?|file))';
const holder =
  '(?:account|acct|profile|entry|membership|contract|policy|registration|record|file|subscription|card)\\b';
const part =
  '(?:e-?mail(?: address)?|address|(?:phone |mobile )?number|surname|name|plan|tariff|package|contact(?: person| details)?|owner|admin\\w*|(?:bank|payment|billing|delivery) (?:details|address|account))';
/** "One of the entries is out of date", "I want a different plan": that something is to change, and no more. Lower case. */
export const changeOpen = new RegExp(
  [
    `\\b${kept}\\b(?![^.!?\\n]{0,20}\\byour\\b)[^.!?\\n]{0,50}?\\b(?:out of date|outdated|wrong|incorrect|(?:not|no longer|isn't|aren't)(?: \\w+){0,2}? (?:right|correct|true|current|valid|accurate|up to date))\\b`,
    `\\b(?:mistake|error|typo) in (?:my|our|the) (?:\\w+ )?${kept}`,
    `\\b(?:want|need|like|wish)\\b[^.!?\\n]{0,16}\\b(?:another|an? (?:\\w+ )?(?:different|bigger|smaller|larger|cheaper)) ${part}\\b(?! ?[:(]|,? (?:namely|called|to)\\b)`,
    '\\b(?:bring (?:my|our|the) (?:\\w+ ){1,2}|be brought )up to date\\b',
    '\\b(?:somebody|someone) else as (?:my|our) \\w+',
    `\\b(?:name|surname|date of birth|birthday) (?:is|was|has been) (?:\\w+ )?(?:wrong(?:ly)?|incorrect(?:ly)?|misspel\\w+|spel(?:t|led) \\w+)\\b`,
    `\\b(?:change|exchange|replace|swap|update) (?:my|our|the) (?:\\w+ )?(?:card|bank account|payment method) (?:stored|saved|on file|kept|held|registered|you (?:have|hold))\\b`,
    `\\b(?:change|update|correct|amend) (?:my|our) (?:date of birth|birthday|surname|last name|first name)(?=[,.;!?\\n]|$)`,
    // "Some of the information stored on my account", "my contact details must be updated".
    '\\b(?:change|update|correct|amend|edit|modify|alter|adjust) (?:(?:some|parts?|a few|several|certain)(?: of)?(?: (?:the|my|our))?|the|my|our) (?:(?:account|personal|stored|profile|contact|customer) )?(?:information|details?|data|entries|particulars)\\b(?! ?[:(]| (?:to|from|as follows|below)\\b)',
    '\\b(?:change|update|correct|amend|edit|modify|alter|adjust) (?:my|our) (?:entry|record|file)\\b(?! ?[:(]| (?:to|from|as follows|below)\\b)',
    '\\b(?:account|personal|profile|contact) (?:information|details|data) (?:needs?|must|should|ha(?:s|ve) to) (?:to )?be (?:changed|updated|corrected|amended)\\b',
    `\\b(?:changes?|modifications?|amendments?|corrections?|alterations?) (?:to|on|in|of) (?:my|our|the) (?:\\w+ )?${holder}`,
    '\\b(?:changes?|alterations?|amendments?|modifications?|it|that|account)\\b[^.!?\\n]{0,16}?,? as (?:\\w+ ){0,4}?(?:agreed|discussed|talked (?:over|about|through)|arranged|told (?:you|your \\w+))\\b',
    `\\b(?:change|swap|update|correct|amend|alter|adjust) (?:my|our|the) ${part} (?:on|of|in|for|to) (?:my|our) (?:\\w+ )?${holder}`,
  ].join('|'),
);
