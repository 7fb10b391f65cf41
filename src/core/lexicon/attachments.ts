import { either } from './either';
import type { WordRule } from './word-rule';

/** The attachment is another mail's, a feature, or not there. */
const otherMail = either(
  /\b(?:his|her|their|phishing|fake|previous|last|earlier|first|former|prior|original|(?:yester|mon)day's) (?:e-?mails?|mails?|messages?|letter|ticket|request)\b|\byour (?:last |latest |own )?(?:attach|file)/,
  /\b(?:e-?mail|mail|message|letter) (?:had|has|came|contain\w*|dated|yesterday|last (?!')|(?:of|from|on) (?:the )?(?:\d|last|yesterday|[a-z]{3,6}day|(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]*\b))/,
  // "I attached the form to my mail to the bursar last week."
  /\b(?:attached|enclosed)\b[^.!?;]{0,80}?(?:\bto (?:my|our|an?|the) (?:[a-z]+ )?(?:e-?mail|mail|message|letter|form|application) (?:to|for|of)\b|\b(?!(?:from|of|for|the|my|since|dated|by)\b)[a-z']+ (?:last (?:week|month|time|year|[a-z]+day)|yesterday|back then|(?:days|weeks|months|years) ago)\b(?!'))/,
  // "I enclosed the guarantee card in the parcel."
  /\b(?:attached|enclosed)\b(?![^.!?;]{0,30}\b(?:photo|picture|screenshot|video|pic|image|scan|cop(?:y|ie))s? (?:of|showing|that)\b)[^.!?;]{0,50}?\b(?:in|into|inside|with) (?:the|my|an?|our) (?:[a-z]+ )?(?:parcel|package|box|envelope|shipment|consignment)\b/,
  /\battachments? (?:you|from you|feature|button|size|limit|types?|options?|function|field|upload\w*|format|was|were|(?:is|are) (?:empty|too|not|blocked|rejected)|that you|in your|could|can|won't|failed)/,
  /\b(?:files?|attachments?|enclosures?|pictures?|photos?|documents?|it|they) (?:is|are|was|were) (?:gone|missing|lost|deleted|broken|corrupt\w*|unreadable)\b/,
);
const otherMailZh = either(
  /附[件图][^,。]{0,6}(?:打不开|无法|不能|[上下传收]不|丢了|失败|太大|看不|空的|损坏|不见|功能|按钮|大小|限制|格式|类型|上限|要求|选项|没|多少)|附件(?:是|能|可以|最大|有)[^,。]{0,10}(?:吗|多少|几(?![张份页段条幅])|\?)/,
  /(?:[上前]一?[封个次]|之前的?|昨天的?|前面的?)(?:那封)?(?:(?:邮件|信)(?!里?的?要求)|发|提供|已)|(?:邮件|信)[里中]我?们?(?:就|已经?|曾|都){1,2}[^,。;]{0,4}[附发传]|已(?:经)?在[^,。]{0,10}(?:邮件|发)/,
  /随着?(?:上|前|昨|之前|此前)[^,。;]{0,10}(?:邮件|信|函)|(?:[昨前]天|前几天|之前|上[周次]|上个?月|周[一二三四五六日])我?们?(?:就|已经?|曾|都)[^,。;]{0,10}(?:附|[发寄传交]了?[给过到])|附[上件]?就(?:行|可以|好)|[您你]们?要的附|(?:你们?|贵司|网[页站]|官网|系统|页面|公告)[^,。;]{0,4}的附件|(?:上传|添加|发送|粘贴)附件[的时按功失不]/,
);
/** In either language, for a sentence or a clause. */
export const attachedElsewhere = either(otherMail, otherMailZh);

/** What is attached now comes with this mail, whatever mail it answers: "your letter of 3 May". */
const attachesElsewhere = either(
  /\b(?:every|each) (?:time|day|week|month|year|mail|letter)\b|\bto my (?:application|form|letter|e-?mail|mail) (?:to|for)\b/,
  otherMailZh,
);

/** The writer says that something comes with this mail. */
export const attachmentPromises: readonly WordRule[] = [
  {
    words: 'attached|enclosed|attched|atached|attatched',
    before:
      /(?:\b(?:i|we)(?:'ve| have|'d)?(?: (?:also|just|already|now|hereby))? |\b(?:find|see|as|check|have|herewith|review|look at|refer to|per|in|view|open|also|is|it'?s|they're|are|been|being|attached|with|using|please)(?: the| my| two| some| both| all)? ?|^|[,:;(] ?|\b(?:and|the|my|this|an?|two|three|both|files?|copy|photos?|document|examples?) |[^ -~] ?)$/,
    after: /^(?=$|[\s,.;:!?)])(?: (?:you will find|you'll find|please find|is|are)\b)?/,
    notAfter:
      /^ (?:garage|house|home|flat|building|bathroom|bedroom|kitchen)|^ to (?!(?:this|the present|my present) (?:e-?mail|mail|message|request|letter|one)\b)|^ (?:terms|emotionally|(?:space|area|room|garden)|by you|by your|in your|importance|where|with a)\b|^-|^ (?:bank |credit |debit )?(?:account|cards?|phone|number)\b(?! (?:statement|copy))/,
    notBefore:
      /\b(?:very|so|get|got|emotionally|too|not|you|he|she|they|n't|strings|conditions|terms|phone|number|email|address|account|account is|card|card is|is still) $/,
    notSentence: attachedElsewhere,
    silentWhen: ['offered'],
  },
  {
    words: 'attach|enclose|append|attaching|enclosing',
    before:
      /\b(?:i|we)(?:'ll|'m|'re| am| are| will| also| now| hereby| herewith| further| therefore| shall|'m going to| am going to)?(?: also| now| hereby)? $/,
    after:
      /^ (?:(?:here|below|also|you|to this (?:e-?mail|mail|message)) )?(?:an?|the|my|our|his|her|their|your|some|one|two|three|it|this|them|here|both|all|screenshots?|proof|copies|photos?|evidence|below|pictures?|documents?)\b/,
    notSentence: attachesElsewhere,
    silentWhen: ['negated', 'offered'],
  },
  // "…, which I enclose", "…, both of which we attach".
  {
    words: 'attach|enclose|append|attaching|enclosing',
    before:
      /, ?(?:(?:both|all|some|one|two|copies|a copy) of )?which (?:i|we)(?:'m|'re)?(?: (?:am|are|also|now|hereby|herewith|therefore)){0,2} $/,
    after: /^(?:$|[ ]?[.,;:!)]| (?:here|below|too|as|so|for (?:you|your)|to this)\b)/,
    notSentence: attachesElsewhere,
    silentWhen: ['offered'],
  },
  // "The receipt is in the appendix": of this mail, not of a contract.
  {
    words: 'appendix|appendices',
    before:
      /\b(?:confirmation|receipt|statement|letter|bill|invoice|photo|picture|screenshot|scan|proof|copy|copies|form|report|certificate|document|cheque|contract|both|rest|it|them)s?\b[^.!?,;]{0,30} (?:(?:is|are)(?: all| both| also)? )?in the $/,
    after: /^(?:$|[ ]?[.,;:!)]| (?:to|of) this (?:e-?mail|mail|message)\b| (?:so|and|for you)\b)/,
    notSentence: either(
      attachedElsewhere,
      /\?|\b(?:your|says?|said|states?|but|terms|handbook|policy|lease|thesis|book|agreement)\b/,
    ),
  },
  {
    words: 'pfa|pfb',
    after: /^(?=$|[\s,.;:!])/,
    notSentence: otherMail,
  },
  {
    words: 'with this|to this|in this|into this|on this|of this',
    before:
      /(?:(?:^|[,;] ?)(?:it|they|both) (?:comes?|goes?|are)|\b(?:i|we)(?:'ve| have|'m| am)? (?:put|added|popped|stuck|sent|sending|packed) (?:it|them|one|both|two|some)\b)[^,;]{0,40} $/,
    wide: true,
    after: /^ (?:e-?mail|mail|message|letter)(?=$|[\s,.;:!?)])(?! (?:printed|was|were|had|has|about|on|from|of)\b)/,
    notSentence: attachedElsewhere,
    silentWhen: ['offered', 'negated'],
  },
  {
    words: 'attachment|attachments|enclosure|attachement|attachements|attachmet|annex',
    before:
      /(?:\b(?:see|in|check|find|open|refer to|look at|review|view|as|and|with|per|read|also)(?: the| this| my| an| two| these| both| all| 2| 3| following)?(?: mail| email| pdf| first)? |^(?:the |my |two |\d )?|[,:;(] ?(?:the )?|[^ -~] ?)$/,
    notAfter:
      /^ (?:feature|button|size|limit|types?|options?|function|field|upload|icon|format|orders?|of earnings|of the (?:hotel|house|building|school|hospital)|proceedings|theory|style|figure|fee)/,
    notSentence: attachedElsewhere,
    silentWhen: ['offered'],
  },
  {
    words: '附件|附档|附加档案|附图|附加文件|夹档|夹带档案',
    before:
      /(?:^|[,;:、。(] ?|见|看|在|如|参|阅|考|收|随|以|作为|添加了?|上传了?|发了|放在|放|贴|打开|详|于|有|是|请|的|照|为|了|[a-z] ?|\d|把|将|含|至|为|同|根据|按|成)$/,
    notAfter:
      /^(?:(?:什么的|之类的?),?)?我?们?[就都也先暂这次]{0,3}(?:不(?:弄|发|传|附|放|带|贴|给|加|上传|提供|寄)|没(?:弄|附|带|准备|来得及)|免了|省了|懒得|回头|改天|以后)|^(?:的?(?:功能|按钮|大小|限制|格式|类型|上限|选项)|栏|近|加费|吗|打)/,
    notSentence: otherMailZh,
    silentWhen: ['offered'],
  },
  {
    words:
      '附上|附了|随附|随信附|随函附|附带了|另附|现附|兹附|附一张|附两张|检附|附送|附后|附有|附寄|附呈|附在|附:|附如下',
    notBefore:
      /(?:应该|应|尝试|建议|必须|最好|翻译后|依|没|没有|未|可以|可|能|忘了|忘记|无法|不|是否|需要|需|要|上次|之前|再|想|如需|别|不要|不用|随箱|随货|箱内|盒内|(?:快递|电脑|手机|机器|套餐|盒子?|箱子?)[里中还也只]{0,2}|(?:司机|师傅|卖家|店家|包裹|盒子?|箱子?)[^,。;]{0,6}|(?:请|麻烦|烦请|希望|劳烦)(?:您|你们?|贵司|客服)?)$/,
    notAfter: /^的(?:说明书|赠品|卡片|配件|保修)|^[^,。!?]{0,6}?(?:祝福|感谢|谢意|祝愿|歉意|问候|敬意|一句)/,
    notSentence: otherMailZh,
    silentWhen: ['offered'],
  },
  {
    words: '如图|如下图|见下图|见上图|见图|见截图|看截图|看图|如截图|见附|看下图|如下截图',
    notAfter: /^(?:书|形|案|片|[的时档件]|软件|工具)/,
    notBefore: /(?:常|遇|再|听|没|看不|不)$/,
    notSentence: otherMailZh,
  },
  { words: 'enc|encl|encls|enclosures', before: /^$/, after: /^\.?: ?[a-z0-9]/ },
];
