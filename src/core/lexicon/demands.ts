import { actZh, notOrdered, ordered, orderStartOrAnd, orderVerbs, urgentZh } from './intent';
import type { WordRule } from './word-rule';

const urgency =
  /\b(?:now|immediately|right away|at once|instantly|this (?:instant|minute|second)|asap|today|tonight|within \d|by (?:tomorrow|today|tonight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end)|without (?:further |any )?delay|finally)\b|!/;

/** 限你们三天内: an ultimatum; without a softener an order, too. */
const limitZh: WordRule = {
  words: '限',
  after: /^(?:你们?|贵司|贵公司|贵方|你方|您)[^,。]{0,14}(?:内|前|之内|以前)/,
};

/** Orders without a softener in their sentence. */
export const demands: readonly WordRule[] = [
  {
    words: orderVerbs,
    before: orderStartOrAnd,
    after: ordered,
    notBefore:
      /\bshut up and $|\b(?:says?|said|reads?|told|writes?|asks?|manual|shows?|terminal|screen|page|app)\b[^.!?]{0,24}: ?$/,
    notAfter: notOrdered,
    sentence: new RegExp(
      `${urgency.source}|\\b(?:give|return|pay|get|send) (?:me |us )?(?:back )?(?:my|our) (?:[a-z]+ )?(?:money|refund|account)\\b|\\b(?:refund|answer|fix|solve) (?:me|this|it)\\b|do (?:something|your job)|or else`,
    ),
    notSentence: /\b(?:let me know|if you|when you)\b/,
    silentWhen: ['softened', 'offered'],
  },
  {
    words: 'demand|insist',
    before: /\b(?:i|we|hereby|therefore) $/,
    after:
      /^ (?:on )?(?:a|an|my|that|to|you|your|full|immediate|answers?|compensation|the (?:money|refund|return|release|full))\b/,
    silentWhen: ['negated', 'other'],
  },
  {
    words: 'want|need',
    before: /^(?:i|we) (?:just |only )?$/,
    after: /^ (?:my|this|that|it|an answer|a refund|answers|the money|a solution|you to)\b/,
    sentence: /\b(?:now|immediately|right away|at once|today)\b/,
    silentWhen: ['softened'],
  },
  {
    words: 'stop',
    before: /(?:^|[,;:!] ?|\b(?:and|so|just|now) )$/,
    after: /^ [a-z]{3,}ing (?:my|me|us|this|that|it|your|the)\b/,
    silentWhen: ['softened', 'offered'],
  },
  {
    words: '给我|给个',
    before: /(?:^|[,;:、。!] ?|你们?|必须|快|赶紧)$/,
    after: /^(?:一个|个|马上|立刻|立即|赶紧|今天)?(?:说法|解释|交代|答复|回复|退|解决|赔|恢复|解锁|解冻|处理|解封)/,
    notAfter: /^[^,。!?]{0,10}(?:了|过|的)(?=[,。!\s]|$)/,
    silentWhen: ['softened'],
  },
  {
    words: 'expect',
    before: /\b(?:i|we) (?:fully )?$/,
    after: /^ (?:a|an|my|the|you|your|full|this|to)\b/,
    sentence: urgency,
    silentWhen: ['negated', 'softened'],
  },
  {
    words: 'you',
    after: new RegExp(
      `^(?:'d| had)? (?:must|have to|need to|better) (immediately |now |finally )?(?:refund|unlock|unblock|unfreeze|fix|solve|resolve|answer|reply|respond|return|pay|release|restore|give (?:me|us|my)|send me|compensate|cancel|reimburse)\\b`,
    ),
    notBefore: /\b(?:if|when|that|where|then|before|unless|and)\s$/,
    notSentence: /\b(?:says|said|manual|page|screen|told|if you|court)\b/,
    silentWhen: ['softened'],
  },
  {
    words: 'money',
    before: /^(?:give|return|send|pay|refund) (?:me |us )?(?:back )?(?:my|our|the) $/,
    silentWhen: ['softened'],
  },
  {
    words: urgentZh.replace('|今天|现在|尽快', ''),
    before: /(?:^|[,;:、。!]\s?|你们?|贵司|贵公司|客服|给我|钱)\s?$/,
    after: new RegExp(`^(就|给我|给老子|把|将|你们|今天|在|于|马上|立刻|立即|今日|之内|内|现在){0,3}(?:${actZh})`),
    notAfter: /^[^,。!?]{0,10}(?:了|失败|的时候|后)(?=[,。!\s]|$)/,
    notBefore: /(?:提示|显示|系统|要求)[^,]{0,6}$/,
    silentWhen: ['softened', 'other'],
  },
  {
    words: '今天|现在|今日',
    before: /(?:^|[,;:、。!]\s?|你们?)\s?$/,
    after: new RegExp(`^(?:就|必须|之内|内|一定|马上|立刻){1,2}(?:要|得)?(?:${actZh})`),
    silentWhen: ['softened'],
  },
  {
    words: '退钱|还钱|还我|把钱|赔钱',
    before: /(?:^|[,;:、。!]\s?|你们?|给我)\s?$/,
    after: /^[^,。!?后了时中的]{0,8}(?=[!。]|$)/,
    silentWhen: ['softened'],
  },
  { ...limitZh, silentWhen: ['softened'] },
];

const pressed =
  'refund|fix|solve|resolve|answer|reply|respond|unlock|unblock|unfreeze|pay|return|give|act|help|do (?:something|anything|it|this|so)|release|send|restore|get back|take|stop|process|credit|compensate|reimburse|cancel|close|work|deliver|correct|reverse|reactivate';
const unwelcome =
  "(?:i|we|you|my lawyer|my bank)(?:'ll| will| shall|'m going to| am going to| are going to|'re going to| have no choice)(?! (?:just |simply |gladly |also )?(?:assume|try|call back|write again|wait|remove|keep|send|use|understand|ask again|resend|happily|upload|need|be able|have to wait|get))";
const pressedZh = '退款|退钱|还钱|解决|处理|回复|答复|解锁|解冻|给我|给个|理我|赔|恢复|退|还我|回我|管|答应|联系我';

/** "Or else": what follows when the desk does not obey. */
export const ultimatums: readonly WordRule[] = [
  { words: 'else', before: /\b(?:or|otherwise) $/, wide: true, after: /^(?=\s?(?:[.!…]|$|i |we |you ))/ },
  {
    words: 'if',
    after: new RegExp(
      `^ (?:you|this|it|my|the|i(?= (?:do not|don't|have not|haven't) (?:hear|get|receive|see|have)))\\b(?: (?:[a-z]+ ){0,3}?(?:don't|do not|does not|doesn't|won't|will not|fail to|is not|isn't|are not|aren't|refuse to|have not|haven't|not)|'re not|'ve not) (?:[a-z]+ ){0,3}?(?:${pressed}|refunded|fixed|solved|resolved|answered|unlocked|paid|returned|back|hear)\\b`,
    ),
    sentence: new RegExp(`\\b${unwelcome}`),
    notAfter: /^ (?:you|it|this|i) (?:need|want)\b/,
  },
  { words: 'failing', after: /^ (?:that|this|which),? (?:i|we)(?:'ll| will| shall)\b/ },
  {
    words: 'unless',
    after: new RegExp(
      `^ (?:you|this|it|my|the|i)\\b (?:[a-z]+ ){0,3}?(?:${pressed}|refunded|fixed|solved|resolved|answered|unlocked|paid|returned|back|hear)\\b`,
    ),
    sentence: new RegExp(`\\b${unwelcome}`),
  },
  {
    words: 'last|final',
    before: /\b(?:my|this is (?:your|the|my|a|our)|that is my|here is my) (?:very )?$/,
    after: /^ (?:warning|chance|notice|reminder before|ultimatum)\b/,
    notBefore: /\byour mail\b[^,]*$/,
    silentWhen: ['negated'],
  },
  {
    words: 'you',
    after:
      /^ have (?:until|till|exactly |only )?\s?(?:\d{1,3}|one|two|three|five|ten|a|twenty-four|forty-eight|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|noon)(?: ?(?:more |business |working )?(?:hours?|days?|weeks?|minutes|h))? (?:left )?to (?:[a-z]+)/,
    notSentence: /\b(?:says|said|says that|if you|told me|page)\b/,
  },
  { words: 'otherwise', before: /(?:^|[,;.] ?|\bor )$/, after: new RegExp(`^,? ${unwelcome}`) },
  {
    words: 'or',
    before: /[a-z, ]$/,
    after:
      /^ (?:i|we)(?:(?:'ll| will|'m going to| am going to) (?:sue|report|go to|call my|take (?:this|you)|contact (?:my|the)|file|post|expose|tell|leave|close|cancel)| (?:sue|report you|go public|go to (?:court|the press)|call my lawyer))\b/,
  },
  {
    words: '否则|不然|要不然',
    after:
      /^(?:的话)?,?(?:(?:我们?|本人)(?:就|将|会(?!不)|要(?!是)|只能|只好|不得不|必)|(?:就|将|会|要|只能|只好|我们?){0,3}(?:投诉|起诉|举报|告你|告到|法庭|法院|报警|曝光|后果|别怪|你们(?:等着|自己)))/,
    notAfter:
      /^[^,。]{0,5}(?:忍|觉得|怀疑|收不到|没|无法|不能|登|付不|看不|很|交|赶不上|来不及|损失|误|错过|再|重新|发|提供|补)/,
  },
  {
    words: '再不|如果不|要是不|若不|如不|不|还不|如再不|若再不|再|要再',
    after: new RegExp(
      `^(?:给|能|马上|立刻|尽快|赶紧|及时|给我|把钱|不)?(?:${pressedZh})[^。!?]{0,14}?(?:我们?(?:就|将|会|要|只能|只好)|就(?:起诉|投诉|报警|曝光|法|告|等着|别怪)|后果自负|别怪|你们等着|法庭见|法院见)`,
    ),
    notBefore: /(?:能|会|要|可|并|也|都|从|我|算)$/,
  },
  { words: '后果自负|一切后果', notBefore: /(?:提示|写着|显示|条款)[^,。]{0,10}$/ },
  { words: '最后', after: /^(?:一次)?(?:通牒|警告|提醒你们)/, silentWhen: ['negated'] },
  { words: '最后', after: /^(?:一次)?(?:机会|期限)/, before: /(?:你们?|这是)[^,。]{0,4}$/, silentWhen: ['negated'] },
  limitZh,
];
