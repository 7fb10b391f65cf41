/**
 * Classes of words that show what a sentence does, the same class in both languages, so that a model taught by few
 * sentences knows more words than they hold. Patterns over `textUnits`: lower-case words without apostrophes, numbers
 * as 0, each between spaces; runs of simplified Chinese.
 */
export interface ActCue {
  readonly en: string;
  readonly zh: string;
}

export const actCues: readonly ActCue[] = [
  // What is going to happen.
  {
    en: 'will|shall|(?:i|we|youll|they|he|she|it)ll|youll|theyll|itll|going to|about to',
    zh: '会|将|打算|准备|这就|马上',
  },
  // What is over.
  {
    en: '(?:has|have|had|ive|weve) (?:now |just |already |also |been )*\\w+(?:ed|en|t|d)|(?:was|were) (?:not )?\\w+ed|been|done|did',
    zh: '已|刚刚|刚才|(?:好|完|掉|过|到|成功|出来|出去|上|下|回)(?:啦|了)|完毕',
  },
  // What is going on.
  {
    en: '(?:am|im|are|were|is|hes|shes|theyre|its) (?:still |now |currently |already )?\\w+ing|currently|at the moment|at present|in progress|under \\w+|pending|ongoing|on it',
    zh: '正在|还在|仍在|正(?:跟|与|和|对)|当中|处理中|审核中|(?:跟|查|审|核|修|办|排|等|催|看|弄)着|目前|暂时|现在',
  },
  {
    en: '(?:not|nt|no|nothing|hasnt|havent|isnt|dont) (?:\\w+ ){0,6}(?:yet|so far|until now)|no (?:news|answer|update|word|movement|change|result|date|eta)|not (?:decided|heard|finished|out)|still (?:no|not|waiting)',
    zh: '还没|尚未|暂无|暂未|仍未|没有?(?:消息|结果|进展|回音|动静|回复)|还未|未能?出|没出',
  },
  // Somebody other than writer and reader.
  {
    en: 'teams?|colleagues?|engineers?|developers?|department|dept|supervisor|manager|technicians?|bank|carrier|courier|supplier|manufacturer|provider|committee|board|registrar|office|officer|finance|legal|compliance|accounts|warehouse|workshop|lab|airline|hotel|agent|maintainers?|crew|landlord|insurer|consulate|embassy|customs|doctor|professor|they|he|she|them|him|her|someone|somebody|second line|third line|head office|headquarters',
    zh: '部门|同事|财务|仓库|物流|快递|银行|渠道|供应商|厂家|厂商|航空|酒店|物业|教务|招生办|核赔|网络组|法务|总部|总公司|主管|领导|风控|团队|网点|师傅|中心|科室|工程师|运营商|上级|后台|技术|研发|使馆|海关|老师|专员|专人|对方|他们|人家|他|她|校区|商家|医院|二线|小组|那边|相关|有关|维护者|学院|省厅|省里|市里|处里',
  },
  {
    en: 'passed|forwarded|escalated|handed|referred|submitted|asked|contacted|chased|reminded|raised|pushed|nudged|ordered|dispatched|reported|brought|put in front|sent (?:it|them|this|your \\w+|the \\w+) (?:over )?to|taken (?:it|this) up|spoken|talked|spoke',
    zh: '转交|转给|转达|反馈给?|提交|上报|移交|发函|派单|派人|催|问过|联系了|联系过|沟通|对接|报给|递上|拿给|发过去|交给|升级|列入|排进|请示|商请|协查|叫了',
  },
  {
    en: 'check\\w*|look\\w*|investigat\\w*|review\\w*|examin\\w*|analys\\w*|analyz\\w*|assess\\w*|verif\\w*|inspect\\w*|trac(?:e|ing)|test\\w*|work\\w* on|dig\\w*|reproduc\\w*|decid\\w*|decision|verdict|agenda|approval',
    zh: '查|核实|核对|排查|审核|复核|审批|审查|审理|调查|分析|研究|跟进|处理|检测|鉴定|评估|讨论|盯|复现',
  },
  {
    en: 'let you know|get back|got back|update|updates|write|inform|notify|tell you|hear|heard|contact you|be in touch|touch base|call you|ring you|phone you|reply|respond|answer|post|posted|keep you|drop you|mail you|news|shout',
    zh: '通知|告知|告诉|回复|答复|联系|回电|致电|反馈您|回话|说一声|同步|消息|跟您说|跟你说|给您说|知会|来电|回信|回音',
  },
  {
    en: 'tomorrow|next|tonight|soon|shortly|within|by (?:the end|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|0)|later|eventually|in due course|(?:0|two|three|few|couple of|several|working|business|banking) (?:to )?(?:0 |working |business |banking |more )*(?:days?|hours?|weeks?|months?|minutes?)|afternoon|evening|weekend|monday|tuesday|wednesday|thursday|friday|first thing|until|till',
    zh: '明天|明早|下周|下礼拜|下月|周[一二三四五六日]|星期|今天|今晚|下午|傍晚|上午|晚上|稍后|随后|尽快|晚点|届时|到时|月底|工作日|小时|天内|日内|天之?[后内]|个月|分钟|周内|之前|以前|最[迟晚快]|大概|预计|左右|第一时间|回头|近期',
  },
  {
    en: 'yesterday|last (?:night|week|month|year|monday|tuesday|wednesday|thursday|friday)|ago|this morning|earlier|just now|as of|on the 0(?:st|nd|rd|th)?|since',
    zh: '昨天|昨晚|上周|上个月|刚|今早|早上|前天|去年|日前|当时|以来|起',
  },
  {
    en: 'if|once|as soon as|when|whenever|unless|in case|should you|the moment|after|upon',
    zh: '如果|如|若|一旦|待|等|有了|的话|后再|之后|以后|倘若|除非|方可|才能|才可',
  },
  {
    en: 'please|kindly|could you|can you|would you|will you|mind|may i|may we|need(?:s|ed)?|require[ds]?|ask you|must|have to|required|necessary|help if',
    zh: '请|麻烦|烦请|劳烦|恳请|能否|可否|能不能|可不可以|方便|需要|需|须|要先|得先|应|务必',
  },
  { en: 'you|your|yours|youre|yourself|youd|youve|u', zh: '您|你|贵' },
  { en: 'i|im|ive|ill|id|my|me|myself', zh: '我(?!们|司|公司|方|行|平台|店|中心|局|部|委|馆|校)|本人|小编|咱' },
  {
    en: 'we|our|us|were|weve|well|wed',
    zh: '我们|我司|本行|我行|本店|我局|本机关|这边|我方|咱们|我部|我馆|我科|本公司|敝公司',
  },
  {
    en: 'copy|copies|screenshots?|photos?|pictures?|number|address|logs?|form|receipt|invoice|statement|proof|id|passport|signature|signed|date of birth|documents?|papers|details|code|backtrace|trace|config|name|serial|version|model|consent|confirmation|postcode|iban|evidence|certificate|answers?',
    zh: '截图|照片|单号|编号|原件|复印件|证明|表格|申请表|资料|材料|日志|身份证|发票|小票|序列号|型号|名称|税号|地址|号码|日期|金额|视频|签字|盖章|授权|堆栈|配置|账号|姓名|时间|回执|说明|凭证|户口本|尺寸',
  },
  {
    en: 'cannot|cant|couldnt|unable|not|no|never|nor|unfortunately|regrettably|afraid|sadly|neither|without|wont|dont|doesnt|isnt|didnt|wasnt|arent',
    zh: '不|没|无法|未|无|非|别|勿|抱歉|遗憾|除非',
  },
  {
    en: 'because|due to|since|reason|cause[ds]?|turns out|turned out|culprit|as a result|therefore|mistook|mistake|owing|why',
    zh: '因为|因|由于|原因|导致|所致|造成|经查|经核|发现|原来|祸首|其实|所以|误',
  },
  {
    en: '0(?:\\w{1,3})?|one|two|three|eur|usd|dollars|pounds|percent|euros',
    zh: '元|块|第[一二三四五六七八九十]|百分|[一二三四五六七八九十两]{1,2}(?:个|天|年|次|份|张|条)',
  },
  {
    en: 'what|which|when|where|how|who|whose|whether|why',
    zh: '什么|哪|几|多少|是否|吗|怎么|谁|啥|还是|呢|如何|什么时候|是不是|有没有',
  },
  {
    en: 'click|select|open|go to|press|tap|settings|menu|step|steps|button|hold|enter|choose|type|download|install|update|restart|delete|remove|hit|pick|sign in|log in|profile|page|tab|option|folder|link',
    zh: '点击|点开|打开|进入|设置|路径|登录|选择|步骤|按钮|长按|重启|卸载|安装|升级|清除|右上角|头像|菜单|页面|个人中心|下载|导出|文件夹|切换|重装|更新',
  },
  {
    en: 'closed|closes|close|closing|resolved|solved|archived|completed|complete|concluded|settled|finished|wrap\\w*|inactivity|reopen\\w*|done|silence|quiet',
    zh: '关闭|结案|结单|归档|完结|办结|结束|终止|关单|已解决|已完成|走完|销案|结掉|告一段落|重新打开|重开',
  },
  {
    en: 'survey|questionnaire|rate|rating|stars?|feedback|opinion|satisfied|satisfaction|recommend|experience|score|poll|questions|anonymous|voluntary|voucher|review|helpful|smileys?|faces?',
    zh: '满意|评价|打分|问卷|调查|回访|测评|星|体验|评分|意见|打几分|匿名|有帮助|抽奖|积分|点评|有用|感受|怎么样',
  },
  {
    en: 'out of office|out of the office|vacation|leave|away|sabbatical|holiday|holidays|travelling|traveling|conference|trade fair|absence|return|returning|inbox|back on|covering|stands in|my colleague|person to turn',
    zh: '休假|出差|请假|外出|年假|产假|培训|参展|返岗|离职|放假|不在|代班|代理|信号|闭馆|假期|外地',
  },
  {
    en: 'received|receipt|registered|logged|recorded|ticket|reference|queue|order of|arrived|reached|acknowledge\\w*|enquiry|submission|submitted|number is|volume|in the system|allocated|moderat\\w*|noted',
    zh: '收到|受理|登记|编号|单号|流水号|回执|送达|排队|顺序|收悉|录入|进入|工单|来信|来件|来函|提交|咨询量|转办|办件|分派|承诺',
  },
  {
    en: 'refund\\w*|unlock\\w*|chang\\w*|cancel\\w*|correct\\w*|restor\\w*|remov\\w*|updated|extended|renewed|activated|transferred|replaced|booked|approved|rejected|accepted|credited|lifted|fixed|repaired|shipped|attached|enclose\\w*|available|active|working|amended|moved|reset|sorted|deleted|went through|went out|is back|in place|up again|waived|granted|sent you|on its way',
    zh: '退款|退回|退到|解锁|解封|取消|修改|改为|恢复|重置|修好|修复|开通|到账|通过|驳回|附上|附件|寄出|发货|更正|免|赔付|生效|同步至|换好|开好|解除|找到|更换|补发|查收|加白|正常|搞定|推送|办好|可以(?:登|用|正常)|能搜到|都能',
  },
  {
    en: 'wait|waiting|patience|patient|bear with|hang|hold on|longer|delay\\w*|time|allow|give us|backlog|sit tight|takes|take|slow',
    zh: '等|稍候|耐心|谅解|久等|排期|延迟|延长|加急|慢|多久|需要?时间|见谅|着急',
  },
  {
    en: 'automatic\\w*|automated|do not reply|unsubscribe|notification\\w*|subscribe|portal|faq|help ?cent(?:er|re)|robot|bot|registered office|authorised|confidential|preferences|office hours|opening hours|privacy',
    zh: '系统|自动|请勿|勿|退订|通知|帮助中心|常见问题|热线|温馨提示|工作时间|门户|控制台|隐私|登录查看|电子生成|仅供|备注|关注人|抄送',
  },
  {
    en: 'can|may|could|might|able|possible|allowed|simply|just|free to|recommend|suggest',
    zh: '可以|可|能|建议|只要|只需|即可|就行|就好|推荐',
  },
  {
    en: 'dear|hello|hi|hey|regards|sincerely|faithfully|cheers|thanks|thank|sorry|apolog\\w*|hope|glad|happy|wishes|welcome|best|worry',
    zh: '您好|你好|尊敬|亲爱|谢|感谢|抱歉|对不起|不好意思|祝|敬上|理解|放心|此致|客服|欢迎|亲亲',
  },
  {
    en: 'is|are|was|does|do|has|includes?|covers?|costs?|holds?|works?|means?|supports?|needs?|runs?|expires?|opens?',
    zh: '是|属于|包括|包含|支持|不含|为|等于|限|含|都有|有效|截止|保修',
  },
  {
    en: 'shall (?:i|we)|should (?:i|we)|do you|did you|have you|are you|is it|does it|would you like|would you prefer|any chance',
    zh: '要不要|需不需要|您看|你看|是不是|有没有|想要|希望|哪种|哪个|合适',
  },
  {
    en: 'priority|assigned|assignee|follower|watcher|changed by|status|merged|category|maintenance|renew\\w*|expires',
    zh: '优先级|处理人|负责人|状态|变更为|指派|分配给|动态|维护|到期|转派',
  },
];
