/** What some clients write when there is no subject. */
export const emptySubjects: readonly string[] =
  'no subject|none|no title|untitled|subject|无主题|無主題|(无主题)|没有主题|主题|主旨|无标题'.split('|');

/** Words that say nothing about the problem; a subject made of them alone is vague. Lower case. */
export const genericSubjectWords: readonly string[] = (
  'help|help me|urgent|urgently|important|asap|problem|problems|issue|issues|question|questions|fyi|' +
  'feedback|complaint|complaints|follow up|follow-up|followup|no reply|inquiry|enquiry|query|request|' +
  'support|hello|hi|hey|hi there|dear|sir|madam|please|pls|plz|thanks|thank you|test|testing|info|' +
  'information|account|my|mail|email|message|contact|customer|customer service|service|team|read this|' +
  'attention|need|needed|needs|i|a|an|the|of|with|about|for|to|some|your|me|it|is|have|got|we|our|this|' +
  'very|quick|quickly|assistance|immediate|immediately|matter|something|wrong|not working|there|desk|and|' +
  'general|concern|trouble|situation|from|respond|reply|answer|good morning|good day|good afternoon|' +
  'can you|can you help|you|can|again|small|little'
).split('|');

/** The same for Chinese, matched as pieces from left to right, longest first. Simplified; traditional is folded before. */
export const genericSubjectPieces: readonly string[] = (
  '紧急求助|在线等|帮我看看|求救|跟进|催一下|急急急|请帮忙|帮帮我|帮帮忙|请帮助|请尽快|有问题|出问题|' +
  '怎么办|请回复|请处理|求助|帮助|帮忙|紧急|加急|问题|咨询|请问|你好|您好|在吗|客服|客户服务|重要|反馈|' +
  '投诉|申请|账户|账号|帐户|帐号|邮件|测试|谢谢|感谢|尽快|处理|关于|一个|一些|情况|事情|麻烦|请|急|的|我|' +
  '您|你|们|了|有|吗|呢|啊|个|和|与|及|想|要|需要|事|来信|联系|团队|相关|疑问|说明|回复|支持|老师|亲|是|在|' +
  '一下|有个|使用|请教|求教|打扰|有人|如题|正文|内容|详见|早上|人工|查收|求解|救命|这个|那个|问|看|小|好|转|快|来|给|催'
).split('|');
