import { either } from './either';

/** Words of a mail that name no problem, lower case; what is left after them is the description. */
export const vagueProblemWords = {
  en: (
    'hello|hi|hey|at home|in the evening|evenings|account is|under|further|chat|query|queries|glad|friendly|greetings from [a-z]+|dear|sir|madam|team|support|please|pls|plz|help|me|my|i|we|thanks|thank|you|your|regards|' +
    'best|kind|sincerely|urgent|urgently|asap|problem|problems|issue|issues|trouble|account|have|has|had|got|' +
    'a|an|the|with|is|am|are|there|it|this|need|want|can|could|would|to|and|in|on|of|for|not|working|work|' +
    "doesn't|does|isn't|something|wrong|fix|solve|check|look|into|soon|possible|as|answer|reply|contact|" +
    'is anybody there|is anyone there|anybody|anyone|nobody|right|why does nobody|why do|why does|no one|answers|ignored|ignoring|respond|responding|response|' +
    'question|some|very|so|now|immediately|quickly|see|attached|attachment|attachments|document|file|details|' +
    'below|service|bad|thing|things|same|always|again|still|customer|here|anymore|usual|happened|happening|happens|happen|' +
    'going|on|do|anything|lose|losing|mind|sort|out|once|all|time|times|last|back|get|getting|desperate|somebody|someone|talk|speak|' +
    'ring|call|discuss|wrote|written|twice|already|beg|stand|take|longer|really|very|so|much|disappointed|angry|annoyed|' +
    "unacceptable|terrible|ridiculous|joke|crazy|off|odd|strange|name|user|username|member|student|what|screenshot|like|i'm|i've|" +
    "can't|cannot|don't|be|been|will|just|about|from|at|by|morning|today|finally|matter|like|discussed|one|write|number|no(?=\\.)|tenant|important|awaiting|waiting|let|know|hear|hearing|forward|favou?r|quick|bother|when|minute|moment|touch|glad|mean|care|happy|unhappy|pleased|satisfied|with|hope|hopefully|well|patient|warm|i'd|there's|" +
    // Small words.
    'he|she|they|them|his|her|their|our|us|who|whom|whose|which|where|how|if|because|since|while|though|although|but|or|' +
    'yet|than|then|too|also|even|only|ever|never|nothing|everything|everyone|everybody|nobody|any|every|each|both|most|' +
    'more|many|few|bit|little|small|such|own|over|before|after|until|till|without|within|through|upon|shall|should|may|' +
    "might|must|were|was|did|had|having|being|these|those|its|it's|you're|we're|they're|we've|you've|i'll|we'll|you'll|" +
    "let's|isn't|wasn't|won't|wouldn't|couldn't|didn't|hasn't|haven't|shouldn't|that's|that|what's|else|rather|quite|" +
    'perhaps|maybe|simply|seem|seems|seemed|ought|enough|into|onto|either|nor|' +
    // What is felt and thought of it, and of whom.
    'better|worse|worst|fine|good|great|nice|lovely|wonderful|awful|horrible|dreadful|unbearable|complete|completely|' +
    'absolutely|totally|perfectly|honestly|mess|mix-up|disgrace|shame|ashamed|shameful|nightmare|wits|my end|star|stars|' +
    'come across|sick|fed up|tired|worried|upset|frustrated|sad|sorry|afraid|expected|deserve|trust|rely|loyal|people|' +
    'folks|useless|pathetic|incompetent|stupid|idiots?|clowns|hate|lies|excuses|rubbish|garbage|appalling|disgusting|' +
    'disgusted|shocking|outrageous|scandal|up to here|last straw|up the wall|lawyer|ombudsman|reviews?|consumer|court|' +
    'newspaper|elsewhere|custom|acting up|playing up|weird|funny|silly|used to|christmas|luck|respect|sincere|patience|' +
    'listen|listening|counts|life|death|emergency|priority|urgency|pleasure|welcome|wishes|greetings|kind|kindness|man|' +
    'woman|lady|old|families|manager|supervisor|weekend|god|bless|' +
    // That help is wanted, and was before.
    'tell|told|say|said|says|know|knows|knew|think|understand|explain|explained|try|tried|trying|ask|asked|asking|doing|' +
    'done|manage|obliged|grateful|appreciate|appreciated|earliest|convenience|assistance|assist|attention|situation|' +
    'concern|case|reach|reaches|answered|replied|called|calling|emailed|heard|resolve|resolved|sorted|refer|conversation|' +
    'prompt|promptly|needful|revert|colleagues?|allow|myself|ourselves|care of|taken care|pleasant|evening|advance|spoke|spoken|speaking|written|by (?:mail|e-?mail|phone|telephone)|deal|' +
    'act|discuss|went wrong|going on|error|errors|' +
    // When.
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|yesterday|year|years|month|months|week|weeks|day|' +
    'days|hours?|ago|first|second|third|ten|twenty|thirty|forty|fifty|long|th|nd|rd|st'
  ).split('|'),
  zh: (
    '(?:又|再)?来过?|打扰|老毛病|(?:处理|办|弄|搞)(?:完|好|妥)了?|(?:告诉|通知|知会|[吱说])我?一?声|上回|以前|一样|清楚|明白|着办|心里有数|[读借]者?证号?|[老那]样子?|回头|结果|怎么样了?|等了|好久|啦|都|还|号|[行跟完]|' +
    '[抽得有]空(?:的话)?|方便的?时候?|前台|跟我|件事|回个?信|租客号?|这个?号|号?注册的|有人吗|在吗|人呢|没人理我?|没人管|没人回|理我|快点|赶紧|为什么不理|急急急|' +
    '您好|你好|请问|客服|老师|谢谢|感谢|麻烦|帮忙|帮助|帮我|看看|看一下|处理|解决|一下|尽快|问题|出了|遇到|' +
    '一个|一些|我的|我们|账户|账号|帐户|帐号|用不了|弄不了|搞不了|弄不好|搞不定|弄一下|搞一下|弄好|那个|这个|东西|不能用|出错了|不行|怎么办|急|请|我|你|您|们|有|的|了|吗|' +
    '啊|呢|在|是|点|联系|回复|紧急|期待|见附件|如附件|附件|所示|查收|查看|不好使|还是|老样子|修|又|会员|用户|保单号?|就诊|卡号|单号|编号|号码|户号|学号|[这那点有]?事情?|准[话信]|给[个予]?|状况|情况|看到|回|上次|之前|来过|方便的话|加?微信|私?聊聊?|打给|电话里|说|[细详面]谈|请教|不?知道|懂的|怎么|查|希望|还想|[就吧也呀哦哈嘛那个很再老要问等]|消息|[这我那]边|比较|[想能]|好[吗不]|先生|女士|' +
    // Who is spoken to or of, and what nobody could mean anything by.
    '贵?(?:公司|单位|平台|部门|[司方处店])|领导|经理|主管|负责人|工作人员|人员|同事|小[王李张刘陈吴赵]|[他她它咱谁]|大家|老?客户|软件|系统|网站|产品|设备|机器|' +
    // That it is felt, how much and how long.
    '失望|生气|气[死人愤]|愤怒|不?像话|离谱|过分|无语|崩溃|[要快]?疯|受够|恶心|差劲|糟糕|寒心|心累|头疼|头大|难受|[着焦]急|着急|不满意?|满意|投诉|曝光|差评|身边|每一?个?人|态度|敷衍|对待|对得起|良心|' +
    '非常|特别|十分|实在|真[的是]?|太|挺|极其?|重要|严重|要紧|昨[天晚]|今[天早晚]|前[天几]|最近|刚才|现在|[到从自](?=[现今昨前])|开始|一直|突然|经常|总是?|多?[年月周天次]|礼拜|星期|[一二三四五六七八九十两几半]|又|[这那]么|这样|怎样|久|' +
    // That somebody is to do something.
    '回[音话应电]|答复|反馈|关注|重视|跟进|安排|受理|协助|支持|过问|负责|派人|来人|配合|劳烦|烦请|恳请|为?盼|望|尽早|会|告诉|本人|事宜|耐心|周末|愉快|顺利|生意|兴隆|平安|辛苦|' +
    '不?管|感觉|觉得|发现|好像|似乎|哪[里儿]?|什么|不(?:太|大)?(?:对劲|正常|妙|对(?=[,。!\\s]))|怪怪|奇怪|[出犯]?毛病|岔子|疑[问惑]|困惑|修好|搞定|搞好|弄妥|电话|讲[过了透明]?|前因后果|来龙去脉|情形|事项|跟|同|对|把|让|给|没个?|去|过|' +
    // Forms of a letter, of a chat, of scolding.
    '承蒙|关照|不胜|感激|顺颂|商祺|敬[请祝礼启]|此致|祝|拨冗|为荷|所涉|有关|相关|亲|在不|老铁|发自我?的?(?:手机|iphone|ipad|华为|小米|邮箱)|家里?|台|着用|帮帮忙?|呗|装傻?|糊涂|待遇|铁杆|朋友圈|屁|放|有完没完|当回事|没人|理会?|上心|交代|说法|咨询|一处|呀|喂|' +
    '[使用]着|用起来|指教|审阅|过目|定夺|明?示下?|见谅|包涵|海涵|百忙之中|不情之请|不?当讲|盼复|特此|特来|前来|[来去致]函|一事|种种|一切|材料|[一-龥]{1,4}让我(?:写|来|找|问|发邮件)|写(?:这封)?信(?!写)|这封信|会懂|急用|火急|速[回复]|加急|复杂|当面|拜托|求求?|救救|不爽|闹心|郁闷|无奈|无助|为难|难办|棘手|蹊跷|古怪|又犯|老规矩|[那这]事|对头|说不(?:上来|清楚?|准)|总觉得|如题|没招|找你们|策划|铁粉|多年'
  ).split('|'),
} as const;

/** Words that say the writer has several accounts in mind. */
export const severalAccountsTalk = either(
  /\b(?:(?:both|two|three|four|five|several|multiple|all|these|the following|my other|2|3|4|5) (?:of )?(?:my |our |the )?(?:(?!bank|e-?mail)\w{1,12} ){0,2}(?:accounts|accs|accts|workspaces|memberships|profiles)|another account|second account|(?:both|each) (?:of )?(?:my |our |the )?(?:contracts|policies|lines|subscriptions|numbers|phone numbers|mobile numbers|cards|domains|shops|stores)|(?:all|two|three|four|five|six|[2-9]) (?:of )?(?:my|our) (?:\w{1,12} )?(?:contracts|policies|lines|subscriptions|shops|stores|branches|licen[cs]es|wallets)|so (?:do(?:es)?|is|are|should) (?:my|our) [a-z]+'s|(?:my|our|mine)\b[^.!?\n]{0,50}\band (?:for |on |of |in )?(?:my|our) (?:wife|husband|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|colleague|girlfriend|boyfriend|flatmate)'s|(?:accounts|clients|customers|members|people|taxpayers|colleagues) (?:below|listed)|following (?:accounts|clients|customers|members|people|taxpayers|colleagues)|and (?:also )?(?:on|for|in|of) (?:my|our|the)(?: own)? (?:(?:own|private|personal|business|work|company|shop|other|second) )+(?:ones?|account|wallet|profile|membership)|one (?:account|wallet|profile) for [^.;!?\n]{1,40} and (?:one|another) for|both of (?:mine|ours)|(?:two|three|both) (?:handles|log-?ins|nicks|user ?names|supply numbers|customer numbers|logins)|(?:same|goes|applies)\b[^.!?\n]{0,30}? (?:for|in|on|to) (?:this one|that one|the other one|my other one|the one (?:of|for) my)|other one\b[^.!?\n]{0,30} (?:opened|have|had|got|runs?) [^.!?\n]{0,20}\bfor (?:my|our|the) (?:shop|firm|company|business|work|club)|one for (?:my|our|the) (?:shop|firm|company|business|work|club) is)\b/,
  /(?:两|二|三|四|五|几|多|2|3|4|5)个(?:(?!银行|邮箱|微信)[^\s,。;]{1,6}?)?[账帐户][户号]|[两三几]个号(?!码)/,
  /(?:以下|这些|下列|所有)(?:的)?[账帐][户号]|另(?:外)?一个[账帐][户号]|[账帐][户号]都(?:要|需要|想)/,
  /名下[^,。;\n]{0,4}[两三四几][张台条户](?!银行|信用|储蓄)|(?:两|二|三|四|五|几|多|[2-9])[个家](?:店(?!里)|商铺|门店|分店|工作区|会员[号卡]|商户|户头)/,
  /(?:和|跟|与)(?:我的?)?(?:老公|老婆|太太|先生|爱人|老伴|妻子|丈夫|爸爸?|妈妈?|父母|父亲|母亲|儿子|女儿|孩子|弟弟|妹妹|哥哥|姐姐|同事|家人|室友|男友|女友)的?(?:[账帐][户号]|手机号?码?|号码?|会员|店铺|户头)/,
  // 大号…小号, 一个 S1101，一个 S2207, 两边都, “A 和 B 都是我的”.
  /大号[^。\n]{1,24}小号|一个(?:是|叫)? ?[a-z\d][\w.@-]{2,30}[,、]? ?(?:另|还有)?一个(?:是|叫)? ?[a-z\d]|两[边头户家店](?:的?[^,。\n]{1,8})?都|两个都|俩都|都(?:是我|归我|在我名)|全是我|均(?:系|为|属|归)本人|[各都]有一个(?:账[户号]|号(?!码)|会员)|(?:求|帮|想|要|给我|申请|把)[^,。\n]{0,14}(?:合并(?![账订发开运配公])|对调|互换|并成一|并到一)/,
  /(?:^|[^\w.@-])[a-z\d][\w.@-]{3,30} ?(?:和|跟|与|及|、|以及)(?:我?自己的|[一-龥]{2}的)? ?[a-z\d][\w.@-]{3,30}[,]? ?(?:这?两个)?(?:都|全部?|一起|一块|一并|统统|均|对调|分别)/,
  /(?:两|俩|三|四|五|几|多)[张个家户份块条]?(?!银行|邮箱|微信|信用)[^,。;\n\d截照月次]{0,4}(?:[会水电燃]\S{0,2}[卡表]|会员[卡证]?|校园卡|学生证|uid|户头|空间|合同|保单|钱包|存折)/,
  /分别(?:修改|更改|更换)|1[3-9]\d{9}[^。\n]{0,20}[和与跟、]\s?1[3-9]\d{9}[^。\n]{0,20}都/,
);

/** One wish for several people, who may yet share an account: "my mum's as well", "please do it for all of us". */
export const oneWishForMore = either(
  /\b(?:my|our) (?:wife|husband|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|colleague|girlfriend|boyfriend|flatmate)'s(?: (?:one|account|login|line|number|profile))?,? (?:as well|too|likewise)(?=,| ?\(|\.? (?:hers|his|it) |\.? [a-z]{2} )/,
  /\b(?:do|make|change|switch|move|set|need|want|have) (?:it|this|that|the same|so)(?: done)? for (?:all|both|each|the (?:two|three|four|five)) of us\b/,
  /\b(?:do|want|make|need) the same (?:for|with|to|on) (?:my|our) (?:wife|husband|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|colleague|girlfriend|boyfriend|flatmate)\b/,
  /(?:[给帮替]|把)我们(?:全家|一家|俩|[两几三四五]个)[^。!?\n]{0,4}都?(?:改|换|升|降|转|停|取消|开通)/,
);
/** They share one. */
export const sharedAccount =
  /\b(?:shared?|joint|common|family) (?:\w+ )?(?:account|contract|policy|membership|login|subscription)\b(?! holder)|(?:同一个?|共用的?|一个)(?:账|户|会员|合同)/;

/** What stands between two accounts that are changed together, and behind the second: "A 和 B 都". */
export const joinedBy = /^[^。;\n改换变成为到旧新原>→]{0,30}$/;
export const joiningWord = /[和与跟、及,]/;
export const togetherAfter = /^[^。;\n]{0,30}(?:都|一起|分别|一并|同时)/;
/** "for A and B", "my wallet A and on my wife's, B", "the private account (A) and the one of my firm (B)": small words only between two. */
export const joinedByEn = new RegExp(
  `^\\)?,? (?:and|&|as well as|plus|also)(?: (?:also|on|for|in|of|the|my|our|own|his|her|one|other|second|private|personal|business|company|firm|shop|work|wallet|account|profile|login|log-?in|user|as well|too|[a-z]{2,12}'s)){0,9},? ?\\(?(?:login |user |account )?$`,
);
/** What the first of them hangs on; "my account has the e-mails A and B" is one. */
export const togetherBefore =
  /\b(?:both(?: of)?|each of|for|on|of|in|close|delete|accounts?|wallets?|profiles?|logins?)(?: (?:my|our|the)){0,1}(?: (?:private|personal|business|company|shop|work)){0,1}(?: (?:accounts?|wallets?|profiles?|logins?|numbers|lines|cards|members|users|mobiles|contracts)){0,1},? ?\(?(?:login |user |account )?$/;
/** Several accounts are named, but one only is to be changed. */
export const onlyOneMeant =
  /\bseparate(?:ly| (?:e-?mail|mail|message))\b|\b(?:same|one|single) (?:(?:customer|user|member|client) )?(?:account|contract|policy|membership)\b(?! holder)|[另单](?:外|独|行)(?:再|给[你您]们?)?(?:发|写|寄)|其中(?:的?一个|一[个家])|(?:这|同)一个[^,。\n]{0,4}[账户]|保留|只(?:需要?|要|想|改|换|动|注销)|(?:另(?:外)?一个|其他|其余)[^。\n]{0,24}(?:没问题|不用|不变|正常|不需要|不动|照旧)/;

/** Of several accounts that are named only one is to change. */
export const oneAccountOnly =
  /\b(?:(?:should|must|can|may|will|to) (?:stay|remain|be left|not (?:be )?(?:changed?|touched))|(?:stays?|remains?|leave|keep|keeping)\b[^.!?\n]{0,40}\b(?:as (?:it is|is|they are|before)|unchanged|untouched|alone|the same)|(?:only|just) (?:for |on |in )?(?:the |this |my )?(?:one|first|second|latter|former|business|personal|private|work|company)\b|(?:change|update|move|switch|cancel|close|correct|put|add) only|only (?:the|my) \w+ (?:of|on|for|in) (?:the |my )?|(?:do not|don't|no need to|not) (?:change|touch|update) (?:the |my )?(?:other|first|second|private|personal|business))/;
