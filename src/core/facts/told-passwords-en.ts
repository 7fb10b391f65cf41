import { eachMatch } from './patterns';

/**
 * The same for English: "in the second field Zielona#Gora77", "typed Pelikan_1969 ten times, still refused", "so mine is
 * Flat12bb", by points for the value's shape, how it is told, what became of it and what is spoken of.
 */
export const isToldPasswordEn = (value: string, head: string, next: string): boolean => {
  if (!/[a-z]/i.test(value) || quantity.test(value)) return false;
  const own = head.slice(head.search(ownClause));
  const isNamedByPlace = byPlace.test(own);
  if ((otherThing.test(own) && !isNamedByPlace) || otherAfter.test(next)) return false;
  const points =
    shapeOf(value, next) +
    (isNamedByPlace ? told.byPlace : toldBy(own)) +
    (wordAfter.test(next) ? 2 : 0) +
    (failed.test(next) ? 1 : 0) +
    (topic.test(head) || topic.test(next) ? 1 : 0);
  return points >= enough;
};

const enough = 4;

/** Signs inside are no user name's; capitals beside digits and joints may be one. */
const shapeOf = (value: string, next: string): number => {
  if (/[a-z\d][!#$%&*^~=]+[a-z\d]|\w[$%*^~]$/i.test(value) && !/^[a-z]{2,12}#\d+$/i.test(value)) return 3;
  if (/!$/.test(value) && /^["”)]?(?: [a-z]|,)/.test(next)) return 2.5;
  return /[A-Z]/.test(value) && /[a-z]/.test(value) ? 1.5 : 1;
};
const quantity = /^[\d.,:-]+[a-z]{1,5}$|^[a-z]{1,3}-?\d+$|^v\d/i;

const ownClause = /[^.!?;\n]{0,80}$/;
const told = { byPlace: 2.5, strong: 2.5, entered: 1.5, is: 1 } as const;
const toldBy = (own: string): number =>
  strong.test(own) ? told.strong : entered.test(own) ? told.entered : is.test(own) ? told.is : 0;
/** "What goes into the second box has been …", "what I type under my name is …": the place beside the name tells what it is. */
const byPlace =
  /\b(?:what|the (?:word|thing|one)) (?:(?:(?:i|we|you|she|he)|always|still|have|need to|must) ){0,4}(?:types?|typed|puts?|enters?|entered|writes?|wrote|use|goes|belongs|comes|stands)(?: in)? (?:in|into|under|underneath|beneath|below|after|behind|with) (?:the (?:second|other|lower|bottom|last)(?: one| box| field| line)?|(?:my|the|our) (?:user ?name|name|log-?in|e-?mail(?: address)?|nick(?:name)?))(?:'s| is| was| should be| must be| used to be| has (?:always |ever )?been)(?: always| still| just| simply)* ?[:"“'(]*$/;
const end =
  '(?: (?:always|still|just|both|it|the|my|our|old|usual|same|new|to|in|is|as|goes|comes|was|then|and|:))* ?[:"“\'(]*$';
/** The second field, what goes with a name, what is shared or used everywhere. */
const strong = new RegExp(
  `(?:\\b(?:second|other|lower|bottom)(?: one| field| box| line)?|\\b(?:log|sign|get|go)(?:s|ged|ged|ging|ned|ning|t)? ?(?:in|on|into [a-z ]{2,20}) (?:with|as) [\\w.@ -]{2,40}(?:,| and| with| then)|\\b(?:one|same) (?:i|we) use (?:for )?(?:everywhere|everything|always)(?: is)?|\\bcharacters so|\\b(?:share|spell(?:ed|t)?)|\\b(?:user ?name|user|login|as) [\\w.-]{3,30},? (?:with|and|then|secret|pass))${end}`,
);
const entered = new RegExp(
  `\\b(?:type[ds]?|typing|enter(?:ed|s)?|put|try|tried|writ(?:e|ing)|wrote|chose|chosen|pick(?:ed)?|(?:change[ds]?|set|reset|put)(?: it| them| that| mine)?(?: back)?(?: to)?|accepts?|takes?|with|secret|gave me|then)${end}`,
);
const is = new RegExp(
  `\\b(?:use[ds]?|it|mine|which|one|that|this|what it was)(?:'s| is| was| used to be| has been|, )?${end}|[/] ?$`,
);

const wordAfter =
  /^["”!),]{0,3} ?(?:is|was|being|as) (?:the|my|our) (?:(?:secret|magic|old|new|usual|first) )?(?:word|one|key)\b/;
const failed =
  /^["”)]?,?[^.!?;\n]{0,40}?\b(?:refus|reject|wrong|not|n't|no longer|fail|locked|nothing|spins|ignor|forgotten|match|times|everywhere|ever)/;
const topic =
  /\b(?:log(?:ged|ging)?[ -]?(?:in|on|into)|log-?in|sign(?:ed|ing)?[ -]?(?:in|on)|locked|unlock\w*|(?:get|got|gets|let me|let us) (?:back )?in|characters|guess\w*|spell\w*|credentials|first field|homework|underscore|admin|panel|doesn't match|let me)\b/;
const otherThing =
  /(?:\b(?:user ?name|user|id|nick|name|handle|account|e-?mail|address|order|ref\w*|code|number|n[or]|error|form|version|update|model|tariff|plan|voucher|coupon|checkout|room|seat|flight|wi-?fi|network|router|laptop|phone|browser|firefox|chrome|app|file|page|parcel|policy|contract|device|invoice|card|plate|says?|shows?|displays?|prints?|message)\b[^,]{0,18}|#)$/;
const otherAfter =
  /^["”)]?,? that(?:'s| is) my (?:nick|user|name|handle|id|account|member|log)|^["”)]? (?:(?:log|sign|use|play|join)s\b|as (?:my |the )?(?:user|log|name|id)|to (?:log|sign)|at the checkout|tariff|plan|voucher|room|and (?:my|the) pass)/;

/** "My mother's maiden name is …", "the answer to my secret question: …": it opens the account as the password does. */
export const eachSecretAnswerEn = (plain: string, add: (start: number, length: number) => void): void => {
  if (!/maiden name|secret|security|memorable|first (?:pet|car|school|teacher)|[Ff]avou?rite/.test(plain)) return;
  for (const pattern of answers)
    eachMatch(pattern, plain, ({ index, 0: { length }, 1: value = '' }) => {
      if (!noAnswer.test(value)) add(index + length - value.length, value.length);
    });
};
const asked =
  "[Mm]other'?s? maiden name|(?:[Ff]irst|[Ff]avou?rite) (?:pet|car|school|teacher|dog|cat|film|book|colou?r|food|street|job|boss)";
const answers = [
  new RegExp(`\\b[Mm]other'?s maiden name (?:is|was|:|=) ?["“]?([A-Z][A-Za-z'-]{2,20})`, 'g'),
  new RegExp(
    `\\b(?:${asked})(?: ?[=:?] ?| (?:is|was) )["“]?((?:Mr |Mrs |Ms |St )?[A-Z][A-Za-z'-]{2,20})(?=[".,;!”]|$)`,
    'g',
  ),
  /\b(?:secret|security|memorable) (?:answer|word|question)(?:[^.!?\n]{0,40}?[.:,?] ?(?:the |my )?[Aa]nswer)? ?(?:is|was|[:=]) ?["“]?((?:St )?[A-Za-z][A-Za-z'-]{2,20})(?=[".,;!”]| and\b|$)/g,
  /\b[Aa]nswer to (?:my|the|that) (?:secret |security |memorable )?question(?: about [a-z ]{2,30})? (?:is|was|:) ?["“]?((?:St )?[A-Z][A-Za-z'-]{2,20})/g,
];
const noAnswer =
  /^(?:not|wrong|refused|rejected|incorrect|invalid|asked|missing|gone|lost|forgotten|never|always|still|the|that|this|what|my|your|no|none|unknown|different|required|needed|set|on|in|now|right|correct|I|It|You|The|My)$/;
