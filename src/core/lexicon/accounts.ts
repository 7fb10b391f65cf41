const numberWords = 'id|no|no.|nr|number|numbers|num|code|ref|reference|#'.split('|');

/** Whom or what desks number, and nobody counts: a bare "contract 40071" names it. */
const counted = (
  'account|customer account|customer|cust|client|member|membership|policy|contract|contract account|workspace|licence|license|' +
  'frequent flyer|taxpayer|donor|employer|student|patient|subscriber|subscription|player|permit|tenant|tenancy|lease|meter|reader|resident|agreement|' +
  'card|library card|gym card|club card|bus card|membership card|charging card|travel card|rail card|railcard|photo card|season ticket|policyholder|policy holder'
).split('|');

/** The same with a word for number only: "driver 4711" may be anybody's. */
const holders = [
  ...counted,
  ...(
    'acct|user|merchant|wallet|profile|login|loyalty|rewards|frequent flier|organisation|organization|team|gamer|character|seller|' +
    'store|shop|sender|supply|register|registration|taxpayer|device|loyalty card|bonus card|miles|family|household|owner|driver|rider|' +
    'courier|guest|donor|employee|staff|pupil|child|parent|partner|vendor|supplier|dealer|agent|candidate|applicant|volunteer|club|' +
    'season card|vat|vat registration|tax|handle'
  ).split('|'),
];

const both = (words: readonly string[], ends: readonly string[]): readonly string[] =>
  words.reduce<string[]>((all, word) => [...all, ...ends.map((end) => word + end)], []);

/** Labels of an account identifier whose value holds a digit. Lower case, simplified. */
export const accountIdLabels: readonly string[] = [
  ...both(
    holders,
    numberWords.map((number) => ` ${number}`),
  ),
  ...both(counted, ['', 's']),
  ...(
    'policies|tenancies|handle|tin|tin no|tin no.|key fob|reg|reg.|reg no|reg no.|acct|a/c|a/c no|a/c no.|acc no|acc no.|userid|uid|mid|login|' +
    'card holder|cardholder|cust.|vat|tag|player tag|合同|保单|租约|户号|借书证|借阅证|读者证|学生证|会员证|' +
    '会籍证|月票|年票|etc卡|通行卡|一卡通|校园卡|加油卡|公交卡|门禁卡|水卡|饭卡|卡主号|学员|患者|业主|住户|读者|账号|账户|用户|会员|会员卡|会员账号|客户|客户账号|平台账号|' +
    '登录账号|注册账号|工作区|店铺|门店|商铺|学号|就诊卡|病历号|门诊号|住院号|医保号|社保号|参保号|准考证号|报名号|宽带账号|' +
    '宽带号|工号|表号|税号|纳税人识别号|信用代码|id'
  ).split('|'),
  ...both(
    (
      '账号|账户|用户|会员|客户|商户|钱包|玩家|角色|游戏|常旅客|里程|积分|授权|许可证|合同|保单|工作区|空间|团队|店铺|燃气户|水费户|电费户|缴费户|' +
      '客户证|借书证|读者证|借阅证|就诊卡|就诊|医保|社保|校园卡|业主|住户|租户|租客|车主|患者|病人|学员|学生|读者|家庭|家长|宝宝|宠物|企业|单位|' +
      '员工|教师|司机|骑手|乘客|供应商|经销商|代理商|志愿者|考生|缴费|签约|注册|登记|档案|合约|租约|充电卡|门禁卡|月票|年票|年卡|etc|通行卡|一卡通|' +
      '停车证|通行证'
    ).split('|'),
    ['编号', '编码', '代码', '号', '号码', '卡号', 'id', ' id'],
  ),
];

/** Labels of a user name: any token. */
export const userNameLabels: readonly string[] = (
  'accounts|users|org|org id|organisation id|organization id|workspace id|tenant id|username|user name|login name|account name|nickname|screen name|display name|profile name|in-game name|ingame name|' +
  'player name|character name|character|workspace|workspaces|tag|tenant|subdomain|organisation|organization|gamertag|gamer tag|login|handle|account|user|用户名|用户名称|用户昵称|登录名|账户名|账户名称|账号名|' +
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

/** Lengths of an IBAN, each with the countries that have it (SWIFT IBAN registry). */
export const ibanLengths =
  '15NO|16BE|18DKFIFKFOGLNLSD|19MKSI|20ATBAEEKZLTLUMNXK|21CHHRLILV|22BGBHCRDEGBGEIEMERSVA|23AEGIILIQOMSOTL|24ADCZESMDPKROSASESKTNVG|' +
  '25LYPTST|26ISTR|27BIDJFRGRITMCMRSM|28ALAZBYCYDOGTHNHULBNIPLSV|29BREGPSQAUA|30JOKWMUYE|31MTSC|32LC|33RU';

/** Words without which nobody says "from my registered address". */
export const registeredCues: readonly string[] = (
  'registered|signed|sign|signup|linked|file|associated|connected|register|registration|login|account|original|' +
  'same|注册|绑定|登录|预留|用账|的账|账户邮|账号邮'
).split('|');
