import { moneyWrong, paidYetOwed } from './chinese-payments';
import { oneWording } from './chinese-synonyms';
import type { RequestTypeLabel } from './request-type';

/**
 * What Chinese customers write when they have one of the problems. Own patterns, kept to wordings that stay in a
 * paraphrase: a plain "不能用" may be a frozen account, a refused payment or a product never opened, so it decides
 * nothing. The first that matches wins. Text comes without punctuation, parts joined by one space (text-units.ts), in one
 * wording (chinese-synonyms.ts).
 */
const phone = '(?:手机|号码)';
/** What stands in the rules of a house: asked about, it has not come to the writer. */
const inRules =
  '(?:(?:什么|啥|哪些|怎样|何种|哪种)样?的?(?:情况|行为|操作|情形|条件下|交易|人|站|用户|原因会)|几次|多少次(?!了)|次数(?:上限|的?限制)|规则|规定|标准|期限)';
/** Credit that a customer may have or not: opening, closing, using it or being refused is a question about the product. */
const credit = '(?:花[呗贝]|借[呗贝]|微.贷|网商|白条|金条|月付|信用支?付|贷款|借款)';
const product = '(?:账号|支付宝|服务|功能|业务|收款|会员|套餐|订阅|包月|续费|免密|自动扣款|席位|卡)';
const detail = '(?:手机|号码|卡|银行|邮箱|地址|姓名|名字|资料|信息|密码|证件|身份证|认证|实名|账号|支付宝|抬头|户名)';
const end = '(?:关|注销|销户|终止|取消|退订|删除|删掉|不需要|不想[用要]|解除|停止使用|不再使用|去掉|解约|停(?= |$))';
const elsewhere = '(?:记录|账单|明细|显示|通知|短信|分期|订单|申请|额度|付款|支付|还款|充|扣)';
/** Days on which money falls due: the one thing about a loan that its customer may ask to be changed. */
const dueDay = '(?:(?:还款|账单|出账|扣款|付款)的?(?:日|时间|期)|还.{0,4}日)';
const off = '(?:关|停了|停止|取消|终止|收回|限制)';
const again = '(?:再开|重开|重新|再次|还能|还可以|能再|可以再|开通|恢复|打开)';

/** A label, its patterns, and what the sentence must be about besides. */
const rules: readonly (readonly [RequestTypeLabel, readonly string[], string?])[] = [
  [
    'security',
    [
      '盗|诈骗|被骗|(?:遇到|有|个|给)骗子|骗子[骗把用冒打要让]|骗[了走]|冒用|泄[露漏]|外泄|木马|中毒|入侵|漏洞|被黑|黑客|钓鱼(?=网|邮|短信|链接|诈|攻|页|信|软|电话| |$)|非本人(?!的?(?:银行)?[卡名])|陌生(?!人)|陌生人.{0,3}(?:登|用我|刷|买|改|打来|加我|发)|没授权',
      '假冒|冒充|冒牌|仿冒|自称.{0,12}(?:客服|员工|专员|[部局]|公司|警|人员)|安全账号|解冻[费金]|共享屏幕|屏幕共享|验证金',
      '(?:手机|钱?包|卡|证件).{0,2}(?:被|让|叫|给)[^ ]{0,4}(?:偷|摸走|抢|顺走|扒)|(?:掉了|丢了|偷了?我?的?)(?:手机|钱?包|银?行?卡|证件)|(?:手机|包|卡)(?:落|忘|掉)在',
      '不是(?:我|我?本人)(?:操作|借|刷|用的|消费|买)|有人(?:登[录陆]|用我|改)|异地登[录陆]|被(?:别?人|他人).{0,3}改|收到.{0,14}没(?:操作|登|申请|注册)',
      '^(?!.*(?:改|解绑|不用了)).*[卡证机](?!器).{0,2}(?:丢|遗失|被偷|挂失|不见了)',
      '可疑的?(?:交易|活动|登录|扣款|消费)',
    ],
  ],
  // Somebody else's lock, or one that may come.
  [
    'general',
    [
      `${inRules}.{0,12}(?:封|冻|锁|停|关|限制|风控)|(?:封|冻结|锁|风控)[^ ]{0,6}${inRules}|(?:司法|法院|公安).{0,6}[冻封]|(?:怕|避免|以免).{0,6}(?:封|冻|锁|限制)|拆封`,
      '(?:朋友|网友|别人|对方|他人|人家)的?(?:微信|游戏)?(?:账?号)?.{0,3}被[封冻锁限停]|[会可]被[封锁冻](?!.{0,2}了)|[次天就]会[封锁冻]',
    ],
  ],
  [
    'account-locked',
    [
      '[被给解]封|封[号了禁掉]|冻[结住]|[被解结]冻|(?:^|[^门密车枷连])锁|风控',
      '(?:身份|证|信息|密码).{0,10}(?:[次多]次|次数|过多|过频|超限)|(?:身份|个人信息).{0,12}(?:错误|有误|不正确|不准确)(?!.{0,8}改)',
      '登[录陆入]?.{0,4}(?:不[上了进到]|失败)|不能.{0,3}登[录陆]|进.?不去|进入?不了(?![账钱])|[点登].{0,3}不进',
    ],
  ],
  ['payment-error', paidYetOwed],
  ['general', ['有(?:什么|啥)(?:要求|条件|规定|区别)|一般.{0,4}(?:几天|多久|多少天|多长)']],
  ['account-change', ['解绑|解除.{0,6}绑|取消.{0,6}(?:绑定|关联)']],
  [
    'general',
    [
      '人脸|刷脸|验证(?!码)|认证|恢复',
      `${end}.{0,8}${credit}|${credit}.{0,12}${end}`,
      '(?:[付刷借提用充缴交]|支付|消费)(?:款|钱|费|话费)?不[了上起出]|不能(?:正常|再|继续)?(?:支付|消费|使用|[付刷借用充缴交转]|提现)|还款?不[上起到]',
      `被.{0,4}${off}|(?:系统|自动|无故|无缘无故|突然|为何).{0,10}${off}(?!.{0,2}(?:不|失败))`,
      `(?:关|注销|取消|停)了?(?:之后|以后|后)?.{0,10}(?:${again}|启用)`,
    ],
    credit,
  ],
  [
    'account-locked',
    [
      '被(?:限制|停|关|禁)|把我.{0,6}(?:关|停了|限制)',
      '(?:忘|不记得).{0,6}(?:密码|账号|用户名)|号码?(?:都|给|已|信息)?(?:忘|不记得)|密码.{0,6}(?:错|忘|不对|不正确|有误|不记得|不知道|想不起)|(?:找回|重置).{0,6}(?:密码|账号)',
      '验证码.{0,8}(?:不到|失败|没)|(?:没收到|不到|不能收到).{0,6}验证码',
      '(?:刷脸|人脸|身份[验认校核]|实名|安全验证).{0,8}(?:失败|不过|没过)',
      '恢复.{0,4}(?:账号|登[录陆])|解除.{0,8}限制|账号.{0,4}(?:受限|[已被]关|关了)|账号[^ ]{0,3}不存在|找不到[^ ]{0,3}账号',
      '^(?!.*[改绑]).*(?:号码?|卡|线路|宽带|网|服务)(?:又|也|都|就|突然|已|无故){0,2}(?:被停|停了|停机|断了|关了)|没激活|欠费停机|复机',
    ],
  ],
  [
    'general',
    [
      '(?:借款?|借钱|贷款|申请(?!.{0,4}[退提])|开户|审核|审批|注册|绑(?:定|卡)?(?:银行)?卡?[老总是]?(?=不|失)).{0,4}(?:不[了上]|失败)',
      '提前.{0,8}不[了能]|利息.{0,8}(?:怎么算|多少|吗)|还要收费吗|(?:如果|到期|要是|暂时|手头|这个月).{0,8}(?:还不|不能还)',
      '^(?!.*(?:但|却|少|错|没|怎么|为何)).*(?:(?:已|都)(?:到账|收到)了|已收到.{0,6}[款钱])',
      '^(?:[您你我请想要先就那帮给可以能好 ]|问|怎么|直接|现在|这个|还是|不想?用了?)*(?:关|取消|退出|解除|去掉|不需要)(?:[了掉吧啊呀呢吗它他 ]|谢谢|不想?使?用)*$',
      '开通?(?:不[了上]|失败)|不能(?:正常)?开通',
      `(?:关|关了|注销|取消)[了后过的]?(?:之后|以后)?.{0,8}${again}`,
    ],
  ],
  // Where a parcel goes is a matter of that order; the address kept for the account is another.
  [
    'general',
    ['(?:派送|配送|送货|收货|收件|快递)(?:地址|地点)?.{0,6}改|改.{0,6}(?:派送|配送|送货|收货|收件|快递)'],
    '运单|快递|包裹|订单|已发货|还没发货',
  ],
  [
    'account-change',
    [
      `${detail}.{0,6}(?:改|变了|有变)|改.{0,8}${detail}`,
      `${dueDay}期?.{0,6}[改调]|[改调].{0,6}${dueDay}|还款.{0,12}[改调][到成为至]`,
      '绑定?(?:别|另|其他|新).{0,3}卡|[重从]新绑|改一?个?号|注销|销户',
      `(?:转(?!账)|移|切改|挪)[到移至给过]?.{0,8}(?:账号|号|支付宝)|[转移改挪用放][到至在].{0,4}(?:另|别的|其他|新|现在|[大小这]号|这个)`,
      `${phone}.{0,8}(?:不用了|不一[致样](?!.{0,6}用)|不符|不同|不匹配|不对|错|停机|没用了|丢|以前的|之前的|旧|老|原来的|别人|不是)|[是绑]了?(?:别|他)人.{0,4}号码`,
      `(?:旧|老(?![是失说提不师被打要催显])|以前|之前|原来)的?[^ ]{0,6}(?:${phone}|卡)`,
      `${end}.{0,4}${product}(?!.{0,6}${elsewhere})|${product}(?!.{0,8}${elsewhere}).{0,6}${end}(?![系于联注])`,
      '(?:改|升级|降|转).{0,6}(?:套餐|资费)|套餐.{0,6}(?:转为|升|降|改)|(?:升级|降级|转)[到成为].{0,4}(?:版|套餐)',
    ],
  ],
  ['payment-error', moneyWrong],
  [
    'general',
    [
      // What was bought is not there; of money the pattern above has told.
      '^(?!.*(?:[钱扣退费码]|短信|信息|通知|位数|[^这那一]款)).*(?:手机|电脑|耳机|商品|东西|包裹|快递|衣服|鞋|书|礼品|样品|货|[一这那][台件本双款个]).{0,6}没收到',
      '^[^扣还比收付]{0,6}账单[吗嘛呢啊]?$|^亲?有?没?有?人在|有.{0,6}限制吗',
    ],
  ],
];

const compiled = rules.map(([label, patterns, about = '']) => ({
  label,
  pattern: new RegExp(patterns.join('|')),
  about: new RegExp(about),
}));

/** Whether a Chinese text is about borrowing: most of what is written about that asks. */
export const mentionsCredit = (text: string): boolean => creditWord.test(text);
const creditWord = new RegExp(`${credit}|借[款钱了的出到不]|贷|还款|逾期|额度|利息|分期`);

/** What a Chinese sentence says by pattern. */
export const chinesePattern = (text: string): RequestTypeLabel | undefined => {
  const plain = oneWording(text);
  return compiled.find(({ pattern, about }) => about.test(plain) && pattern.test(plain))?.label;
};
