import { either } from './either';
import type { WordRule } from './word-rule';

const willEn =
  "\\b(?:i|we)(?:'ll| will| shall|'m going to| am going to| are going to|'re going to|'m gonna| am gonna| have no choice but to| will have to| will be forced to|'ll have to| am forced to| intend to| plan to|'d have to|'m about to| am about to| can and will| am ready to| won't hesitate to| will not hesitate to|'ll be| will be| shall be) (?:(?!not\\b|never\\b)[a-z]+,? ){0,5}";
const will = new RegExp(
  `(?:${willEn}|\\b(?:i|we)(?:'ll| will| am going to|'m going to)[^.!?]{1,60}\\b(?:and|or) |^(?:pay up|otherwise)[^.]{0,20})$`,
);

/**
 * A step announced as companies and lawyers write it: on a condition, by a date, without a word thrown at the reader. "再不处理我就去投诉你们"
 * is a threat, "逾期未退，本人将依法起诉" is none.
 */
const soberZh =
  /^(?!.*(?:再不|就[去要等直起走告打找只]|你们|等着|见|老子|[告诉]你)).*(?:若|如|倘|要是|必要时|逾期|仍未|[日天前内]未|依法).*(?:本人|我[方司]|[我们]?将|保留|我们?会[^,。]{0,6}(?:依|按|通过|根据)|不是(?:吓唬|针对|威胁|为难)|请您?(?:多多?)?理解)/;

/**
 * What the writer says he will do **to the reader**. Reporting a theft to the police is none, nor is to take the matter to an ombudsman:
 * whoever names that way and a day says what he needs and by when.
 */
export const threats: readonly WordRule[] = [
  {
    words: 'sue',
    before: will,
    after: /^ (?:you|your|the company|this company|okpay)\b/,
    wide: true,
    silentWhen: ['other'],
  },
  {
    words: 'brothers|mates|lads|boys',
    before:
      /\b(?:or|otherwise|else),? (?:i'll|we'll|i will|we will) (?:be|come) (?:round|over)(?: there)? with (?:my|the|some|a few) (?:[a-z]+ )?$/,
    notAfter: /^ (?:to|and) (?:collect|fetch|pick|help|carry|get|load|move|take)\b/,
  },
  { words: 'suing', before: /\b(?:i'm|i am|we are|we're) $/, after: /^ (?:you|your)\b/ },
  {
    words: 'court',
    before: new RegExp(`(?:see you (?:all )?in |${willEn}take (?:you|this|your company) to |${willEn}go to )$`),
  },
  {
    words: 'lawyer|lawyers|attorney|solicitor',
    before: new RegExp(
      `(?:hear(?:ing)? from (?:my|our) |${willEn}(?:call(?:ing)?|contact(?:ing)?|hir(?:e|ing)|involv(?:e|ing)|instruct(?:ing)?|speak(?:ing)? to|get(?:ting)?|bring(?:ing)? in|send|inform(?:ing)?|consult(?:ing)?|talk(?:ing)? to|engag(?:e|ing)) ?(?:my |our |a |the )?)$`,
    ),
    silentWhen: ['negated'],
  },
  {
    words: 'lawyer|lawyers|attorney|solicitor',
    before: /\b(?:my|our) $/,
    after:
      /^ (?:will|is going to|'ll) (?:contact|write to|sue|deal with|be in touch|take care of|speak to|get in touch|handle)\b/,
  },
  {
    words: 'legal',
    before: new RegExp(
      `(?:${willEn}|\\b(?:take|start|begin|pursue|initiate|taking|face|consider(?:ing)?) (?:further |immediate )?)$`,
    ),
    after: /^ (?:action|steps|proceedings|measures)\b/,
    sentence: new RegExp(
      `${willEn}|\\b(?:prepared|ready|forced|considering|face|reserve|otherwise|or else)\\b|against you`,
    ),
    silentWhen: ['negated', 'other'],
  },
  {
    words: 'report',
    before: will,
    after: /^ (?:you\b|your (?:company|firm|bank|service|business|support|team))/,
    notAfter: /^ you (?:the|a|this|my|any)\b/,
  },
  { words: 'complaint|complain', before: will, after: /^ (?:against|about) you\b/ },
  {
    words: 'police',
    before:
      /\b(?:i|we)(?:'ll| will| am going to|'m going to) (?:have to )?(?:call|go to|inform|contact|involve|send) the $/,
    sentence: /\bif you|unless you|or else|otherwise|on you\b|against you|about you/,
  },
  {
    words: 'press|media|newspapers?|newspaper|public|tv',
    before: new RegExp(`${willEn}(?:go to|contact|inform|call|tell|go|take this to) ?(?:the )?$`),
  },
  {
    words: 'twitter|facebook|reddit|trustpilot|social|instagram|tiktok|weibo|youtube',
    before: new RegExp(`${willEn}[^.!?]{0,40}(?:on|all over|via|to) (?:[a-z]+ ){0,2}$`),
    sentence: /\b(?:post|expose|tell|share|warn|shame|review|everyone|publish|put)\b/,
  },
  {
    words: 'chargeback|charge-back|dispute',
    before: will,
    wide: true,
    silentWhen: ['other'],
    notSentence: /\bif (?:needed|necessary|you prefer)|may i|should i/,
  },
  {
    words: 'everyone|everybody|friends',
    before: new RegExp(`${willEn}(?:(?:tell|warn) (?:all )?(?:my )?|make sure |let )$`),
    notAfter: /^ (?:how (?:great|good|happy))/,
    notSentence: /\b(?:one|1|two|2|five|5)[ -]stars?\b|\breviews?\b/,
  },
  { words: 'public', before: /\bor (?:i|we) go $/, wide: true },
  {
    words: 'lawsuit|suit|claim',
    before: new RegExp(
      `${willEn}(?:fil(?:e|ing)|bring(?:ing)?|start(?:ing)?|launch(?:ing)?|prepar(?:e|ing)) (?:a |the )(?:legal |civil |small claims )?$`,
    ),
    notAfter: /^ (?:for|with) (?:the |my )?(?:insurance|insurer)/,
  },
  {
    words: 'against',
    before: /\b(?:lawyer|attorney|solicitor|lawyers|lawsuit|legal action|proceedings)\b[^.!?,]{0,40}$/,
    after: /^ (?:you|your (?:company|firm|bank)|okpay)\b/,
    silentWhen: ['negated', 'reported'],
  },
  { words: 'regret', before: /\byou(?:'ll| will| are going to|'re going to) $/ },
  {
    words: 'kill|hurt|hunt|find|beat|destroy|ruin|burn',
    before: /\b(?:i|we)(?:'ll| will| am going to|'m going to|'m gonna) $/,
    after: /^ (?:you\b(?! (?:the|a|some))|your (?:company|office|family|reputation|business|life))/,
    notAfter: /^ you (?:on|in the|under|at)\b/,
  },
  { words: 'know', before: /\bi $/, after: /^ where you (?:live|work|all live)\b(?!-)/ },
  // Where the reader is to be met, and when he goes home: nobody needs to know it who only has an errand.
  {
    words: 'know',
    before: /\b(?:i|we) $/,
    after: either(
      /^ (?:where|when|what time) (?:you(?: all| lot| people)?|your (?:staff|people|team|boss|manager|kids|children|family|wife|husband)) (?:lives?|parks?|smokes?|drinks?|sleeps?|go(?:es)? (?:home|to school))\b(?!-)/,
      /^ which of you (?:sits|stands|works|drives|opens|closes|locks)\b[^.!?]{0,40}\band (?:i know )?(?:when|where|what time|which|how)\b/,
      /^ where your (?:office|shop|branch|depot|building|desk|house) is,? and (?:i|we)(?:'m not far| am not far|'ll be waiting| will be waiting| have all| finish| get off| knock off)\b/,
    ),
    notSentence: /\?|\b(?:so|call|ring|bring|collect|pick|drop|form|could)\b/,
  },
  // What the reader will need afterwards: "…, or whoever is at the desk will need a dentist".
  {
    words: 'dentist|ambulance|surgeon|stitches|wheelchair|hospital|crutches|straw|neck brace|set of teeth|new teeth',
    before:
      /\b(?:you(?: all| lot| people)?|your (?:staff|team|people|manager|boss|receptionist|drivers?|clerks?|agents?|director)|(?:one|some|all) of you|whoever (?:is|sits|stands|works|answers|opens|picks|hangs)\b[^.!?,]{0,24}|the next (?:one|person) who [^.!?,]{2,24})(?:'ll| will| is| are)(?: going to| soon| be)* (?:need|leave|leaving|end up|wake up|go home|be carried|drink|drinking|eat|eating)\b[^.!?,]{0,16}$/,
    wide: true,
    sentence: /\b(?:or|otherwise|else|better|next|when i|once i|after i|until i)\b/,
    notSentence: /\?|\bif you\b/,
  },
  // Asked to fight: "… or we can talk in the car park, just you and me".
  {
    words: 'car park|parking lot|outside|man to man|just you and me|round the back|dark alley',
    before:
      /\b(?:or|otherwise|else),? (?:i|we|you and i)(?: can|'ll| will| could)(?: always| also| just)? (?:talk|settle|discuss|finish|sort|have (?:a (?:word|chat|talk)|words))\b[^.!?]{0,44}$/,
    wide: true,
    notBefore: /\b(?:about|over|regarding|for) (?:the |your )?$/,
    notAfter: /^,? (?!just|man|you)[a-z]/,
  },
  {
    words:
      '起诉|告你们|告你|告到|控告|法庭|法院|律师|律师函|法律途径|法律手段|法律程序|法律武器|走法律|走司法|打官司|诉讼|仲裁',
    before:
      /(?:就|将|会|要|必|只能|只好|准备|打算|马上|一定|等着|等|去|不得不|直接|我|通过|走|用|诉诸|采取|们|追究|否则|发|向|收|:|,|见|的|找|委托|起|提起|保留)[^,。!?]{0,4}$|^$/,
    sentence:
      /(?:我|我们|本人)(?:就|将|会|要|必|只能|只好|准备|打算|马上|一定|直接|不得不|方)|等着|等我|等收|收到我|否则|再不|就(?:去|要|等|直接|起诉|走|告|打|找)|保留[^,]{0,8}权利|法[院庭]上?见|^(?:起诉|告)(?:你们|贵)|不排除/,
    notBefore: /(?:我的|已|已经|冻结|传票|根据|司法|收到了?|是|做|当|问|问了|建议|商家的)$/,
    notAfter: /^(?:建议|告诉|让|说|要求我|费|资格|事务所|冻结|判|协助|传票|通知|证)/,
    notSentence: either(
      soberZh,
      /(?:不想|不会|不打算|不愿|无意|并非要|不是要|没有要|骗子|对方|他们?|她|卖家|商家|黑客)[^。!?]{0,16}(?:起诉|告|法|律师|诉讼|官司)|(?:起诉|告|律师|法院|法庭)[^。,]{0,8}(?:骗子|对方|他|卖家|商家|对面)|律师[^,。]{0,4}(?:建议|告诉)/,
    ),
  },
  {
    words: '投诉',
    before: /(?:就|将|会|要|必|只能|只好|准备|打算|马上|一定|去|不得不|直接|我|否则|[向去到][^,。]{2,12})\s?$/,
    after: /^(?:你们?|贵司|贵公司|您|举报你)/,
    // Told to the company itself it is what the mail is about; a threat names somebody else to hear it, or a condition.
    sentence:
      /12315|12378|12345|12363|工商|消协|银保监|金管|监管|人行|人民银行|央行|网信|市场监|黑猫|消费者|上级|否则|再不|就(?:去|要|会|只能|只好)?(?:向[^,。]{1,10})?投诉|不然|(?:如果?|要是|假如)[^。]{0,12}不|不(?:退|给|处理|解决|回复)[^。]{0,8}投诉/,
    notBefore: /(?:已|已经|曾|想|不会|不想|不要|没有?)[^,。]{0,6}$/,
    notSentence: either(soberZh, /(?:是否|可以|能)向/),
  },
  {
    words:
      '曝光|曝出来|挂网上|发到网上|发网上|发微博|发抖音|发小红书|上热搜|找媒体|找记者|联系媒体|公之于众|让所有人知道',
    before:
      /(?:就|将|会|要|必|只能|只好|准备|打算|马上|一定|去|不得不|直接|我|否则|们|把你们|给你们|把这事|全网|,)[^,。!?]{0,8}$/,
    notBefore: /(?:骗子|对方|他|她|黑客|威胁|卖家|不会|不想|已)[^。]{0,16}$/,
    notAfter: /^(?:我的|了我|度|我)/,
    notSentence: /已经?被|我的(?:信息|照片|隐私)/,
  },
  {
    words: '报警|报案|报公安',
    before: /(?:再不|否则|不然|我们?就|就(?:要|去|直接)?|不[^,。]{1,8}就)[^,。!?]{0,12}$/,
    notBefore: /(?:已|已经|发现后|当时|当天|马上就|第一时间就|立刻就)[^,。]{0,6}$/,
    sentence: /再不|如果不|要是不|不(?:退|给|处理|解决|还|回)[^。]{0,10}(?:就|我)|否则|不然|你们/,
    notSentence: /被盗后|丢失后|已经?报警/,
  },
  // 让你们一个个爬着出来: what they are to be made to do.
  {
    words: '爬着|躺着|横着|跪着|抬着',
    before: /[让叫]你们(?:店里的?|公司的?)?(?:人|一个个|个个|[都全]){0,3}$/,
    after: /^(?:[进出回滚走]|求|给我)/,
  },
  {
    words: '砸|闹|堵|泼|烧|拉横幅',
    before:
      /(?:我|再不|不(?:给|退|还|解决|处理)[^。!?]{0,12}就|信不信)[^。!?]{0,14}(?:去|到|来|带人|上门|上)[^。!?]{0,8}$/,
    after: /^(?:了|掉|烂|光|着)?(?:你们?的?|贵司|你们?的?公司|店|场|门|大门|玻璃|油漆|事|个够|$|[!。,])/,
    sentence: /你们?|贵司|贵公司|再不|信不信/,
    notBefore: /被$/,
    notSentence: /游戏|活动|金蛋|师傅|装修|骗子|对方|卖家|商家|有人/,
    silentWhen: ['negated', 'other', 'reported'],
  },
];

/** Abuse of the reader; self-blame, quotation, a fraudster and product words are none. */
export const insults: readonly WordRule[] = [
  // A company is called one; a scam that was received is none.
  {
    words: 'scam|fraud|cheating|criminal',
    before: /\b(?:this|your company|your bank|okpay) is (?:just |nothing but |clearly |obviously )?(?:an? )?$/,
    after: /^ (?:company|business|bank|outfit|operation|organi[sz]ation|shop)\b/,
    silentWhen: ['negated', 'reported'],
  },
  // What they live on: "picking people's pockets is how you fund the party".
  {
    words: 'robbing|stealing|cheating|fleecing|scamming|swindling|conning|ripping|pockets',
    after:
      /^[^.!?,;]{0,44} (?:is|are|must be|seems to be)(?: just| probably| clearly| obviously)? (?:how you(?: people| lot| guys| all)? (?:fund|finance|pay|earn|make|stay|keep|do business)\b|your (?:business model|business plan|hobby|idea of (?:service|business|fun)))/,
    silentWhen: ['negated', 'reported'],
  },
  // Contempt: they only wait until one gives up.
  {
    words: 'hoping|waiting',
    before: /\byou(?:'re| are)(?: all| just| only| simply| probably)* $/,
    after:
      /^ (?:that |until |till |for )?(?:i|we|me|us)(?:'ll| will| to| just| all| simply| quietly)* (?:give up(?! (?:the|my|our|on)\b)|go away|get tired|lose interest|shut up)\b/,
    silentWhen: ['reported'],
  },
  // Bad faith: what they do, they do on purpose.
  {
    words: 'purpose',
    before:
      /\byou(?:'re| are|'ve been| have been)?(?: just| only| all)? (?!know|said|say|asked|ask|think|thought|see|mean|can|could|told)[a-z]{2,12}\b(?:(?! (?:i|we) )[^.!?]){0,44} on $/,
    wide: true,
    notSentence: /\?|\b(?:if|whether|as|when|sure|hope) you\b/,
    silentWhen: ['negated', 'reported'],
  },
  {
    words: 'deliberately|intentionally',
    before: /\byou(?:'re| are|'ve been| have been)?(?: just| only| all)? $/,
    after: /^ (?:sit|keep|hold|withhold|hid|stall|delay|ignor|block|steal|cheat|mislead|robb?)[a-z]{0,5}\b/,
    wide: true,
    silentWhen: ['negated', 'reported'],
  },
  {
    words: 'fuck|f*ck|f**k|f***|fck|fuk|f***k|fxck|fu*k|fvck|f.u.c.k|f u c k|phuck|f@ck|f#ck|fuckin|fucking',
    after:
      /^,? (?:you|u|yourself|yourselves|your (?:company|service|support|app|team|mother|bank|policy|platform)|this company|okpay|idiots?|morons?|liars?|thieves|scammers?|company|support|useless|incompetent)\b/,
    notBefore: /\b(?:he|she|they|scammer|seller|who) (?:said|wrote|told me|shouted)[^.]{0,10}$/,
  },
  {
    words: 'sb|s*b|s.b|2b',
    before: /(?:[\u4e00-\u9fff]|[,。!] ?|^)$/,
    after: /^(?:公司|客服|平台|玩意|东西|吧|们|团队|app|系统|[!。,]|$)/,
    notBefore: /(?:订单|编号|号|是|为|代码|型号|骂我)$/,
  },
];
