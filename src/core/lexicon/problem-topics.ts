import { either } from './either';

/**
 * The problems people name in a subject, with the words we would write. Order matters: the first that fits names the
 * problem best. Patterns run on lower-case simplified text; each is one flat alternation with bounded gaps.
 */
export interface ProblemTopic {
  readonly id: string;
  readonly type: 'account-locked' | 'account-change' | 'payment-error' | 'security' | 'general';
  readonly pattern: RegExp;
  /** Head of a suggested subject. */
  readonly en: string;
  readonly 'zh-CN': string;
  /** Tail that says what is wanted. */
  readonly wantEn?: string;
  readonly wantZh: '咨询' | '退款申请' | '申请' | '紧急咨询';
}

export const problemTopics: readonly ProblemTopic[] = [
  {
    id: 'duplicate-charge',
    type: 'payment-error',
    pattern: either(
      /\b(?:charged|debited|billed|deducted|paid) (me )?(?:twice|double|two times|2 times|2x)\b/,
      /\b(?:double|duplicate|duplicated|second) (?:charges?|payments?|debits?|billing|transactions?)\b/,
      /\bdouble[- ]charged\b|\btwice (?:charged|debited|billed)\b|重复(?:扣|付|收|支付|收费|缴|交易)/,
      /(?:扣|付|收)了?(?:我)?(?:两|二|2)(?:次|笔|遍|回)|多扣|双重扣|扣款两次|被扣两/,
    ),
    en: 'Duplicate charge',
    'zh-CN': '重复扣款',
    wantEn: 'refund request',
    wantZh: '退款申请',
  },
  {
    id: 'refund-missing',
    type: 'payment-error',
    pattern:
      /\brefunds? (is |has |have |was |still )?(?:not|missing|never|hasn't|haven't|pending|delayed)\b|\b(?:missing|pending|outstanding) refunds?\b|退款(?:还|一直|仍|迟迟)?(?:没有?|未)(?:到|收)|未(?:收到|到账)退款/,
    en: 'Refund not received',
    'zh-CN': '退款未到账',
    wantZh: '咨询',
  },
  {
    id: 'payment-failed',
    type: 'payment-error',
    pattern: either(
      /\b(?:payments?|transactions?|transfers?|checkout|top[- ]?ups?|deposits?|withdrawals?|card) (\w{1,12} ){0,3}(?:fail(?:s|ed|ing|ure)?|declined|rejected|refused|unsuccessful|did not go through|didn't go through|not go through|stuck|error)\b/,
      /\b(?:failed|declined|rejected|unsuccessful) (?:payments?|transactions?|transfers?|top[- ]?ups?|deposits?|withdrawals?)\b/,
      /\bpayment errors?\b/,
      /(?:支付|付款|扣款|转账|充值|提现|交易|汇款)(?:一直|总是|时|又|都|突然)?(?:失败|出错|错误|不成功|未成功|没成功|被拒|异常|不了)/,
      /(?:无法|不能)(?:支付|付款|转账|充值|提现)/,
    ),
    en: 'Failed payment',
    'zh-CN': '支付失败',
    wantZh: '咨询',
  },
  {
    id: 'payment-missing',
    type: 'payment-error',
    pattern:
      /\b(?:money|funds?|payments?|transfers?|deposits?|withdrawals?|amount|balance)\b(?: \w{1,12}){0,4} (?:never arrived|not arrived|missing|not received|not credited|never received|not been credited|not shown|not showing)\b|(?:未|没有?|还没)(?:到账|入账)|(?:钱|款项?)(?:一直|还)?(?:没到|没收到|不见)|(?:已|被)扣款?.{0,10}(?:订单|对方|商家).{0,6}(?:未|没)/,
    en: 'Payment not received',
    'zh-CN': '款项未到账',
    wantZh: '咨询',
  },
  {
    id: 'wrong-amount',
    type: 'payment-error',
    pattern:
      /\b(?:wrong|incorrect) (?:amount|charge|fee)\b|\bovercharged\b|\b(?:unexpected|extra) (?:fee|charge)s?\b|金额(?:不对|错误|不符|有误)|扣款(?:金额)?(?:不对|有误|错误)|扣错/,
    en: 'Wrong amount charged',
    'zh-CN': '扣款金额有误',
    wantZh: '咨询',
  },
  {
    id: 'unauthorised-payment',
    type: 'security',
    pattern: either(
      /\b(?:unauthori[sz]ed|fraudulent|unknown|unrecogni[sz]ed|suspicious) (\w{1,12} ){0,2}(?:transactions?|payments?|charges?|transfers?|withdrawals?)\b/,
      /\b(?:charges?|payments?|transactions?|transfers?|withdrawals?) (?:that )?i (?:did not|didn't|do not|don't|never) (?:make|made|recogni[sz]e|authori[sz]ed?|know)\b/,
      /被?盗刷|(?:不是|非)(?:我)?本人(?:的)?(?:操作|交易|支付|付款|消费)|(?:陌生|可疑|不明)的?(?:交易|扣款|转账|付款|支付|消费)/,
    ),
    en: 'Unauthorised payment',
    'zh-CN': '可疑交易',
    wantZh: '紧急咨询',
  },
  {
    id: 'account-hacked',
    type: 'security',
    pattern:
      /\b(?:hacked|hijacked|compromised|phished|phishing|stolen account|account takeover|scam(?:med)?)\b|被盗(?!刷)|盗号|被黑|钓鱼|诈骗|泄露/,
    en: 'Account compromised',
    'zh-CN': '账户被盗',
    wantZh: '紧急咨询',
  },
  {
    id: 'suspicious-activity',
    type: 'security',
    pattern:
      /\b(?:suspicious|unknown|unusual|strange|unauthori[sz]ed|unrecogni[sz]ed) (?:\w{1,12} ){0,2}(?:activity|activities|logins?|log-ins?|sign-?ins?|access|devices?|emails?|e-mails?)\b|(?:异常|可疑|陌生|异地|不明)的?(?:登录|登陆|活动|访问|设备|操作|邮件|短信)/,
    en: 'Suspicious activity on my account',
    'zh-CN': '账户可疑活动',
    wantZh: '紧急咨询',
  },
  {
    id: 'account-frozen',
    type: 'account-locked',
    pattern:
      /\baccounts?\b(?: \w{1,12}){0,4} (?:frozen|froze|freeze)\b|\b(?:frozen|unfreeze|froze|freeze)\b(?: \w{1,12}){0,3} accounts?\b|冻结|解冻/,
    en: 'Account frozen',
    'zh-CN': '账户冻结',
    wantZh: '咨询',
  },
  {
    id: 'account-suspended',
    type: 'account-locked',
    pattern:
      /\baccounts?\b(?: \w{1,12}){0,4} (?:suspended|disabled|deactivated|banned|restricted|limited|blocked)\b|\b(?:suspended|disabled|restricted|blocked|banned|limited)\b(?: \w{1,12}){0,2} accounts?\b|封号|被封|封禁|停用|(?:账户|账号|帐户|帐号)(?:被|受)?限制/,
    en: 'Account suspended',
    'zh-CN': '账户被限制',
    wantZh: '咨询',
  },
  {
    id: 'account-locked',
    type: 'account-locked',
    pattern:
      /\baccounts?\b(?: \w{1,12}){0,4} locked\b|\blocked(?: \w{1,12}){0,2} accounts?\b|\blocked out\b|\bunlock\b(?: \w{1,12}){0,3} accounts?\b|\b(?:account )?lock-?out\b|锁定|被锁|解锁|锁住/,
    en: 'Account locked',
    'zh-CN': '账户锁定',
    wantZh: '咨询',
  },
  {
    id: 'login-failed',
    type: 'account-locked',
    pattern:
      /\b(?:cannot|can't|can not|unable to|could not|couldn't|not able to) (?:log ?in|login|log on|sign ?in|access)\b|\b(?:login|log-in|sign-?in) (?:problems?|issues?|errors?|fail(?:s|ed|ure)?|not working)\b|(?:无法|不能|没法)登[录陆]|登[录陆](?:不了|不上|失败|不进)/,
    en: 'Cannot log in',
    'zh-CN': '无法登录',
    wantZh: '咨询',
  },
  {
    id: 'change-email',
    type: 'account-change',
    pattern:
      /\b(?:change|update|replace|modify|switch|correct)\b(?: \w{1,12}){0,4} e-?mail(?: address)?\b|(?:修改|更改|更换|变更|更新|换绑|换).{0,6}(?:邮箱|电子邮件)|(?:邮箱).{0,4}(?:修改|更改|更换|变更|改为|改成|换成)/,
    en: 'Change of e-mail address',
    'zh-CN': '修改邮箱地址',
    wantZh: '申请',
  },
  {
    id: 'change-phone',
    type: 'account-change',
    pattern:
      /\b(?:change|update|replace|modify|switch|correct)\b(?: \w{1,12}){0,4} (?:phone|mobile|cell)(?: number)?\b|(?:修改|更改|更换|变更|更新|换绑|换).{0,6}(?:手机|电话)|(?:手机号?码?).{0,4}(?:修改|更改|更换|变更|改为|改成|换成)/,
    en: 'Change of phone number',
    'zh-CN': '修改手机号码',
    wantZh: '申请',
  },
  {
    id: 'change-bank',
    type: 'account-change',
    pattern:
      /\b(?:change|update|replace|modify|switch)\b(?: \w{1,12}){0,4} (?:bank|card|payment (?:details|information|method))\b|(?:修改|更改|更换|变更|更新|换绑|换).{0,6}(?:银行卡|支付信息|银行账户|收款账户|付款方式|支付方式)/,
    en: 'Change of payment details',
    'zh-CN': '修改支付信息',
    wantZh: '申请',
  },
  {
    id: 'change-name',
    type: 'account-change',
    pattern:
      /\b(?:change|update|correct|modify)\b(?: \w{1,12}){0,4} (?:name|surname|address|date of birth|birthday)\b|(?:修改|更改|更换|变更|更新).{0,6}(?:姓名|名字|地址|生日|实名|资料|信息)/,
    en: 'Change of account details',
    'zh-CN': '修改账户信息',
    wantZh: '申请',
  },
  {
    id: 'close-account',
    type: 'account-change',
    pattern:
      /\b(?:close|delete|cancel|terminate)\b(?: \w{1,12}){0,3} accounts?\b|注销|销户|关闭.{0,4}(?:账户|账号|帐户|帐号)/,
    en: 'Closing my account',
    'zh-CN': '注销账户',
    wantZh: '申请',
  },
  {
    id: 'verification',
    type: 'general',
    pattern: /\b(?:verification|verify|verifying|kyc)\b|实名认证|身份(?:验证|认证)|验证失败/,
    en: 'Account verification',
    'zh-CN': '身份验证',
    wantZh: '咨询',
  },
  {
    id: 'fees',
    type: 'general',
    pattern: /\bfees?\b|\bexchange rates?\b|手续费|费率|汇率|服务费/,
    en: 'Question about fees',
    'zh-CN': '手续费',
    wantZh: '咨询',
  },
  {
    id: 'limits',
    type: 'general',
    pattern: /\b(?:daily|transfer|withdrawal|spending|payment|account) limits?\b|限额|额度/,
    en: 'Question about limits',
    'zh-CN': '限额',
    wantZh: '咨询',
  },
];
