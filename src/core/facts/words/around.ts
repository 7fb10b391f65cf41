import type { Circumstance } from '../../lexicon/word-rule';
import type { Range } from '../../mail/place';

/** A quotation longer than this is a mail pasted between marks: its words are judged as the writer's. */
const longestQuotation = 200;
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '「': '」',
  '『': '』',
  '«': '»',
  '‘': '’',
  '《': '》',
  '【': '】',
  '`': '`',
};
const opening = /[“"「『«‘《【`]/g;

/** What stands between quotation marks, book-title marks or 【】 of one line, in order. Linear. */
export const quotations = (text: string): readonly Range[] => {
  const found: Range[] = [];
  opening.lastIndex = 0;
  for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
    const close = closing[open[0]] ?? open[0];
    const stretch = text.slice(open.index + 1, open.index + 1 + longestQuotation);
    const length = stretch.indexOf(close);
    const line = stretch.indexOf('\n');
    if (length < 0 || (line >= 0 && line < length)) continue;
    found.push({ start: open.index, end: open.index + length + 2 });
    opening.lastIndex = open.index + length + 2;
  }
  return found;
};

const negatedEn =
  /(?:\b(?:not|never|no|nor|neither|cannot|without|nobody|hardly|unable to|failed to|refuse[sd]? to)|n't)\b[^,;.:!?]{0,26}$/;
const negatedZh =
  /(?:不是|并不|并非|没有|没|不想|不会|不要|不用|无需|无须|不需要|不必|无法|不能|未能|不敢|别|未|从不|从未)[^,。;!?、]{0,6}$/;
const offered =
  /\b(?:if (?:you )?(?:it is |it's |that is |that's |you )?(?:need|needed|necessary|required|require|want|wish|like|prefer|helpful|useful|so desired)|if (?:any|more|it) [a-z]+|(?:on|upon) request|happy to|glad to|able to|willing to|whether|do you need|do you want|you need me|need me to|want me to|should i|shall i|must i|do i (?:need|have)|how (?:do|can|could|should|to)|(?:can|could|may|should|shall|must) (?:i|we)|(?:i|we) (?:can|could|would|might|may)(?! (?:confirm|see)))\b|(?:如需|如有需要|如果需要|若需|需要的话|如果您?需要|若需要|(?:需不需要|是否需要|要不要)(?!再?(?:[去来换报修走改约交等跑]|做|重新))|可以提供|可以补|可提供|可以发|随时|可以附|愿意提供|需要[^,。]{0,10}吗|必要时|有必要)/;
const softened =
  /\b(?:please|pls|plz|kindly|could|would|grateful|appreciate|appreciated|if possible|thank|thanks|wondering)\b|\bcan you\b|请|麻烦|能否|可否|能不能|可不可以|劳烦|拜托|希望|谢谢|感谢|辛苦|(?:可以|能|可)[^,。]{0,20}吗/;
const reported =
  /\b(?:he|she|they|people|friends?|sellers?|scammers?|callers?|someone|somebody|everyone|colleagues?|wife|husband|forum|reviews?) (?:[a-z]+ )?(?:says?|said|claims?|claimed|told|thinks?|calls?|called|wrote|writes|shouted)\b[^.!?]{0,40}$|(?:他们?|她们?|对方|卖家|商家|网友|网上|有人|别人|朋友|同事|大家|家人|骗子|评论)[^,。]{0,4}(?:说|骂|称|讲|认为|觉得|写)[^。]{0,12}$/;
const person =
  /\b(?:(you|your|yours|u|yourselves|okpay)|(i|i'm|i've|me|my|mine|myself|we|us|our|ourselves)|(he|she|they|him|her|his|them|their|the (?:scammers?|thief|thieves|hackers?|sellers?|merchants?|callers?|man|woman|fraudsters?|guys?|criminals?|person|people|shop|website|buyers?|attackers?)|a (?:scammer|thief|hacker|seller|merchant|man|fraudster|criminal|stranger)|scammers?|hackers?|fraudsters?|thieves|someone|somebody|who|whoever|police|court))\b|(你们|贵司|贵公司|贵方|你|您|客服)|(我们|我|自己|本人|俺)|(他们|她们|他|她|那些|人家|女的|男的|有些人|对方|卖家|商家|骗子|黑客|有人|小偷|诈骗|盗刷|陌生人|警方|警察|银行|法院|网友|买家|店家|邻居|小哥|房东)/g;

/** Tells whether a place stands inside a quotation. Places must be asked in order: one pointer walks the quotations. */
export const quotedAt = (text: string): ((at: number) => boolean) => {
  let ranges: readonly Range[] | undefined;
  let next = 0;
  return (at) => {
    ranges = ranges ?? quotations(text);
    for (let range = ranges[next]; range !== undefined && range.end <= at; range = ranges[next]) next++;
    const range = ranges[next];
    return range !== undefined && range.start < at;
  };
};

/** Whether a circumstance holds for a hit with these words before and after it, in this sentence. */
export const holds = (circumstance: Circumstance, before: string, sentence: string): boolean => {
  switch (circumstance) {
    case 'negated':
      return negatedEn.test(before) || negatedZh.test(before);
    case 'reported':
      return reported.test(before);
    case 'offered':
      return offered.test(sentence);
    case 'softened':
      return softened.test(sentence);
    default:
      return personBefore(before) === circumstance;
  }
};

/** The person named last before a hit: the reader, the writer, or somebody else. */
export const personBefore = (before: string): 'reader' | 'self' | 'other' | undefined => {
  let last: 'reader' | 'self' | 'other' | undefined;
  person.lastIndex = 0;
  for (let hit = person.exec(before); hit !== null; hit = person.exec(before)) {
    last = (hit[1] ?? hit[4]) !== undefined ? 'reader' : (hit[2] ?? hit[5]) !== undefined ? 'self' : 'other';
  }
  return last;
};
