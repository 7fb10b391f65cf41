/**
 * Politeness strategies with their words in English and Chinese, data only. One strategy is one feature in both
 * languages, so that what English ratings teach about thanking or ordering holds for Chinese too. Built on the English
 * and Mandarin marker lists of ConvoKit (MIT, see NOTICE) and our own work. English words are written as text units
 * (lower case, no apostrophes).
 */
export const courtesyMarkers: readonly { readonly en: string; readonly zh: string }[] = [
  // gratitude
  {
    en: 'thank|thanks|thx|thankyou|thank you|appreciate|appreciated|grateful|many thanks|cheers',
    zh: '谢谢|感谢|多谢|重谢|鸣谢|谢了|致谢|感激|谢过|辛苦|有劳|劳驾|感恩|承蒙|先谢|谢啦|受教',
  },
  // apology
  {
    en: 'sorry|apologies|apologize|apologise|my bad|oops|whoops|forgive me|pardon|excuse me',
    zh: '对不起|抱歉|不好意思|对不住|见谅|请原谅|包涵|冒昧|打扰|失礼|献丑|叨扰|唐突|恕我|海涵|惭愧|过意不去|道歉|介意|疏忽',
  },
  // please
  { en: 'please|pls|plz|kindly', zh: '请您|烦请|恳请|敬请|望请|还请|麻烦您|麻烦你|麻烦|拜托|请教|请帮|请问' },
  // deference, praise
  {
    en: 'nice work|good work|great work|great job|good job|nice job|well done|excellent|good point|impressive|interesting|wonderful|awesome|helpful|congratulations|glad|love',
    zh: '做得好|写得好|很好|非常好|很棒|太棒|厉害|佩服|赞|欣赏|优秀|精彩|出色|很有帮助|有道理|恭喜|祝贺|漂亮|敬佩|不错|支持您|支持你|很高兴|乐意|荣幸|期待|实至名归|用心|认同|赞同|钦佩|敬意|致敬|受益|有启发|周到',
  },
  // greeting
  {
    en: 'hi|hello|hey|greetings|good morning|good afternoon|dear|howdy',
    zh: '您好|你好|大家好|各位好|早上好|下午好|晚上好|嗨|哈喽|尊敬的|亲爱的',
  },
  // honorific address
  {
    en: 'sir|madam|mr|mrs|ms|folks|friend',
    zh: '您|阁下|先生|女士|老师|前辈|大人|君|兄|贵|诸位|各位|诸君|版主|朋友|大家',
  },
  // indirect request
  {
    en: 'could you|would you|would you mind|could i|may i|could we|would it be possible|is it possible|would you be able|would you like|are you able|id like|i would like|was wondering|wondering if|do you mind|if you could|if you would|if possible|when you have time|feel free|would be great|would appreciate',
    zh: '能否|可否|可不可以|能不能|是否可以|是否能|可以吗|好吗|行吗|如何呢|方便的话|如果方便|若方便|有空|有时间|希望能|想请|想问|请问|不知|是否有|可以帮|能帮|不妨|欢迎|可以考虑|意下如何|愿闻|商量|是不是可以|可不可',
  },
  // can/will you
  { en: 'can you|will you|can u|can i|can we', zh: '你能|你可以|可以不|能吗' },
  // hedges
  {
    en: 'maybe|perhaps|possibly|probably|i think|i believe|i guess|i suppose|seems|seem|might|in my opinion|it looks like|somewhat|i am not sure|im not sure|apparently|likely|suggest|unclear|usually|generally|think',
    zh: '也许|或许|可能|大概|似乎|好像|我想|我觉得|我认为|个人认为|个人觉得|建议|估计|恐怕|应该是|稍微|一点|一些|愚见|浅见|不太确定|不确定|感觉|拙见|私以为|倾向于|大致|未必|貌似|猜测',
  },
  // wish, offer
  {
    en: 'best wishes|good luck|happy to|glad to|let me know|hope|welcome|enjoy|cheer|i can help|if you need',
    zh: '祝您|祝你|祝各位|祝大家|加油|希望|期盼|一起|一同|共同|帮忙|帮助|参考|欢迎|合作|交流|愿意|指教|指正|讨论|改善|完善|编安|安好|祝贺|关照|斧正|包容|努力|资料|补充',
  },
  // first person plural
  { en: 'we|our|us|lets', zh: '我们|咱们|咱' },
  // direct question
  {
    en: 'why|what|who|whose|how come|what makes you|why did you|why are you|why do you|what are you|so you|what do you mean',
    zh: '为什么|为何|凭什么|难道|何必|怎么会|怎么能|岂|干嘛|干吗|啥意思|什么意思|何来|什么叫|哪里|谁说|有何|是何|究竟|到底|请问你|何谓|哪来|何故|何在|岂能|莫非|怎可',
  },
  // second person
  { en: 'you|your|youre|yours|yourself', zh: '你|你们|你的' },
  {
    en: 'you are|you have|you did|you were|youve|you keep|you should|you need to|you must|you cannot|you cant|you dont|you didnt|your edit|your edits',
    zh: '你要|你应该|你必须|你不|你别|你这|你自己|你就|你还|你都|你根本|你去|你先',
  },
  // orders, prohibition
  {
    en: 'do not|dont|stop|must|never|need to|have to|should|immediately|at once|asap|now|cease|get|leave',
    zh: '不要|不得|禁止|必须|立刻|马上|赶快|赶紧|别再|勿|停止|给我|少来|不许|不准|务必|一律|不可|不应|不能|不该|应当',
  },
  // factuality, contradiction
  {
    en: 'actually|really|honestly|in fact|the truth|the fact|surely|obviously|clearly|the point|of course|simply|just|wrong|incorrect|false|not true|untrue',
    zh: '其实|事实上|说实话|讲真|显然|明显|根本|当然|分明|明明|错误|不对|错了|并非|不符|不当|纯属|无非|不实|不属|何况|无关',
  },
  // negative judgement
  {
    en: 'bad|ridiculous|nonsense|absurd|stupid|silly|useless|poor|pointless|terrible|awful|vandalism|vandalize|disruptive|rude|crap|bullshit|problem|biased|pov|lazy|garbage|idiot|pathetic|joke|unacceptable|waste|laughable|ignorant',
    zh: '无聊|荒谬|荒唐|可笑|胡说|胡扯|垃圾|废话|无理|无稽|破坏|恶意|滥用|无知|愚蠢|幼稚|笑话|搞笑|差劲|糟糕|低级|莫名其妙|乱|无耻|讽刺|自以为是|强词夺理|偏见|霸道|双重标准|捣乱|打压|歪曲|滥|妄|混乱|恶劣|不懂|狡辩|闹|骂|造谣|攻击|烦|愚|蠢|傻|瞎|脑|虚伪|不屑|不知所云|搞|扯|水平|素质|耻|呵呵|五毛|狗|屁|滚|烂|傲慢|歧视|侮辱|独裁|无视|骗|荒|双标|洗地|水军|私货|强辩|谎|卑鄙|小人|可悲|恶心|反感|失望|过分|离谱|帽子|断章|偷换|居心|令人|自欺|堪忧|不负责|诡辩|硬要|死活|搅',
  },
  // swearing, insults
  {
    en: 'wtf|fuck|fucking|damn|hell|shit|bloody|moron|asshole|shut up|suck|sucks|dick|jerk',
    zh: '他妈|妈的|傻逼|白痴|脑残|智障|废物|滚|去死|王八蛋|混蛋|蠢货|畜生|人渣|草泥马|操|尼玛|靠',
  },
  // threat, sanction
  {
    en: 'or else|be blocked|will be blocked|report you|warning|final warning|last warning|banned|consequences|lawyer|sue',
    zh: '否则|后果|封禁|举报|警告|投诉|曝光|起诉|等着|提报|违反|违规|侵权|不然|删除|速删|提删|封了',
  },
  // softening particles
  {
    en: 'a bit|a little|just wondering|by the way|btw|if you dont mind|no worries|no problem|its fine|that is okay|of course you|understand',
    zh: '一下|哦|呢|啊|哈|呀|啦|嘛|噢|哟|~|吧|谅解|理解|没关系|没事|不客气|不必客气|顺便|供参考|仅供',
  },
  // sarcasm
  {
    en: 'brilliant|genius|congrats on|wow|bravo|oh really|nice try|good for you|thanks for nothing|how nice|so called',
    zh: '真行|真厉害啊|可真|好一个|呵|高明|佩服佩服|长见识|真是够|还真|了不起啊|所谓|拜托你|好意思|服了|省省|哈哈',
  },
];
