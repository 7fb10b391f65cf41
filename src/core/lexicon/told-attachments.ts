/**
 * What speaks for a thing coming with this mail, and what against; read clause by clause. In a clause every letter of a thing is
 * F where it is a file or a picture, P where it is a paper (`sendable-things.ts`).
 */
export interface JoiningWords {
  /** Each counts once. */
  readonly points: readonly (readonly [points: number, words: RegExp])[];
  /** This mail as the place: it outweighs other places and times. */
  readonly thisMail: RegExp;
  /** Denied, asked for, wanted, done by others, still to come. */
  readonly silent: RegExp;
  /** Sent by another way, or at another time. */
  readonly elsewhere: RegExp;
  /** Where the thing stands in another clause, the clause must take it up with a word. */
  readonly takesUp: RegExp;
  /** How far the thing may stand from the words of joining, and before a promise in plain words what denies it. */
  readonly distance: number;
  /** What else belongs to the words shown. */
  readonly tail: RegExp;
}

/** Pieces of which all English words of joining below have one: most sentences have none, and twenty patterns need not be tried. */
export const joiningPieces =
  /st[iu]ck|clip|pinn|t[au]ck|h[au]ng|stapl|append|at+a?t?ch|nclos|s[eo]n[dt]|forward|\bgo|travel|\bput|\bpop|\bdrop|\badd|join|submit|return|hand|pack|thr[oe]w|\bcom|past|embed|insert|bundl|inclu|plac|supply|upload|\bthere|here|this|these|present|along|below|neath|\b(?:under|after) (?:my|the)|\byou(?:'ll| will| can)? (?:find|have|get|rec)|\bout (?:to )?you|\bas\b|\bsee|\bcf|check|look|refer|open|compare|\btell|(?:is|are)\s(?:in|the|a)/;

export const joiningWords: JoiningWords = {
  thisMail:
    /\b(?:with|to|in|on|into|onto|inside|of|by|beside) (?:this|these|(?:the|my) present)(?: [a-z]+)? ?(?:e-?mail|mail|message|lines|letter|note)\b/,
  points: [
    // What binds, what moves, what is merely told.
    [2, /\b(?:st[iu]ck|clip|pinn|tack|tuck|hang|hung|stapl)[a-z]*/],
    [
      2.5,
      /\bappend(?:ed|ing)?\b|^(?:attach|enclos)ing\b|\b(?:at+a?t?ch|enclos)ed(?=[ .!:)]*$| (?:below|here|too|as|so|and|for (?:you|your|the))\b)/,
    ],
    [
      1,
      /\b(?:(?:send|forward|go|travel|put|popp?|dropp?|add|join|submitt?|return|hand|pack|throw)(?:s|es|l?ing|ed)?|com(?:es?|ing)|(?:past|embedd|insert|bundl|includ|plac)(?:ed|ing)|threw|supply)\b/,
    ],
    [0.5, /\b(?:sent|uploaded|there(?:'s| is| are))\b/],
    [
      2.5,
      /^herewith (?:the|my|our|an?|you|two)\b|\b(?:send|submit|return|forward|hand|includ|find|receive)[a-z]*(?: [a-zFP]+){0,4} here(?:with|by)\b/,
    ],
    [1.5, /\b(?:i|we)(?:'m| am|'re| are|'ll|'ve| have)?(?: also| now| just)? (?:add(?:ing)?|includ(?:ed|ing))\b/],
    [
      1.5,
      /\b(?:i|we)(?:'ve| have)(?: also| now| just)? added (?:(?:both sides|the (?:front|back)) |(?:(?:an?|the|my|two|three|some) )?F)|\b(?:i|we)(?:'ve| have)(?: also| now| just)? put in (?:the|my|an?|some|two) (?:[a-zP-]+ )?F/,
    ],
    [1.5, /^(?:also )?(?:included|added|sent along|clipped on|tucked in)(?: is| are|:)/],
    // Where it is: here, below, beside what the reader gets.
    [1.5, /\b(?:with|in) this(?=$|[.:!)]| (?:so|and|to|for|as|because|it|which|[FP]+|lists?|shows?|proves?)\b)/],
    [1, /\bhere(?=$|[.!)]| (?:too|as|so|now|also)\b)/],
    [1.5, /\balong(?=$|[.!)]| (?:too|as|so|now|also|here)\b)/],
    [2, /\b(?:below|underneath|beneath|under|after) (?:my (?:name|signature)|the signature)\b/],
    [2, /F(?:'s| (?:is|are|of [a-z' ]{1,30}))? (?:below|underneath)(?! (?:the|my|your|it|standard|average|par)\b)/],
    [2, /F(?:'s| is| are)(?: also| all)? included(?=[ .!)]*$| (?:here|too|as well)\b)/],
    [1, /\byou(?: will|'ll| can)? (?:find|have|get|receive)\b|\b(?:send(?:ing)?|forwarding|out|hand) (?:to )?you\b/],
    [1, /\bas (?:an? )?(?:[a-z]+ )?F/],
    // Pointing to it.
    [
      2,
      /\bhere (?:comes?|goes?|it (?:is|comes|goes)|they (?:are|come))(?=[ .!:)]*$| (?:now|again|as|an?|the|my|two|three|both|some|with)\b)/,
    ],
    [2, /(?:^|: ?|\b(?:and|so|but) )here(?:'s| is| are)(?: [a-z]+){0,3} F/],
    [
      2,
      /(?:^|: ?|\b(?:please|pls|kindly|just|but|so|and) )(?:see|cf\.?|check|(?:have a )?look at|refer to|open|compare)(?: (?:the|my|this|these|both|two|three))? F+(?=[ .:!)]*$| (?:for|of|with|below|showing|so|and|where|\d)\b)/,
    ],
    [2, /\b(?:seen?|tell) (?:it )?(?:from|in|on) (?:the|my|these|both) F+(?!F| (?:on|in|of|from) (?:your|the|my) )/],
    [2, /(?:F|P|\b(?:version|original|rest|details|everything|all|more)) (?:is|are) (?:in(?:side)? )?(?:the|a|this) F/],
  ],
  silent: new RegExp(
    [
      "\\b(?:not(?! only)|never|nor?|without|cannot|neither|unable|forgot|failed)\\b|n't\\b",
      "\\b(?:can|could|would|will|did|do) (?:you|i|we)\\b(?! know)|\\b(?:i|we)(?:'d|'ll| did| will| would| want(?:ed)?| need| wish| like| tried| try| have to| must| should| might| may| could| can| asked)\\b",
      '\\b(?:sen[dt]|sending|forward|g[ia]ve|mail|show|get|provide|return|bring|to|for)(?: it| them)? (?:me|us)\\b',
      '\\bplease (?:[a-z]+ )?(?:send|forward|attach|include|add|provide|put|upload|return|resend|submit|join)\\b',
      '\\b(?:you|he|she|they|who|some(?:one|body)|seller|courier|driver|shop|agent|company|bank|it)(?: have| had| has)?(?: just| then)? (?:sen[dt]s?|attached|enclosed|provided|puts?|stuck|included|add(?:s|ed)|forwarded|uploaded|joined|came|gave)\\b',
      '\\byour (?:[a-z]+ )?(?:e-?mail|mail|message|letter|site|website|page|app|portal|shop|system|form|branch|office|account|manual|terms|team)\\b|\\b(?:from|by) you\\b',
      '^(?:if|when(?:ever)?|once|unless|until|should|every time|how|why|where|who|do(?:es)?|did|would|can|could)\\b|^(?:is|are|what|which)\\b[^?]*\\?|\\b(?:page|form|app|website|portal|chat) (?:says|asks)\\b',
    ].join('|'),
  ),
  elsewhere:
    /\b(?:according to|yesterday|tomorrow|later|soon|afterwards|next (?:week|time|mail)|last [a-z]+|ago|already|separately|every time|on [a-z]{3,6}day)\b|\b(?:in|into|on|onto|to|at|by|via|through|from|under|inside|with) (?:(?:the|my|your|our|an?|its|his|her|their|that|this|these|which|each)(?: [a-z'-]+){0,2} )?(?:box|parcel|package|envelope|post|app|site|website|page|portal|profile|account|drive|folder|phone|fax|screen|wall|shop|store|branch|office|desk|counter|listing|ticket|chat|whatsapp|inbox|product|model|order|device|offer|price|export|court|list)\b/,
  takesUp: /\b(?:it|they|them|both|ones?)\b/,
  distance: 40,
  tail: /^$/,
};

export const joiningWordsZh: JoiningWords = {
  thisMail:
    /(?:[这本此该]一?[封个]?|(?:随|跟着?|同)这?封?|于)(?:电子)?(?:邮件|电邮|信件?|函)(?![箱编息用任号誉贷]|[里中上内]?[那写说提讲])[里中上内后末]?|(?:邮件|(?:^|[^微短])信)[里中上内后末底尾下](?![那写说提讲]|的?要)|文[末后](?!件)|正文[末最后里中下]/,
  points: [
    [2, /附(?:带[了着的]|[FP加入进到在上了好着给])|[夹挂贴塞插粘][带入进到在上了好着给]/],
    [
      2.5,
      /^(?:[我现另兹并特还也]|同时|另外)*附(?![近则属件议和庸身中小赠]|带(?!了))|所附|(?:邮件|信[里中内]?|文末|后面)附的/,
    ],
    [
      2,
      /[发传捎带补递添贴放](?:给?[你您]们?)?(?:过来(?![一两三几\d])|上来|上(?=[了啦哈]|$))|已经?(?:添加|附加|插入|放入)/,
    ],
    [
      2.5,
      /[发传拍]给?[你您]们?(?:看看?|瞅瞅|瞧瞧|过目|审核|参考|核对)?了?$|请(?:查收|查阅|过目)$|^现?回传|(?:[现已信函FP兹](?:一并)?|^)(?:回传|奉上|呈上|送上)/,
    ],
    [
      1,
      /发(?![现表布达展生动票行货])|传(?![统播说真])|[捎呈奉递]|带(?![领动宽货])|放(?![弃假心])|[跟搁排摆垫缀压](?:在|到)(?=[这本此信邮])|补(?![偿办贴])|添加|加[到进入]|提交/,
    ],
    [1, /[传发附贴]了?[一两三四五几\d]{1,2}[张段份]/],
    [1, /给(?:你们?|您们?|贵[司方处])(?=[^,]{0,3}[发传附带捎贴补呈看])/],
    [1.5, /一起|一并|一同|一块儿?|一道|同时|同邮件/],
    [1, /这[次回]|另外|顺[手便带]|^[现兹](?=[将把附发传呈奉提补随])/],
    [0.5, /[过来去上好]了[啦哈]?$/],
    [0.5, /[里中上内](?:还|也)?[有含带是]|[也都就全FP]在[这本邮信文正]/],
    [
      2,
      /[在放贴发](?:这儿|这里|此)(?=了|$)|F如下:?$|见[下附]|[在放贴发插](?:下[面方边头]|下$|底部|最?后面|底下)(?!的)/,
    ],
    [
      2,
      /(?:下[面方]|底下|后面)[的这那有是附放了]{0,2}[\d一二两三几]?[张幅个段份]?F|从(?:这[几些两]?张?|我的)?F+[里中上]?[就也都]?(?:[能可]以?|清楚|明显)[^,]{0,3}[看见]/,
    ],
    [2, /[放在进到](?:压缩包|pdf|文档|word)(?:文件)?[里中内]/],
    [1.5, /(?:[请烦][^,]{0,4}|^[你您]?们?)(?:查?看|见|打开|参[见考照阅]|查收|过目)[一下看]{0,2}(?=我|随|附|这|文)/],
    [1, /我们?(?:刚|这次|另外|也)?[附发传贴放](?:上|来|过来)?的/],
  ],
  silent: new RegExp(
    [
      '[没未]|别(?![家的处])|不(?![对同见过清明少符])|无[法需须]|忘',
      '[给发寄传回]给?我|(?:请(?!求)|麻烦|帮|让(?!我)|希望|(?:^|[^按照依应据的])(?:要求|需要?)(?![求要]?的)|要(?=[附发补提交])|必须|可以|想|应)(?!您?你?们?(?:看|查|见|打开|审|核|过目|参|阅))[^,]{0,12}(?:附(?![件图])|[发传寄补交贴带夹])',
      '(?:^|[^给向为跟替呈发传递按应])(?:你们?|您|贵司|客服|他们?|她们?|对方|[卖商店]家|快递员?|师傅|有人|骗子|系统|平台)(?!需?要|让我|问)[^,]{0,6}?(?:附(?![件图])|[发传寄贴挂夹塞带给放送补回])',
      '(?:你们?|您|贵司|[他她]|对方|卖家|客服)的?(?:来|回|[那这上]封)?(?:邮件|信|函|短信)',
      '吗|[呢么]$|怎么|如何|什么|哪|多少|是否|[能可][不否]|要不要|\\?',
      '如果|要是|若|万一|每次|一旦|的话|的时候|时[,候]|失败|[发传附]不|闪退|以后|等[^,]{1,8}[了后再]|再[发补附传给]|[会将][发补附传]|准备|打算|明天|[稍随]后|之后|回头|下[次周]|过[几两]天',
    ].join('|'),
  ),
  elsewhere:
    /单独|另行|由[^,FP]{1,8}[发寄传送]|[昨前]天|前几天|上[次回](?![^,]*这[次回])|上周|上个?月|[之以]前|早就|早已|曾|[发传寄交附给]过(?!来|去)|[月号日][^,]{0,4}[发传寄交]|[周星期][一二三四五六日]|微信|qq|公众号|朋友圈|群|后台|表单|网[页站盘]|官网|app|系统|平台|窗口|[前柜]台|门店|快递|包裹|箱|盒|袋|信封|挂号|传真|[随跟]货|随机|[书箱]里|收藏夹|相册|桌面|[长户]端|小程序|账户|页面|电脑|手机里|门上|墙|短信|寄|屏幕|首页|菜单/,
  takesUp: /^.{1,14}$/,
  distance: 14,
  tail: /^[发寄传附送来去过上给你您们好了两一二三四张页份]{1,5}/,
};
