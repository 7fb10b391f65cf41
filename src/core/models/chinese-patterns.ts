import type { RequestTypeLabel } from './request-type';

/**
 * What Chinese customers write when they have one of the problems. Own patterns, kept to wordings that stay in a
 * paraphrase: a plain "不能用" may be a frozen account, a refused payment or a product never opened, so it decides
 * nothing. The first that matches wins. Text comes without punctuation, parts joined by one space (text-units.ts).
 */
const phone = '(?:手机|号码|电话)';
/** Credit that a customer may have or not: opening, closing, using it or being refused is a question about the product. */
const credit = '(?:花呗|借呗|微粒贷|网商贷|白条|金条|月付|信用支付|信用付|贷款|借款)';
const product = '(?:账户|账号|帐号|帐户|支付宝|服务|功能|收款|会员|套餐|订阅|自动续费|自动扣款|卡)';
const detail =
  '(?:手机|号码|电话|银行卡|储蓄卡|信用卡|卡号|卡|银行|邮箱|邮件地址|地址|姓名|名字|资料|信息|密码|证件|身份证|认证|实名|账户|账号|帐号|帐户|抬头|户名)';
const change = '(?:更换|修改|更改|变更|更正|更新|换绑|换|改)';
const end =
  '(?:关闭|关掉|关了|关停|关|注销|销户|停掉|停用|终止|取消|退订|不想用|不想要|解除|停止使用|不再使用|去掉|解约)';
const moving = '(?:付款|支付|充值|交易|转账|提现|扣款|还款|付钱|缴费|汇款|到账|扣费|刷卡)';
const failed = '(?:失败|不了|不成功|不上|没成功|未成功|没有成功|异常|出错|报错|被拒)';
const elsewhere = '(?:记录|账单|明细|提醒|通知|短信|分期|订单|申请|额度|付款|支付|还款|充|扣)';
/** Days on which money falls due: the one thing about a loan that its customer may ask to be changed. */
const dueDay = '(?:还款|账单|出账|扣款)(?:日|时间)';
const why = '(?:为什么|为何|为啥|凭什么|无缘无故|无故|莫名|擅自|突然)';
/** Money taken; a discount, a button and points are none. */
const taken = '扣(?!.{0,3}(?:[子留肉紧]|分(?!期)))';
const notYet = '(?:没|未|不|没有|还没|没见|不见)';

const offWord = '(?:关闭|关了|关掉|停了|停用|停止|取消|终止|收回|限制)';

/** A label, its patterns, and what the sentence must be about besides. */
const rules: readonly (readonly [RequestTypeLabel, readonly string[], string?])[] = [
  [
    'security',
    [
      '盗|诈骗|被骗|(?:遇到|有|个|给)骗子|骗子(?:骗|把|用|冒充|打|要|让)|骗了我|骗走|冒用|泄露|泄漏|被黑|黑客|钓鱼|非本人|陌生|未授权',
      '不是我(?:本人)?(?:操作|借|刷|用的|消费|买)|不是本人操作|有人(?:登录|登陆|用我)|异地登[录陆]',
      '^(?!.*(?:换|改|解绑|更新|变更|不用了)).*(?:卡|证|手机).{0,2}(?:丢|遗失|被偷|挂失)',
      '可疑(?:的)?(?:交易|活动|登录|扣款|消费)',
    ],
  ],
  ['account-locked', ['冻结|解冻|冻住|被冻|封号|被封|封了|封禁|封掉|解封|(?:^|[^门密车枷])锁|风控']],
  [
    'general',
    [
      '人脸|刷脸|身份验证|身份认证|实名认证|安全验证',
      `${end}.{0,8}${credit}|${credit}.{0,12}${end}`,
      '(?:付|刷|支付|付款|消费|借|提|用|还)(?:款|钱)?不(?:了|上|起|出)|(?:无法|不能|没法|没办法|不可以)(?:正常|再|继续)?(?:支付|付款|消费|刷|借|用|使用|付钱)',
      `被.{0,4}${offWord}|(?:系统|自动|无故|无缘无故|突然|为什么|为何|为啥).{0,10}${offWord}(?!.{0,2}(?:不|失败))`,
      '(?:关闭|关掉|关|注销|取消|停用|停)了?(?:之后|以后|后)?.{0,10}(?:再开|重开|重新|再次|还能|还可以|能再|可以再|开通|恢复|打开|启用)',
    ],
    credit,
  ],
  [
    'account-locked',
    [
      '被(?:限制|停|关|禁)|(?:给我|把我).{0,6}(?:关闭|关了|停了|限制|关掉)',
      '登[录陆入]?.{0,4}(?:不上|不了|不进|失败|异常|不到)|(?:无法|不能|没法).{0,3}登[录陆]|进不去',
      '忘.{0,4}密码|密码.{0,4}(?:错|忘|不对|不记得)|(?:找回|重置).{0,4}密码',
      '验证码.{0,8}(?:收不到|没收到|不到|失败|没有)|(?:收不到|没收到|没有收到|不到).{0,4}验证码',
      '(?:刷脸|人脸|身份验证|身份认证|实名|安全验证).{0,8}(?:不通过|失败|不过|没过|没通过|通不过|不成功|无法通过)',
      '(?:身份证?|信息|密码).{0,8}(?:次数|多次|过多|过频|超限)',
      '恢复.{0,4}(?:账户|账号|帐号|登[录陆])',
      '(?:号|号码|卡|线路|宽带|网|服务)(?:又|也|都|就|突然|已经|无故){0,2}(?:被停|停了|停机|断了)|未激活|欠费停机|复机',
    ],
  ],
  [
    'general',
    [
      '开通?(?:不了|不上|失败|不成功|未成功)|(?:无法|不能|没法|没办法)(?:正常)?开通',
      '(?:关闭|关了|关掉|注销|取消|停用)(?:了|后|之后|以后|过|的)?.{0,8}(?:再开|重开|重新|再次|还能|还可以|能再|可以再|开通|恢复|打开)',
    ],
  ],
  // Where a parcel goes is a matter of that order; the address kept for the account is another.
  [
    'general',
    [`(?:派送|配送|送货|收货|收件)(?:地址|地点)?.{0,6}${change}|${change}.{0,6}(?:派送|配送|送货|收货|收件)`],
    '运单|快递|包裹|订单|已发货|还没发货',
  ],
  [
    'account-change',
    [
      `${phone}.{0,8}(?:${change}|变)|(?:${change}|变).{0,8}${phone}`,
      `${detail}.{0,6}${change}|${change}.{0,8}${detail}`,
      `${dueDay}期?.{0,6}(?:${change}|调)|(?:${change}|调).{0,6}${dueDay}|还款.{0,6}(?:改到|改成|改为|调到)`,
      '解绑|解除.{0,4}绑|注销|销户',
      '(?:转|移|切换|挪)(?:到|移|至|给|过)?.{0,8}(?:账号|账户|号|支付宝)',
      `${phone}.{0,8}(?:不用了|不一致|不符|不同|不匹配|不对|错|停机|没用了|丢|以前的|之前的|旧|老|原来的|别人|不是)`,
      `(?:旧|老|以前|之前|原来)的?.{0,6}(?:手机|号码|电话|卡)`,
      `${end}.{0,4}${product}(?!.{0,6}${elsewhere})`,
      `${product}(?!.{0,8}${elsewhere}).{0,6}${end}(?!系|于|联|注)`,
      '(?:换|改|升级|变更|转).{0,6}(?:套餐|资费)|套餐.{0,6}(?:换成|改成|转为|升级|变更)|(?:升级|降级|转)(?:到|成|为).{0,4}(?:版|套餐)',
    ],
  ],
  [
    'payment-error',
    [
      '退款|退钱|退费|退回|退还|退的|退了|退到|退单|退.{0,4}(?:钱|款)|返还',
      `${notYet}.{0,3}(?:到账|到帐|收到.{0,6}(?:钱|款)|到款|入账)`,
      '收不到.{0,6}(?:钱|款|红包)|(?:钱|[借贷退货打汇付还存放取提]款|借[了的]|提现|转账|充值|红包|返现).{0,12}(?:没|未)有?(?:收到|到(?!期|时|日|账单|还|货|店|位|\\d)|进(?!行)|见到)',
      '重复|扣.{0,3}(?:两|多|重)|多扣|又[扣收]|(?:收|付|刷|缴).{0,6}[两二](?:次|遍|笔)|退一笔|又扣|还扣|还要扣|(?:还|仍|仍然|照样|继续|依然)在?(?:被?扣|计费|收费)|扣错|多收|乱扣',
      '还(?:款|了|完|清|钱|掉|过).{0,14}(?:还是|仍|却|又|还|怎么|为什么|为啥)(?:是|会|还)?(?:显示|提示|扣|说|欠|逾期|没还|未还)',
      `${moving}.{0,2}${failed}|(?:付|还|充|提|转|刷)不了|(?:无法|不能|没法|没办法)(?:正常|成功)?${moving}(?!.{0,3}(?:分期|提前))`,
      `(?:没|未|没有|无法)(?:自动|成功|正常|及时)?${taken}|扣(?:款|钱|费)?(?:失败|不成功|没成功|不了)|${why}(?:.{0,9}[^折回纽])?${taken}|(?:怎么|咋|就|都|却).{0,8}扣(?:了|我|走|掉)`,
      '(?:账单|话费|发票金额|漫游费|流量费|费用).{0,8}(?:有误|不对|疑问|异议|错|不符|偏高|多[了出])|(?:账单|话费).{0,4}多.{0,16}费',
      '(?:付款|支付|交易|充值|转账|提现).{0,6}(?:处理中|待确认|卡住)|显示 ?处理中',
      '(?:钱|余额).{0,4}(?:不见|没了|去哪|少了|到哪|哪去|哪里)',
    ],
  ],
];

const compiled = rules.map(([label, patterns, about = '']) => ({
  label,
  pattern: new RegExp(patterns.join('|')),
  about: new RegExp(about),
}));

/** "能不能" holds "不能" but asks; such words become one neutral character. */
const asking = /能不能|可不可以|是不是|有没有|会不会|要不要|能否|是否|可否/g;

/** Whether a Chinese text is about borrowing: our own sentences know few of the ways to ask about that. */
export const mentionsCredit = (text: string): boolean => creditWord.test(text);
const creditWord = new RegExp(`${credit}|借[款钱了的出到不]|贷|还款|逾期|额度|利息|分期`);

/** What a Chinese sentence says by pattern, with the words that said it. */
export const chinesePattern = (
  text: string,
): { readonly label: RequestTypeLabel; readonly words: string } | undefined => {
  const plain = text.replace(asking, '可');
  for (const { label, pattern, about } of compiled) {
    const found = pattern.exec(plain);
    if (found !== null && about.test(plain)) return { label, words: found[0] };
  }
  return undefined;
};
