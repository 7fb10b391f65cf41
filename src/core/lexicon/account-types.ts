import type { WordRule } from './word-rule';

const notTypeEn = /^ (?:manager|executive|number|holder's)\b/;
const noun =
  /^(?:[- ](?:type|level|plan|tier))? (wallet |bank |payment |user )?(?:accounts?|acct|user|customer|member|client|plan|subscription|membership|tier)\b|^ ?(?:账户|账号|帐户|帐号|用户)/;
const en = (value: string, words: string): WordRule => ({
  words,
  value,
  after: noun,
  notAfter: notTypeEn,
  notBefore: /\b(?:does|do|which|what|how much)(?: the| an?)?(?: new)? $|^(?:is|are)(?: the| an?) $/,
  silentWhen: ['negated', 'offered', 'other'],
});
/** "My personal account": stated even inside a question. */
const owned = (value: string, words: string): WordRule => ({
  words,
  value,
  before: /\b(?:my|our)(?: (?:own|current|new|old|existing))? $/,
  after: noun,
  notAfter: notTypeEn,
});
/** "from Free to the Team plan" */
const moved = (value: string, words: string): WordRule => ({
  words,
  value,
  before: /\bfrom (?:the |a |our |my )?$/,
  after:
    /^(?: plan| tier| account)?(?= (?:to|onto) [^.!?\n]{0,30}\b(?:plan|tier|account|subscription|package|membership)\b)/,
});
/** "I'm on the Team plan", "from Free to the Pro plan": said of oneself, not asked about. */
const plan = (value: string, words: string): WordRule => ({
  words,
  value,
  before:
    /\b(?:i'm|i am|we're|we are|currently|am|are|is|use|using|have|from|to|on)(?: on| using)?(?: the| a| our| my)? ?$/,
  after: /^ plan\b/,
  notBefore: /\b(?:does|do|which|what|how much)\b[^.?!]{0,20}$/,
  silentWhen: ['negated'],
});
const edition = (value: string, words: string): WordRule => ({
  words: words
    .split('|')
    .map((word) => `${word}版`)
    .join('|'),
  value,
  before: /(?:用|是|为|我们?的?|购买了?|订阅了?|买了?|版本[是为:])的?$/,
  notAfter: /^(?:app|软件|系统|的?吗|和|还是|多少)/,
  silentWhen: ['negated', 'offered'],
});
/** "(团队版)", ",个人的,": a clause of its own. */
const alone = (value: string, words: string): WordRule => ({
  words: words
    .split('|')
    .map((word) => `${word}版|${word}的|${word}号|${word}用户`)
    .join('|'),
  value,
  before: /(?:^|[,。;(:] ?|(?:我|我们|我的|账号|账户|这|本)?是)$/,
  after: /^(?=\s?(?:[,。;)!]|$))/,
  silentWhen: ['negated', 'offered', 'other'],
});
const labelled = (value: string, words: string): WordRule => ({
  words,
  value,
  before:
    /(?:account|user|customer) (?:type|level|tier|category)(?: ?\([^)]{0,40}\))?(?: is| was)?\s?[:=-]?\s?(?:a |an |the )?$|(?:账户|账号|帐户|帐号|用户|客户)(?:类型|类别|性质|等级|级别|种类)(?:\([^)]{0,20}\))?(?:是|为|:|属于| |-){0,3}$|\bmy account is (?:a |an |just a |of type )?$/,
});
const zh = (value: string, words: string): WordRule => ({
  words,
  value,
  after: /^(?:版|型|类|支付|级|收款|钱包|银行)?(?:的)?(?:账户|账号|帐户|帐号|账戶|户头|户|用户|会员|客户)/,
  notAfter: /^(?:经理|端|数)/,
  silentWhen: ['negated', 'offered'],
});

/** Account types with the word each kind is known by. */
const types: readonly (readonly [value: string, en: string, zh: string])[] = [
  ['personal', 'personal|individual|private', '个人|私人|对私|个人版'],
  [
    'business',
    'business|corporate|company|enterprise|commercial|organisation|organization|nonprofit|non-profit',
    '企业|公司|对公|机构|团体|单位|商业|法人|工商',
  ],
  ['merchant', 'merchant|seller|vendor|shop', '商户|商家|卖家|店铺|商戶'],
  [
    'premium',
    'premium|pro|plus|gold|platinum|vip|professional|diamond|unlimited',
    '高级|尊享|白金|黄金|金卡|vip|专业|铂金|钻石|付费',
  ],
  ['standard', 'standard|basic|free|regular|starter', '普通|标准|基础|免费|一般'],
  ['student', 'student', '学生'],
  ['team', 'team', '团队'],
  ['family', 'family|joint', '家庭|联名|共同'],
  ['savings', 'savings', '储蓄'],
  ['current', 'checking', '活期'],
  ['developer', 'developer|sandbox', '开发者|测试'],
  ['sole trader', 'freelancer|self-employed|sole trader|sole proprietor', '个体|个体工商|个体户'],
];

export const accountTypes: readonly WordRule[] = types.reduce<readonly WordRule[]>(
  (all, [value, english, chinese]) => [
    ...all,
    alone(value, chinese),
    en(value, english),
    zh(value, chinese),
    labelled(value, `${english}|${chinese}`),
    plan(value, english),
    owned(value, english),
    moved(value, english),
    edition(value, chinese),
  ],
  [],
);
