const numberWords = 'id|no|no.|number|num|code|ref|#'.split('|');

/** Whom or what desks number: "customer", "customer no.", "customer #". */
const holders = (
  'account|acct|customer|client|member|membership|user|subscriber|merchant|wallet|profile|login|loyalty|rewards|' +
  'frequent flyer|frequent flier|policy|policyholder|policy holder|contract|contract account|workspace|organisation|' +
  'organization|tenant|team|player|gamer|character|licence|license|subscription|seller|store|shop|sender|supply|agreement|' +
  'register|registration|taxpayer|device|meter|patient|student|reader|library card|membership card|loyalty card|bonus card|miles|' +
  'family|household|resident|permit|tenancy|lease|owner|driver|rider|courier|guest|donor|employee|staff|pupil|child|parent|' +
  'partner|vendor|supplier|dealer|agent|candidate|applicant|volunteer|club|season ticket|season card|charging card|travel card|rail card|photo card|handle|taxpayer|tax'
).split('|');

/** Labels of an account identifier whose value holds a digit. Lower case, simplified. */
export const accountIdLabels: readonly string[] = [
  ...holders.reduce<string[]>((all, word) => [...all, ...numberWords.map((number) => `${word} ${number}`)], []),
  ...(
    'handle|tin|tin no|tin no.|permit|charging card|travel card|rail card|photo card|key fob|season ticket|accounts|customer accounts|' +
    'reg|reg.|reg no|reg no.|合同|保单|借书证|借阅证|读者证|学生证|会员证|会籍证|月票|年票|etc卡|通行卡|一卡通|校园卡|校园卡号|学员|患者|业主|住户|读者|' +
    'account|acct|a/c|a/c no|a/c no.|acc no|acc no.|userid|uid|mid|login|customer|client|member|membership|policy|' +
    'policyholder|policy holder|contract|contract account|workspace|licence|license|frequent flyer|loyalty membership|student|patient|subscriber|membership card|library card|student id|player|card holder|cardholder|' +
    '账号|账户|账户号|账户号码|账号id|账户id|用户|用户id|用户编号|用户号|会员|会员号|会员编号|会员卡|会员卡号|会员id|会员账号|客户|客户号|' +
    '客户编号|客户id|客户代码|客户账号|商户号|商户编号|商户id|平台账号|登录账号|注册账号|钱包id|钱包编号|户号|玩家id|玩家编号|角色id|游戏id|' +
    '编号id|常旅客号|常旅客卡号|常旅客编号|里程卡号|里程账号|飞行卡号|积分卡号|授权号|授权编号|许可证号|许可证编号|合同号|合同编号|保单号|保单编号|' +
    '工作区|工作区id|工作区编号|空间id|团队id|店铺id|店铺编号|店铺|门店|商铺|账号 id|账户 id|用户 id|会员 id|客户 id|商户 id|工作区 id|空间 id|团队 id|店铺 id|玩家 id|角色 id|游戏 id|学号|借书证号|签约号|就诊卡号|就诊卡|就诊号|病历号|门诊号|住院号|医保卡号|医保号|社保卡号|社保号|参保号|准考证号|考生号|报名号|燃气户号|水费户号|电费户号|缴费户号|缴费号|客户证号|宽带账号|宽带号|学员号|学员编号|学生号|工号|押金单号|读者证号|借阅证号|id'
  ).split('|'),
  ...(
    '业主|住户|租户|租客|车主|患者|病人|学员|学生|读者|家庭|家长|宝宝|宠物|企业|单位|商户|员工|教师|司机|骑手|乘客|供应商|经销商|代理商|' +
    '志愿者|考生|缴费|签约|注册|登记|档案|合约|租约|充电卡|门禁卡|月票|年票|年卡|etc|通行卡|一卡通|停车证|通行证'
  )
    .split('|')
    .reduce<string[]>(
      (all, word) => [...all, ...['编号', '代码', '号', '号码', '卡号', 'id'].map((end) => word + end)],
      [],
    ),
];

/** Labels of a user name: any token. */
export const userNameLabels: readonly string[] = (
  'org|org id|organisation id|organization id|workspace id|tenant id|username|user name|login name|account name|nickname|screen name|display name|profile name|in-game name|ingame name|' +
  'player name|character name|character|workspace|tenant|subdomain|organisation|organization|gamertag|gamer tag|login|handle|account|user|用户名|用户名称|用户昵称|登录名|账户名|账户名称|账号名|' +
  '会员名|昵称|账号|账户|登录账号|注册账号|会员账号|客户账号|会员|用户|工作区|空间|租户|店铺|角色|角色名|游戏名|游戏昵称|玩家名|的号|我号'
).split('|');

/** Labels of a telephone number. */
export const phoneLabels: readonly string[] = (
  'phone|phone no|phone no.|phone number|mobile|mobile no|mobile no.|mobile number|cell|cell phone|cellphone|tel|tel.|' +
  'telephone|telephone number|contact number|my number|our number|my line|手机|手机号|手机号码|电话|电话号码|联系电话|联系方式|预留手机号|' +
  '绑定手机|注册手机|注册手机号|绑定手机号|行动电话|号码|门号'
).split('|');

/** Local parts that belong to companies, never to the person who writes. */
export const companyMailboxes: readonly string[] = (
  'support|help|helpdesk|service|services|customerservice|customer-service|customercare|care|noreply|no-reply|donotreply|' +
  'do-not-reply|security|abuse|notifications|notification|postmaster|mailer-daemon|kefu|cs'
).split('|');

/** Local parts of a company's rooms: such an address is the writer's account only where the text says so. */
export const roleMailboxes: readonly string[] =
  'info|contact|admin|sales|billing|office|orders|finance|hr|accounts'.split('|');

/** Words right before an address that make it somebody else's. */
export const otherPeople: readonly string[] = (
  "his|her|their|your|scammer|scammers|sender|hacker|friend|friend's|wife|wife's|husband|husband's|brother|" +
  "sister|colleague|colleague's|boss|merchant|merchant's|seller|seller's|recipient|recipient's|payee|beneficiary|" +
  'stranger|someone|somebody|them|他|她|他们|对方|朋友|同事|老公|老婆|妻子|丈夫|商家|卖家|客服|骗子|收款人|发件人|黑客|钓鱼邮件|陌生|别人|他人|有人|你们|贵司|收款方|' +
  '官方'
).split('|');

/** Length of an IBAN by country (SWIFT IBAN registry). */
export const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BI: 27,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DJ: 27,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FK: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HN: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MN: 20,
  MR: 27,
  MT: 31,
  MU: 30,
  NI: 28,
  NL: 18,
  NO: 15,
  OM: 23,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  RU: 33,
  SA: 24,
  SC: 31,
  SD: 18,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  SO: 23,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
  YE: 30,
};

/** Words without which nobody says "from my registered address". */
export const registeredCues: readonly string[] = (
  'registered|signed|sign|signup|linked|file|associated|connected|register|registration|login|account|original|' +
  'same|注册|绑定|登录|预留|用账|的账|账户邮|账号邮'
).split('|');
