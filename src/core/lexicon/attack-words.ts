/**
 * Words by what they are in an attack on the reader; `facts/words/attacks.ts` reads sentences as rows of these letters. Of Latin
 * words the plurals with an s are meant too, in the classes of persons and things.
 */
export const attackWords: Readonly<Record<string, readonly string[]>> = {
  // The reader.
  Y: [
    "you|you're|you'd|you'll|you've|yourself|yourselves|u",
    '你们|你|您|贵司|贵公司|贵行|贵方|客服|客服小姐|客服人员|客服大姐|贵校|贵院|贵店|贵台',
  ],
  // What is his.
  y: ['your|ur'],
  // Whoever reads it.
  o: [
    'whoever answers|whoever answered|whoever reads|whoever wrote|whoever trained you|whoever is|whoever handles',
    'whoever signed|person who wrote|person who answered|person who replied|people who answer',
    '看这信的|回信的人|回我邮件的|回邮件的|回我信的|给我回信的|给我回信那|给我回邮件|接我电话的|经办的|管事的',
  ],
  // His people.
  T: [
    'staff|team|support|agent|people|department|desk|service|company|bank|colleague|office|engineer|technician|driver',
    'manager|clerk|employee|hotline|helpline|call centre|call center|helpdesk|whole lot|boss|bosses|firm|operator|worker',
    'over there|working there|works there|anybody there|anyone there|expert|specialist|whole board|your board',
    'board members|committee|trustee|management|director|receptionist',
    '服务|财务|售后|技术|物业|经理|老板|领导|行长|公司|部门|团队|平台|支行|员工|理事会|理事|业委会|居委会|村委会|委员会|管委会|协会|教务处|店长|管家|程序员|工程师|话务员|坐席|校方|院方|校长|主任|前台',
  ],
  // The writer.
  I: ["i|i'm|i've|i'd|me|my|myself|we|we're|our|us", '我|我们|本人|咱|俺'],
  // Somebody else.
  O: [
    "he|she|they|he's|she's|they're|seller|caller|someone else|neighbour|neighbor|boss called|who stole|who robbed",
    'who hacked|called you|call you names|calls you',
    '他|他们|她|她们|对方|卖家|商家|邻居|楼上|楼下|隔壁|以前|之前|那家|别家|有个|冒充|自称|遇到|举报',
    '骂我|说我|朋友|同事|网友|玩家|小偷|黑客|有人|一群自称|抓|打击|是不是骗子|是否骗子|说要|威胁',
  ],
  // Denial and doubt.
  n: [
    "not|never|no longer|cannot|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|can't|couldn't|wouldn't|haven't",
    "hasn't|thought|if|whether|wonder|before|without",
    '不|没|没有|不是|不要|别|不会|并非|未|无|以为|怀疑|如果|是否',
  ],
  // What stands between a person and what he is called.
  d: [
    'a|an|the|all|both|just|really|set|such|so|absolute|total|complete|utter|utterly|totally|completely|bloody|fucking',
    'f***ing|f**king|f*cking|damn|simply|clearly|obviously|guys|lot|biggest|worst|most|little|old|lovely|again|what a|this|too',
    '都|全|全部|就|真|真是|简直|简直是|个|种|这种|臭|老|死|净|尽|净是|尽是|皆|光|也|太|这|还|通通',
    '统统|个个|上下|上上下下|纯|果然|根本|分明|明明|什么|真的',
  ],
  // A bunch.
  a: [
    'bunch|pack|shower|gang|load|band|crew|shoal|nest',
    '一群|一帮|一伙|一窝|一窝子|一堆|一个个|这群|这帮|这些|这伙|那群|那帮|那些',
  ],
  // Is, has, can.
  v: [
    "do|does|did|can|could|will|would|should|are|is|am|was|were|have|has|had|be|been|must be|must|'re|'s|'ve|'ll",
    '是|就是|都是|全是|算|养|是不是',
  ],
  // Of.
  f: ['of', '的'],
  // Run by.
  R: ['run by|full of|led by|nothing but'],
  // Greetings.
  D: [
    'dear|hello|hi|hey|oi|good morning|morning|listen|listen up|attention|greetings|well done|nice work|nice one',
    'congratulations|bravo|cheers|thanks|thank you|wake up|to the|to all the',
    '各位|尊敬|亲爱|诸位|列位|喂|嘿|你们好|你好',
  ],
  // What people are called.
  N: [
    'idiot|moron|imbecile|cretin|halfwit|dimwit|nitwit|muppet|clown|buffoon|numbskull|blockhead|fool|twat|prat|plonker',
    'pillock|retard|dickhead|shithead|arsehole|asshole|wanker|cunt|prick|bastard|jerk|loser|waster|layabout|amateur',
    'crook|robber|thug|gangster|bandit|swindler|fraudster|scammer|cheater|cheat|liar|criminal|bloodsucker|parasite',
    'scumbag|coward|weasel|cockroach|dumbass|jackass|numpty|numpties|tosser|oaf|dope|jobsworth|snake|hyena|maggot',
    'pickpocket|charlatan|con artist|airhead|bonehead|birdbrain|knucklehead|simpleton|dunce|ignoramus|hypocrite',
    'sod|lazybones|slob|nincompoop|goon|slacker|shyster|conmen',
    'conman|traitor|thief|thieves|leeche|vulture|vermin|scum|swine|incompetents',
    '废物|脑残|白痴|智障|弱智|蠢货|蠢猪|猪头|猪脑|笨猪|王八|王八蛋|混蛋|混账|畜生|畜牲|人渣|败类|强盗',
    '土匪|吸血鬼|蚂蟥|蛀虫|寄生虫|白眼狼|奸商|饭桶|草包|窝囊废|怂包|贼|蠢蛋|走狗|狗东西|贱货|贱人|龟孙',
    '无赖|周扒皮|垃圾玩意|骗子|流氓|蠢材|傻帽|傻缺|棒槌|杂种|杂碎|奴才|混球|老赖|地痞|恶霸|劫匪|小人',
    '伪君子|蝗虫|蛆|豺狼|大忽悠|小丑|缺德鬼|大聪明|瘟神|癞蛤蟆|傻子|聋子|瞎子|死人|哑巴|下三滥|神经病',
    '眼瞎|垃圾玩意儿|诈骗集团|榆木脑袋|橡皮图章|应声虫|传声筒|榆木疙瘩|酒囊饭袋|草台班子|乌合之众|米虫|官老爷|睁眼瞎|笨蛋|蠢驴|庸才|泼皮|混子|二百五|复读机',
  ],
  // What they are said to be.
  A: [
    'useless|stupid|lazy|incompetent|pathetic|greedy|dishonest|shameless|hopeless|dumb|dense|thick|clueless|brainless',
    'spineless|heartless|rotten|miserable|corrupt|crooked|braindead|brain-dead|inept|ignorant|retarded|idiotic',
    'bloodsucking|blood-sucking|money-grubbing|good-for-nothing|gormless|moronic|half-witted|dim-witted|dimwitted|two-faced|money-grabbing|cowardly',
    'worthless|overpaid|thieving|brain dead|disgusting|despicable|fraudulent|lying',
    '傻|蠢|笨|无耻|缺德|没用|愚蠢|无能|黑心|下贱|卑鄙|奇葩|烂|垃圾',
  ],
  // What a company is said to be.
  4: ['scam|fraud|trash|garbage|rubbish|joke|crap|crappy|shit|shitty|failure|disgrace|rip-off'],
  // Sucks.
  U: ['suck|sucks|stink|stinks'],
  // Asked only: asleep.
  i: ['illiterate|asleep|blind|deaf|drunk|crazy|insane|kidding|joking|kidding me|sleeping'],
  // What they are doing.
  l: ['ripping|robbing|cheating|scamming|defrauding|lying to', '骗钱|抢钱|坑钱|坑爹|明抢|合伙骗|抢劫|骗人'],
  // Beings and things without wit.
  L: [
    'dog|cat|parrot|hamster|goldfish|monkey|ape|donkey|mule|cow|pig|sheep|goat|hen|chicken|pigeon|rat|slug|snail|worm',
    'toddler|child|kid|baby|infant|year-old|gran|grandma|grandmother|brick|doorknob|lamppost|potato|stone|chatbot|robot',
    'amoeba|jellyfish|tortoise|sloth|houseplant|pot plant|gnome|traffic cone|plank|lampshade|teabag|budgie|rabbit',
    'washing machine|dishwasher|kettle|fridge|lawnmower|hoover|vacuum cleaner',
    'guinea pig|flea|chimp|gorilla|squirrel|puppy|kitten|schoolboy|schoolgirl|coffee machine|rock|nephew|grandson',
    'dirt|mud|filth|vending machine|parking meter|baboon|toaster|frog',
    '狗|猪|驴|猴子|鹦鹉|小孩|孩子|小学生|机器人|电线杆|石头|木头|黑社会|蚂蚁',
    '路边摊|地摊|菜市场|菜贩子|看门大爷|门口大爷|乞丐|要饭的|幼儿园|三岁小儿|扫地机|计算器',
  ],
  // Are not even worth.
  S: ['不如|都不如|还不如|抵不上|比不上|赶不上'],
  // More.
  E: [
    'better|more|less|faster|quicker|smarter|longer|brighter|cleverer|sharper|kinder',
    '强|聪明|明白|清楚|快|懂|会|靠谱|有用|好|讲理|机灵|能干|认真|专业|像样|礼貌|有人性|难看|讲信用|高',
    '厚道|有良心',
  ],
  // Worse, yet.
  e: [
    'dumber|stupider|thicker|denser|dimmer|slower|as thick|as dumb|as useless|lower|thick as|dumb as|daft as|blind as',
    '居然|竟然|竟|却|还不|偏偏',
  ],
  // Than.
  K: ['than|as', '比|比跟|比和'],
  // From a.
  7: ['from a|from an'],
  // Wit.
  W: [
    'brain|brains|wit|wits|manners|iq|intelligence|charm|spine|attention span|memory|empathy|tact|grace|imagination',
    'compassion|honesty',
  ],
  // Your job.
  J: ['your job|your jobs|your work'],
  // Even they can.
  h: ['都知道|都会|都懂|都能|都看得懂|也会|也懂|也知道'],
  // An insult to.
  u: ['unfair on|unfair to|insult to|insulting to', '侮辱|侮辱了|抬举|抬举了'],
  // All of you.
  r: [
    'nobody at your|no one at your|none of you|not one of you|all of you|the lot of you|every one of you|every last one of you|what you are|each of you|you lot',
    'you in particular|lot of you|pack of you|bunch of you|one of you|like you',
    '说的就是你|说的就是你们|就是你们|说你们呢',
  ],
  // Who is the reader, behind what he is called.
  '&': [
    'who answers this|who reads this|who is reading this|who opens this|who gets this|who has to answer this',
    'who wrote your last|who wrote your reply|who wrote that reply|who wrote this reply|who wrote your answer',
  ],
  // What they lack, or cannot do.
  0: ['脑子|良心|智商|脑壳'],
  // What tells so.
  t: [
    'learn to|learn how to|taught to|taught how to',
    '进水|进了水|灌|坑|洞|病|问题|坏|短路|浆糊|被|让|里装|里是|呢|借|不够|欠费|堪忧|感人|也就|就这',
    '租|丢|锈|摆设|何在|痛|带|长|忘|没有|有没有|摸摸|昧|黑|丧|看看|查查|治治|用用|动动|喂狗|喂了狗',
  ],
  // What they should learn.
  F: ['read|count|spell|add up|write'],
  // Doubt of wit and of manners.
  s: [
    'back to school|back to primary school|back to nursery|back to kindergarten|in crayon|dropped on your head',
    'dropped on your heads|draw you a picture|tying your shoes|half a brain|working brain|an iq|waste of oxygen',
    'who hired you|who let you|they find you|you sleep at night|your head only|pay you for|backside|arse|ass',
    'your diplomas in a|your diploma in a|your degree in a|your degrees in a|your qualifications in a|drinking coffee',
    'twiddling your thumbs|asleep on the job|take the biscuit|takes the biscuit|stupidity|idiocy',
    'use your head|use your heads|use your brain|use your brains|job in a raffle',
    'job in a lottery|job out of a|degree out of a|no shame|no conscience|no decency|no brains|no scruples',
    'a conscience|any decency|up and shot|have a brain|with a brain|got a brain|one brain|brain cell|over to an adult',
    'a single adult working|backsides|not the sharpest|not one brain|keyboard to an adult|an adult in the room',
    '幼儿园招|小学没毕业|回小学|回幼儿园|看不懂中文|识字吗|鞋带会系|没教过你|没教你|怎么做人|玩不转|交给大人',
    '也配|不配|是摆设|货色|丢人|尾巴狼|穷疯|喝风|缺心眼|人话|狗屁|没人性|是猪|猪在|没读过书|没文化|是死人',
    '死光了|吃白饭|跟抢劫|脸都不要|要点脸|没教养|没素质|一个比一个|跟放屁|有病吧|有病吗|是聋子|装死|人是死的',
    '什么玩意|算什么东西|被狗吃|不是人|混吃等死|黑了心|把小学念|体育老师教|瞎了吗|瞎了吧|聋了吗|瞎了眼|脸皮厚',
    '脸皮真|脸皮得|脸皮比|要不要脸|还要脸|被狗叼|吃屎长大|吃屎的|装瞎|是用来出|脑袋里装|挂个脑科|这帮孙子',
    '也好意思|还好意思|怎么好意思|哪来的脸|有什么脸|还有脸|有脸收|有脸要|脸红不红|脸红吗|害不害臊|不害臊|不嫌丢人|丢不丢人|当摆设|都是摆设|全是摆设',
    '干什么吃的|吃干饭|吃闲饭|吃空饷|混日子|混饭吃|磨洋工|占着茅坑|光拿钱|睡大觉|对牛弹琴|脸呢|拿脚写|用脚写|用脚想|拿脚想|用脚趾|用屁股想|用膝盖想|不敢恭维|不识字|不认字|看不懂字|没长脑子|没长眼睛|没带脑子|不带脑子|骗鬼|糊弄鬼',
    '这群孙子|是豬|蠢得|蠢到',
  ],
  // Go, get.
  g: ['go|get', '换|换个|找个|派个|滚回|回去|出来|来上班'],
  // Mockery.
  M: [
    'managed to lose|managed to break|managed to mess|managed to forget|managed to ruin',
    'aw|poor little|sweetheart|sweetie|manage to be|proud of being|explain it to you|brain surgeons|geniuses|einsteins',
    "couldn't organise a|couldn't run a|couldn't pour|in a brewery|stop being|oh bless|aw bless|got any crayons",
    'must be lovely|must be nice|must be great|takes talent|takes real talent|takes skill|on being|too hard for',
    'too difficult for',
    '佩服|真厉害|真行|呵呵|拖成|拖出|推三阻四|打发人|糊弄人|糊弄我|蜗牛|乌龟|小宝贝|大小姐|大少爷|奇才|活宝|画张图|都不会|都不懂|都看不懂|都不认识|伺候|要我教',
    '用我教|看图总会',
  ],
  // Praise that may be mockery.
  X: ['天才|人才'],
  // Hostile by themselves.
  z: [
    'your head from your|your head out of|where the sun|up your arse|up your backside|up yours|shove your|sod off',
    'bugger off|eff off|get stuffed|get knotted|drop dead|spit on you|you make me sick|you make me want to vomit',
    'you cheated|you have cheated|you robbed|you have robbed|you swindled|you have swindled|you conned|you stole',
    'you have stolen|you scammed|you have scammed|you ripped me off',
    'ties your shoelaces|ties your shoes|pull your finger out|find your own backside|find your own front door',
    'tie your own shoes|tie your shoelaces|tie your own laces|dress yourselves|lied to my face|laugh in my face',
    'you should be locked up|you should all be locked up|you ought to be locked up|you belong behind',
    'you disgust me|someone with a brain|somebody with a brain|who can think|even you lot|filthy hands off|go to hell',
    "to hell with you|to hell with your|rot in hell|burn in hell|kiss my ass|kiss my arse|what's wrong with you",
    'you are the worst|shame on you|piss off|fuck off|my fucking|your fucking|you fucking|the fucking|nmsl|cnm|mlgb',
    'crawl back under|you pigs|is wrong with you|stop lying|you belong in|you all belong in|they hire you',
    '给我滚|滚远点|表格滚|脸皮得多厚|没一个好|没一个是人|没个好东西|找不出一个|养你们|要你们有|眼睛长在屁股',
    '在那儿放屁|少放屁|别放屁|放狗屁|装什么大|歪瓜裂枣的|臭不要脸|吃人不吐骨头|吃钱不吐骨头|不干人事|草菅人命',
    '缩头乌龟|一丘之貉|蛇鼠一窝|当猴耍|脸皮比城墙|去你妈|干你娘|去你大爷|狗娘养|狗日的|傻逼|傻比|傻b|傻x',
    '傻叉|煞笔|真不要脸|一帮蛆|不是诈骗是|不是抢劫是|不是抢钱是|不是骗人是|别装死|继续装死|恶心你们|丧尽天良',
    '工资装|良心都被|狗眼|当三岁小孩哄|当三岁小孩骗|当小孩哄|当傻子耍|当傻子骗|当傻瓜',
  ],
  // Hostile to a reader.
  Z: [
    'see you hang|rot in|should be ashamed|should be embarrassed|ought to be ashamed|should all be ashamed',
    'ashamed of yourself|ashamed of yourselves',
    '不要脸|塞回去擦|拿去擦屁股|回去擦屁股|擦屁股去',
  ],
  // Alone in a clause.
  q: ['shut the fuck up|shut your mouth|tmd', '呸|滚|滚吧|滚蛋|去死|艹|闭嘴|他妈|他妈的|特么的|尼玛|你妈的|黑店'],
  // At the start of one.
  Q: [
    'screw you|screw your|damn you|damn your|shut up|shut up and',
    '滚出来|滚出去|妈的|操蛋|去死吧|给老子滚|操你|去你的|吃相难看|吃相太|吃相真|吃相也太',
  ],
  // At the end of one.
  3: ['stuff them|shove them|stuff it|shove it'],
  // Seeing you.
  1: ['看到你|看到你们|看见你们|听到你们|听见你们|想到你们|提起你们|一看你们'],
  // Makes me sick.
  2: ['想吐|恶心|反胃|作呕|倒胃口'],
  // Wishing.
  P: ['hope|wish|may|pray', '祝|愿|希望|巴不得|诅咒|咒|不怕|早晚|迟早|早晚有人|迟早有人|总有人'],
  // What is wished on the reader.
  C: [
    'rot|rots|chokes|drowns|suffers|collapses|burn|burns|choke|drown|die|dies|suffer|collapse|bankrupt|bust|in hell|flames|the sack|sacked|fired|prison|jail',
    'homeless|ends up on|end up on|end up in|what you did|what you deserve|get cancer',
    '被车撞|倒闭|破产|下地狱|得癌|烂掉|烂手|烂脚|报应|绝后',
  ],
  // Curses.
  c: ['断子绝孙|不得好死|杀千刀|挨千刀|天打雷劈|天打五雷轰|五雷轰顶|没屁眼|死全家|横死|暴毙|死无葬身'],
  // Keep it.
  5: ['留着|拿去|拿回去'],
  // For your coffin.
  6: ['买药|治病|看病|烧纸|上坟|买棺材|棺材|看脑子'],
  // I know.
  k: [
    'i know where|we know where|i know what|we know what|i know which|i know when',
    '我知道|我认得|我认识|我清楚|我记住|清楚得很',
  ],
  // Body and property.
  B: [
    'leg|arm|finger|neck|face|teeth|head|skull|kneecap|knee|nose|jaw|window|shop|door|depot|branch|building|car|tyre|tire',
    'house',
    '腿|手|头|脸|嘴|皮|命|狗头|狗腿|脑袋|车|家|店|门店|办公室|营业厅|网点|招牌|大门',
  ],
  // Coming.
  V: [
    "be waiting|find you|meet you|meet the man|come near|i'll be|i'll come|we'll be|we'll come|i will come|i will be",
    'we will come|come round|come down|come over|turn up|pay you a visit|coming for you',
    '找不到你|找到你|带人|叫人|找人|门口见|碰见|遇见|撞见|等着你|兄弟',
  ],
  // Weapons.
  G: [
    'bat|crowbar|hammer|sledgehammer|axe|knife|gun|shotgun|petrol|molotov|fist|chainsaw|machete|pitchfork|rifle',
    'baseball bat',
  ],
  // With a.
  9: ['with a|with an|with my|with our|with some|with the|with two|with his'],
  // Harm.
  H: ['砸|烧|打断|打残|打爆|弄死|砍|捅|揍|扇|拆了|拆掉|泼|炸|废了|扒了|剁|收拾你|教训你|收拾了'],
  // Harm done by me to a part of you.
  8: [
    'break|smash|wring|slap|punch|strangle|torch|burn down|blow up|cut off|rip|beat|bash|crush|stab|shoot|skin|slash',
  ],
  // Threats by themselves.
  j: [
    'make sure you lose your job|you lose your jobs|cost you your job|have you fired|get you fired|see you fired',
    'have you sacked|get you sacked|see you sacked',
    'watch your back|watch your backs|over your shoulder|over your shoulders|one eye open',
    '走夜路|你祖坟|你们祖坟|你家祖坟|走着瞧|等着瞧|你们等着|你等着|砍死你|杀了你|打死你|弄死你|弄死你们',
    '找上门|上门找你|让你们好看|让你好看|跟你们没完|和你们没完|跟你没完|给我小心|吃不了兜着走|付出代价|别逼我',
    '搞垮你们|倒闭吧|早日倒闭|早点倒闭|烧了你|别想好过|什么都干得出来|什么都做得出来|等着被告|找到你本人|揍你',
    '准备告你|决定告你|我知道你们办公室在哪|我知道你们公司在哪|我知道你们店在哪|我知道你家在|我知道你家住',
    '我知道你住|我知道你们住',
  ],
  // Threats to a reader.
  w: [
    'set the dog on|set my dog on|life hell|living hell|ought to burn|should burn|teach you a lesson',
    "teach you people a lesson|you will pay for this|you'll pay for this|you're in for a|you're all in for a",
    '垫背|活腻|活得不耐烦|睡太死|开不了门|这事没完|别怪我不客气',
  ],
  // Half a threat.
  m: [
    'getting hurt|get hurt|your days are numbered|shame if something|shame if anything|pity if something|you have there',
    '小心点|当心点|不是吃素|同归于尽|血债|走着看|替天行道|一把火|小心你们|小心你|人身安全|小命',
  ],
  // Innocent matter.
  b: [
    'collect|fetch|pick|return|exchange|deliver|delivered|drop|floor|interview|appointment|lift|lifting|bend|carry',
    'instructions|manual|course|discount|thank|injury|scan|tumour|saved|love|help out|test|question',
    '自提|取件|取货|学生优惠|优惠还|解决了|太好|帮了|报名|学籍|家长|门票|漏水|维修|师傅|路滑|下雨|谢谢',
    '感谢|幼儿园招生|怎么走|几楼|测试|题',
  ],
  // In threats only.
  p: ['repair|fix|mend'],
  // Words that hold others.
  x: [
    "who answers this number|who answers this phone|i will be in|i'll be in|i will be home|i'll be home|we will be in|we'll be in|i will be there|i'll be there|we will be there|we'll be there",
    'screw the|never met such|never seen such|never met a|never seen a|never dealt with|never known such|never known a',
    '不好意思|人脸|滚动|滚筒|翻滚|他妈妈|给我|狗粮|热狗|搜狗|小狗|遛狗|猪肉|机器人客服|会不会|会员|好像|您好|才会|机会',
    '手机|手续|手续费|手机号|头像|家庭|家里|大家|家人|个人|客户|快递|尽快|的话|目的|老师|死机|这边|这里',
    '这样|不配合|不配置|配送|想吐槽|要不要我|有病历|操作|操心|不要脸部|丢人家|没完成|没完没了|操场',
  ],
};

/** Classes that say much of an attack: a text without a word of them holds none. Most texts are such. */
export const tellsMuch = 'NA4LJWUiesS0FXMzZqQ3lC2c56jkwVGH8mu';
