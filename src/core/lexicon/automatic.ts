/**
 * What automatic mails say, as fragments of patterns (data: no logic here). English fragments match with any case and a
 * space stands for any run of spaces; Chinese covers both scripts.
 */

/** The mail says of itself that a machine sent it. */
export const selfDeclared: readonly string[] = [
  'this is an automat(?:ed|ic)',
  'this is a system[- ]generated',
  'automat(?:ed|ic)(?:ally)?[- ](?:generated|sent|response|reply|replies|acknowledge?ment|confirmation|message|notification|e-?mail)',
  'auto[- ]?(?:reply|response|generated|responder|acknowledge?ment)',
  'generated automatically',
  'sent automatically',
  'do not reply (?:directly )?to this (?:e-?mail|message)',
  'do not (?:directly )?reply\\b',
  'please do not respond to this',
  'this (?:mailbox|inbox|address|e-?mail address) is not (?:monitored|attended)',
  'unmonitored (?:mailbox|inbox|address)',
  '(?:本|此|该)(?:邮件|郵件|信件|信|消息|回复|回覆)(?:是|为|為|由)?(?:系统|系統)?(?:自动|自動)',
  '(?:系统|系統)(?:自动|自動)?(?:发送|發送|发出|發出|回复|回覆|生成|产生|產生|通知)',
  '(?:自动|自動)(?:回复|回覆|答复|答覆|应答|發送|发送|确认|確認|通知|生成)',
  '(?:请勿|請勿|请不要|請不要|无需|無需|切勿)(?:直接)?(?:回复|回覆|答复|回信)',
];

/** The desk says that it has the mail. */
export const acknowledged: readonly string[] = [
  '(?:request|ticket|case|incident|enquiry|inquiry|complaint|reference) [#(\\[]{0,3}[\\w#-]{2,24}[)\\]]{0,2} (?:was|has been|is) (?:now )?(?:registered|created|received|opened|logged|recorded|raised)',
  '(?:your|the) (?:message|e-?mail(?! address)|request|mail|enquiry|inquiry|ticket|case|query|complaint)[^.\\n]{0,40} (?:has (?:been )?|was |is )(?:\\w+ ){0,2}(?:placed|landed|queued|filed|registered|put|added|delivered|forwarded automatically)',
  '(?:will be|is|are) (?:answered|handled|processed|dealt with) in (?:the )?order',
  '(?:got|have) your (?:\\w+ ){0,2}(?:request|e-?mail|message|enquiry|inquiry|ticket|query|question|mail)',
  '(?:like|writing|want|wanted) to (?:acknowledge|confirm)[^.\\n]{0,40}(?:receipt|received|request|message|e-?mail)',
  '(?:工单|工單|案件|请求|請求|申请|申請|投诉|投訴|问题|問題)[（(【][^）)】\\n]{1,40}[）)】]\\s?(?:已|已经|已經)(?:成功)?(?:创建|建立|收到|受理|提交|生成|登记)',
  '(?:已|已经|已經)(?:成功)?(?:送达|送達|提交至|送到)[^，。\\n]{0,10}(?:客服|服务|中心|系统)',
  "(?:we|we've|we have)(?: have)?(?: now| just| successfully)? received (?:your|the) (?:\\w+ ){0,3}(?:request|e-?mail|message|enquiry|inquiry|ticket|case|query|question|report|complaint|submission|mail|note|feedback)",
  '(?:your|the) (?:\\w+ ){0,3}(?:request|e-?mail|message|enquiry|inquiry|ticket|case|query|report|complaint|submission)(?: [#(\\[]{0,3}[\\w#-]{2,24}[)\\]]{0,2})? (?:has been|was|is|have been)(?: now| successfully| safely)? (?:received|created|opened|logged|registered|submitted|recorded|accepted|queued|added|assigned)',
  '(?:your|the) (?:message|e-?mail|request|mail|enquiry|inquiry) (?:has )?(?:safely )?(?:arrived|reached (?:us|our))',
  'acknowledge?(?:ment|s|ing)?(?: the)? (?:of )?(?:the )?(?:receipt|your)',
  'confirm(?:s|ing|ation)?(?: that)?(?: we)?(?: have)? (?:the )?(?:receipt|received)',
  'thank(?:s| you) (?:very much )?for (?:contacting|reaching out|writing|getting in touch|your (?:e-?mail|message|request|enquiry|inquiry|report|patience|feedback|mail|interest))',
  'a (?:new )?(?:support )?(?:ticket|case|request|incident) (?:has been|was) (?:created|opened|logged|raised|registered)',
  '(?:ticket|case|request|incident) (?:created|received|opened|registered|logged)',
  "(?:we have|we've) (?:created|opened|logged|raised|registered) (?:a|your) (?:\\w+ ){0,2}(?:ticket|case|request|incident)",
  '(?:已|已经|已經|成功)(?:收到|接收|收悉)(?:到|了)?(?:您|你|贵|貴)?(?:的|方|司)?[^，。\\n]{0,8}(?:来信|來信|来函|來函|来件|來件|邮件|郵件|信件|请求|請求|反馈|回饋|问题|問題|咨询|諮詢|申请|申請|投诉|投訴|工单|工單|留言|訊息)',
  '(?:来信|來信|来函|來函|来件|來件|邮件|郵件|请求|請求|反馈|問題|问题|咨询|諮詢|申请|申請|投诉|投訴|工单|工單)[^，。\\n]{0,12}(?:已|已经|已經)(?:被)?(?:收到|收悉|受理|登记|登記|提交|创建|建立|记录|記錄|生成|接收)',
  '(?:已|已经|已經)(?:为您|為您)?(?:创建|建立|生成|登记|登記|受理)[^，。\\n]{0,10}(?:工单|工單|案件|请求|請求|服务单|服務單|受理单)',
  '(?:感谢|感謝|多谢|谢谢|謝謝)(?:您|你)?(?:的)?(?:来信|來信|来函|來函|联系|聯繫|聯絡|咨询|諮詢|反馈|邮件|郵件|耐心|关注|支持|理解)',
];

export const outOfOffice: readonly string[] = [
  'out of (?:the )?office',
  "(?:i am|i'm|i will be|currently) (?:away|on (?:annual |parental |maternity |paternity |sick |medical )?(?:leave|vacation|holiday)|travell?ing|out of)",
  'on (?:annual|parental|maternity|paternity|sick) leave',
  'limited access to (?:my )?e-?mail',
  '(?:return|back) (?:to|in) the office',
  'abwesenheits',
  'absence du bureau',
  'fuera de (?:la )?oficina',
  '(?:不在|离开|離開)(?:办公室|辦公室|公司|岗位)',
  '(?:休假|休年假|年假|出差|产假|產假|病假|度假|外出)(?:中|期间|期間|，|。|,)',
  '(?:正在|目前)(?:休假|度假|出差|外出)',
  '(?:假期|休假)(?:自动|自動)?(?:回复|回覆)',
];

export const outOfOfficeSubjects: readonly string[] = [
  '^(?:re: ?)?out of (?:the )?office',
  '^ooo\\b',
  '^away from',
  '^on (?:vacation|leave|holiday)',
  '^abwesen',
  '^absence',
  '^(?:休假|外出|出差|不在办公室|不在辦公室)',
];

/** Subjects programs write before the original subject of an automatic reply. */
export const autoReplySubjects: readonly string[] = [
  '^(?:automatic reply|auto ?reply|auto-reply|autoreply|auto:|autosvar|automatische antwort|réponse automatique|respuesta automática|risposta automatica|resposta automática)',
  '^(?:自动回复|自動回覆|自动答复|自動回復|自动应答|自動返信)',
];

export const bounceSubjects: readonly string[] = [
  'undeliver(?:able|ed)',
  'delivery (?:status notification|failure|has failed|failed|incomplete)',
  'mail delivery (?:failed|failure|subsystem)',
  'returned mail',
  'failure notice',
  'message not delivered',
  'could not be delivered',
  'unzustellbar',
  'non remis',
  '(?:未送达|无法送达|未送達|無法傳遞|无法投递|投递失败|传递失败|無法遞送|退信|系统退信|邮件被退回|傳遞失敗)',
];

export const bounceSenders = '^(?:mailer-daemon|postmaster|mail-daemon|mail-deamon|bounces?)@';

/** Closing notices: it is closed now. "Will be closed" is a warning, not a notice. */
export const closedPhrases: readonly string[] = [
  '(?:工单|工單|案件|服务单|服務單|受理单|请求|請求)[^，。；\\n]{0,24}(?:已|已经|已經|现已)[^，。；未\\n]{0,6}(?:处理完毕|處理完畢|处理完成|處理完成|完成处理|完结|解决|解決)?(?:，|,)?(?:并|且|后|並)?(?:关闭|關閉|结案|結案|结单|完结)',
  '(?:工单|工單|案件|服务单|服務單|受理单)[^，。；\\n]{0,24}(?:已|已经|已經|现已)(?:处理完毕|處理完畢|处理完成|處理完成|完成处理|解决|解決|完成)',
  '(?:现已|現已|已)(?:予以)?(?:结案|結案|办结|辦結)',
  '(?:ticket|case|request|incident|enquiry|inquiry|issue|conversation|complaint)(?: [#(\\[]{0,3}[\\w#-]{2,24}[)\\]]{0,2})?(?: \\([^)]{1,30}\\))? (?:has been|was|is|have been|has now been|is now|has)(?: now| automatically)? (?:marked (?:as )?)?(?:closed|resolved|solved|completed)',
  '(?:closed|closing) (?:this|your|the) (?:\\w+ ){0,2}(?:ticket|case|request|incident|enquiry|inquiry)',
  "(?:we|i)(?: have|'ve|'m|'re| am| are)?(?: now| therefore| automatically| going to)? (?:closed|closing|resolved|marked) (?:this|your|the) (?:\\w+ ){0,2}(?:ticket|case|request|incident|enquiry|inquiry|issue|conversation)(?: (?:now|as (?:closed|resolved|solved)|due to|because|for now))?",
  "(?:we|i)(?:'ll| will) (?:now )?(?:close|mark) (?:this|your|the) (?:\\w+ ){0,2}(?:ticket|case|request|incident|enquiry|inquiry|issue) (?:now|as (?:closed|resolved|solved))",
  '^\\W{0,4}(?:ticket|case|request|incident) (?:closed|resolved|solved)',
  '(?:工单|工單|案件|请求|請求|服务单|服務單|咨询|諮詢|问题|問題|反馈|受理单|投诉|投訴)[^，。；\\n]{0,24}(?:已|已经|已經|现已|現已|已被)(?:自动|自動|正式|成功)?(?:关闭|關閉|结案|結案|结单|結單|完结|完結|办结|辦結|解决并关闭)',
  '(?:已|已经|已經|现已|現已)(?:将|將|把|为您|為您|自动|自動){0,2}[^，。；\\n]{0,16}(?:工单|工單|案件|请求|請求|服务单|服務單|咨询|问题|問題)[^，。；\\n]{0,8}(?:关闭|關閉|结案|結案|结单|結單)',
  '(?:本次|此次)(?:服务|服務|咨询|諮詢)(?:已|已经|已經)(?:结束|結束|完成)',
];

/** Closing that has not happened: conditions, intentions, offers. */
export const notClosedYet: readonly string[] = [
  '(?:will|would|shall|may|might|can|could|should)(?: be)?(?: automatically)?(?: be)? (?:clos(?:e|ed|ing)|resolved|marked)',
  "if (?:we|you) (?:do not|don't|have not|haven't)",
  'unless (?:we|you)',
  "(?:before|without) (?:(?:we|it is|it's) )?clos",
  'shall we close',
  '(?:将|將|会|會)(?:自动|自動|被)?(?:为您|為您)?(?:关闭|關閉|结案|結案|结单)',
  '^(?:如果|如|若|如未|若未)',
];

export const reopenedPhrases: readonly string[] = [
  '(?:ticket|case|request|incident|issue)(?: [#(\\[]{0,3}[\\w#-]{2,24}[)\\]]{0,2})? (?:has been|was|is)(?: now)? re-?opened',
  "(?:we|i)(?: have|'ve)? re-?opened (?:your|the|this)",
  '(?:工单|工單|案件|请求|請求|服务单|问题)[^，。；\\n]{0,16}(?:已|已经|已經)?(?:重新打开|重新開啟|重新开启|重开|重啟)',
];

export const surveyPhrases: readonly string[] = [
  'how (?:did|are) we do(?:ing)?',
  'how would you rate',
  'how was your (?:experience|recent|support)',
  'rate (?:your|our|the|my|this) (?:\\w+ ){0,3}(?:experience|support|service|reply|response|conversation|interaction|agent)',
  'satisfaction (?:survey|rating|questionnaire)',
  '(?:short|quick|brief|customer|one[- ]minute|feedback) survey',
  'take (?:our|this|a) (?:\\w+ ){0,2}survey',
  'tell us (?:what you think|about your experience|how we did)',
  'how likely are you to recommend',
  'were you satisfied',
  'how (?:satisfied|happy) (?:are|were) you',
  'share your feedback',
  "good, i'm satisfied",
  '(?:满意度|滿意度)',
  '(?:服务|服務)(?:评价|評價|评分|評分)',
  '(?:邀请|邀請|请|請|欢迎|誠摯)(?:您)?[^，。\\n]{0,12}(?:评价|評價|评分|評分|打分|填写问卷|填寫問卷|参与调查)',
  '(?:问卷|問卷)(?:调查|調查)?',
];

/** Notices about the state of the request; nobody answered anything. */
export const statusNotices: readonly string[] = [
  '(?:has been|was|is|have been)(?: now| automatically)? (?:assigned|reassigned|routed|transferred|escalated) to',
  'status (?:of your (?:ticket|case|request) )?(?:has )?(?:changed|updated|is now)',
  '(?:your|the) (?:ticket|case|request) (?:is|has been) (?:in (?:the )?queue|in progress|pending|updated|prioriti[sz]ed|merged)',
  'estimated (?:wait|response) time',
  'higher than (?:usual|normal|expected) volume',
  '(?:high|large) volume of (?:requests|e-?mails|enquiries|inquiries|tickets)',
  '(?:状态|狀態)(?:已)?(?:变更|變更|更新|改为|改為)',
  '(?:已|已经|已經)(?:自动|自動)?(?:分配|指派|派单|派單|转派|轉派)',
  '(?:咨询|諮詢|来信|來信|请求|工单)(?:量|较多|較多|量较大|量大)',
  '(?:排队|排隊)',
];

/** Around the substance of any desk mail: not an answer to anything. */
export const boilerplate: readonly string[] = [
  '(?:可以|可)(?:随时|隨時)?(?:登录|登入|通过|通過|前往|在|到)[^，。\\n]{0,18}(?:查看|查询|查詢|跟踪|了解)[^，。\\n]{0,12}(?:进度|進度|状态|狀態|详情|詳情|处理)?',
  '(?:请勿|請勿|不要)(?:重复|重複)',
  'refrain from sending',
  '^view (?:request|ticket|case)',
  '^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings)\\b.{0,48}$',
  '^(?:尊敬的|亲爱的|親愛的|您好|你好|嗨|hi).{0,24}$',
  '^(?:best|kind|warm|many|with)? ?(?:regards|wishes|sincerely|thanks|thank you)\\b.{0,40}$',
  '^(?:yours|sincerely|cheers|respectfully|faithfully)\\b.{0,30}$',
  '^(?:此致|敬礼|敬禮|祝好|顺颂商祺|順頌商祺|祝您|顺祝|祝).{0,16}$',
  '^.{0,40}(?:team|support|desk|service|center|centre|department|客服|团队|團隊|中心|部|支持|敬上|小组)$',
  '(?:reply|respond|type|write|answer|add)(?:ing)?[^\\n]{0,30} above this line',
  '^[-=_*#\\s]{3,}$',
  '(?:to (?:add|leave|provide|send|view|track|check|follow|update|reopen)|you can|you may|please)[^.\\n]{0,60}(?:reply(?:ing)? to this (?:e-?mail|message)|click(?:ing)?|visit|log ?in|our (?:website|portal|help cent(?:er|re))|the link|status)',
  '(?:reply|respond) to this (?:e-?mail|message)',
  '(?:keep|quote|include|mention|leave)[^.\\n]{0,40}(?:number|reference|id|subject)',
  '(?:help cent(?:er|re)|knowledge ?base|faq|frequently asked|self[- ]service|community|forum|support portal|status page|our website)',
  '(?:business|office|opening|working|support|service) hours',
  '(?:mon(?:day)?|sat(?:urday)?)[^.\\n]{0,12}(?:-|–|to|through)[^.\\n]{0,12}(?:fri|sun)',
  '(?:urgent|emergency|immediate)[^.\\n]{0,40}(?:call|phone|hotline)',
  'do not (?:share|send|include)[^.\\n]{0,50}(?:password|pin|card|code)',
  '(?:never|not) ask[^.\\n]{0,40}(?:password|pin|card|code)',
  'unsubscribe|privacy policy|all rights reserved|copyright|©|confidential',
  '(?:no (?:further )?action|nothing (?:else|more|further))[^.\\n]{0,30}(?:required|needed|necessary|to do)',
  "(?:we|our (?:team|agents?|staff|specialists?))[^.\\n]{0,60}(?:will|shall|aim|try|strive|endeavou?r|intend|do our best|'ll|usually|normally|typically|generally)[^.\\n]{0,80}(?:repl(?:y|ies)|respon[ds]|answer|get back|contact you|be in touch|review|look into|assist|help|reach out|update you|handle|process)",
  "(?:you|one)(?:'ll| will| can| should)[^.\\n]{0,40}(?:hear|receive|get|expect)[^.\\n]{0,60}(?:reply|response|answer|us|update|e-?mail)",
  '(?:reply|response|answer)(?: time)?[^.\\n]{0,30}(?:within|in)[^.\\n]{0,20}(?:hours?|days?)',
  '(?:appreciate|thank(?:s| you) for) your (?:patience|understanding|cooperation|time|support|business)',
  'apologi[sz]e for (?:any|the) (?:inconvenience|delay)',
  'sorry for (?:any|the) (?:inconvenience|delay)',
  '^(?:your )?(?:ticket|case|request|reference|subject|status|priority|department|category|created|submitted|requester|name|email|description|date|time|queue|type)(?: (?:number|no\\.?|id|#|details|information|on|by))?\\s?[:：#]',
  '^(?:工单|工單|受理|案件|请求|請求|主题|主題|状态|狀態|优先级|创建时间|提交时间|标题|標題|类别|部门|描述|邮箱|编号|編號)[^：:，。\\n]{0,8}[:：]',
  '(?:请|請)(?:您)?(?:耐心)?(?:等待|等候|稍候|稍等|留意|关注|注意查收|保留|妥善保管|记住|记录|牢记)',
  '(?:我们|我們|客服|专员|專員|工作人员|工作人員|同事|人员|人員)[^，。\\n]{0,16}(?:将|將|会|會)(?:于|在|尽快|盡快|儘快|尽早|及时|第一时间)?[^。\\n]{0,24}(?:回复|回覆|答复|答覆|联系|聯繫|聯絡|处理|處理|跟进|跟進|为您|為您)',
  '(?:将|將|会|會|预计|預計)(?:于|在)?[^，。\\n]{0,16}(?:小时|小時|工作日|个工作|個工作|天|日)(?:之)?内?[^，。\\n]{0,12}(?:回复|回覆|答复|答覆|联系|聯繫|处理|處理|反馈)?',
  '(?:尽快|盡快|儘快|及时|第一时间)(?:为您|為您|给您|與您|与您)?(?:回复|回覆|答复|联系|处理|處理)',
  '(?:帮助中心|幫助中心|常见问题|常見問題|官网|官網|自助|公众号|客户端)',
  '(?:服务|工作|办公|服務|營業)(?:时间|時間)',
  '(?:如有|若有|如需|若需)[^。\\n]{0,40}(?:回复|回覆|致电|联系|聯繫|聯絡|拨打)',
  '(?:请勿|請勿|不要)[^。\\n]{0,20}(?:密码|密碼|验证码|驗證碼)',
  '(?:感谢|感謝|谢谢|謝謝)(?:您|你)?(?:的)?(?:理解|支持|耐心|配合|信任|关注|使用|来信|來信|联系|聯絡)',
  '(?:给您|給您|为您|為您)?(?:带来|帶來|造成)[^。\\n]{0,10}(?:不便|困扰)',
];
