/** What holding mails say: somebody has it, nothing is answered yet. Fragments as in `automatic.ts`. */
export const holdingPhrases: readonly string[] = [
  '(?:已|已经|已經|正在|在)(?:联系|聯繫|聯絡|联络|咨询|询问|詢問|催促)(?:了)?[^，。\\n]{0,10}(?:渠道|银行|銀行|部门|部門|团队|團隊|供应商|供應商|技术|技術|支付|商家|商户|物流|厂家|工程师|同事)',
  '(?:还在|還在|仍在|正在|处于|處於)[^，。\\n]{0,6}(?:审核|審核|处理|處理|排队|流程)(?:中|阶段)?',
  '(?:opened|started|launched|begun) an? (?:internal )?(?:investigation|enquiry|inquiry|review|check)',
  '(?:let me|i need to|we need to|i have to|we have to) (?:first )?(?:check|look|ask|verify|discuss|confirm|clarify)',
  '(?:is|are|now|currently)(?: now| currently| already)? with (?:our|the) (?:\\w+ ){0,4}(?:team|department|technicians?|specialists?|engineers?|experts?|colleagues?|bank|provider|developers?)',
  '(?:asked|contacted|reminded|notified|informed|chased) (?:them|our|the|my)\\b',
  '(?:analy[sz]ing|(?:working|engineers? (?:is|are) working) on)',
  '(?:aware of (?:the|this)|awaiting|following this up)',
  '(?:加急|催促|催办|催辦|登记反馈|记录并|记录下来)',
  '(?:请|請|由|让|需要)[^，。\\n]{0,6}(?:工程师|工程師|技术|技術|专员|專員|同事|部门|部門|小哥|人员|人員)[^，。\\n]{0,10}(?:协助|協助|确认|確認|核对|核對|排查|处理|處理|跟进|跟進|查看)',
  '(?:passed|forwarded|escalated|transferred|handed|referred|sent|routed|moved|assigned|raised)(?: [\\w-]+){0,5} (?:to|with|over to)(?: [\\w-]+){0,5} (?:team|department|technicians?|specialists?|engineers?|experts?|colleagues?|developers?|tier|level|group|unit|supervisor|manager|bank|provider|partner|support|line|staff|office)',
  '(?:passing|forwarding|escalating|transferring|handing|referring|routing)(?: \\w+){0,5} (?:to|with|over to)\\b',
  '(?:escalated|passed|forwarded) (?:it|this|your|the)',
  '(?:look|looking|looked) into (?:it|this|your|the|that)',
  '(?:investigating|reviewing|examining|checking (?:with|this|it|your|the)|working on (?:it|this|your|the)|verifying (?:this|it|your|the|with))',
  '(?:under|in) (?:review|investigation|process)\\b',
  'being (?:\\w+ )?(?:reviewed|investigated|processed|looked (?:at|into)|checked|handled|verified|assessed|evaluated|examined|analy[sz]ed)',
  '(?:回報|回报|汇报|彙報|报告|同步|转交|轉交|转给|轉給|移交|转至|轉至|转到|轉到|上报|上報|升级|升級|提交|反馈|反饋|转达|轉達|转派|轉派|递交|呈报)(?:给|給|至|到|了|至了|給了|给了)?[^，。\\n]{0,14}(?:部门|部門|团队|團隊|同事|技术|技術|专员|專員|专家|專家|工程师|工程師|二线|二線|主管|上级|银行|渠道|后台|相关|相關)',
  '(?:技术|技術|专业|專業|相关|相關|后台|財務|财务|风控|風控)[^，。\\n]{0,8}(?:部门|部門|团队|團隊|同事|人员|人員)[^，。\\n]{0,8}(?:处理|處理|核实|核實|跟进|跟進|排查|调查|調查|查询|審核|审核|核查|确认|確認|评估|評估|协助|協助)',
  '(?:正在|仍在|还在|還在|目前在)[^，。\\n]{0,12}(?:核实|核實|处理|處理|调查|調查|排查|跟进|跟進|审核|審核|查询|查詢|确认|確認|沟通|溝通|研究|查看|了解|核查|协调|協調)',
  '(?:处理|處理|核实|核實|调查|調查|审核|審核|排查)中',
];

/** Said by people who hold a request and by machines that acknowledge one: alone they make no holding mail of an acknowledgement. */
export const softHoldingPhrases: readonly string[] = [
  '(?:有|一有)(?:了)?(?:结果|結果|进展|進展|消息|答复)[^，。\\n]{0,8}(?:告诉|告訴|通知|告知|联系|回复|跟您|同步)',
  '(?:再|会)(?:跟|和|与|向|給|给)(?:您|你)(?:说|說|讲|联系|回复|同步|反馈)',
  "(?:will|'ll|shall) (?:now |also |then )?(?:forward|pass|escalate|check|look|review|investigate|ask|discuss|examine|verify|chase)",
  '(?:give|allow) (?:us|me)[^.\\n]{0,20}time',
  '(?:处理|處理|审核|等待|核实)(?:时间|時間)[^，。\\n]{0,6}(?:较长|較長|稍长|稍長|会长|延长)',
  '(?:待|等|一旦)[^，。\\n]{0,8}(?:结果|結果|完成)[^，。\\n]{0,6}(?:后|後|会|會|再)',
  "(?:will|'ll|shall) (?:get back|be in touch|come back|update you|let you know|keep you (?:posted|informed|updated)|follow up|revert|write again|contact you|reach out)",
  '(?:get|getting) back to you',
  'keep you (?:posted|informed|updated)',
  'bear with (?:us|me)',
  '(?:need|needs|require|requires|take|takes) (?:a (?:bit|little)|some|a few|more|additional|longer)(?: more)? (?:time|days?|hours?|longer)?',
  '(?:please )?(?:be patient|allow (?:us|up to|another|some|a few)|wait (?:for|a|until))',
  '(?:waiting|wait) (?:for|on) (?:a |an |the |their |our )?(?:\\w+ ){0,2}(?:reply|response|answer|feedback|update|bank|provider|team|confirmation|department)',
  'no (?:news|update|answer)s? (?:yet|so far|at this (?:time|point))',
  'still (?:working|waiting|investigating|checking|looking|in progress|open|pending|under)',
  'as soon as (?:we|i|possible|there)',
  '(?:耐心|请|請)(?:等待|等候|稍候|稍等)',
  '(?:尽快|盡快|儘快|稍后|稍後|随后|隨後|之后|届时|屆時)(?:再)?(?:给|給|向|与|與|为|為)?(?:您|你)?(?:回复|回覆|答复|答覆|联系|聯繫|聯絡|反馈|通知|更新)',
  '(?:有|一有|如有)(?:了)?(?:结果|結果|进展|進展|消息|最新)[^，。\\n]{0,10}(?:通知|告知|回复|回覆|联系|聯繫|同步|反馈)',
  '(?:第一时间|第一時間)[^，。\\n]{0,8}(?:通知|告知|回复|回覆|联系|聯繫)',
  '(?:需要|还需|還需|需)(?:一些|更多|一定|几天|數|多一点)?[^，。\\n]{0,6}(?:时间|時間)',
  '(?:暂无|暫無|尚无|尚無|还没有|還沒有)[^，。\\n]{0,8}(?:结果|結果|进展|進展|消息|答复)',
];

/** Of these, what an acknowledgement does not say: a person has passed it on. */
export const transferWords = 'passed|forwarded|escalat|handed|passing|转交|轉交|转给|轉給|移交|升级|上报';

/** The desk wants something of the user. Questions are found by their mark. */
export const askPhrases: readonly string[] = [
  '(?:please|kindly|could you|can you|would you|we (?:need|require|ask) (?:you|your)|you (?:need|have) to|you must|you should)(?: also| now| then| kindly| please)? (?:to )?(?:send|provide|confirm|attach|reply with|respond with|give|share|tell|specify|fill|upload|complete|verify|check|try|follow|submit|sign|resend|include|answer|clarify|describe|let us know (?:the|your|which|whether|if (?:the|it|this|your))|let me know (?:the|your|which|whether|if (?:the|it|this|your)))',
  '(?:send|provide|forward|give) us (?:the|your|a|an|more|some)',
  "(?:we|i)(?:'d| would|'ll| will)? (?:need|require|like) (?:the following|some more|more|additional|further|a copy|a screenshot|your|to know)",
  '(?:we|i)(?: will| would| still| also| only| just){0,2} (?:need|require) (?:the|an?|these|those) (?:[\\w-]+ ){0,3}(?:address|number|dates?|times?|screenshots?|name|proof|documents?|receipt|statement|reference|error message|photos?|pictures?|invoice|amount)(?! (?:from|of) (?:the|our)\\b)\\b',
  'let (?:us|me) know (?:which|what|when|whether|how|your|the|if (?:this|that|it|the|your))',
  '(?:in order )?to (?:proceed|continue)[^.\\n]{0,20} (?:need|please|require)',
  '(?:请|請|麻烦|麻煩|烦请|煩請|劳烦|敬请)(?:您|你)?(?:再|先|尽快|盡快|儘快|协助|協助|帮忙|配合|在[^，。\\n]{0,12}内){0,2}(?:提供|发送|發送|上传|上傳|补充|補充|确认|確認|告知|核对|核對|回复(?!本|此|该)|填写|填寫|提交|附上|描述|说明|說明|检查|檢查|尝试|嘗試|重新|登录|登入|点击|按照|参照|更新|选择|選擇)',
  '(?:需要|还需要|還需要|需|须)(?:您|你)(?:提供|发送|發送|上传|上傳|补充|補充|确认|確認|告知|配合|填写|填寫|提交)',
  '(?:能否|可否|是否可以|是否方便|方便)(?:请|麻烦)?(?:您|你)?(?:提供|发|發|告知|补充|确认|上传)',
];

/** Asks nobody has to answer. */
export const politeAsks: readonly string[] = [
  '(?:give|allow) (?:us|me)[^.\\n]{0,20}time',
  '(?:留意|耐心|谅解|理解)',
  '(?:any|further|other|more|additional) (?:questions?|concerns?|queries|help|assistance|issues?|information)',
  '(?:anything|something) else',
  'how (?:did|are) we do',
  'how would you rate',
  '(?:if|should) you (?:have|need|require)',
  'feel free',
  'do(?:es)? not hesitate',
  '(?:其他|别的|其它|任何|另外)[^，。\\n]{0,6}(?:问题|問題|疑问|疑問|需要|帮助|幫助|需求)',
  '(?:如有|若有|如果您有|如您有|如需|若需)',
  '(?:满意度|滿意度|评价|評價)',
];

/** The desk did something about the matter: an answer whatever else the mail says. */
export const outcomePhrases: readonly string[] = [
  'sent (?:you |over |out )?(?:a|an|the) (?:[\\w-]+ ){0,3}(?:link|code|form|invoice|replacement|copy|card|mail|e-?mail|receipt|voucher|label|password)',
  '(?:decided|agreed) (?:to|that|not)\\b',
  "(?:we|i)(?: have|'ve)?(?: now| just| already| successfully| manually| also){0,2} (?:refunded|unlocked|restored|reset|fixed|corrected|changed|removed|cancell?ed|credited|issued|completed|activated|reactivated|enabled|disabled|approved|reversed|repaired|replaced|resolved|solved|unblocked|unfrozen|reinstated|released|lifted|merged your|sent you|attached|re-?sent|extended|granted|added|deleted|updated (?:your|the))",
  '(?:has|have|had|was|were) (?:now |successfully |fully |already |been ){0,4}(?:refunded|unlocked|restored|reset|fixed|corrected|changed|removed|cancell?ed|credited|issued|activated|reactivated|enabled|disabled|approved|reversed|repaired|replaced|unblocked|unfrozen|reinstated|released|lifted|paid|deducted|declined|rejected|denied|extended)',
  '(?:the|your|this|a) (?:\\w+ ){0,3}(?:refund|payment|transaction|transfer|account|card|amount|balance|limit|withdrawal|deposit|money|charge)[^.\\n]{0,40} (?:will (?:arrive|appear|be (?:credited|returned|refunded|restored|unlocked|available))|is (?:now|active|available|correct|complete|unlocked|restored)|went through|succeeded|failed because)',
  '(?:good news|happy to (?:tell|inform|confirm|let you know)|pleased to (?:tell|inform|confirm)|can confirm that)',
  '(?:已|已经|已經)(?:为您|為您|帮您|幫您|给您|給您|将|將|把|成功|全部|全额|全額|原路|手动|人工){0,3}[^，。\\n]{0,12}(?:退款|退还|退還|退回|解锁|解鎖|解冻|解凍|解除|恢复|恢復|重置|修复|修復|修改|更正|取消|到账|到帳|入账|入帳|补发|補發|处理完|處理完|处理好|處理好|开通|開通|激活|启用|通过审核|審核通過|核实清楚|查明|查清|变更|變更)',
  '(?:退款|款项|款項|资金|資金|金额)[^，。\\n]{0,16}(?:将|將|会|會|已)[^，。\\n]{0,12}(?:到账|到帳|退回|原路|返还|返還)',
  '(?:退款|解锁|解鎖|解冻|解凍|修改|重置|恢复|恢復)(?:已|已经|已經)?(?:成功|完成)',
];

/** The desk explains or refuses. */
export const reasonPhrases: readonly string[] = [
  '(?:was|were|is|are) (?:caused|due|locked|blocked|declined|rejected|frozen|charged|credited|suspended|limited|restricted) (?:by|to|because|for|on|after|twice|since)',
  '(?:because|the reason|the cause|this happens|this happened|it turns out|our records show|according to our)',
  "(?:we|i)(?: have|'ve)? (?:found|identified|checked|verified|confirmed) ",
  "(?:unfortunately|regrettably|i'm afraid|we're afraid|we are unable|we cannot|we can't|it is not possible|not able to)",
  '(?:原因|由于|由於|因为|因為|是因|导致|導致|经查|經查|经核实|經核實|经核查|经排查|经调查|查询到|查詢到|根据记录|核查后)',
  '(?:很抱歉|抱歉|遗憾|遺憾)[^。\\n]{0,10}(?:无法|無法|不能|不支持|未能|没有办法)',
  '(?:无法|無法|不能|不支持)(?:为您|為您|办理|辦理|退款|修改|恢复|恢復|解锁|解鎖|受理)',
];

/** The desk says how to do it. */
export const howPhrases: readonly string[] = [
  '(?:you can|you may|you could|you should|you will be able to|you need to|to (?:do (?:this|so)|fix|solve|resolve|unlock|reset|change|recover|restore|cancel)\\b[^.\\n]{0,60}?,?) (?:now )?(?:please )?(?:log|sign|go|open|use|reset|change|find|select|click|choose|enter|set|try|download|request|cancel|tap|follow|wait|visit)\\b',
  '^(?:please |then |first,? |next,? |\\d{1,2}[.)] ?)*(?:try|follow (?:these|the) steps|go to|open the|click (?:on )?|navigate to|go into|select |tap |enter your|choose )',
  '(?:您|你)(?:现在|現在)?(?:可以|可|只需|需要先|只要)[^，。\\n]{0,6}(?:登录|登入|在|到|通过|通過|点击|點擊|打开|打開|进入|進入|尝试|嘗試|使用|前往|按|先|自行|重新)',
  '(?:按照|按|参照|參照)(?:以下|下列|下述|如下)(?:步骤|步驟|方法|操作)',
  '^(?:请|請)?(?:先|再|然后|然後|依次)?(?:点击|點擊|打开|打開|进入|進入|前往|选择|選擇)',
];

/** Tips while waiting and conditions: no answer to this user. */
export const tipFrames: readonly string[] = [
  '^(?:if (?!possible|you can\\b)|should|when|once|in case|until|unless)',
  '^(?:如果|如|若|如有|如需|一旦|倘若)',
];

export const meanwhileFrames: readonly string[] = [
  "(?:in the meantime|meanwhile|while you(?: are|'re)? wait|for (?:more|further|general|faster))",
  '(?:在此期间|在此期間|等待期间|等待期間)',
];
