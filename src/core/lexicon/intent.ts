import type { WordRule } from './word-rule';

/** After "please" or "could you" these ask for nothing by themselves. */
const notAsked =
  /^[^.!?\n]{0,40}\[(?:…|\]|待填)|^( (?:also|kindly|just|then|note|do|so|a|really|quickly|maybe|possibly|either|be so kind (?:as )?to)\b){0,3} (?:see|find|note|notice|refer|be\b(?! (?:so )?kind)|help|assist|forgive|excuse|bear|accept|ignore|disregard|wait|feel|do not|don't|never|stop|keep in mind|understand|find|pardon|sorry|thank|thanks|hurry|hesitate|come on|read|imagine|believe|let me (?:know )?(?:if|when|should) you (?:need|have|require|want)|let me know (?:if|should) (?:there|any|more|further|anything))\b/;
const filler =
  '( (?:also|kindly|please|just|then|now|so|really|quickly|maybe|possibly|perhaps|be so kind (?:as )?to|be able to|guys|all|someone|there|at least|urgently|immediately))';
/** Verbs of orders to a desk. */
export const orderVerbs =
  'refund|unlock|unblock|unfreeze|fix|solve|resolve|answer|reply|respond|cancel|return|give|send|pay|release|restore|reset|repair|remove|delete|close|reactivate|activate|reimburse|credit|process|explain|check|confirm|transfer|reverse|change|update|replace|correct|compensate|verify|approve|unsuspend|reinstate|handle|finish|issue|provide|escalate|investigate|get|call|contact|tell|let|do|take|make|show|bring|put|sort';
export const notOrdered =
  /^ (?:code|page|button|was|is|has|had|mails?|links?|failed|log|policy|denied|declined|number|id|status|date|hours|time|screen|option|form|confirmation|requests?|process|fees?|you|i|we|they|not|be|your time|a (?:moment|minute|while|seat)|to (?:do|be|the)|of|from|for (?:the|my) (?:past|last))\b/;
/** What an order is followed by; "do", "take", "get" order something only with these words. */
export const ordered =
  /^(?= (?:me|us|my|our|this|that|it|the|these|everything|all|a|an|to|back|within|by|now|immediately|today|asap|your|what|why|when|how|on|in|and|at|something|anything|action|care|sure|at once|right away)\b|\s?[!.]|$|,)/;
const orderStart = /(?:^|[,;:!] ?| - ?|\b(?:then|so|just|now|simply|finally|hello|hi|team),? )$/;
export const orderStartOrAnd = new RegExp(`${orderStart.source}|^(?:${orderVerbs})\\b[^.!?]{0,50}\\band $`);
export const urgentZh = '马上|立刻|立即|赶紧|赶快|即刻|速速|速|火速|今天|现在|尽快|必须|务必|限期';
export const actZh =
  '退款|退钱|还钱|退还|退给|退回|解决|处理|解锁|解冻|恢复|回复|答复|答覆|给我|给个|把钱|把我|赔|修复|取消|打款|给答|给回|给说法|还我|联系我|说明|道歉|说清楚|解释|回电|回信|放款|提现|开通|办理|查清|给老子';

const questionAfter =
  "do|can|could|should|to|long|much|come|does|would|will|may|soon|is|are|happened|happens|else|must|was|went|were|did|has|have|had|can't|cannot|am|isn't|hasn't|haven't|didn't|don't|doesn't|won't|on earth|exactly|made|(?:documents?|information|steps|card|account|bank|address|email|form) (?:do|does|is|are|should|can|must)";
const notQuestion =
  /(?:know|knows|about|explain\w*|understand|shows?|showed|see|seen|is|was|me|no matter|matter|that|says?|that's|remember|exactly|of|regardless of)\s$/;

/** What the writer wants from the desk: a request, a want, or a question. */
export const wishes: readonly WordRule[] = [
  {
    words: 'please|pls|plz|kindly|pleas',
    after: new RegExp(
      `^${filler}{0,2} (?!(?:find|wait|try again|enter|forgive|in advance|team|sir|madam)\\b)[a-z]{2,20}`,
    ),
    notAfter: notAsked,
    notBefore:
      /\b(?:says|said|reads?|shows?|showed|displays?|displayed|message|prompt|to|he|she|they|agent|colleague|who|has|was|had|if you)\s$/,
  },
  {
    words: 'please|pls|plz',
    before: new RegExp(`(?:^|[,;] )(and |then |just |also )?(?:${orderVerbs})\\b[^.!?]{0,50}$`),
    after: /^(?=\s?(?:[,.!?]|$|and\b|thank))/,
  },
  {
    words: 'could|would|can|will',
    before: /(?:^|[,;:(\-!] ?|[^ -~]\s?|\b(?:and|so|then|but|or|also|now|thus|hello|hi|team|there|please|if))\s?$/,
    after: new RegExp(
      `^ (?:you|someone|anyone|somebody|anybody)${filler}{0,3} (?!mind\\b|help me(?: out)?(?:[?.!,]|$| (?:with|please)))[a-z]{2,20}`,
    ),
    notAfter: /^ you (?:be |imagine|believe|see\b|even |seriously|really think)/,
  },
  { words: 'would|do', after: /^ you mind [a-z]+ing\b/ },
  {
    words: 'help|assist',
    after:
      /^ (?:me|us) (?:to )?(?!with\b|out\b|please\b|and\b|at\b|in\b|as\b|on\b|because\b|from\b|if\b|i\b|my\b|since\b|asap\b|urgently\b|here\b|right\b|now\b|the\b|today\b|again\b)[a-z]{3,}\b/,
    notBefore: /(?:\b(?:to|will|not|did|which|that|would|never)\s|n't\s)$/,
  },
  {
    words:
      'like|love|want|wish|prefer|hoping|looking|wanted|need|expect|trying|request|require|requesting|asking|ask|inquire|enquire|wanting|seeking',
    before:
      /\b(?:i|we|i'd|we'd|i'm|we're|would|i'm writing to|am writing to|writing to|write to|(?:do|really|just|only|also|simply|therefore|hereby|now|urgently|still|kindly|very much|am|are|have been|would) |\b(?:i|we)\b[^.!?]{1,40} (?:and|but) (?:would |also |now |therefore )?)\s?$/,
    after:
      /^ (?:to (?:know|request|ask|check|find|understand|get|have|change|update|reset|recover|cancel|close|speak|talk|verify|withdraw|regain|unlock|confirm|report|dispute|receive|inquire|enquire|delete|remove|replace|switch|open|apply|see|hear|learn|restore|upgrade|claim|make|transfer|move|file|correct|add|return|reactivate|submit|clarify|solve|resolve|raise|appeal)\b|you (?:to|can|could|will|would)\b|(?:my|our|the|a|an|this|that|it|your|some|full|money|back|answers?|clarification|confirmation|information|immediate)\b|for (?:a|an|the|your|my|some|information|clarification|ways?|advice|an?other)\b|about\b|if\b|whether\b)/,
    notAfter:
      /^ to report you\b|^ (?:a (?:fool|idiot|criminal|little|bit|lot)|to hear(?:ing)?\b|the (?:app|service|new|design|way)|your (?:help|assistance|support|service|app)\b|you (?:a|all|would have|had)|it (?:a lot|very)|some (?:help|assistance)|a (?:hand|help))/,
    notBefore: /\b(?:feel|look|looks|looked|is|was|used|be)\s$/,
    silentWhen: ['negated', 'other'],
  },
  { words: 'looking', before: /^(?:i'm |i am |we are )?$/, after: /^ (?:for (?:a|an|the|some|help|any)|to [a-z]+)\b/ },
  {
    words: 'grateful|glad|happy|appreciate|appreciated|thankful',
    before: /\b(?:would|i'd|we'd|'ll) (?:be )?(?:very |so |really |most |also |extremely |greatly |be )?$/,
    after:
      /^ (?:for (?:a|an|any|your (?:reply|answer|response))|if (?:you|someone|somebody|anyone)|it if|to (?:get|receive|know|hear)|a (?:reply|quick|prompt|response)|your (?:reply|response|answer|feedback))\b/,
  },
  {
    words: 'how|what|why|when|where|which|who',
    before: /(?:^|[,;:(\-!] ?|[^ -~]\s?|\b(?:and|so|but|or|then|know|tell me|me|wondering|ask|exactly))\s?$/,
    after: new RegExp(`^ (?:${questionAfter})\\b`),
    notAfter: /^ happened ?:/,
    notBefore: notQuestion,
  },
  {
    words: 'possible',
    before: /(?:^|\b(?:would it|is it)|[,;] ?)\s?(?:is it|would it be|be)?\s?$/,
    after: /^ (?:to|for|that)\b/,
    sentence: /\bis it (?:still )?possible|would it be possible|\?/,
  },
  { words: 'way', before: /\b(?:is there|there) (?:a|any|another|some) $/, sentence: /\?|wonder/ },
  {
    words: 'wonder|wondering|know|clarify|advise',
    before:
      /\b(?:i'm|was|am|let me|let us|please|like to|want to|need to|wish to|kindly|love to|inform me|may i|can i) $/,
    after: /^,? (?:if|whether|why|how|when|what|where|who|which|me|on|about)\b/,
    silentWhen: ['negated'],
    notAfter: /^ (?:if|when) you (?:need|have|require|want)/,
  },
  {
    words: 'hope|hoping',
    before: /\b(?:i|we|i'm|am|are) $/,
    after:
      /^ (?:to (?:get|hear|have|receive)\b|for (?:a|an|your)\b|(?:that )?(?:you|someone|somebody|this|it) (?:can|could|will|would|gets?)\b)/,
  },
  {
    words: 'stop',
    before: /(?:^|[,;:!] ?|\b(?:and|so|just|now) )$/,
    after: /^ [a-z]{3,}ing (?:my|me|us|this|that|it|your|the)\b/,
  },
  {
    words: '给我|给个',
    before: /(?:^|[,;:、。!] ?|你们?|必须|快|赶紧)$/,
    after: /^(?:一个|个|马上|立刻|立即|赶紧|今天)?(?:说法|解释|交代|答复|回复|退|解决|赔|恢复|解锁|解冻|处理|解封)/,
    notAfter: /^[^,。!?]{0,10}(?:了|过|的)(?=[,。!\s]|$)/,
  },
  {
    words: 'great|nice|helpful|lovely|good|kind|wonderful|awesome',
    before: /\b(?:would|'d) be (?:really |very |so |most )?$/,
    after: /^ (?:if|to (?:know|have|get))\b/,
    wide: true,
  },
  {
    words: 'requesting|hoping|seeking|asking|wanting|wondering',
    before: /^$/,
    after: /^ (?:a|an|the|my|for|to|if|about)\b/,
  },
  { words: 'status', before: /\b(?:what(?:'s| is)|about|on|know|update on) the (?:current )?$/ },
  {
    words: 'writing',
    before: /\b(?:i'm|i am|we are|am)\s$/,
    after:
      /^ (?:to|in order to) (?:you to )?(?:request|ask|inquire|enquire|report|claim|dispute|apply|appeal|complain|follow up|find out|check|cancel|close|change|confirm|update|know|get|get help)\b/,
  },
  {
    words: '?',
    alone: true,
    wide: true,
    before: /(?:[^,;:.!?\s][^,;:.!?]{0,44})?[a-z'"\d] ?$/,
    after: /^(?=[\s?!"”)]|$|[^ -~])/,
    sentence: /^(?:[^ ]+ ){2}|[^ -~]/,
    notSentence:
      /^(?:really|ok(?:ay)?|right|what|seriously|huh|hello)[?!]|^(?:are you (?:guys |people |all |really )?(?:stupid|crazy|kidding|serious|joking|blind|deaf|dumb|idiots?|insane|even))\b|\b(?:stupid|idiots?|morons?|isn't it|you know|fuck\w*|scammers|thieves|liars|kidding me)\b[^a-z]{0,4}$|stupid or|idiots? or/,
  },
  {
    words: '?',
    alone: true,
    wide: true,
    before: /[^,。;:!?]{0,14}[\u4e00-\u9fff]\s?$/,
    sentence: /^[^]{4}/,
    notSentence:
      /(?:你们?|您|客服|公司|平台|什么)[^,?]{0,12}(?:废物|骗子|脑残|白痴|傻|弱智|有病|瞎了|猪|良心|不要脸|要脸|干什么吃的|吃干饭|玩我|逗我|有意思)[^,]{0,6}\?|(?:对吧|是吧)\?/,
  },
  {
    words: orderVerbs,
    before: orderStartOrAnd,
    after: ordered,
    notAfter: notOrdered,
    notBefore:
      /\bshut up and $|\b(?:says?|said|reads?|told|writes?|asks?|manual|shows?|terminal|screen|page|app)\b[^.!?]{0,24}: ?$/,
    silentWhen: ['offered'],
  },
  {
    words: 'you',
    after: new RegExp(
      `^(?:'d| had)? (?:must|have to|need to|better) (immediately |now |finally )?(?:${orderVerbs})\\b`,
    ),
    notBefore: /\b(?:if|when|that|where|then|before|unless|and)\s$/,
    notSentence: /\b(?:says|said|manual|page|screen|told|if you|court)\b/,
  },
  { words: 'back', before: /\b(?:my|our) (?:[a-z]+ )?money $/, sentence: /want|need|give|get|like|demand|have/ },
  {
    words: 'demand|insist',
    before: /\b(?:i|we|hereby|must|therefore) $/,
    after:
      /^ (?:on )?(?:a|an|my|that|to|you|your|full|immediate|answers?|compensation|the (?:money|refund|return|release|full))\b/,
    silentWhen: ['negated', 'other'],
  },
  {
    words: '请|麻烦|烦请|恳请|敬请|劳烦|拜托|求|望|盼|还望|请求|恳求',
    after:
      /^(?:您|你|你们|贵公司|贵司|贵方|客服|各位|再|先|一定|务必|尽快|尽早|及时|能|给|帮|协助|帮忙|我|向|为|对|将|把|在|于|就|马上|立即|立刻|直接|人工|技术|,| ){0,4}[^,.。;!?\s)]{2}/,
    notAfter:
      /^[^。!?\n]{0,20}\[(?:…|\]|待填)|^(?:您|你|你们)?(?:查收|见|看附|看下面的?附|看截图|看图|参考|参阅|参见|知悉|谅解|原谅|见谅|放心|注意|稍|假|求助|帖|柬|客|教过|代我|不要客气|多多|多关照|多包涵|理解|体谅|勿回|收下|耐心|相信|问(?:$|,)|检查(?:您的)?网络|检查您的|输入|重试|了(?:,|$|。)|(?:了)|协助?助?$|帮忙(?:[,.。!]|$)|帮助(?:[,.。!]|$)|忽略|往下看)|^(?:您|你|您们|你们|各位|大家|贵司)?(?:了|啦)|^(?:的|事|在于|[,。;!?]|$)/,
    notBefore:
      /(?:申|邀|聘|宴|提示|显示|写着|要求|约|回|弹出|太|很|好|更|挺|真|有点|带来|造成|添|怕|不|的|遇到|惹|什么|些|要|需|追|力|征|谋|寻|诉|希|失|绝|渴|期|愿|看|无|有|探|观|我的|个|被)[:"]?$/,
  },
  {
    words: '能否|可否|能不能|可不可以|是否可以|是否能|是否能够|可不可|是不是可以|可以不可以|能不',
    after: /^[^,。!?]{1,12}/,
  },
  {
    words: '希望',
    after:
      /^(?:您|你|贵|能|可以|尽|早|[在于][^,。!?]{1,14}[前内]|得到|收到|客服|可|把|将|退|帮|给|知道|了解|恢复|解|有人|你们|贵公司|处理|撤|取消|核|这|我的|改|换|更|修)/,
    notBefore: /(?:没有?|不|无|失|看到|大有|他|她|对方|骗子|卖家|商家|妈妈|爸爸|老板)$/,
    notAfter: /^(?:破灭|渺茫|之|落空|工程)|^[^,。]{0,5}(?:一切|顺利|越来越|工作愉快|身体|生意|开心)/,
  },
  {
    words: '想|要|需要|需|打算|准备|申请|要求|想要|希望能|想请|想问|咨询|请教|询问|恳求|求',
    before:
      /(?:^|[,;:、。]\s?|我们?(?:公司|司|方)?(?:就|也|还|现在|是|很|只|只是|真的|仅|目前|现|特此|特)?|本人|现|特此|特|只是|因此|所以|故|于是|想|要|需要|,|,再|,就|另外|现在|号了|,现)\s?$/,
    after:
      /^(要|请|再|先|一下|向您|向你们?|重新|尽快|请您|请你们|您|你们|贵司|知道|了解|确认|把|将|请问)?(?:咨询|问|请|了解|知道|申请|办理|修改|更换|变更|更改|注销|投诉|确认|查|换|改|弄清|把|将|退|取消|解|恢复|开通|重置|找回|更新|删|关闭|升级|核|反馈|举报|申诉|追回|撤销|撤回|提现|您|你们|贵|知道|开|拿回|要回|重新|绑定|销户|补开|调整|补|索取|得到|说明|人工|转|[a-z]{3,} ?)/,
    notAfter:
      /^(?:[^,。;!?]{0,12}(?:后|了|时|被|已|一直|失败|过|的时候|结果|但|却)(?!.*(?:吗|\?))|求|我|要$|问题|不到|通过人脸)/,
    notBefore: /(?:不|没|已|已经|曾|提交了?|的|之前|上次|别|一定|只|重|主|必|还|系统|提示|会)$/,
  },
  {
    words: '申请',
    before: /(?:^|[,;:、。]|我|现|特|原因|故|欲|拟)\s?$/,
    after: /^(?:变更|退款|解冻|解锁|注销|更换|修改|更改|恢复|撤销|开通|退回|提现|解封|取消|赔偿|更正|人工|复核|延期)/,
    notAfter: /^[^,。;!?]{0,12}(?:后|了|时|被|已|一直|失败|过|的时候|至今|到现在)/,
  },
  {
    words: '帮我|帮忙|协助',
    after:
      /^(?:再|先|尽快|看看|一下|把|将|人工)?(?:查|解|退|核|看|改|换|取消|恢复|处理|催|确认|修|注销|更|找|把|将|开|重置|转|弄|申请|冻结|挂失|追|删|关|办|撤|提|绑| ?[a-z]{3,})/,
    notBefore: /(?:(?:没|没有|不|谁|已经|已|他|她|同事|朋友|来|家人|儿子|女儿)|(?:说|答应|承诺)[^,。]{0,4})$/,
    notAfter: /^[^,。!?]{0,8}(?:了|过)(?:[,。!的]|$)/,
  },
  {
    words:
      '为什么|为何|怎么办|如何|怎样才|怎么样才|什么时候|何时|多久|多长时间|怎么才|怎么弄|怎么处理|怎么解决|怎么操作|怎么改|怎么换|怎么取消|怎么退|怎么恢复|怎么解|哪里可以|咋办|咋回事|怎么回事|凭什么|是什么原因|什么原因|多少天|几天|怎么还',
    notBefore: /(?:不管|无论|不论|不知|知道该|任凭|没说|没有说|没说明|显示)[^,。]{0,4}$/,
    notAfter: /^(?:都|也)/,
  },
  {
    words: '吗|么|嘛|呢',
    before: /[^,。]{3}$/,
    after: /^(?=[?!。~\s]|$)/,
    notBefore: /(?:那|这|什|怎|多|怎么|有病|废物|骗子|白痴|脑残|瞎|良心|们|不是)$/,
    notSentence:
      /(?:你们?|您|客服|公司|平台|什么)[^,?]{0,12}(?:废物|骗子|脑残|白痴|傻|弱智|有病|良心|要脸|猪)[^,]{0,6}(?:吗|么|嘛|呢)/,
  },
  { words: '是否', before: /(?:请问|想知道|确认|核实|告知|查|看看|,|^)[^,。]{0,8}$/ },
  {
    words: `${urgentZh}`,
    before: /(?:^|[,;:、。!]\s?|你们?|贵司|贵公司|客服|给我|钱|的话)\s?$/,
    after: new RegExp(
      `^(?:就|给我|给老子|把|将|你们|今天|在|于|马上|立刻|立即|今日|之内|内|必须|务必|一定){0,3}(?:${actZh})`,
    ),
    notAfter: /^[^,。!?]{0,10}(?:了|失败|失敗|的时候|后)(?=[,。!\s]|$)/,
  },
  {
    words: '退款|退钱|还钱|还我|把钱|赔钱|赔偿',
    before: /(?:^|[,;:、。!]\s?|你们?|给我|赶紧|马上|立刻|立即|垃圾公司,|骗子公司,)$/,
    after: /^(?:[^,。!?后了时中的]{0,8})(?=[!。?]|$|\s?asap|,)/,
    notAfter: /^(?:申请|成功|失败|金额|单|流程|进度|时间|方式|页面|一直|还没|没|未|了|的|到账|被)/,
  },
  { words: '限', after: /^(?:你们?|贵司|贵公司|贵方|你方|您)[^,。]{0,14}(?:内|前|之内|以前)/ },
  {
    words: 'refund|unlock|reset|cancel|退款|解锁|解冻|退钱',
    before: /(?:^|[^ -~] ?)$/,
    after: /^ ?(?:asap|now|immediately|right now)/,
  },
];
