/** What some clients write when there is no subject. */
export const emptySubjects: readonly string[] =
  'no subject|none|no title|untitled|subject|无主题|無主題|(无主题)|没有主题|主题|主旨|无标题'.split('|');

/**
 * Words that say nothing about the problem; a subject made of them and of English function words alone is vague. Lower case.
 * By what they are: cries and greetings, letters and what they are about, people, asking and answering, going on, how it is.
 */
export const genericSubjectWords: readonly string[] = (
  'urgent|urgently|important|asap|sos|fyi|hey|hi there|sir|madam|pls|plz|kindly|kind|greetings|good|morning|day|afternoon|evening|' +
  'mail|email|e-mail|message|letter|note|word|words|reminder|update|news|info|information|test|testing|ticket|case|attempt|try|time|times|' +
  'problems|issue|issues|question|questions|query|inquiry|enquiry|request|requests|complaint|feedback|comment|matter|concern|concerns|' +
  'trouble|situation|something|anything|nothing|everything|thing|things|stuff|mess|favour|favor|advice|assistance|' +
  'customer|client|user|service|support|team|desk|manager|boss|staff|agent|human|person|people|someone|somebody|anyone|anybody|everyone|all|guys|folks|' +
  'contact|respond|response|reply|no reply|answer|answers|read|look|see|check|talk|speak|ask|asking|tell|say|said|write|writing|wrote|call me|phone me|help me out|' +
  'handle|fix|solve|solved|resolve|resolved|sort|explain|follow up|follow-up|followup|needed|needs|wanted|wait|waiting|hear|heard|' +
  "work|works|working|wrong|going|happen|happens|happened|happening|go|goes|discussed|mentioned|agreed|what's up|what's|something's|it's|that's|isn't|doesn't|won't|" +
  'attention|immediate|immediately|very|quick|quickly|now|today|yesterday|soon|since|days|week|ever|right|here|real|really|general|another|other|same|previous|last|' +
  'first|second|third|one|two|few|couple|more|some|so|small|little|big|huge|serious|happy|unhappy|angry|disappointed|satisfied|sorry|' +
  'regarding|concerning|re|whom|may|let|make|them|they|he|she|us|like'
).split('|');

/** The same for Chinese, matched as pieces from left to right, longest first. Simplified; traditional is folded before. */
export const genericSubjectPieces: readonly string[] = // Cries, greetings, courtesies.
  (
    '紧急求助|在线等|在不在|求救|救命|急急急|求助|紧急|加急|务必|重要|你好|您好|在吗|喂|嗨|亲|老师|早上|打扰|打搅|不好意思|不情之请|拜托|劳驾|烦请|敬请|' +
    '谢谢|感谢|麻烦|尽快|请速|' +
    // Letters and those who write and read them.
    '如题|正文|内容|详见|同上|邮件|来信|一封|来自|信|消息|工单|测试|第一次|第二次|第三次|上次|上回|之前|这次|再次|重发|同志|各位|先生|女士|客服|客户服务|客户|用户|老用户|老客户|人工|团队|领导|经理|主管|' +
    '负责人|有关部门|贵公司|贵司|贵方|本人|账户|账号|帐户|帐号|' +
    // What it is about, without saying it.
    '有问题|出问题|问题|怎么回事|咋回事|怎么了|怎么办|什么情况|情况|事情|有事|有点事|急事|小事|大事|事宜|事项|疑问|困难|困扰|难题|反馈|投诉|申请|咨询|请问|请教|求教|说明|' +
    '关于|相关|有关|说法|' +
    // What is asked of the desk.
    '帮我看看|请帮忙|帮帮我|帮帮忙|请帮助|帮助|帮忙|帮一下|帮下|能帮|协助|求解|支持|请尽快|请回复|请处理|请联系|回复|答复|回信|处理|解决|跟进|催一下|催|查收|查看|看看|核实|' +
    '确认|联系|理一下|理会|能不能|能否|可否|可以|' +
    // How it goes.
    '用不了|不能用|没法用|不行了|不行|不好用|不对劲|不正常|不满意|很不满|没人理|没人管|还没|还不|还在|还是|仍未|一直|又是我|还是我|等你们|等待|昨天|今天|前天|最近|开始|遇到|碰到|发了|' +
    '一下|一个|一些|有个|几个|有人|有点|想问|使用|需要|' +
    '这个|那个|这件|那件|请|急|的|我|您|你|们|了|有|吗|呢|啊|呀|吧|个|和|与|及|想|要|事|是|在|问|看|小|好|转|快|来|给|找|致|等|下|人|帮|能|就|又|没'
  ).split('|');
