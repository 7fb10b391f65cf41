import type { WordRule } from './word-rule';

const objectEn =
  '(?:e-?mail address(?:es)?|(?:phone|mobile|cell|telephone|contact|account|card) numbers?|bank (?:accounts?|cards?|details)|e-?mails?|mail address|phone|mobile|cell(?:phone)?|telephone|numbers?|names?|surname|address(?:es)?|bank|cards?|password|passcode|pin|accounts?|username|user name|login|date of birth|birthday|beneficiary|payment method|payout method|bank details|(?:contact|address|payment|card|billing) details|company name|iban|nickname|legal name|sim|tax number|signatory|owner)';
const mine =
  "(?: (?:my|our|his|her|their|the|this|that|its|a new|another|all my))(?: (?!(?:if|because|when|in|on|of|for|with|at|from)\\b)[a-z'-]{1,15}){0,4}?";
const wanted =
  /(?:^|[,;:(!] ?|[^ -~] ?|\b(?:please|pls|plz|kindly|and|then|so|just|also|like to|want to|need to|wish to|have to|order to|possible to|able to|writing to|request to|asking to|ask to|would you|could you|can you|will you|you to|how to|can i|could i|should i|do i|may i|help me|help me to|trying to|tried to|let me|hope to|prefer to|or|me to|i must|us to|love to|to)(?: (?:please|kindly|also|just|quickly|help me(?: to)?))? )$/;
const notWanted =
  /\b(?:(?:advised|asked|told|allow(?:s|ed)|forced|required|not|invited|reminded)(?: me| us)?|wants? (?:me|us)|wanted (?:me|us)) to $|\b(?:he|she|they|hackers?|scammers?|thief|someone|somebody) (?:[a-z]+ ){0,3}to $|\b(?:did|does|do) not (?:want|need|wish)[^.]{0,8}$|\b(?:page|app|button|option|going) to $/;
const page = /^[^.!?]{0,40}\b(?:page|button|log|form|screen|link) (?:hangs|is|does|did|was|gives|shows|crashes)/;

/** A label with something behind it: `[…]` is a gap nobody filled. */
export const filled = /^[^:\n]{0,12}: ?(?![\s[…]|$)[^\s]/;

/** "from Classic 10 to the Flex 20 tariff", "my plan to Pro": both what and into what. */
const planMove =
  /^(?=[^.!?\n]{0,80}\b(?:plan|tariff|tier|package|subscription|membership|bundle|edition|version|rate|cover|coverage|contract|level)\b)[^.!?\n]{1,60}? (?:to|onto|into) (?:the |a |an |your )?(?!(?:change|upgrade|downgrade|know|use|be|do|have|get|see|your|my|me|you)\b)[a-z0-9]/;

/** What the writer wants changed on an account. "Update my data" alone names nothing. */
export const changesWanted: readonly WordRule[] = [
  {
    words:
      'what should be changed|requested change|wanted change|change requested|change wanted|需要修改的内容|修改内容|变更内容|更改内容|变更事项|修改事项|更换内容',
    after: filled,
  },
  {
    words: 'new',
    after:
      /^ (?:(?:registered|phone|mobile|e-?mail|home|postal|billing|bank|contact|legal|last|family) ){0,2}(?:number|address|e-?mail|phone|mobile|name|surname|card|account|iban)(?:(?: (?:is|should be|will be)|:) ?(?![\s[…]|$)|,? ?\(?(?=[+\d]|\S{1,40}@))/,
  },
  {
    words: '新|新的',
    after:
      /^(?:注册|绑定|联系|收款|登录)?(?:邮箱|手机号?码?|电话|号码|地址|姓名|银行卡号?|卡号|账号|户名)(?:地址)?(?:是|为|:) ?(?![\s[…]|$)/,
  },
  // "Please correct: family name …".
  {
    words: 'change|update|correct|amend|edit|modify',
    before: wanted,
    after: filled,
    notBefore: notWanted,
    silentWhen: ['negated'],
  },
  {
    words: 'data|details|information|info|profile',
    before: /\b(?:change|update|correct|edit|modify) (?:my|our|the) (?:[a-z]+ ){0,2}$/,
    after: /^(?: (?:to|as follows)|:) ?(?![\s[…]|$)/,
    notBefore: notWanted,
  },
  {
    words: 'change|update|replace|modify|switch|amend|correct|edit|alter|transfer',
    before: wanted,
    after: new RegExp(`^${mine} ${objectEn}\\b`),
    notBefore: notWanted,
    notAfter: page,
    silentWhen: ['negated'],
  },
  {
    words: 'change|update|replace|switch|set|correct|amend|rename|alter',
    before: wanted,
    after: /^ (?:it|them|that|this|these) (?:to|with|by|into|for(?! (?:me|us)\b))\b/,
    notBefore: notWanted,
    silentWhen: ['negated'],
  },
  {
    words:
      'upgrade|downgrade|move|switch|change|transfer|migrate|convert|put|moving|switching|upgrading|downgrading|changing',
    after: planMove,
    notBefore: notWanted,
    notSentence:
      /\b(?:how (?:do|can|could|to)|what happens|is it possible|did not|didn't|was|were|has been|have been)\b/,
    silentWhen: ['negated'],
  },
  {
    words: 'unlink|unbind|rebind|link|bind|remove|delete|detach|disconnect|add|register',
    before: wanted,
    after: new RegExp(`^${mine} ${objectEn}\\b`),
    notBefore: notWanted,
    notAfter: page,
    silentWhen: ['negated'],
  },
  {
    words: 'close|delete|deactivate|terminate|cancel|remove|erase|shut|end|quit|freeze|pause',
    before: wanted,
    after:
      /^(?: down)?(?: (?:my|our|this|the|all my|both (?:of )?my|both))(?: [a-z]+){0,2} (?:accounts?|profile|wallet|membership|subscription|contract|plan|policy|lease|tenancy|licence|license|registration|season ticket)\b/,
    notBefore: notWanted,
    silentWhen: ['negated'],
  },
  // Whatever it is: from what to what is said, or who is to have it.
  {
    words:
      'change|move|switch|swap|transfer|set|raise|increase|lower|reduce|put|amend|update|correct|alter|adjust|rename',
    before: wanted,
    after: /^ [^!?\n]{0,60}?\bfrom \S[^!?\n]{0,50}? to (?!(?:be|do|have|get|know|see|use)\b)\S/,
    notBefore: notWanted,
    silentWhen: ['negated'],
  },
  {
    words: 'hand over|sign over|make over|pass on|transfer|reassign',
    before: wanted,
    after: /^ (?:my|our|the|this) [^!?\n]{1,60}? to (?:my|our|the|a|an|mr|mrs|ms|dr|another) \S/,
    notBefore: notWanted,
    silentWhen: ['negated'],
  },
  {
    words: 'put|enter|use|add|register',
    before: wanted,
    after:
      /^ (?:the|my|our|this|his|her|their) (?:new|following|right|correct) [a-z -]{2,30}?(?:,|:| \()? ?(?=[+\d]|\S{1,40}@)/,
    notBefore: notWanted,
    silentWhen: ['negated'],
  },
  {
    words: 'set|raise|increase|lower|reduce|change|switch|put',
    before: wanted,
    after: /^ (?:my|our|the) [^.!?\n]{2,40}? to (?!(?:be|do|have|get|know|see|use|my|our|me|us|a new|the new)\b)\S/,
    notBefore: notWanted,
    silentWhen: ['negated'],
  },
  {
    words: 'called|named',
    before: /\b(?:i'm|i am|we are|we're) (?:now )?$/,
    after: /^ ["“]?[a-z]/,
    sentence: /\b(?:now|married|divorced)\b/,
  },
  {
    words: 'note|record|register',
    before: wanted,
    after: /^ (?:my|our|the) (?:new )?(?:address|number|e-?mail|name)\b[^.!?]{0,30}: ?\S/,
  },
  // The right one is told, or a card nobody should write down.
  {
    words: 'correct is|right is|correct would be|right spelling is|correct spelling is|right one is|correct one is',
    after: /^:? \S/,
  },
  {
    words: 'should be|ought to be|should read|should now be|should now read|is spelled|is spelt',
    after: /^ ["“]?\S/,
    sentence: /\b(?:(?:sur)?name|address|birthday|date of birth|spelling|title)\b/,
    notAfter:
      /^ (?:wrong|incorrect|badly|differently|able|possible|enough|fine|easy|in (?:the|your)|on (?:the|your)|here|there|visible|shown|more|no |not )/,
  },
  // What is taken away or joined needs no new value.
  {
    words: 'remove|delete|erase|add|unsubscribe',
    before: wanted,
    after: new RegExp(
      `^ (?!(?:(?:some|a few|more|any|other|my|our|the|this|these) )?(?:details?|information|info|data|things?|changes?|it|them|this|that|something|note|comment|me to the list)\\b)(?:my |our |the |this |all |everything |me |mr |mrs |ms |an? |one )[^.!?\\n]{0,60}`,
    ),
    notBefore: notWanted,
    notAfter: page,
    silentWhen: ['negated'],
  },
  {
    words: 'cancel|end|terminate|quit|resign',
    before:
      /(?:\bhereby (?:i |we )?|\bi (?:now |therefore )?|\bwe (?:now |therefore )?|^(?:with this (?:e-?mail|mail|letter) )i )$/,
    after:
      /^ (?:my|our|the) ([a-z]+ ){0,2}(?:membership|subscription|contract|plan|policy|account|lease|tenancy|licence|license)\b/,
    silentWhen: ['negated', 'offered'],
  },
  {
    words: 'change|changing|updating|replacing|closure|closing|deletion|update',
    after:
      /^ (?:of|to)? ?(?:my|our|the)( [a-z]+){0,2} (?:e-?mail|phone|mobile|number|name|address|bank|card|account|details|information)\b/,
    before:
      /\b(?:request|need|want|regarding|about|for|apply for|requesting|ask for|asking for|require|like)(?: to request)?(?: a| the)? $/,
  },
  {
    words: 'change',
    after:
      /^ of ((?:registered|bank|e-?mail|phone|my|our|the|legal|home|billing) ){0,3}(?:address|e-?mail|name|phone|number|mobile|account|details|bank|ownership)\b/,
  },
  {
    words: 'changed|updated|corrected|amended|replaced',
    before:
      /\b(?:like|want|need|have|get|ask for|request) (?:my|our|the) (?:[a-z]+ ){0,3}(?:number|address|e-?mail|phone|mobile|name|surname|bank details|account|iban|date of birth|details|data|information)(?: [^,.;!?]{1,40})? (?:to be |be )?$/,
    wide: true,
    silentWhen: ['negated'],
  },
  {
    words: 'changed',
    before:
      /\b(?:my|our) ((?:registered|phone|mobile|e-?mail|legal|last|bank|home|billing|company) ){0,3}(?:number|address|name|surname|phone|e-?mail|account) (?:has|have) $/,
    wide: true,
  },
  {
    words: '修改|更改|更换|变更|更新|更正|替换|改一下|换一下|改下|换下|修正|调整|重新绑定|改绑|换新|改|换',
    after:
      /^(?:一下|下|我的?|我们的?|公司的?|账户的?|注册的?|绑定的?|新的?|登录的?|登记的?|预留的?|收款的?|支付的?|联系的?|银行的?|提现的?|收货的?|收件的?|邮寄的?|通讯的?|家庭的?|账单的?|寄送的?|英文的?|中文的?|护照的?|证件的?|[a-z]+ ?|的| |实名|个人){0,4}(?:(?:账户|账号|帐户|联系|收款|绑定)?信息(?=[:为])|邮箱|邮件地址|电子邮件|邮件|手机|电话|号码|姓名|名字|户名|地址|银行卡|银行账|银行帐|银行|卡号|密码|账户名|账号|帐号|身份证|用户名|昵称|绑定|收款|公司名|法人|企业名|名称|联系人|联系方式|开户行|发票抬头|抬头|英文名|拼音|生日|出生日期|护照|证件|收件人|收货人|管理员|所有者|负责人|email|phone|password|name|address|card|account|e-mail|卡)|^[一-龥]{2,3}(?:地址|电话|邮箱|姓名)/,
    notAfter:
      /^[^,。!?]{0,12}?(?:的?(?:页面|按钮|功能|入口|链接|选项|时候|过程|记录)|失败|时(?!间)|后|不了|了(?!解|吧|吗|断|旧)|过)/,
    notBefore:
      /(?:被|有人|已经?|没|无法|不能|不|曾|上次|刚|刚刚|他|对方|骗子|系统|自动|交|兑|退|不让|没法|谁|会|擅自|私自)[^,。!?]{0,4}$/,
  },
  {
    words:
      '更正为|修正为|改正为|纠正为|改成|改为|换成|换为|变更为|更改为|更新为|修改为|更换为|更换成|改到|变成|升级到|升级为|升级成|降级到|降级为|降到|升到|换到',
    sentence:
      /(?:邮箱|手机|电话|号码|姓名|名字|户名|地址|卡|账户名|账号|帐号|密码|用户名|名称|昵称|邮件|套餐|流量|方案|计划|资费|所有者|管理员|负责人|收件人|收货人|航班|座位|日期|语言|时区|权限|订阅|email|e-mail|@|phone|card|name|address|plan|owner)[^]*(?:改|换|变|更新|更正|修正|纠正|升|降)|从[^,。;!?]{1,30}(?:改|换|变|升|降)|(?:改|换|变|升|降)[^,。;!?]{0,14}(?:套餐|方案|资费|版本|会员|等级)/,
    before: /(?:把|将|请|想|要|麻烦|申请|帮|能否|可否|需要|需|希望|现|重新|从|由|please|pls)[^。;!?]{0,58}$/,
    notAfter: /^(?:了|别人|陌生)/,
    silentWhen: ['negated'],
    notSentence: /被(?:人|改)|有人|自动变成/,
  },
  {
    words:
      '换绑|解绑|解除绑定|注销账|注销帐|注销我的账|注销我的帐|注销我的|注销该|注销这个|销户|销号|绑定新|重新绑|关闭账|关闭帐|关闭我的账|删除账|删除帐|删除我的账|注销',
    notBefore:
      /(?:被|有人|已经?|没|无法|不能|不|曾|上次|刚|刚刚|他|对方|骗子|系统|自动|不让|擅自|私自|了)[^,。!?]{0,3}$/,
    notAfter: /^[^,。!?]{0,8}?(?:页面|按钮|功能|入口|链接|失败|时(?!间)|后|不了|了(?!吧|吗)|过|的?(?:旧|那个))/,
  },
  {
    words: '取消|退订|关掉|关闭|停掉|停用|暂停|开通|撤销|去掉|加上|拆掉|去除',
    before: /(?:请|帮|想|要|麻烦|申请|希望|需要|把|将)[^。;!?]{0,24}$/,
    after: /^(?:我的?|[这那]个|一下|其中的?)?(?![我你您他这那一的,。了过吗])[一-龥a-z0-9“ ]{2}/,
    notBefore:
      /(?:被|有人|已经?|没|无法|不能|不(?:要|用|想)?|曾|上次|刚|他|对方|骗子|系统|自动|不让|怎么|如何|能否|可以|谁|擅自|私自|问)[^,。!?]{0,6}$/,
    notAfter: /^[^,。!?]{0,10}?(?:页面|按钮|功能|入口|失败|时(?!间)|后|不了|了(?!吧)|过|订单|交易|吗|流程)/,
  },
  // 副卡请帮我取消: what goes stands before.
  {
    words: '取消|注销|停掉|关掉|关闭|退掉|停用|删掉|删除|去掉',
    before:
      /(?:(?:[卡号铃]|套餐|业务|会员|服务|功能|订阅|续费|\d)[^,。;!?]{0,6}(?:请|帮我|麻烦|申请)[^,。;!?]{0,6}|[把将][^,。;!?]{1,16})$/,
    after: /^(?:掉|一下|了?吧)?(?=[,。;!\s]|$|谢)/,
    silentWhen: ['negated'],
  },
  {
    words: '终止|解除|中止',
    after: /^[^,。;!?]{0,24}(?:合同|合约|协议|租约|服务|订阅|会员|保单)/,
    notBefore:
      /(?:被|有人|已经?|没|无法|不能|不|曾|上次|刚|他|对方|系统|自动|擅自|单方面?|怎么|如何|能否|可以|你们?|贵司)[^,。!?]{0,8}$/,
    notAfter: /^[^,。!?]{0,24}(?:吗|流程|规定|条款|违约金)/,
  },
  {
    words: '延到|延至|延长到|延长至|停到|停至|调到|转到',
    before: /(?:请|帮|把|将|想|麻烦|申请|要)[^。;!?]{0,40}$/,
    after: /^了? ?[“"「]?[一-龥a-z0-9]/,
    notBefore: /(?:被|系统|自动|什么|怎么|已|转账|[款钱])[^,。!?]{0,12}$/,
    silentWhen: ['negated'],
  },
  {
    words: '停卡|报停|停机保号|销掉|换掉',
    notBefore: /(?:被|有人|已经?|没|无法|不能|不|曾|上次|刚|怎么|如何|能否|可以|问)[^,。!?]{0,6}$/,
    notAfter: /^[^,。!?]{0,8}?(?:页面|按钮|功能|入口|失败|时(?!间)|后|不了|了(?!吧)|过|吗|流程|规)/,
  },
  {
    words: '加为|设成|设为|设置为|设置成|改到|改成|改为|换成|变更为|更改为|变更到|更新到|录成|写成|填成|登记成|印成',
    before:
      /(?:地址|邮箱|手机号?|电话|号码|姓名|名字|抬头|语言|生日|日期|联系人?|[我你他她]?[先太丈妻老父母儿女][^,。]{1,6}|管理员|负责人|航班|座位)(?:请|麻烦|都|均|已|现|要|想)?$/,
    after: /^了? ?(?![了的过])[“"「]?[一-龥a-z0-9@]{2}/,
    sentence: /改到|改成|改为|换成|变更[为到]|更改为|更新到|设|加为|实际|应该?[是为]|其实|正确|请改|更正/,
    notBefore: /(?:被|有人|系统|自动|对方|骗子|谁|擅自|私自)[^,。!?]{0,12}$/,
  },
  // 把 X 改为 OUYANG JING, 请帮我改成 MARTINEZ, 请换成15012340987: a value in Latin letters or a number stands for itself.
  {
    words: '改为|改成|更正为|换成|更改为|变更为|修改为|更换为|更新为',
    before: /(?:把|将|请|帮我|麻烦|申请)[^,。;!?]{0,30}$/,
    after: /^ ?[“"「]?(?:[a-z]{2}|\d{5})/,
    notBefore: /(?:被|有人|系统|自动|对方|骗子|谁|擅自|私自)[^,。!?]{0,34}$/,
  },
  {
    words: '改|更正|修改|更新|换',
    after: /^(?:一下|下)/,
    sentence: /[:都为是开][ ]?["“「][^"”」]{2,40}["”」]/,
    silentWhen: ['negated'],
  },
  {
    words: '办|办理|改办|换办',
    before: /(?:请|想|都|要|帮[我他她]们?|麻烦)$/,
    after: /^(?![^,。;!?]{0,16}(?:吗|什么|怎|哪))[^,。;!?]{0,14}(?:套餐|过户|资费)/,
    silentWhen: ['negated'],
  },
  {
    words: '转给|移交给',
    before: /(?:权限|管理员|[账户]号|店铺|会籍|会员|户名|所有权)[^,。;!?]{0,4}$/,
    silentWhen: ['negated'],
    notSentence: /被|有人/,
  },
  {
    words: '改过来|更正过来|改正过来|改回来|纠正过来|过户到|过户给|过户至',
    before: /(?:请|想|要|麻烦|申请|帮|能否|可否|需要|希望|都|[^了])$/,
    silentWhen: ['negated'],
    notSentence: /被(?:人|改)|密码|有人/,
  },
  {
    words:
      '取消订阅|取消续订|取消续费|取消自动续费|关闭自动续费|取消会员|退订会员|退订套餐|取消套餐|取消合约|解约|退会',
    notBefore:
      /(?:被|有人|已经?|没|无法|不能|不|曾|上次|刚|刚刚|他|对方|骗子|系统|自动|不让|怎么|如何|擅自|私自|了)[^,。!?]{0,3}$/,
    notAfter: /^[^,。!?]{0,8}?(?:页面|按钮|功能|入口|链接|失败|时(?!间)|后|不了|了(?!吧|吗)|过|会)/,
  },
  {
    words: '更改|变更|更换|修改|更新|更正|改',
    before:
      /(?:把|将)[^,。;!?]{0,20}(?:邮箱|手机号?码?|电话|地址|姓名|名字|英文名|护照号?码?|证件号?码?|生日|出生日期|银行卡|联系人|收件人)(?:一下|也|都|做|进行)?$/,
    silentWhen: ['negated'],
  },
  {
    words: '应为|应该为|应是|应该是|正确的是|正确的应是|正确写法是|才对',
    sentence:
      /(?:姓名|名字|英文名|拼音|生日|出生日期|地址|证件号|护照号|手机号|抬头|户名|公司名|name|[写录登印][记入]?成)[^]*(?:错|应|更正|改)/,
    notSentence: /(?:金额|扣款|余额|费用|应该是(?:你们|系统|我|网络|bug))/,
  },
  {
    words: '更改|变更|更换|修改|更新',
    before: /(?:邮箱|手机|手机号|电话|地址|姓名|银行卡|账户信息|资料|信息)(?:需要|要|想|需|申请|希望|请|麻烦)$/,
  },
];

/** A wanted change of where money is paid to, and what tells the new account (folded text). */
export const payoutChange = /(?:提现|收款|结算|放款|打款|银行|开户行)/;
export const newPayout =
  /(?:改|换|变更|更改|更换|修改|更新)(?:成|为|到)|新(?:的)?(?:银行)?(?:账户|账号|卡号?|开户行|户头)(?:信息)?(?:是|为|如下|:|\()|尾号|(?:账|卡|户)[号户名]?[^,。;\d]{0,8}\d{8,}|\d{12,}|解绑|解除绑定|注销|删除/;
