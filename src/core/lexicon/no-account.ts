/** The writer has no account yet: there is none to name. Lower case, simplified. */
export const noAccountYet =
  /(?:(?:\b(?:not|no)|n't)(?: yet)? (?:have |got |had )?(?:an? |any |your |existing |registered )?(?:customer|client|member|user|subscriber|account|contract)s?(?: of yours| with you)? yet|(?:\bnot|n't) (?:yet )?(?:an? (?:customer|client|member|user)|registered|signed up|joined|subscribed)|\b(?:before (?:we|i) (?:buy|order|sign|join|subscribe|register|book|decide|switch)|(?:thinking (?:of|about)|considering|interested in|planning (?:to|on)|(?:would like|want|wish|hope|going) to) (?:buy|join|sign(?:ing)? up|open(?:ing)? an? |subscrib|regist|becom)\w*|prospective|new customer|quotation|(?:an? |your )(?:quote|offer)))\b|(?:还没有?|尚未|没有?|未|还不)(?:在[^,。]{1,8})?(?:注册|开户|开通|下单|购买|加入|成为|办[过理卡月年会])|还没有?卡|不是(?:你们的?|贵司的?)?(?:客户|会员|用户)|(?:想|打算|准备|考虑|计划|有意)(?:要|先)?(?:在[^,。]{1,8})?(?:购买|买|注册|开户|入驻|加盟|采购|合作|成为)|(?:购买|下单|注册|开户|入驻)(?:之)?前|售前|报价/;

/** Praise, thanks and news: nothing is to be looked up. */
export const asksNothing =
  /\b(?:compliment|praise|kudos|commend|well done|thank[- ]you (?:note|letter|card)|(?:just|only) (?:want(?:ed)?|writing) to (?:say )?(?:a )?(?:thanks?|praise|compliment)|no (?:reply|answer|action) (?:is )?(?:needed|necessary|required|expected))\b|表扬|感谢信|点个?赞|锦旗|[说道]声?谢谢?|没别的事|就是(?:想)?(?:提醒|提个醒|告诉你们)|(?:不用|无需|不必)(?:回复|回信)/;

/** Something does not go as it should, or help is called for. A question about offers, prices and rules has none of these. */
export const hasTrouble =
  /\b(?:(?:does|do|did|is|are|was|will|could|has|have)(?:n[o']t| not)|(?:cannot|can[' ]?t|can not)(?! (?:decide|wait|find out|choose|tell which))|won['’]?t|not work\w*|no longer|stop(?:s|ped)|stuck|fail\w*|broken?|breaks?|errors?|crash\w*|bugs?|problems?|issues?|trouble|wrong|missing|lost|drops?|no (?:\w+ )?(?:signal|connection|access|answer|sound|picture|power)|kicks?|refus\w*|denied|disappear\w*|gone|vanish\w*|complain\w*|help me|need help|urgent\w*)\b|[^能可]不能|[^有办]没法|无法|不[了上到出动再]|[打点解]不开|没[印打显弹吐]出来?|吞[了进卡钱]|[白黑花]屏|空白|乱码|坏了?|失败|报错|出错|错误|异常|[断掉][线网]|断了|没用(?!过)|不灵|卡(?:住|死|顿)|闪退|没反应|不同步|丢失|不见|没收到|[还都却仍]没(?:到|退|发|送|修|给|来)|的[^,。\n]{1,6}没到|丢了(?![能怎可要的])|弄丢|找不[到着]|少发|[发送寄]错|[网水电气](?:从[^,。\n]{1,12})?[断停](?!机)|停[水电气网]了|晚点|延误|故障|投诉|出了?(?:点|个|些)?问题|遇到(?:了|点|个|些)?问题|毛病|不(?:太|大)?(?:对劲|正常)|归零|清零|变成了?0|少了|莫名|救命|急/;

/** Papers of the writer's own are asked for: somebody has to find the account they belong to. "How do I get an invoice?" does not. */
export const asksForPapers =
  /(?:^|[.?!;。？！；\n])(?![^.?!;。？！；\n]{0,60}(?:\bhow\b|怎么|如何|怎样|能不能|是否|可不可以|支持))[^.?!;。？！；\n]{0,80}(?:\b(?:cop(?:y|ies)|duplicates?) of (?:[a-z0-9'-]{1,16} ){0,4}(?:invoices?|bills?|statements?|receipts?)\b|\b(?:send|mail|e-?mail|forward|give|issue|re-?send|provide) (?:me|us) (?:[a-z0-9'-]{1,16} ){0,5}(?:invoices?|bills?|statements?|receipts?)\b|(?:开具|补开|重开|补发|重发|发一?下|[开发寄打]给?我|提供|调取|打印|把|将)[^.?!,，;。？！；\n]{0,14}(?:发票|账单|对账单|收据|缴费证明|缴费记录))/;

/**
 * Something of the writer's with a number, whatever they call it: letters with digits ("RA00552038", "QYH-3316"), or
 * at least seven digits, dots between them or not ("756.330.118").
 */
export const anyNumber =
  /(?:^|[^\w@.])((?:[A-Za-z]{2,6}[-_]?|[A-Z]{2,6} |[A-Za-z]-)\d(?:[\d-]{1,18})\d|[A-Za-z]?\d[\d-]{3,18}\d|\d{2,4}(?:\.\d{2,4}){2})(?![\w@%]|\.\d|,\d{3}(?!\d))/g;
