import type { WordRule } from './word-rule';

const lineStart = /^[\s>*"(~-]{0,8}$/;

/** Words that open a mail; only at the start of a line. "Dear", "hello" and 你好 elsewhere greet nobody. */
export const greetings: readonly WordRule[] = [
  {
    words: 'hi|hello|hey|hiya|howdy',
    line: lineStart,
    notAfter: /^(?:-\w|[ ,]+(?:to|world|kitty|screen|page|is|was)\b)/,
  },
  {
    words: 'dear',
    line: lineStart,
    after: /^(?:,? [\w.'&@/-]{1,30}){1,6}(?=\s{0,2}(?:[,:!;。-]|$))/,
    notAfter: /^(?: [\w'-]{1,30}){0,4} (?:is|are|was|were|has|have|had|will|cost)\b/,
  },
  { words: 'dear', line: lineStart, after: /^ ?[^ -~\s][^,。!?]{0,15}?(?=[,:!。]|$)/ },
  { words: 'good', line: lineStart, after: /^ (?:morning|afternoon|evening|day)\b/ },
  { words: 'greetings|salutations|gday', line: lineStart, after: /^(?=[ ,.!:]|$)/, notAfter: /^ (?:card|page|line)/ },
  {
    words: 'to',
    line: lineStart,
    after: /^ (?:whom(?:soever)? it may concern|the (?:[a-z]+ ){0,3}(?:team|department)(?=\s?[,:]))/,
  },
  {
    words: 'sir|sirs|madam|ladies',
    line: lineStart,
    after: /^(?:\/| or | and |,|$)(?:madam|sir|gentlemen)?(?=\s?[,:!.]|$)/,
  },
  {
    words: 'team|support|helpdesk|service|desk|客服|客服团队|客服部|客服人员|技术支持',
    line: /^[\s>*]{0,4}(?:[a-z][\w.&-]{0,20} ){0,3}[^ -~]{0,8}$/,
    after: /^ ?[,:](?=\s{0,3}(?:\n|$))/,
  },
  {
    words: '您好|你好|妳好|您们好|你们好|大家好|早上好|上午好|中午好|下午好|晚上好|早安|午安|哈喽|哈囉|哈罗|嗨|嘿',
    line: /^[\s>*~]{0,6}(?:(?!问|说|写|声|道|的时候|显示)[^,.。!?:;“"(\n]){0,16}[\s,]{0,2}$/,
    notAfter: /^(?:像|不容易|单车|出行)/,
  },
  {
    words: '尊敬的|亲爱的|敬爱的|致',
    line: lineStart,
    after: /^[^,。!?:;“"\n]{1,20}(?=[,:!]|$)/,
    notAfter: /^(?:使|电|力|命|谢|歉|富)/,
  },
  {
    words: '各位',
    line: lineStart,
    after: /^(?:客服|老师|同事|领导|亲|工作人员|大佬|朋友|女士|先生|好|您好|早|下午|晚上)?[^,。!?]{0,6}(?=[,:!。]|$)/,
  },
  { words: '敬启者|敬启|客服老师|客服小姐姐|客服同志', line: lineStart, after: /^(?=[,:!。 ]|$)/ },
];

const sarcasmEn =
  /^[^.!?]{0,30}? for (?:nothing|(?:ignoring|wasting|losing|locking|blocking|ruining|stealing|making me|keeping me waiting|not |never |leaving me|taking my))/;
const thanksShown = /(?:不用|不必|没说|说一?声?|说了|真是|真的?要|一句|一声|不|可真|还得|太"?)$/;
const sarcasmZh =
  /^(?:你们?全家|你个|你妈|我[^ ]|您的(?:购买|订购|惠顾|使用|支持|订阅|关注)|页|界面)|^[^。!?]{0,14}(?:垃圾|让我|害我|耽误|白等|坑我|气死|等了这么久)/;

export const thanks: readonly WordRule[] = [
  {
    words: 'thank',
    after: /^ (?:you|u|y'all|ya)\b/,
    notBefore: /\b(?:say|says|said|saying|hear|heard|no|without a|the|a|never|called|titled)\s$/,
    notAfter: new RegExp(
      `${sarcasmEn.source}|^ you[ -](?:page|screen|note|card|e-?mail|mail|message|letter|gift|window|banner)\\b`,
    ),
  },
  {
    words: 'thanks|thx|thanx|tks|thankyou',
    notBefore: /\b(?:no|say|says|said|saying|the|a)\s$/,
    notAfter: new RegExp(
      `${sarcasmEn.source}|^ (?:me|him|her|us|users|people)\\b|^ to (?!(?:all|everyone|everybody|the (?:whole |entire )?team)\\b)|^-`,
    ),
  },
  { words: 'cheers|ta', before: /^$/, after: /^(?=\s{0,2}(?:[,!.]|$))/ },
  {
    words: 'appreciate',
    before: /\b(?:i|we|i'd|we'd|would|really|greatly|highly|much|deeply|sincerely|do|truly|also)\s$/,
    silentWhen: ['negated', 'other'],
  },
  {
    words: 'appreciated',
    before: /\b(?:much|greatly|highly|be|is|are|really|very|deeply|most|sincerely)\s$/,
    silentWhen: ['negated'],
  },
  {
    words: 'grateful|thankful|obliged|indebted',
    before: /\b(?:be|am|are|very|so|really|i'm|we're|most|deeply|truly|much|extremely)\s$/,
    silentWhen: ['negated'],
  },
  { words: 'gratitude', before: /\b(?:my|our|with|sincere|deep)\s$/ },
  {
    words: '谢谢|感谢|多谢|谢啦|谢了|谢过|感恩|叩谢|拜谢|致谢|鸣谢|谢意|3q',
    notBefore: thanksShown,
    notAfter: sarcasmZh,
  },
  { words: '感激', notBefore: thanksShown, after: /^(?:不尽|不已|之至|涕零|您|你|贵)?/ },
  { words: '辛苦', after: /^(?:了|啦|您|你|你们|大家|各位|贵)/, notBefore: /(?:我|很|太|好|真|赚|他|她|们)$/ },
  {
    words: '麻烦|有劳|劳驾|费心|受累',
    after: /^(?:您|你|您们|你们|各位|大家|贵司)?(?:了|啦)(?=[,。!~;\s]|$)/,
    notBefore: /(?:太|很|好|更|挺|真|有点|非常|就|会|添|多|造成)$/,
  },
];

const notOwnSorry = /\b(?:not|never|n't|say|says|said|saying|feel|felt|be|a|the|than)\s$/;
const errorTextEn =
  /^[,.:!]? (?:something|this (?:page|service)|we (?:could|can|are|were)|an (?:unexpected )?error|your |that page|the (?:page|server|service)|not (?:sorry|found)|state\b|sight\b)/;
const errorTextZh = /^[,:!。]?(?:系统|您的|您所|当前|页面|服务器|该|网络|出错|操作|此)/;

export const apologies: readonly WordRule[] = [
  {
    words: 'sorry',
    before:
      /(?:^|[,;:(]\s?|\b(?:i'm|i am|we're|we are|so|very|really|terribly|truly|and|but|also|again|am|just|deeply))\s?$/,
    notBefore: notOwnSorry,
    notAfter: errorTextEn,
    silentWhen: ['negated'],
  },
  {
    words: 'apologise|apologize',
    before: /(?:^|\b(?:i|we|must|sincerely|do|really|also|like to|want to|deeply))\s?$/,
    silentWhen: ['negated', 'other'],
  },
  {
    words: 'apologies',
    before: /(?:^|\b(?:my|our|sincere|many|deepest|please accept|with))\s?$/,
    silentWhen: ['negated'],
  },
  {
    words: 'pardon|forgive|excuse',
    after: /^ (?:me|my|the (?:long|late|many|delay|typos?|bother|intrusion))\b/,
    before: /(?:^|[,;] ?|\b(?:please|kindly|and))\s?$/,
  },
  {
    words: '抱歉|不好意思|对不起',
    notBefore: /(?:一句|一声|句|说|说声|没有?|不|道|声)$/,
    notAfter: errorTextZh,
    silentWhen: ['other'],
  },
  {
    words: '打扰|打搅|叨扰|叨扰|惊扰',
    after: /^(?:了|您|你|一下|到|贵|客服|啦|各位)/,
    notBefore: /(?:不|别|勿|被|骚|不想|不要|没有?|电话|短信|来电|广告|他们?|她)$/,
  },
  { words: '见谅|海涵|谅解|恕罪', before: /(?:请|敬请|望|还望|多多|多|恳请)$/ },
  { words: '冒昧', after: /^(?:打扰|来信|问|写信|了|地|请教)/ },
];

const clauseStart =
  /(?:^|[,;:(\-!] ?|[^ -~]\s?|\b(?:and|so|then|but|or|also|now|hence|please|thus|hi|hello|team|there|sir|madam))\s?$/;
const shownEn =
  /\b(?:says|said|reads?|shows?|showed|displays?|displayed|states?|tells me|message|button|prompt|to|i)\s$/;

export const softeners: readonly WordRule[] = [
  {
    words: 'please|pls|plz|pleas',
    notBefore: shownEn,
    notAfter:
      /^ (?:wait(?: and|\b[^,]{0,10}$)|try again(?: later)?|enter (?:a valid|your)|contact (?:support|customer)|check your (?:input|connection))/,
  },
  { words: 'kindly', notBefore: /\b(?:he|she|they|agent|colleague|who|has|was|have|had|team|staff|very|you)\s$/ },
  {
    words: 'could|would|will|can',
    before: clauseStart,
    after: /^ (?:you|someone|anyone|somebody|anybody|it be possible)\b/,
    notBefore: /\b(?:how|what|where|who|when|why)\s$/,
  },
  {
    words: 'may|might|could|can',
    before: clauseStart,
    after:
      /^ (?:i|we) (please |kindly |just |also )?(?:ask|request|have|get|know|suggest|receive|check|send|speak|talk|see|use|pay|change|cancel|apply)\b/,
  },
  {
    words: "would|i'd|we'd",
    after:
      /^ (?:also |really |just )?(?:like|love|appreciate|be (?:very |most |really |so |extremely )?(?:grateful|glad|happy|thankful|helpful|great|nice|kind))\b/,
    before: /(?:^|\b(?:i|we|it|that|this|reply|help|answer|and|also|so|but|,))\s?$/,
    silentWhen: ['negated'],
    notAfter: /^ like (?:that|this|nothing)\b/,
  },
  {
    words: "i'd|we'd",
    after: /^ (?:also |really |just |very much )?(?:like|love|appreciate|be (?:very |most )?grateful)\b/,
  },
  { words: 'possible', before: /\b(?:if|is it|would it be|as far as|where|whenever|when)\s$/, wide: true },
  { words: 'if', after: /^ you (?:could|would(?: be so kind)?|can(?! ?not)|have (?:a |some )?(?:moment|time))\b/ },
  { words: 'wondering|wonder', before: /\b(?:i|we|i'm|was|am|were|just)\s$/, after: /^,? (?:if|whether)\b/ },
  { words: 'convenience', before: /\b(?:your|earliest)\s$/ },
  {
    words: '请',
    notBefore: /(?:申|邀|聘|宴|提示|显示|写着|说|会|要求|约|回|弹出|按照)[:"]?$/,
    notAfter:
      /^(?:假|帖|柬|了|过|客|教过|稍候|稍后再试|稍等[^一]|重试|检查网络|检查您的|输入|勿重复|求(?!您|你|贵|帮|协|核|退|解|尽|处|恢|查|取))/,
  },
  {
    words: '麻烦',
    notBefore: /(?:太|很|好|更|挺|真|有点|非常|带来|造成|添|怕|不|的|遇到|惹|什么|些|点|多|个|这么|找)$/,
    notAfter: /^(?:的|(?:您|你|您们|你们|各位|大家|贵司)?(?:了|啦)|事|在于|[,。;!?]|$)/,
  },
  {
    words:
      '能否|可否|能不能|可不可以|是否可以|是否能|是否方便|可否请|可不可|方便的话|如果方便|若方便|如方便|如果可以|可以的话|若可以|如有可能|如果可能',
  },
  { words: '劳烦|烦请|恳请|敬请|拜托|烦劳|有劳您|恳求|请求您|有请|还望|敬盼|盼复|盼早日|盼尽快|盼望' },
  {
    words: '希望',
    notBefore: /(?:没有?|不|无|失|看到|大有|毫无|他|她|对方|骗子|卖家|商家|妈妈|爸爸|老板)$/,
    notAfter: /^(?:破灭|渺茫|之|落空|工程|小学|不大)|^[^,。]{0,5}(?:一切|顺利|越来越|工作愉快|身体|生意|开心)/,
  },
  {
    words: '望',
    after: /^(?:尽快|尽早|贵|能|您|予以|协助|告知|回复|批准|处理|解决|早日|及时)/,
    notBefore: /(?:希|失|绝|渴|期|愿|看|无|有|探|观|还)$/,
  },
  {
    words: '可以|能|可',
    after:
      /^(?:请|麻烦)?(?:您|你|你们)?(?:帮|给我|协助|告诉|告知|为我|查|退|解|处理|安排|提供|发|先)[^,。!;]{0,24}(?:吗|么|嘛|不)/,
    notBefore: /(?:不|才|就|都|还|没|我)$/,
  },
];

export const helpRequests: readonly WordRule[] = [
  {
    words: 'help',
    after: /^ (?:me|us)\b(?! (?:page|center))/,
    notBefore: /\b(?:not|n't|never|did|to|which|will|would|could)\s$/,
    silentWhen: ['negated'],
  },
  {
    words: 'help',
    before: /\b(?:to|will|would|could|can)\s$/,
    after: /^ (?:me|us)\b/,
    sentence: /\?|\b(?:please|need|ask|want|like|hope)\b|hoping/,
    silentWhen: ['negated'],
  },
  {
    words: 'help|assistance|support|guidance|assist',
    before:
      /\b(?:need|needs|require|request|requesting|seek|seeking|ask for|asking for|any|urgent|some|want|for) (?:(?:your|some|any|urgent|further|a bit of|immediate|technical|kind) ){0,2}$/,
    notBefore:
      /(?:\bthank(?:s| you)[^.]{0,24}|n't [^.]{0,14}|\b(?:no|not|without) [^.]{0,14}|(?:answer|section|page|looked|search\w*) for )$/,
    notAfter: /^ (?:page|center|centre|desk|team|article|section|menu|hours?)\b/,
  },
  {
    words: 'help',
    before: /(?:^|\b(?:please|pls|plz|you|someone|anyone|somebody|kindly))\s?$/,
    after: /^(?= ?(?:[!,.?:]|$| with\b| me\b| us\b))/,
    notBefore: /\b(?:if|thank|for) you\s$/,
  },
  { words: 'assist', before: /\b(?:you|please|kindly|someone|anyone|somebody)\s$/, notBefore: /\bif you\s$/ },
  {
    words: '帮我|帮忙|帮帮|帮一下|帮下|求帮|帮助我',
    notBefore:
      /(?:没|没有|不|谁|已经|已|他|她|同事|朋友|家人|儿子|女儿|来|不再|感谢(?:您|你)?|谢谢(?:您|你)?|(?:说|答应|承诺)[^,。]{0,4})$/,
    notAfter: /^[^,。!?]{0,8}(?:了|过)(?:[,。!的]|$)/,
  },
  {
    words: '协助|帮助',
    before: /(?:请|麻烦|需要|请求|寻求|急需|希望|能|恳请|望|求|可以|得到|给予|盼)[^,。]{0,10}$/,
    notBefore: /(?:感谢|谢谢|不|没|已|查看|点击)[^,。]{0,8}$/,
    notAfter: /^(?:中心|文档|页|手册|里|栏|信息)/,
  },
  { words: '求助|救急|求救', notBefore: /(?:已|曾|过|之前)[^,。]{0,3}$/, notAfter: /^(?:热线|电话|无门|中心|按钮|过)/ },
];
