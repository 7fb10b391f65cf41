import { either } from './either';
import type { WordRule } from './word-rule';

const things =
  '(?:screenshots?|screen shots?|files?|documents?|docs?|pdfs?|photos?|pictures?|pics?|snaps?|snapshots?|images?|clips?|receipts?|invoices?|logs?|cop(?:y|ies)|statements?|proofs?|forms?|evidence|bills?|scans?|recordings?|videos?|letters?|confirmations?|certificates?|contracts?|estimates?|tickets?|reports?|passports?|id|(?:identity|id|student|insurance) cards?|(?:driving )?licen[cs]es?|permits?|prescriptions?|quotes?|drawings?|sheets?|slips?|papers?|paperwork|agreements?|printouts?|extracts?|lists?|tables?|pages?|csv|spreadsheet|payment|bank)';
/** The attachment is somebody else's, an earlier mail's, a feature, or not there. */
const elsewhere = either(
  /\b(?:could ?n[o']t|cannot|can't|can not|unable to|did ?n[o']t|do ?n[o']t|does ?n[o']t|wo ?n't|will not|not|never|no|without|forgot(?: to)?) ([a-z]+ ){0,3}(?:attach|attached|attachments?|enclose|open|see|find|download|view|read|upload|include)\b/,
  /\b(?:you|he|she|they|agent|colleague|support|seller) (had |have |has |'ve )?(just |already |kindly )?(?:sent|attached|enclosed|send|mailed|provided)\b/,
  /\byour (last |latest |own )?(?:attachments?|attached|file|email attachment)\b/,
  /\battachments? (?:you|from you|feature|button|size|limit|types?|options?|function|field|upload|icon|format|names?|was|were|is (?:missing|gone|broken|empty|corrupt|too|not)|that you|in your|could|cannot|can't|won't|failed|upload\w*|are (?:blocked|not|missing|rejected|too|gone|empty))\b/,
  /\b(?:phishing|fake|suspicious|spam|strange|his|her|their) (?:e-?mail|mail|message)s?\b/,
  /\b(?:e-?mail|mail|message|letter) (?:had|has|came|contained|contains)\b/,
  /\b(?:previous|last|earlier|first|former|prior|original|yesterday's|monday's) (?:e-?mail|mail|message|letter|ticket|request)\b/,
  /\b(?:e-?mail|mail|message|letter) (?:of|from|on|dated) (?:the )?(?:\d|last|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b/,
  /\b(?:e-?mail|mail|message|letter) (?:yesterday|last (?:week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day|time))\b(?!')/,
  /\b(?:files?|attachments?|enclosures?|pictures?|photos?|documents?|it|they) (?:is|are|was|were) (?:gone|missing|lost|deleted|broken|corrupt\w*|unreadable)\b/,
  // "I attached the form to my mail to the bursar last week."
  /\b(?:i|we)(?: had| have|'ve|'d)?(?: already| also)? (?:attached|enclosed)\b[^.!?;]{0,80}?(?:\bto (?:my|our|an?|the) (?:[a-z]+ )?(?:e-?mail|mail|message|letter|form|application) (?:to|for|of)\b|\b(?!from|of|for|the|my|since|dated|by)[a-z']+ (?:last (?:week|month|time|year|spring|summer|autumn|winter|[a-z]+day)|yesterday|back then|at the time|(?:days|weeks|months|years) ago)\b(?!'))/,
  /\balready (?:sent|attached|provided|submitted)\b/,
  /\b(?:tomorrow|later|next (?:mail|week)|as soon as|once i|when i (?:get|am)|afterwards|soon)\b/,
  /\b(?:the|your) (?:page|form|app|website|portal|chat) (?:says|asks|does|did|will|won't|lets|has)\b/,
  /\bhow (?:do|can|should|to)\b/,
);
/** What a mail carries to show something. */
const thingZh =
  '(?:照片?|截[图屏下]|图片?|视频|录[屏音像]|发票|小票|收据|凭证|回单|流水|证明|单据?|复印件|扫描件?|合同|报告|材料|文件|日志|清单|表格?|申请[表书]|证书|证件|执照|身份证|护照|户口本|诊断书?|病历|处方|记录|文档|[景光胶牙]片|片子|正反面|影像|成绩单|脚本|那页|pdf)';
const elsewhereZh = either(
  /(?:没有|没|无|无需|不需要|不用|不必|不能|无法|未|忘了|忘记)[^,。;]{0,6}(?:附件|附上|附图|附加|附了|截图)/,
  /(?:附件|附图|附加档案)[^,。]{0,6}(?:打不开|无法|不能|下载不|收不到|丢了|失败|上传不|太大|看不|空的|损坏|没有|不见|功能|按钮|大小|限制|格式|类型|上限|要求|选项|传不|找不到|没找到|没看到)/,
  /(?:您|你们?)要的附/,
  /(?:你们|您|贵司|贵公司|客服|对方|卖家|他)(?:之前|上次|昨天)?(?:发|寄|给|邮件|回|附|传|提供)[^,。]{0,8}(?:附|文件|截图)/,
  /(?:上一封|上封|上一个|之前的?|前一封|上次|昨天的?|前面的?)(?:那封)?(?:(?:邮件|信)(?!里?的?要求)|发|提供|已)/,
  /(?:邮件|信)[里中](?:我|我们)?(?:就|已经?|曾|都){1,2}[^,。;]{0,4}[附发传]|已(?:经)?在[^,。]{0,10}(?:邮件|发)/,
  /随(?:着)?(?:上|前|昨|之前|此前)[^,。;]{0,10}(?:邮件|信|函)/,
  /(?:上周|上个?月|昨天|前天|前几天|之前|上次|周[一二三四五六日])(?:我|我们)?(?:就|已经?|曾|都)[^,。;]{0,10}(?:附件|附上|[发寄传交]了?[给过到])/,
  /(?:早就|早已)[^,。;]{0,10}(?:附|[发寄传交])|(?:你们?|贵司|网页|网站|官网|系统|页面|公告)[^,。;]{0,4}的附件/,
  /(?:稍后|随后|明天|之后|回头|晚点|下次|下一封|另行|改天|晚上|下周|过[几两]天|拿到|等[^,。;附]{1,8}[了后好再])[^,。;]{0,12}(?:附|发|补|提供|传)/,
  /(?:上传|添加|发送|粘贴)附件(?:的|时|按钮|功能|失败|不)|附件(?:是|能|可以|最大|有)[^,。]{0,10}(?:吗|多少|几|\?)/,
  /附[上件]?就(?:行|可以|好)|(?:是否|要不要|需不需要|需要|用不用|要)[^,。]{0,6}附[^,。?]{0,6}(?:吗|\?|$)/,
);
/** 等我回老家扫描好了寄给您: some other day, or only if wanted. */
const notYetZh = either(
  elsewhereZh,
  /等[^,。]{1,14}(?:再|就|后|了)|准备[好齐]|回头|稍后|到时|过[几两]天|如果|要是|的话|以后/,
);
const both = either(elsewhere, elsewhereZh);

/** The writer says that something comes with this mail. */
export const attachmentPromises: readonly WordRule[] = [
  {
    words: 'attached|enclosed|attched|atached|attatched',
    before:
      /(?:\b(?:i|we)(?:'ve| have|'d)?(?: (?:also|just|already|now|hereby))? |\b(?:find|see|as|check|have|herewith|review|look at|refer to|per|in|view|open|also|is|are|been|being|attached|with|using|please)(?: the| my| two| some| both)? ?|^|[,:;(] ?|\b(?:and|the|my|this|an?|two|three|both|screenshots?|receipts?|invoices?|pictures?|photos?|files?|copy|proof|statement|document|pdf|log|image|id|bill|form|letter|clips?|pics?|videos?|scans?|examples?|samples?) |[^ -~] ?)$/,
    after: new RegExp(
      `^(?=$|[\\s,.;:!?)])(?: (?:you will find|you'll find|please find|is|are|([a-z]+ ){0,2}${things})\\b)?`,
    ),
    notAfter:
      /^ to (?!(?:this|the present|my present) (?:e-?mail|mail|message|request|letter)\b)|^ (?:terms|emotionally|(?:space|area|room|garden)|by you|by your|in your|importance)|^-|^ (?:bank |credit |debit )?(?:account|cards?|phone|number)\b(?! (?:statement|copy))/,
    notBefore:
      /\b(?:very|so|get|got|emotionally|too|not|you|he|she|they|n't|strings|conditions|terms|phone|number|email|address|account|account is|card|card is|is still) $/,
    notSentence: both,
    silentWhen: ['offered'],
  },
  {
    words: 'attach|enclose|append',
    before:
      /\b(?:i|we)(?:'ll| will| also| now| hereby| herewith| further| therefore| shall|'m going to| am going to)?(?: also| now| hereby)? $/,
    after:
      /^ (?:(?:here|below|also|you|to this (?:e-?mail|mail|message)) )?(?:a|an|the|my|our|his|her|their|your|some|one|two|three|it|this|here|both|all|screenshots?|proof|copies|photos?|evidence|below|pictures?|documents?)\b/,
    notSentence: both,
    silentWhen: ['negated', 'offered'],
  },
  {
    words: 'pfa|pfb',
    after: new RegExp(
      `^(?=$|[\\s,.;:!])(?: (?:the|a|an|my|our|here|with|some|two|all|below|screenshots?|copy|file)\\b(?: [a-z-]+){0,3})?`,
    ),
    notSentence: elsewhere,
  },
  {
    words: 'with this|to this|in this|into this|on this|of this',
    before: new RegExp(
      `(?:(?:^|[,;] ?)(?:it|they|both) (?:comes?|goes?|are)|\\b(?:i|we)(?:'ve| have|'m| am)? (?:put|added|popped|stuck|sent|sending|packed) (?:it|them|one|both|two|some)\\b|\\b${things}\\b[^,;]{0,40}?(?:\\b(?:is|are|goes|go|comes?|put|added|popped|uploaded|included|sent|dropped|placed)|'s)\\b|\\b(?:put|added|add|popped|pop|stuck|clipped|uploaded|upload|included|include|send|sent|sending|dropped|placed|scanned|made|filmed)\\b[^;]{0,40}?\\b${things}\\b)[^,;]{0,40}(?:, (?:and )?(?:it|they)(?:'s| is| are| comes?| goes?))? $`,
    ),
    wide: true,
    after: /^ (?:e-?mail|mail|message|letter)(?=$|[\s,.;:!?)])(?! (?:printed|was|were|had|has|about|on|from|of)\b)/,
    notSentence: both,
    silentWhen: ['offered', 'negated'],
  },
  {
    words: 'with this',
    before: new RegExp(
      `\\b(?:i|we)(?:'ve| have|'m| am|'re| are)?(?: also| just)? (?:put|added|popped|sent|sending|included)(?: (?:you|in))?([ ][a-z]+){0,3} ${things}(?: of (?:[a-z']+ ){0,3}[a-z']+)?(?: along| in)? $|\\b${things} (?:that |which )?(?:i|we)(?:'ve| have)? (?:put|added|popped|sent|included)(?: along| in)? $`,
    ),
    wide: true,
    after: /^(?=[.,:;!)]|$| (?:so|to show|as|and|for you|because|which)\b)/,
    notSentence: both,
    silentWhen: ['offered', 'negated'],
  },
  {
    words: 'here|along|in here|along here',
    before: new RegExp(
      `\\b${things} (?:that |which )?(?:i|we)(?:'ve| have|'m| am|'re| are)? (?:put|added|adding|popped|stuck|sent|sending|attaching|posting|dropped)(?: you)?(?: in| along)? $`,
    ),
    wide: true,
    after: /^(?=\s?[.,;:!)]|$)/,
    notSentence: both,
    silentWhen: ['offered', 'negated'],
  },
  {
    words: 'add|adding',
    before: /\b(?:i|we)(?:'ll|'m| am|'re| are)?(?: also| now)? $/,
    after:
      /^ (?:a|an|the|my|our|both|some|two|three|copies|his|her|their) (?:[a-z']+ ){0,3}?(?:screenshots?|photos?|pictures?|pics?|scans?|cop(?:y|ies)|sides|receipts?|invoices?|statements?|proofs?|certificates?|passports?|(?:identity|id) cards?|licen[cs]es?|letters?|reports?|estimates?)\b/,
    notAfter:
      /^[^.!?]{0,60}\b(?:to|on|in|into|onto) (?:my|the|your|our|a|an|it|each) (?!mail|e-?mail|message|letter)|^[^.!?]{0,60}\b(?:it|app|page|site) (?:fails|crashes|says|hangs|shows|stops|freezes)/,
    notBefore:
      /\b(?:when|if|whenever|time|once|as soon as|how (?:do|can)) (?:i|we)(?:'ll|'m| am|'re| are)?(?: also| now)? $/,
    notSentence: both,
    silentWhen: ['offered', 'negated'],
  },
  {
    words: 'with this mail|with this email|with this e-mail|with this message|herewith',
    before: /^$|^(?:and|so|but),? $/,
    after: new RegExp(`^,? (?:you (?:get|receive|find|have)|i (?:send|am sending))\\b[^,;.]{0,30}?\\b${things}\\b`),
    notSentence: both,
    silentWhen: ['offered', 'negated'],
  },
  {
    words: 'included|pasted|inserted',
    before: /\b(?:i|we)(?:'ve| have)?(?: also| just)? $/,
    after: new RegExp(
      `^ (?:a|an|the|my|some|two|below)? ?(?:[a-z]+ ){0,2}${things}\\b(?! (?:on|in|to|of) (?:my|your|the) (?:profile|account|app|page|site|form|letter|parcel)\\b)`,
    ),
    notSentence: both,
  },
  {
    words: 'included|uploaded',
    before: new RegExp(`(?:^|[,;:(] ?|\\b(?:and|the|my|some|two|both|all) )${things} (?:is|are)(?: also| all)? $`),
    wide: true,
    after: /^(?: (?:here|below|too|as well))?(?=\s?[.,;:!)]|$)/,
    notSentence: both,
    silentWhen: ['offered', 'negated'],
  },
  {
    words: 'attaching|enclosing|appending|including',
    before: /(?:\b(?:i'm|i am|we're|we are|am|are)(?: also| now| hereby)? |^)$/,
    after: new RegExp(`^(?: [a-z']+){0,4} ${things}\\b|^ (?:it|them|this|here)\\b`),
    notSentence: both,
    silentWhen: ['negated', 'offered'],
  },
  {
    words: 'attachment|attachments|enclosure|attachement|attachements|attachmet|annex',
    before:
      /(?:\b(?:see|in|check|find|open|refer to|look at|review|view|as|and|with|per|read|also)(?: the| this| my| an| two| these| both| all| 2| 3| following)?(?: mail| email| pdf| first)? |^(?:the |my |two |\d )?|[,:;(] ?(?:the )?|[^ -~] ?)$/,
    notAfter: /^ (?:feature|button|size|limit|types?|options?|function|field|upload|icon|format)/,
    notSentence: both,
    silentWhen: ['offered'],
  },
  {
    words: 'attachment|attachments',
    after: /^ (?:shows?|contains?|includes?|has|have|is (?:the|my|a)|are (?:the|my)|below)\b/,
    notSentence: both,
    silentWhen: ['offered', 'negated'],
  },
  {
    words:
      "screenshot|screenshots|picture|photo|image|images|photos|pictures|pic|pics|receipt|invoice|recording|video|scan|copy|certificate|sick note|doctor's note",
    before: /(?:\b(?:the|a|my|see|following|this|in|these|some|two|three|few|\d|error|payment|and) |^|[,:;(] ?)$/,
    after:
      /^ (?:of (?:[a-z']+ ){1,6})?(?:is |are |shown |pasted |inserted |included )?(?:below|underneath|attached|enclosed|here:|with this (?:e-?mail|mail|message|letter))(?! (?:the|my|your|it)\b)(?= |[.,:;!)]|$)/,
    notSentence: both,
    notBefore: /\byour $/,
    silentWhen: ['offered'],
  },
  {
    words: 'screenshot|screenshots',
    before: /(?:\b(?:see|check|view)(?: the| my| this| these)? |\bhere(?:'s| is| are)(?: the| my| a| some| two)? |^)$/,
    after: /^(?=\s?(?:[.,:;!)]|$)| of\b| showing\b| with\b| for\b)/,
    notSentence: both,
    notAfter: /^ (?:button|feature|function)/,
    silentWhen: ['offered'],
  },
  {
    words: 'here',
    before: /(?:^|[,:;] ?|\band )$/,
    after: new RegExp(
      `^(?:'s| is| are) (?:a|an|the|my|some|two)? ?(?:[a-z]+ ){0,2}(?:screenshots?|photos?|receipt|scan|pdf|recording|screen recording)\\b`,
    ),
    notSentence: both,
  },
  {
    words: '附件|附档|附加档案|附图|附加文件|夹档|夹带档案',
    before:
      /(?:^|[,;:、。(] ?|见|看|在|如|参|阅|考|收|随|以|作为|添加了?|上传了?|发了|放在|放|贴|打开|详|于|有|是|请|的|照|为|了|[a-z] ?|\d|把|将|含|至|为|同|根据)$/,
    notAfter: /^(?:的?(?:功能|按钮|大小|限制|格式|类型|上限|选项)|栏|近|加费|吗|打)/,
    notSentence: elsewhereZh,
    silentWhen: ['offered'],
  },
  {
    words: '附件|附图',
    after: /^(?:\d|一|二|三)?(?:是|为|:|中|里|内|含|包含|包括|系|如下|显示|有|所示|已)/,
    notSentence: elsewhereZh,
    silentWhen: ['offered'],
  },
  {
    words:
      '附上|附了|随附|随信附|随函附|检附|附送|附后|附有|附寄|附呈|附带了|附在|另附|现附|兹附|一并附|附一张|附两张|附:|附截图|附图片|附凭证|附证明|附如下',
    notBefore:
      /(?:应该|应|尝试|建议|必须|最好|翻译后|依|没|没有|未|可以|可|能|忘了|忘记|无法|不|是否|需要|需|要|上次|之前|再|想|如需|别|不要|不用|随箱|随货|箱内|盒内|(?:司机|师傅|卖家|店家|包裹|盒子?|箱子?)[^,。;]{0,6}|(?:请|麻烦|烦请|希望|劳烦)(?:您|你们?|贵司|客服)?)$/,
    notAfter: /^的(?:说明书|赠品|卡片|配件|保修)|^[^,。!?]{0,6}?(?:祝福|感谢|谢意|祝愿|歉意|问候|敬意|一句)/,
    notSentence: elsewhereZh,
    silentWhen: ['offered'],
  },
  {
    words: '截图|截屏|图片|照片|凭证|流水|回单|录屏|录音|视频|录像|清单|名单|病历|发票|收据|证明|图',
    after:
      /^(?:放在?后面了?|如下|见下|见附件?|在下方|在下面|附后|在附件?|附上|已附|已上传|在后面|贴在下|放在下|也附|发在下|在此)/,
    notBefore: /(?:你们的|您的|他的|你们发的)$/,
    notSentence: elsewhereZh,
    silentWhen: ['offered'],
  },
  {
    words: '一起|一并|一同|一块|这次|这回|给你|给您|给你们|给您们|随邮件|随信|随函',
    before: new RegExp(`${thingZh}(?!码)[^。;!?]{0,10}$`),
    after:
      /^(?:一起|一并|一同)?(?:给(?:你|您)们?)?(?:[发传附夹捎](?:给?(?:你|您)们?|[过]?来|上来?|过去|上去)?了?|带上了?|带来了?|过[去来]了|呈上|奉上|给(?:你|您)们?)(?=[,。;!)\s]|$)/,
    notBefore:
      /(?:请|要(?!的)|再|没有?|不|别(?!家|的|处)|能|可以|会|你们?(?!要的)|贵司|客服|卖家|商家|店家?|对方|他们?|快递|包裹|跟?货)[^,。;]{0,10}$/,
    notAfter: /^发(?=[,。;!)\s]|$)|^给(?:你|您)们?(?:了|的|$)/,
    notSentence: elsewhereZh,
    silentWhen: ['offered'],
    alone: true,
  },
  {
    words: '贴在|放在|夹在|附在|插在|发在',
    before: /(?:照片?|图|截[图屏]|视频|录屏|发票|收据|凭证|扫描件?|回单|证明|单据|材料|日志)[^。;!?]{0,8}$/,
    after: /^了?(?:邮件|信件?|正文|文)?的?(?:最?后面?|下[面方]|末尾|末|里面?)/,
    notBefore: /(?:请|要|再|没有?|不|别|你们?|官网|页面)[^,。;]{0,8}$/,
    notSentence: elsewhereZh,
  },
  // What is shown, and that it lies in this mail: 处方我拍了照，跟这封信一块儿寄过来了; 回单在信里.
  {
    words:
      '这封信|这封邮件|本邮件|此邮件|信里|信中|信后|信末|信尾|邮件里|邮件中|邮件后|邮件底|邮件末|邮件尾|邮件下|下头|下边|下面|下方|同函|这儿|这里|进来',
    before: new RegExp(`${thingZh}[^。;!?\\n]{0,24}?(?:[在见随跟同于到放夹贴塞搁捎]了?|附于)的?$`),
    after:
      /^(?:的?(?:后面|后头|下面|底下|底部|末尾|里面?|中)|的?(?:文件|图片?|附件)|[部面尾]|一[起块并同]儿?|寄送|[寄发传附]|了){0,3}(?:[寄发传附捎送][过来上去给出]{0,2}了?)?(?=[,。;!~)\s]|$)/,
    notBefore:
      /(?:附|请|要|别|不|没|能|可以|你们|您|贵司|他|她|对方|上[封次]|页面|网[页站]|app|物流|包裹)[^,。;]{0,12}$/,
    notSentence: notYetZh,
    alone: true,
    silentWhen: ['offered'],
  },
  // … or that it is being given: 打包发给您, 发你们瞅瞅, 诊断书我也捎上了.
  {
    words: '发给您|发给你|发你们|发您|传给您|传给你|寄给您|拍给您|递给您|捎上|捎来|捎给|送上|呈报|寄送',
    before: new RegExp(`${thingZh}[^。;!?\\n]{0,24}$`),
    after: /^(?:给?[您你])?们?(?:看看?|瞅瞅|瞧瞧|过目|审核|参考|核对|存档)?了?(?:[,。;!~)\s]|$)/,
    notBefore:
      /(?:请|要|再|没|不|别|能|可以|会|需|先|才|你们|他|她|客服|师傅|卖家|商家|店|对方|快递|包裹|货|昨|前[天几]|之前|上[周次个]|早就|已经?|稍后|回头|下[周次]|明天|后台|微信|网盘)[^,。;]{0,12}$/,
    notSentence: notYetZh,
    alone: true,
    silentWhen: ['offered', 'negated'],
  },
  {
    words: '跟着这封|随这封|跟这封',
    after: /^(?:邮件|信)(?:一起|一并)?(?:[来传发寄附给]|过[来去])/,
    notBefore: /(?:请|要|别|不|没)[^,。;]{0,8}$/,
    notSentence: elsewhereZh,
    silentWhen: ['offered'],
  },
  {
    words: '传了|发了|附了',
    before: /(?:图|照片|截[图屏]|视频|录屏)(?:我|也|都){0,2}$/,
    after: /^[一二两三四五几\d]{1,2}[张段份](?=[,。;!)\s]|$)/,
    notSentence: /微信|qq|后台|昨天|之前|上次|群|网页|app|你们|客服/,
  },
  {
    words: '附的|附着',
    before: /(?:邮件|来信|信|文末|后面|一并|随信)[里中内]?所?$/,
    after: /^(?:[一二两三几\d]|截图|照片|图|文件|pdf|发票|凭证|清单|表)/,
    notBefore: /(?:你们?|您|贵司|客服|对方|上封|上次)[^,。;]{0,8}$/,
    notSentence: elsewhereZh,
  },
  {
    words: '随信发上|随信发来|随信寄上|随邮件发上|随邮件发来|一并发来|一起发来|一起传上来了|一并传上来了|一并发上',
    notBefore: /(?:你们|您|贵司|客服|对方|请|再|要|需要|没|未|不)$/,
    notSentence: elsewhereZh,
    silentWhen: ['offered'],
  },
  {
    words: '如图|如下图|见下图|见上图|见图|如附图|如附件|见截图|看截图|详见图|看图|如截图|见附|看下图|如下截图',
    notAfter: /^(?:书|形|案|片|[的时]|软件|工具)/,
    notBefore: /(?:常|遇|再|听|没|看不|不)$/,
    notSentence: elsewhereZh,
  },
  {
    words: 'photo|photos|picture|pictures|pic|pics|scan|scans|clip|recording',
    before:
      /(?:^|[,;:(–-] ?|\b(?:please|pls|kindly|but|so) )(?:see|cf\.?|check|look at|refer to)(?: (?:the|my|this|these|both|two|three))? $/,
    notAfter: /^ (?:on|in|from|at|i|you|we|that)\b/,
    notSentence: both,
  },
  {
    words: 'photo|photos|picture|pictures|pics|screenshot|screenshots|scan|video|clip|recording',
    before:
      /\b(?:you|one|clearly|can|be|as) (?:[a-z]+ )?(?:see|seen|visible|tell|shown) (?:it )?(?:from|in|on) (?:the|my|these|both) $/,
    notAfter: /^ (?:on|in|of) (?:your|the (?:site|website|page|app|shop|listing))\b/,
    notSentence: new RegExp(`${both.source}|\\b(?:your|gallery|camera|profile|website|site|album|app)\\b`),
    silentWhen: ['negated', 'offered'],
  },
  {
    words: 'pdf|zip|archive|word file',
    before:
      /\b(?:proof|details|logs?|outputs?|screenshots?|pictures?|photos?|everything|all|more|rest|receipts?|evidence|copies)(?: (?:is|are|packed))? in(?:side)? (?:the|a|this) $/,
    wide: true,
    after: /^(?: file| archive)?(?=[.,;:!)]|$)/,
    notSentence: both,
  },
  {
    words: 'herewith',
    before: /\b(?:return|send|submit|forward|provid|suppl)[a-z]* (?:[a-z]+ ){1,4}$/,
    notSentence: both,
  },
  { words: 'enc|encl|encls|enclosures', before: /^$/, after: /^\.?: ?[a-z0-9]/ },
  {
    words: '下面|下方|底下|文末|后面',
    notBefore: /(?:页面?|网页|网站|app|屏幕|首页|商品|文章|详情|点击?|菜单|的)最?$/,
    after:
      /^(?:的|这|那|有|是|附|放了?){0,2}(?:\d|[一二两三几])?(?:张|幅|个|段|份)?(?:图片?|照片|截[图屏]|录屏|视频)(?![标书形案库层表])/,
    notSentence: elsewhereZh,
    silentWhen: ['offered'],
  },
  {
    words: '压缩包|pdf|文档|word',
    before: /(?:日志|截图|照片|证明|材料|记录|输出|资料|都|全部)[^,。;!?]{0,8}(?:在|进|到)$/,
    after: /^(?:文件)?[里中内]/,
    notSentence: elsewhereZh,
  },
  {
    words: '回传|奉上|呈上',
    before: /(?:现|已|签字|盖章|填好|一并|随信|表|书|证明|发票|照片|单|件)$/,
    notBefore: /(?:请|麻烦|需要|要|再|未|没)[^,。;]{0,6}$/,
    notAfter: /^(?:失败|不|功能|按钮|时)/,
    notSentence: elsewhereZh,
    silentWhen: ['offered', 'negated'],
  },
  {
    words: '请查收|请查阅|请过目',
    before:
      /(?:扫描件|复印件|照片|截[图屏]|凭证|证明|录屏|视频|发票|单据?|表格?|合同|清单)(?:\([^()]{1,16}\))?[,、 ]?(?:一份|[一二两三几\d]张)?[, ]?$/,
    notBefore: /(?:你们|您|贵司|寄|邮寄)[^,。;]{0,10}$/,
    notSentence: elsewhereZh,
  },
  {
    words: '拍给你|拍给您|发你|发您|传你|传您|发过来|传过来|发上来|传上来|贴上来|放上来',
    before: new RegExp(`${thingZh}(?:[一两三几\\d]张)?(?:也|都|我|已|就|先|给){0,3}$`),
    after: /^们?了(?=[,。;!)~\s]|$)/,
    notBefore: /(?:请|没|不|别|你们?|您|贵司|客服|卖家|商家|店家?|对方|他们?)[^,。;]{0,10}$/,
    notSentence: /微信|qq|网盘|上周|昨天|前天|之前|上次|早就|后台|表单|网页|app/,
    alone: true,
  },
  {
    words: '照片|图片|截图|录屏|视频',
    before: /从(?:这[几些]?张?|我的)?$/,
    after: /^[里中上]?(?:就|也|都)?(?:能|可以|可)?(?:清楚地?|明显)?(?:看|见)/,
    notSentence: /你们|您|贵司|档案|网站|页面|相册|监控/,
  },
  {
    words: '顺带|顺便|顺手|这里|特|现|一并',
    after:
      /^(?:再|给[你您]们?)?(?:传|发|附|贴|放|提供|提交)(?:上|来)?(?:一|两|几|\d)?(?:张|段|份|个|些)?(?:图|照片|截[图屏]|视频|录[屏音]|扫描件|凭证|证明)/,
    notBefore: /(?:请|麻烦|能|帮|可否)[^,。;]{0,8}$/,
    notSentence: /给我|发我|怎么|如何/,
    silentWhen: ['offered', 'negated'],
  },
];
