import { either } from './either';

/** A wanted change of something that has a value: an address, a number, a name. Lower case, simplified. */
const valued =
  '(?:e-?mails?|address(?:es)?|(?:phone|mobile|cell|contact|telephone) (?:number|details)|phone|mobile|telephone|number|surname|names?|date of birth|birthday|iban|bank (?:account|details)|beneficiary|(?:payment|billing|contact|account|personal) details)';
export const valueChange = new RegExp(
  `^(?:please )?(?:change|changing|update|updating|modify|correct|edit|amend|alter|replace|replacing)\\b[^]{0,60}?\\b${valued}$|` +
    `^(?:like|want|need|have|get|ask for|request) (?:my|our|the) [^]{0,30}?\\b(?:${valued}|details|data|information|info|profile)\\b[^]{0,60}(?:changed|updated|corrected|amended|replaced)$`,
);

/** What it should become: "to …", "the new one is …", "we now live at …", "as follows", or a form that says it. */
export const newValue = new RegExp(
  [
    '\\b(?:to|into|as|with|by|be|become|read|say|should be)[ :]{1,3}(?:the |my |our )?(?:new |correct |married |maiden |work |private |business |legal )*(?:(?:address|e-?mail|number|name|one|surname|details|iban)[ :]+)?(?:["“\'‘(<]|\\+?\\d|[^\\s@]{1,64}@|[A-ZÀ-Þ\\u4e00-\\u9fff])',
    '\\b(?:[Cc]hange|[Uu]pdate|[Aa]mend|[Cc]orrect|[Aa]lter|[Rr]eplace)\\b[^.!?:\\n]{4,60}\\d: ?(?:["“(]|[A-ZÀ-Þ]|\\d{1,4}[a-z]? [A-Z])',
    '\\b[Nn]ew (?:\\S+ ){0,4}?(?:is|are|reads|will be|would be)\\b(?! (?:not|needed|required))',
    '\\b[Nn]ew (?:\\S+ ){0,3}?\\S{0,20}[:=(] ?\\S',
    '\\b(?:is|are|am|has been|have been|called|known as) now(?: called| known as)? \\S|\\bnow (?:is|live|reside|use|called|known|have|at)\\b|\\bshould (?:be|read|say|become)\\b|\\b(?:with|by|to) (?:mine|ours)\\b|\\binstead(?! of (?:the|my|our) old)\\b|→|->|=>|改[为成]|换成|新的?[^，。\\n]{0,8}[是为:：]',
    '\\b(?:correct|right|actual|proper|current|updated|desired|future|changed|latest)(?: \\S+){0,3}?(?: is| are|:| reads)',
    '\\b(?:as follows|the following|following (?:name|address|details|number)|stated below|given below|see below|below|underneath|in the (?:form|attachment)|(?:filled|completed) (?:in |out )?(?:the )?form)\\b|\\battach|\\benclos',
    '\\bmoved (?:house )?(?:to|from) (?!(?:an?|the|another|our|my)\\b)|\\blive (?:at|in)\\b|\\bmy (?:married|maiden|legal|full|new|real) (?:sur)?name\\b|\\b(?:name|surname|birthday|number|address|e-?mail|iban)(?: address| number)? (?:is|:) (?!(?:wrong|incorrect|out|outdated|old|not|no|misspelt|misspelled|mistyped|false|outdated|still)\\b)',
    '^[ \\t]*[-*•]?[ \\t]*(?:to|new|address|name|surname|e-?mail|phone|mobile|number|iban)[^\\n:]{0,20}: ?\\S',
  ].join('|'),
  'm',
);

/** "Change it to my new one": that there is a new one, not which. Nothing like a value follows in the sentence. */
export const toANewOne =
  /\b(?:change|switch|update|move|replace) (?:it|this|that|them|[a-z' -]{2,40}?) (?:in)?(?:to|with|by) (?:my|our|the|a) (?:new|other|work|private) (?:one|address|e-?mail(?: address)?|mail|(?:phone |mobile )?number|phone|mobile|name)(?=[ ]?(?:[.;!?\n]|$|please\b|thank|thanks\b|because\b|since\b|as\b|,)|[ ](?:please|because|since|as)\b)(?![^.!?\n]{0,60}[\d@])(?![.,;]? (?:it|that|this|which|the new [a-z]{2,8}) (?:is|will be|reads)\b)/i;

const valuedZh =
  '(?:地址|姓名|名字|户名|账户名|手机号?码?|电话号?码?|联系方式|邮箱|电子邮件|生日|出生日期|抬头|联系人|收件人|工作单位|新号码?|职[业务]|学历|性别|国籍|婚姻状况|车牌|法人|密保邮箱|密保手机|(?:收款|提现|扣款|结算)(?:账[户号]|卡)|银行卡|套餐)';
const changeZh = '(?:变更|更改|修改|更换|更新|更正|换绑|换|改)';
/** 账单地址请帮我变更一下: what, but not into what. Simplified. */
export const valueChangeZh = new RegExp(
  `${valuedZh}[^，,。;；!！?？\\n]{0,8}${changeZh}(?:一下|下|掉)?(?=[，,。;；!！?？\\s吧吗呢]|谢|$)|${changeZh}(?:一下|下)?(?:成|为|新的?|一个|我|我们|(?:现在?|目前|正?在)[使在]?用的|账户|账号|合同|账单|登记|预留|注册|绑定|联系|收货|邮寄|寄送|的|上){0,4}${valuedZh}(?=[，,。;；!！?？\\s吧吗呢]|谢|$)`,
);
/** 收件地址早不对了，给更新下; 手机换号了，改一下绑定: what is wrong in one clause, the wish in another. */
export const staleValueZh = new RegExp(
  `${valuedZh}[^。!?\\n]{0,20}(?:不对|错|旧|过时|过期|失效|换|变|停用|不用|没用|打不通|不是|不一[样致]|对不上|不符|没改)[^。!?\\n]{0,30}(?:改|更正|更新|修[改正]|变更|更换|订正|纠正|调整)(?:一下|下|掉|过来|正)?(?:绑定|登记|资料|信息)?(?=[,。;!?\\s吧呗啊]|谢|$)`,
);
/** A value of its own shape: a house, a number. */
export const bareValue = /\d ?(?:号|室|栋|幢|楼|单元)|(?:19|20)\d\d[年/-]\d{1,2}(?!\d)|[\w.-]@|1[3-9]\d{9}/;
/** The new value, however it is told, or a second value beside the old one; a form, a file, a table. */
export const newValueZh = either(
  /(?:改|换|变|更正|更新|修改|变更|更换)(?:为|成|到|作)(?!新的?(?:邮箱|手机|号码|电话|地址|名字|姓名|一个)?(?:[,，。.!！]|就|谢|吧|$))/,
  /[改换] ?[\w@.+-]{5,40}(?=[,，。!\s]|$)|(?:应|应该|应当|改|就|才)(?:是|为)|新的?[^，,。\n]{0,12}(?:是|为|[:：]|\d)/,
  /(?:正确|现在|目前|最新|现(?!在)|实际)的?[^，,。\n]{0,8}(?:是|为|[:：]|住|在)|(?:地址|姓名|名字|手机号?码?|电话|邮箱|生日|抬头)[:：]/,
  /[寄送发][到往至](?!了?新)[^，,。\n]{0,12}(?:[:：]|\d|[路街村]|小区)|如下|附件|附上|见图|截图|表格|表单|搬到|住在|→|->/,
  /(?:怎么|如何|怎样|能不能|能否|可否|可不可以|哪里|在哪|步骤|流程|需要什么|改不了|无法|不能|没法|不让)/,
);

/** Asked whether or how, not to do it. */
export const asksHow =
  /\b(?:how (?:do|can|could|should|would|may|to)|am i allowed|is there (?:a|any) way|what (?:is|are) the (?:procedure|process|steps?|way)|where (?:do|can|could|should|to)|(?:can|could|may|should) i|is it possible|am i able|do i (?:have|need)(?: to)? (?:do|send|fill|give|provide|bring|submit|contact|write|any|a|an|the|proof)\b|what do i|which form)\b/;
/** Whoever could not do it himself asks how as well, unless he asks the reader to do it. */
export const couldNotDo =
  /\b(?:cannot|can't|can not|unable to|won't let me|not able to|doesn't (?:work|let)|fails?|tried to|trying to)\b/;
export const asksToDo =
  /\b(?:please|kindly|[cw]ould you|can you|like (?:you )?to)(?: please| kindly)? (?:change|update|correct|amend|make (?:the|this|these) changes?)\b/;
/** 能自己改吗？怎么改: the same in Chinese. */
export const asksHowZh =
  /(?:怎么|如何|怎样|哪[里儿]|[能可][不否]?[能以可]?自[己行]|要(?:什么|哪些))[^,。;!?\n]{0,8}(?:改|换|变更|更正|更新|更换|办理?|操作|手续|材料)/;
export const asksToDoZh =
  /(?:请(?!问)|麻烦|帮[我忙]|烦请|希望|[给替]我|[想要]把)[^,。;!?\n]{0,12}(?:改|换|变更|更正|更新|修正|调整)/;
