import { either } from './either';
import type { WordRule } from './word-rule';

const willEn =
  "\\b(?:i|we)(?:'ll| will| shall|'m going to| am going to| are going to|'re going to|'m gonna| am gonna| have no choice but to| will have to| will be forced to|'ll have to| am forced to| intend to| plan to|'d have to|'m about to| am about to| can and will| am ready to| won't hesitate to| will not hesitate to|'ll be| will be| shall be) (?:(?!not\\b|never\\b)[a-z]+,? ){0,5}";
const will = new RegExp(
  `(?:${willEn}|\\b(?:i|we)(?:'ll| will| am going to|'m going to)[^.!?]{1,60}\\b(?:and|or) |^(?:pay up|otherwise)[^.]{0,20})$`,
);
const authorities =
  '(?:financial )?(?:ombudsman|regulators?|authorities|consumer (?:protection|affairs|council|rights)|trading standards|bbb|better business bureau|fca|cfpb|ftc|finra|asic|bafin|central bank|financial conduct|data protection)';

/** What the writer says he will do **to the reader**. Reporting a theft to the police is none. */
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
    after: new RegExp(
      `^ (?:you\\b|your (?:company|firm|bank|service|business|support|team)|(?:this|it|the matter|the case) to (?:the )?${authorities})`,
    ),
    notAfter: /^ you (?:the|a|this|my|any)\b/,
  },
  {
    words: 'complaint|complain',
    before: will,
    after: new RegExp(`^ (?:(?:against|about) you\\b|(?:with|to|at) (?:the )?(?:[a-z]+ )?${authorities})`),
  },
  {
    words: 'ombudsman|regulator|fca|cfpb|bbb',
    before: new RegExp(
      `${willEn}(?:contact|call|write to|go to|inform|involve|escalate (?:this |it )?to|turn to) (?:the |financial ){0,2}$`,
    ),
  },
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
  { words: 'expose', before: will, after: /^ (?:you|your|this company|okpay|this)\b/ },
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
    words: 'sorry',
    before: /\byou(?:'ll| will| are going to|'re going to) be (?:very )?$/,
    notAfter: /^ to (?:hear|learn|see|know)/,
  },
  {
    words: 'kill|hurt|hunt|find|beat|destroy|ruin|burn',
    before: /\b(?:i|we)(?:'ll| will| am going to|'m going to|'m gonna) $/,
    after: /^ (?:you\b(?! (?:the|a|some))|your (?:company|office|family|reputation|business|life))/,
    notAfter: /^ you (?:on|in the|under|at)\b/,
  },
  { words: 'know', before: /\bi $/, after: /^ where you (?:live|work|all live)\b/ },
  {
    words:
      '起诉|告你们|告你|告到|控告|法庭|法院|律师|律师函|法律途径|法律手段|法律程序|法律武器|走法律|走司法|打官司|诉讼|仲裁',
    before:
      /(?:就|将|会|要|必|只能|只好|准备|打算|马上|一定|等着|等|去|不得不|直接|我|通过|走|用|诉诸|采取|们|追究|否则|发|向|收|:|,|见|的|找|委托|起|提起|保留)[^,。!?]{0,4}$|^$/,
    sentence:
      /(?:我|我们|本人)(?:就|将|会|要|必|只能|只好|准备|打算|马上|一定|直接|不得不|方)|等着|等我|等收|收到我|否则|再不|就(?:去|要|等|直接|起诉|走|告|打|找)|保留[^,]{0,8}权利|法[院庭]上?见|^(?:起诉|告)(?:你们|贵)|不排除/,
    notBefore: /(?:我的|已|已经|冻结|传票|根据|司法|收到了?|是|做|当|问|问了|建议|商家的)$/,
    notAfter: /^(?:建议|告诉|让|说|要求我|费|资格|事务所|冻结|判|协助|传票|通知|证)/,
    notSentence:
      /(?:不想|不会|不打算|不愿|无意|并非要|不是要|没有要|骗子|对方|他们?|她|卖家|商家|黑客)[^。!?]{0,16}(?:起诉|告|法|律师|诉讼|官司)|(?:起诉|告|律师|法院|法庭)[^。,]{0,8}(?:骗子|对方|他|卖家|商家|对面)|律师[^,。]{0,4}(?:建议|告诉)/,
  },
  {
    words: '投诉',
    before: /(?:就|将|会|要|必|只能|只好|准备|打算|马上|一定|去|不得不|直接|我|否则|向[^,。]{2,12})\s?$/,
    after: /^(?:你们?|贵司|贵公司|您|到|至|给|举报你|$|[,。!])/,
    // Told to the company itself it is what the mail is about; a threat names somebody else to hear it, or a condition.
    sentence:
      /12315|12378|12345|12363|工商|消协|银保监|金管|监管|人行|人民银行|央行|网信|市场监|黑猫|消费者|上级|否则|再不|就(?:去|要|会|只能|只好)?(?:向[^,。]{1,10})?投诉|不然|(?:如果?|要是|假如)[^。]{0,12}不|不(?:退|给|处理|解决|回复)[^。]{0,8}投诉/,
    notBefore: /(?:已|已经|曾|想|不会|不想|不要|没有?)[^,。]{0,6}$/,
    notSentence:
      /投诉[^,。]{0,3}(?:卖家|商家|店|他|骗子|对方)|(?:是否|可以|能)向[^,。]*投诉|(?:想|要)(?:向|跟)(?:你们|您|贵)投诉/,
  },
  {
    words:
      '12315|12378|12345|12363|消协|工商|银保监|银监会|监管部门|监管机构|主管部门|金管会|消保官|消保会|消基会|金管局|监管局|人民银行|央行|网信办|市场监管|黑猫|消费者协会',
    before: /(?:就|将|会|要|只能|只好|准备|打算|马上|直接|不得不|我去|去|向|打|上|找|到|给)[^,。!?已]{0,6}$/,
    sentence: /投诉|举报|反映|告|申诉|打123|再不|否则/,
    notSentence:
      /已经?(?:向|打|在|投诉)|(?:想|要|可以|需要)向?(?:骗子|卖家|商家)|(?:投诉|举报|告)[^,。]{0,6}(?:骗子|卖家|商家|对方|他)|规定|是否/,
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
  {
    words:
      '走着瞧|等着瞧|你们等着|你等着|弄死你|砍死你|杀了你|打死你|找上门|上门找你|让你们好看|让你好看|跟你们没完|和你们没完|跟你没完|给我小心|你们小心|吃不了兜着走|付出代价|别逼我|搞垮你们|倒闭吧|早日倒闭|早点倒闭|烧了你|别想好过|什么都干得出来|什么都做得出来|走夜路小心|等着被告|找到你本人|打断你|弄死你们|揍你',
    notBefore: /(?:骗子|他|她|对方|卖家|商家|还|骂)[^。]{0,12}$/,
    notSentence: /(?:有人|玩家|骗子|卖家|对方|邻居|陌生人)[^。!?]{0,8}(?:威胁|恐吓|说要|扬言)/,
  },
  {
    words: '砸|闹|堵|泼|烧|拉横幅',
    before:
      /(?:我|再不|不(?:给|退|还|解决|处理)[^。!?]{0,12}就|信不信)[^。!?]{0,14}(?:去|到|来|带人|上门|上)[^。!?]{0,8}$/,
    after: /^(?:了|掉|烂|光)?(?:你们?的?|贵司|你们?的?公司|店|场|门|大门|玻璃|油漆|事|个够|$|[!。,])/,
    sentence: /你们?|贵司|贵公司|再不|信不信/,
    notSentence: /游戏|活动|金蛋|师傅|装修|骗子|对方|卖家|商家|有人/,
    silentWhen: ['negated', 'other', 'reported'],
  },
  {
    words: '知道',
    before: /(?:^|[,!。 ])(?:我|我们|老子|别以为我不)(?:也|已经?|可|都|早就|全)?$/,
    after:
      /^你们?(?:的)?(?:本人|家|公司|办公室|办公地点|门店|总部|单位|老板|人)?(?:的)?(?:地址|住址)?(?:住|就|都)?在?(?:哪|什么地方)(?:里|儿|个|办公|上班){0,2}(?=\s?(?:[!。,.]|$))/,
    notSentence: /[?吗呢]|想|请问/,
  },
  {
    words: '小心|当心|注意',
    before: /(?:^|[,!。 ]|最好|劝你们?|叫你们?|给我)$/,
    after: /^(?:点)?(?:你们?|贵司)的?(?:人身安全|狗命|小命|家人|脑袋|饭碗)/,
  },
  { words: '小心', before: /你们?(?:最好|都|都给我|给我|给老子)$/, after: /^点?(?=\s?(?:[!。,]|$))/ },
  {
    words: '告你们|告你|告贵司|告贵公司',
    before: /(?:律师[^。!?]{0,8}|准备|打算|一定|决定|就|要|会|去)$/,
    notBefore: /(?:不|没|他|她|对方|卖家|商家|骗子|有人)[^。!?,]{0,8}$/,
    notAfter: /^(?:一声|知|诉|一下)/,
  },
  {
    words: '上门',
    before: /(?:逼我|信不信我|我就|我会|我要)(?:带人|直接|亲自)?$/,
    notAfter: /^(?:取|自提|办|拿|提货|服务|安装|维修|交)/,
    sentence: /你们?|贵司|再不|别逼/,
  },
];

const very =
  "( (?:are|is|were|was|all|just|really|so|such|a|an|the|nothing|but|bunch|pack|shower|gang|load|of|idle|fucking|f\\*+ing|f\\*\\*king|bloody|absolute|absolutely|complete|completely|total|totally|utterly|utter|stupid|incompetent|lazy|dumb|pathetic|useless|damn|goddamn|simply|always|clearly|obviously|guys|people|lot|truly|as|both|most|worst|worthless|dishonest|greedy|lying|and|or|very|too|corrupt|miserable|bad|literally|probably|must|be|'re),?)";
const youAre = new RegExp(
  `(?:\\byou(?:'re)?${very}{0,7}|\\b(?:you(?:'re)?|your (?:company|team|support|staff))${very}{0,5} [a-z]{4,12} and) $`,
);
const your =
  'your ((?:so-called|whole|entire|customer|technical|stupid|damn|support|it|help|service|fucking|bloody|own) ){0,3}(?:company|support|team|service|staff|agents?|people|colleagues?|bank|platform|desk|department|employees?|managers?|representatives?|helpdesk|care|firm|business|organi[sz]ation|ceo)';
const yourIs = new RegExp(`\\b(?:you|${your})(?:'re)?${very}{1,6} $`);
const areYou =
  /\b(?:are|were) you (?:guys |people |all |really |fucking |just |that |so |a bunch of |completely |lot ){0,3}$/;
const what = /\bwhat (?:a|an) (?:[a-z]+,? (?:and )?){0,3}$/;

/** Abuse of the reader; self-blame, quotation, a fraudster and product words are none. */
export const insults: readonly WordRule[] = [
  {
    words: 'hope you|hope you all',
    after: /^ (?:get (?:the sack|sacked|fired(?! up))|lose your jobs?|go (?:bust|bankrupt|under))\b/,
  },
  {
    words:
      'idiots|idiot|morons|moron|scammers|scammer|thieves|thief|liars|liar|crooks|crook|fraudsters|frauds|fraud|criminals|clowns|clown|imbeciles|imbecile|losers|loser|bastards|assholes|asshole|jerks|jerk|parasites|robbers|cheaters|cheats|swindlers|monkeys|pigs|dogs|fools|fool|retards|retard|dumbasses|dumbass|dickheads|dickhead|wankers|cunts|cunt|pricks|morons|bitches|bitch|wasters|layabouts|incompetents|amateurs|leeches|vultures|scum|trash|garbage|shitheads|arseholes|imposters|con artists|gangsters|bandits|rats|joke|disgrace|shame|failure|scam',
    before: either(
      youAre,
      yourIs,
      areYou,
      new RegExp(`${what.source.slice(0, -1)}(?:bunch|pack|gang|load) of (?:[a-z]+ ){0,2}$`),
    ),
    wide: true,
    notAfter:
      /^ (?:detection|prevention|department|team|alert|report|protection|squad|collection|mail|folder|in (?:front|my))\b/,
    notBefore:
      /\b(?:thought|if|whether|say|sure) (?:that )?you(?:r [a-z]+)?\b[^.!?,]{0,30}$|\b(?:told|tell|tells|warn|warned|protect|sent|send|show|showed|give|gave|asked?|help|contacted?|inform|informed|report to|thank|emailed|email|call|called|like|to|from|of|for|with) you (?:a|an|the|of|all|all the|that the|about the|about|about a|just|really|both)? ?(?:[a-z]+ )?$/,
    silentWhen: ['negated', 'reported'],
  },
  // A company is called one; a scam that was received is none.
  {
    words: 'scam|fraud|cheating|criminal',
    before: either(
      youAre,
      /\b(?:this|your company|your bank|okpay) is (?:just |nothing but |clearly |obviously )?(?:an? )?$/,
    ),
    after: /^ (?:company|business|bank|outfit|operation|organi[sz]ation|shop)\b/,
    silentWhen: ['negated', 'reported'],
  },
  {
    words:
      'idiots|morons|scammers|thieves|liars|crooks|fraudsters|criminals|assholes|bastards|clowns|swindlers|losers|incompetents',
    before:
      /^(?:(?:bunch|pack|gang) of |fucking |bloody |lying |fuck off |damn ?|pathetic |stupid |incompetent |lazy )?$/,
    after: /^(?=\s?(?:[!.]|$))/,
  },
  {
    words: 'idiots|morons|scammers|thieves|liars|crooks|fraudsters|criminals|assholes|bastards',
    before:
      /(?:, you | you |stop (?:lying|stealing)[^.]{0,12}, )(?:(?:fucking|bloody|lying|stupid|damn|dirty|lazy|little) )?$/,
    notBefore:
      /\b(?:wrote|said|says|called|that|to|for|from|like|of|by|with|gave|give|tell|told|warn|send|sent) you (?:[a-z]+ )?$|[“"]\s?you $/,
    silentWhen: ['negated', 'reported'],
  },
  {
    words: 'bunch|pack|gang|band|shower|load',
    after:
      /^ of ([a-z]+,? ){0,3}(?:idiots|morons|scammers|thieves|liars|crooks|clowns|fraudsters|criminals|amateurs|losers|bastards|assholes|incompetents|cheats|swindlers|fools|imbeciles|monkeys|parasites)\b/,
    notBefore: /\b(?:by|from|with|a)\s(?:a |whole |this )?$|\b(?:they|hackers|sellers|by|to|from|of)\b[^.]{0,12}$/,
  },
  {
    words:
      'useless|stupid|incompetent|pathetic|worthless|disgusting|dishonest|lazy|clueless|dumb|shameless|corrupt|criminal|fraudulent|despicable|braindead|brain-dead|retarded|moronic|idiotic|scummy|shitty|crap|crappy|shit|rubbish',
    before: yourIs,
    wide: true,
    notBefore:
      /\b(?:he|she|they|if|whether|not|n't) [a-z' ]{0,14}$|\b(?:fees?|terms|page|app|website|rates?)\b[^.]{0,12}$/,
    notAfter: /^ (?:busy|sorry|helpful|good|service hours|at maths?|enough to)\b/,
    silentWhen: ['negated', 'reported'],
  },
  {
    words:
      'asleep|thick|dense|drunk|stupid|blind|deaf|dumb|crazy|insane|retarded|kidding|incompetent|brain-dead|braindead|idiots|morons|joking',
    before: areYou,
    wide: true,
    notAfter: /^ (?:people )?(?:able|accessible|support)/,
    notBefore: /kidd$/,
  },
  {
    words:
      'pathetic|incompetent|useless|stupid|disgusting|shameless|ridiculous|terrible|worthless|shitty|crappy|dishonest|horrible|lousy|miserable',
    before: /(?:\bwhat (?:a|an) (?:[a-z]+, )?(?:[a-z]+ )?|\byou |^)$/,
    after:
      /^(?:,? (?:and )?[a-z]+){0,2} (?:company|support|service|team|bunch|staff|people|idiots|bank|platform|organi[sz]ation|customer|firm|clowns)\b/,
    notBefore: /\b(?:tell|told|gave|give|sent|send|show) you $/,
    silentWhen: ['negated', 'reported'],
  },
  {
    words: 'thieves|crooks|criminals|idiots|morons|scammers|liars|clowns|fools|amateurs|incompetents',
    before:
      /\b(?:company|support|team|service|firm|bank|platform|you) (?:is |are )?(?:run by|full of|led by|nothing but)(?: (?:a bunch of|complete|total|utter))? $/,
    wide: true,
    silentWhen: ['negated', 'reported'],
  },
  {
    words: 'worst',
    before: /\b(?:you|you guys|you people) are (?:simply |just |really )?the (?:very |absolute )?$/,
    wide: true,
    after: /^(?=\s?[.!]|$)/,
    silentWhen: ['negated', 'reported'],
  },
  {
    words: 'stupid|dumb|lazy|idiots|pathetic|ridiculous|useless|incompetent',
    before: /\bstop being (?:so |such )?(?:a |an )?(?:bunch of )?$/,
    wide: true,
  },
  {
    words:
      'idiot|idiots|moron|morons|imbecile|imbeciles|clown|clowns|fool|fools|cretins|muppets|liar|liars|crooks|thieves',
    before:
      /\b(?:(?:had it|fed up|done|sick|tired|enough|deal|dealing) (?:with|of) you |(?:whoever|your agent who) (?:wrote|answered|handled|read) [^.!?,]{1,24} (?:is|must be) (?:an? )?)(?:[a-z]+ )?$/,
    wide: true,
    silentWhen: ['negated', 'reported'],
  },
  // Contempt: they cannot even do this; an animal would do it better; told slowly, so that they follow.
  {
    words: 'even you lot|even you people|even you guys|even you geniuses',
    after: /^ (?:can|could|should|will|might|may|must|manage)\b/,
  },
  {
    words: 'than you|than your|than in you|than in your',
    before: /\bmore (?:sense|brains?|wits?|manners) (?:in|from) an? [^.!?,]{2,24} $/,
    wide: true,
    silentWhen: ['reported'],
  },
  {
    words: 'monkey|child|child of five|five-year-old|toddler|dog|parrot',
    before: /\ba (?:trained |half-trained )?$/,
    after:
      /^ (?:would|could|can) (?:have )?(?:do|done|run|handled?|managed?|answer(?:ed)?) (?:your job|that job|this job|it better|that better|a better job)\b/,
    silentWhen: ['reported'],
  },
  {
    words: 'hoping|waiting',
    before: /\byou(?:'re| are)(?: all| just| only| simply| probably)* $/,
    after:
      /^ (?:that |until |till |for )?(?:i|we|me|us)(?:'ll| will| to| just| all| simply| quietly)* (?:give up(?! (?:the|my|our|on)\b)|go away|get tired|lose interest|shut up)\b/,
    silentWhen: ['reported'],
  },
  {
    words: 'call yourself|call yourselves|calling yourselves',
    before: /\b(?:and you|how (?:can|dare) you|embarrassed to|ashamed to) (?:people |lot |even |still )?$/,
    after: /^ (?:an?|the) /,
  },
  // Bad faith: what they do, they do on purpose.
  {
    words: 'purpose',
    before:
      /\byou(?:'re| are|'ve been| have been)?(?: just| only| all)? (?:sit|sitting|keep|keeping|hold|holding|withhold|withholding|hide|hiding|stall|stalling|delay|delaying|ignore|ignoring|block|blocking)\b[^.!?]{0,36} on $/,
    wide: true,
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
    words: 'ashamed|embarrassed',
    before: /\byou (?:all |lot |people )?(?:should|ought to) (?:all |really )?be (?:[a-z]+ )?$/,
    wide: true,
    silentWhen: ['negated'],
  },
  {
    words: 'backside|backsides|arse|arses|asses|butts',
    before: /\b(?:(?:get|move|shift)( up)? (?:off )?|(?:find|wipe) )your (?:[a-z]+ )?$/,
    wide: true,
  },
  { words: 'hands', before: /\b(?:keep|get|take) your (?:filthy|dirty|greedy|thieving|sticky|grubby) $/, wide: true },
  { words: 'job|jobs', before: /\bhope (?:that )?you (?:all |people )?lose your $/, wide: true },
  { words: 'hell', before: /\b(?:go to|rot in|burn in) $/, wide: true, silentWhen: ['other'] },
  { words: 'shut', after: /^ (?:the (?:fuck|hell) )?up\b/, before: /(?:^|[,;:!] ?|\b(?:just|and|so|please|you) )$/ },
  { words: 'screw|damn', before: /(?:^|[,;:!] ?|\b(?:just|and|so|,) )$/, after: /^ (?:you|your)\b/ },
  { words: 'piss|fuck|f*ck|f**k|f***|fck|bugger|sod|f off', after: /^ off\b/ },
  {
    words: 'fuck|f*ck|f**k|f***|fck|fuk|f***k|fxck|fu*k|fvck|f.u.c.k|f u c k|phuck|f@ck|f#ck|fuckin|fucking',
    after:
      /^,? (?:you|u|yourself|yourselves|your (?:company|service|support|app|team|mother|bank|policy|platform)|this company|okpay|idiots?|morons?|liars?|thieves|scammers?|company|support|useless|incompetent)\b/,
    notBefore: /\b(?:he|she|they|scammer|seller|who) (?:said|wrote|told me|shouted)[^.]{0,10}$/,
  },
  {
    words: 'fucking|f***ing|f**king|f*cking|effing',
    before: new RegExp(`\\b(?:you(?:r)?|${your}|give me my|answer|my)(?: (?:are|is|all|so|just|the))?(?: the)? $`),
    notBefore: /\bmy own $/,
  },
  {
    words: 'suck|sucks|stink',
    before: new RegExp(
      `\\b(?:you|you guys|you all|you people|${your}|this company)(?: (?:really|all|just|so|totally))? $`,
    ),
    wide: true,
  },
  { words: 'shame', after: /^ on (?:you|your|all of you|okpay)\b/ },
  { words: 'ass', before: /\b(?:kiss|up|lick) (?:my|your) $/, wide: true },
  { words: 'wrong', before: /\bwhat(?:'s| is| the (?:hell|fuck|f\*\*\*) is) $/, after: /^ with you\b/, wide: true },
  {
    words: 'brain|brains|braincell',
    before: /\b(?:do you (?:even )?have (?:a|any)|you have no|use your|got no) $/,
    wide: true,
  },
  {
    words: 'brain|brains|pulse|conscience|spine|decency',
    before:
      /\b(?:do(?:es)?|has|have|is there|none) (?:any|anyone|anybody)?(?: ?of you| (?:over )?there)\b(?: [a-z]+){0,6} $|\bany(?:one|body) [^.!?,]{0,30}\bwith (?:half )?an? (?:[a-z]+ )?$/,
    wide: true,
    notAfter: /^ (?:scan|surgery|injur|tumou?r|monitor|rate|clinic)/,
    silentWhen: ['reported'],
  },
  {
    words: 'geniuses|einsteins|muppets|jokers|clowns|idiots|morons',
    before: /(?:, (?:you )?|\b(?:well done|nice (?:one|job|work)|bravo),? )$/,
    after: /^(?=\s?(?:[!.,?]|$))/,
    notBefore: /\b(?:they|he|she|hackers?|scammers?|sellers?)\b[^.!?]{0,40}$|^(?:hello|hi|hey|dear)\b/,
    silentWhen: ['reported', 'self'],
  },
  {
    words: 'ripping|robbing|cheating|scamming|defrauding',
    before: /\b(?:you are|you're|you guys are|you people are|your company is) (?:all |just |simply |clearly )?$/,
    wide: true,
  },
  {
    words: 'lying',
    before:
      /\b(?:you are|you're|you've been|you have been|you keep|you guys are|you people are|stop) (?:all |just |simply |clearly )?$/,
    wide: true,
    notBefore: /\bif you are $/,
  },
  {
    words:
      '废物|脑残|白痴|智障|弱智|蠢货|猪脑|猪头|王八蛋|混蛋|混账|畜生|畜牲|人渣|败类|不要脸|臭不要脸|无耻|流氓|强盗|吸血鬼|傻逼|傻比|傻b|傻x|傻*|傻叉|傻缺|傻吊|傻屌|煞笔|沙比|沙雕|傻子|狗东西|狗屁|贱人|狗娘养的|狗日的|饭桶|草包|窝囊废|蛀虫|寄生虫|白眼狼|奸商|黑心|丧尽天良|丧良心|没良心|良心被狗|缺德|土匪|无赖|神经病|有病|瞎了|垃圾东西|吃干饭|吃屎|脑子进水|脑子有坑|没脑子|没长脑子|脑子有问题|脑子坏了|脑子有病|不要个脸|还要脸|要不要脸|要点脸|不得好死|断子绝孙|眼瞎|聋了|下三滥|下贱|卑鄙|坑爹|骗人的',
    before:
      /(?:(?:你们?|妳们?|您们?|贵司|贵公司|客服|公司|平台|团队|人员)(?:这(?:个|些|群|帮|种|家|伙)?|那(?:群|帮)|一(?:群|帮|伙|个|窝)|真(?:的|是)?|太|都|全|就|简直|是|不|也|的?人|客服|公司|平台|物业|单位|学校|医院|银行|酒店|员工|团队|技术|领导|到底|还|全部|怎么|为什么|脑子|果然|根本|,|，| |们|里|全员|没|他妈|这么|眼睛|良心|眼|只会){0,6}|^(?:一(?:群|帮|伙|窝)|这(?:群|帮)|真(?:是)?|什么|死|臭|呸|操|靠)|[,。!] ?(?:真是|简直是|都是)?(?:一(?:群|帮|伙|窝)|这(?:群|帮)))$/,
    wide: true,
    notBefore: /(?:不是说|没说|并不是|不会|遇到|举报|被|骂我|说我|告诉|发给|我是?|给)[^。!?]{0,6}$/,
    notAfter: /^(?:的(?:骗子|商家|卖家|店)|骗子|利用|商家|卖家|瓜|模式|软件|毒|人|症|史)/,
    silentWhen: ['self', 'other', 'reported'],
  },
  {
    words: '强盗|骗子|土匪|流氓|无赖|废物|饭桶|蠢货|混蛋|奸商|吸血鬼|小偷|贼|白痴|草包|畜生|人渣|蛀虫',
    before:
      /(?:你们?|您们?|贵司|贵公司)[^。!?,我他她骗]{0,24}(?:一(?:群|帮|伙|窝)|这(?:群|帮|伙))$|(?:^|[,。!?] ?|是)一(?:群|帮|伙|窝)[^,。!?我他她]{1,8}的$/,
    wide: true,
    notAfter: /^[给打冒用盗骗发转联把在]/,
    notBefore: /(?:遇到|举报|冒充|假冒|帮我|抓|被|有)[^。!?,]{0,10}$/,
    silentWhen: ['other', 'reported', 'negated'],
  },
  {
    words:
      '废物|脑残|白痴|智障|弱智|蠢货|王八蛋|混蛋|人渣|败类|流氓|强盗|傻逼|傻比|傻b|傻x|傻*|傻叉|煞笔|奸商|饭桶|有病',
    before: /^$/,
    after: /^(?:们|吧|你们|吧你们|一群)?(?=\s?[!。,?]|$)/,
  },
  {
    words: '废物|脑残|白痴|智障|蠢货|傻逼|傻*|傻b|傻x|傻比|煞笔|黑心|无良|无耻|流氓|强盗|不要脸|狗屁|狗|烂|奸商|骗人',
    after: /^(?:公司|平台|客服|服务|规定|团队|集团|企业|机构|网站|系统)/,
    notBefore: /(?:被|遇到|举报|那家|另一家|一家|这个)$/,
    silentWhen: ['other', 'negated', 'reported'],
  },
  {
    words: '不要脸|臭不要脸|无耻|滚蛋|去死|王八蛋|畜生|狗日的|人渣',
    before: /(?:^|[,。!;] ?|公司|平台|客服|真|太|真是|你们|你|都)$/,
    notBefore: /(?:他|她|骗子|对方|卖家|商家)[^。]{0,12}$/,
    silentWhen: ['other', 'self', 'reported'],
    notAfter: /^(?:的(?:骗子|商家|卖家|店|人)|骗子)/,
  },
  {
    words: '装死|装聋|装瞎|装聋作哑',
    before:
      /(?:^|[,。!?] ?|别|不要|还|就|就知道|只会|(?:你们?|客服|贵司)[^,。!?我他她]{0,6}|拿着?(?:工资|钱|薪水)|睁着?眼)(?:再|给我|继续|跟我)?$/,
    notAfter: /^(?:的(?:卖家|商家|人)|吗)/,
    silentWhen: ['other', 'self', 'reported'],
  },
  {
    words: '吃相',
    before: /(?:^|[,。!?;] ?|你们?|贵司|公司|平台)$/,
    after: /^(?:真|太|也?太|够|实在)?(?:难看|丑)/,
    silentWhen: ['other', 'self', 'reported', 'negated'],
  },
  {
    words: '良心|脑子|脑袋',
    before: /(?:^|[,。!?] ?|你们?|的|都|客服|把)(?:是不是|难道|到底)?$/,
    after:
      /^(?:(?:和|跟|与)[^,。!?]{1,3})?(?:是不是|都|也|全|早就?|一起|让|给|被|里|装的|长){0,4}(?:[^,。!?]{0,3}(?:泡|踢|夹|挤)|租|卖|丢|扔|喂|狗|吃|忘|锈|进水|灌|坏|短路|浆糊)/,
    sentence: /你们|贵司|客服|[这那一]帮|[这那一]群/,
    silentWhen: ['other', 'self', 'reported'],
  },
  // Sayings about whoever reads it, with or without a 你们.
  {
    words:
      '草菅人命|帮蛆|一丘之貉|蛇鼠一窝|当猴耍|跟放屁一样|缩头乌龟|混吃等死|吃人不吐骨头|不干人事|周扒皮|城墙还厚|黑了心|昧良心|被狗吃了|被狗叼走|摸摸良心|摸着良心',
    before:
      /(?:^|[,。!? ]|[是就一帮伙窝群人]|你们?|贵司|良心|脸皮[比都]?|吃人饭|说话|把[^,。!?我他她]{1,4}|个个)[都全真人]?$/,
    notAfter: /^[说讲]/,
    silentWhen: ['self', 'other', 'reported', 'negated'],
  },
  {
    words: '不是诈骗|不是抢劫|不是抢钱|不是骗人|不是明抢',
    before: /(?:这|你们)(?:还|难道)?$/,
    after: /^(?:是什么|吗)/,
    notSentence: /有人|冒充|骗子|商家|卖家|他/,
  },
  {
    words: '死的|死人|聋子|瞎子|哑巴|吃干饭的|什么货色|什么东西|什么玩意',
    before: /(?:你们|贵司|客服|物业|养的)[^,。!?我他她卖做的]{0,6}(?:是|算)个?$/,
    after: /^[吗吧啊]?(?=\s?(?:[!?。,]|$))/,
    silentWhen: ['self', 'other', 'reported'],
  },
  {
    words: '遭报应|有报应|遭雷劈|遭天谴',
    before: /(?:不怕|会|要|等着|早晚|迟早|小心|一定)$/,
    notBefore: /(?:我|骗子|他们?|她|卖家|商家|对方|小偷|邻居)[^,。!?]{0,12}$/,
  },
  {
    words: '滚',
    before: /(?:^|[,。!;] ?|你们?|都|快|给我|赶紧)$/,
    after: /^(?:吧|开|远点|蛋|犊子|回|[!。,]|$)/,
    notAfter: /^(?:回去看|动|轮)/,
  },
  {
    words: '骗子',
    before:
      /(?:你们?|妳们|贵司|贵公司|客服|公司|平台)(?:这(?:个|些|群|帮|种|家|伙)?|那(?:群|帮)|一(?:群|帮|伙|个|窝)|真(?:的|是)?|都|全|就|简直|是|也|的?人|客服|公司|平台|员工|团队|大|果然|根本|全部|,| |不折不扣的|纯|分明|明明|还不是){1,7}$/,
    wide: true,
    notBefore:
      /(?:不是说|没说|没有说|不|并不|没|不认为|不觉得|冒充|怀疑|以为|假冒|告诉|是不是|是否|请|会不会)[^。!?]{0,8}$/,
    notAfter: /^(?:冒充|假扮|打|给|盗|骗|的电话|邮件|账户|账号|网站|联系|用|发|取|转|的账)/,
    silentWhen: ['self', 'other', 'reported'],
  },
  {
    words: '骗子|诈骗',
    after: /^(?:公司|平台|客服|集团|软件)(?!盗|冒|骗|的|用|案|打|发)/,
    notBefore: /(?:被|遇到|举报|那家|另一家|一家|个|冒充|假冒|给|联系|是|的|向|和|到|这|该)$/,
    silentWhen: ['other', 'reported'],
  },
  { words: '骗子', before: /^(?:一(?:群|帮|伙)|死|大|臭|都是)?$/, after: /^(?=\s?(?:[!。,]|$)|还我|退钱|还钱)/ },
  {
    words: '垃圾',
    after: /^(?:公司|平台|客服|服务|网站|app|东西|玩意|软件公司|支付|团队|企业|售后)/,
    notBefore: /(?:被|那家|另一家|骚扰|清理|当作?|像|关于)$/,
  },
  {
    words: '垃圾',
    before:
      /(?:你们?|贵司|贵公司|客服|平台)(?:这|就是|真是?|是|简直|太|都|真的|的?(?:客服|服务|公司|平台|态度)|一群|一堆|,){1,4}$/,
    wide: true,
    notAfter: /^(?:邮件|短信|清理|分类|回收|箱|桶|信息|电话|文件|广告|站|场)/,
    silentWhen: ['negated', 'reported'],
  },
  {
    words:
      '是猪|猪在|有没有良心|有没有脑子|良心何在|脑子被门|脑子有洞|脑子坏掉|脑袋有洞|脑袋进水|没读过书|没上过学|没文化|听不懂人话|说不懂人话|不会说人话|不说人话|不是人|死光了|死绝了|是死人|吃白饭|跟抢劫|和抢劫|跟强盗|良心不会痛|吃软饭|白吃饭|脸皮真厚|脸皮厚|脸都不要|吃相太?难看|吃相难看|体育老师教|智商堪忧|智商欠费|智商为零|智商为0|没有智商|没智商|没教养|没素质|蠢得|蠢到|一个比一个蠢|一个比一个笨|一个比一个傻|一个比一个烂|孙子|明抢|骗钱|抢钱|坑钱|合伙骗|弱智|智障|死全家|恶心人',
    before:
      /(?:(?:你们?|您们?|贵司|贵公司|客服|公司|平台|风控|技术|员工)(?:[^。!?,我他她]{0,9}))$|(?:^|[,。!?] ?)(?:都是|真是|简直|就是|全是|这)?(?:一(?:群|帮|伙)|这(?:群|帮))(?:只会)?$/,
    notBefore: /(?:不是说|没说|不会|遇到|举报|冒充|假冒|告诉|帮我|帮忙|是否|怀疑|骂我|说我|让|给|把|吃)[^。!?,]{0,6}$/,
    notAfter: /^(?:的(?:骗子|商家|卖家|店|app|网站|链接|短信|电话)|肉|年|场|猪|兄弟|套路是|骗子|女)/,
    notSentence: /(?:是|会)不会|是否(?!.{0,4}(?:蠢|猪))|请问|冒充|举报/,
    silentWhen: ['self', 'other', 'reported', 'negated'],
    wide: true,
  },
  {
    words: '蠢|恶心|弱智|废物|白痴|智障|垃圾|脑残|无耻|猪|死人|蠢猪|蠢货|孙子|畜生',
    before:
      /^(?:[^。!?我他她]{0,6})?(?:你们?|你们?(?:客服|公司|平台|技术|风控|员工|这种人|这些人|那些人))(?:全?都?是|真是?|就是|一个比一个|简直是?|,|、)$/,
    after: /^(?=\s?(?:[!。,?吗吧啊]|$))/,
    silentWhen: ['self', 'other', 'reported', 'negated'],
    wide: true,
  },
  {
    words: '听不懂人话|听不懂|看不懂中文|看不懂字|看不懂|不识字|不认字|没长眼|没长眼睛|没带脑子|不带脑子|脑子呢|眼睛呢',
    before:
      /(?:^|[,。!? ]|了(?:三|几|多少|无数|八百)[次遍](?:还|都)?)(?:你们?|客服|贵司)?(?:都|是不是|到底|难道|怎么|还|就|真的|的?人){0,3}$/,
    after: /^(?:吗你们?|是吗|是吧|是不是|吗(?=\s?(?:[!?]|$)))/,
    silentWhen: ['self', 'other', 'reported'],
  },
  {
    words: '听不懂|看不懂',
    before: /(?:说|讲|解释|写|发)了?(?:好?几|三|四|五|多少|无数|八百)[次遍](?:你们?|了)?(?:还|都|还是)$/,
    notBefore:
      /(?:他|她|客服|同事|对方)[^。!?,]{0,4}(?:说|讲|解释|写|发)了?(?:好?几|三|四|五|多少|无数|八百)[次遍](?:你们?|了)?(?:我)?(?:还|都|还是)$/,
    after: /^(?:人话)?(?=\s?(?:[!。,?吗]|$))/,
  },
  {
    words: '带脑子的|长脑子的|有脑子的|带点脑子|长点脑子|动动脑子|用用脑子|懂人话的|识字的',
    before: /(?:换|找|派|有没有|能不能|你们?|麻烦|给我)[^。!?我]{0,8}$/,
    silentWhen: ['self', 'other', 'reported'],
  },
  {
    words: '黑店|黑公司|黑平台|骗子公司|强盗公司',
    before: /(?:^|[,。!] ?|你们?(?:就是|这家?|是)?)$/,
    after: /^(?=\s?(?:[!,。]|$))/,
  },
  {
    words: '不得好死|去死吧|去死',
    before: /(?:^|[,。!] ?|你们?|客服|都|公司|平台)$/,
    silentWhen: ['other', 'self', 'reported'],
  },
  { words: '恶心', before: /(?:^|[,。!] ?)(?:真|真是|真他妈|他妈的?|太)$/, after: /^你们?(?:这|公司|平台|客服){0,2}/ },
  {
    words: '滚',
    before: /(?:^|[,。!;] ?|给我|给老子|都)$/,
    after: /^(?:出来|出去|过来|蛋|你妈|你们?的|[!。,]|$)/,
    notAfter: /^(?:出去|过来|出来)的/,
  },
  {
    words: '骗子|废物|畜生|王八蛋|强盗|孙子|饭桶|蠢货|垃圾|白痴',
    before: /(?:你们?|妳们)(?:这|那)(?:群|帮|些|伙|个)(?:臭|死|狗)?$/,
    silentWhen: ['reported'],
    notBefore: /(?:帮|把|被|遇到|举报)你们?(?:这|那)(?:群|帮|些|伙|个)$/,
    notAfter: /^(?:邮件|短信|信息|电话|账户|账号|网站|案|分类|桶|箱)/,
  },
  {
    words:
      'scammer|scammers|idiot|idiots|liar|liars|thief|thieves|cheater|cheaters|useless|moron|morons|stupid|trash|garbage',
    before:
      /(?:你们?|贵司|贵公司|客服|公司|you guys)[^,。!?我他她]{0,4}(?:真的?是?|就是|都是|全是|简直是?|是|太|一群|support|team|service| ){1,4}$|(?:^|[,。!] ?)(?:一群|这群|一帮|这帮) ?$/,
    silentWhen: ['self', 'other', 'reported', 'negated'],
  },
  { words: '妈的|艹', before: /(?:^|[,。!?;] ?|[真就都])$/ },
  {
    words: '他妈的|他妈|特么的|尼玛',
    before: /(?:^|[,。!?;] ?|你们?|客服|公司|平台|到底|给我|快|真|都|全)$/,
    after: /^(?:[,。!? ]|到底|什么|怎么|为什么|还|给|是骗|就是|都|退|把|快|耍|骗|$)/,
    notBefore: /(?:他|她|我|骗子|对方|卖家)[^,。]{0,6}$/,
  },
  {
    words: '操你|去你的|去你妈|你妈的|你妈逼|日你妈|干你娘|去你大爷|死全家|你全家',
    notBefore: /(?:骂我|骂|说|给|和|帮|替|祝|带|跟)$/,
    notAfter: /^(?:心|作)/,
    silentWhen: ['other', 'reported'],
  },
  { words: 'nmsl|cnm|tmd|mlgb', before: /(?:^|[,。!?;] ?|你们?|客服|公司)$/, after: /^(?=[,。!? ]|[\u4e00-\u9fff]|$)/ },
  {
    words: 'sb|s*b|s.b|2b',
    before: /(?:[\u4e00-\u9fff]|[,。!] ?|^)$/,
    after: /^(?:公司|客服|平台|玩意|东西|吧|们|团队|app|系统|[!。,]|$)/,
    notBefore: /(?:订单|编号|号|是|为|代码|型号|骂我)$/,
  },
  { words: 'sb|傻*|s*b|2b', before: /(?:你们|你|一群|这群|这帮)(?:这|是|就是|都是|真|真是|些|群|个){0,2}$/ },
];
