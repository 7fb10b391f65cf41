/**
 * Words without which a mail is not about such a problem, whatever the classifier thinks of the rest: nobody writes
 * about a payment without a word of money, or about a lock without one of access (said in too many ways in Chinese to
 * list). Lower case, simplified.
 */
export const typeEvidence = {
  'payment-error': new RegExp(
    '[$€£¥₹₩₽฿]|\\d[.,]\\d\\d(?!\\d)|' +
      '\\b(re|over|under|pre|un)?(?:pa(?:y|ys|id|ying|yable)|payments?|payouts?|paypal|charg(?:e[sd]?|ing)|refund\\w*|reimburs\\w*|debit\\w*|credit\\w*|deduct\\w*|bill(?:s|ed|ing)?|invoic\\w*|transfer\\w*|transactions?|deposit\\w*|withdr[ae]w\\w*|money|cash\\w*|prices?|priced|costs?|fees?|cards?|top(?:ped|ping)?[ -]?ups?|balances?|wallets?|purchas\\w*|receipts?|subscriptions?|renew\\w*|checkout|amounts?|funds?|ibans?|sepa|visa|mastercard|premiums?|vouchers?|coupons?|discounts?|tax\\w*|atm|currency|exchange|rates?|settle\\w*|chargeback|instal\\w*|tariffs?|salary|remit\\w*|send|sent|spen[dt]|took|taken|collected|kept|twice|(?:two|three) times|short|rent|lump sum|benefits?|commissions?|owed?|dollars?|euros?|pounds?|usd|eur|gbp|cny|rmb|bank\\w*)\\b|' +
      '[付扣款费卡账帐]|退|转[账钱给]|汇|充值|提现|收据|金额|余额|发票|到账|入账|订阅|续费|(?:^|[^赔])钱|\\d ?(?:元|块)|还[清完了上不掉]|[充缴欠价]|利息|总额|提不',
  ),
  'account-change':
    /\b(re)?(?:chang\w*|updat\w*|modif\w*|correct\w*|replac\w*|edit\w*|adapt\w*|adjust\w*|amend\w*|alter\w*|switch\w*|mov(?:e|ed|ing)|transfer\w*|upgrad\w*|downgrad\w*|clos(?:e|ing|ure)|delet\w*|remov\w*|eras\w*|cancel\w*|deactivat\w*|terminat\w*|(?:un)?(?:link|bind|subscrib)\w*|add(?:ed|ing)?|register\w*|renam\w*|new|set|swap\w*|different|another|no longer|old|wrong|name|address|details|data|owner\w*|convert\w*|merg\w*|split\w*|port\w*|extend\w*|renew\w*|opt|join\w*|stop|end(?:ed|ing)?|paus\w*|freez\w*|on (?:hold|ice)|finish\w*|quit|leav(?:e|ing)|notice|instead|spelt|spelling|misspel\w*|strike|fix|enter|consent|rather than|rid of|from [^.!?\n]{1,40} to|(?:go|step) (?:up|down|back|over)|(?:put|take|get|want|like)\b[^.!?\n]{0,40}\b(?:over|off|out|down|back|on))\b|[换改更销退绑删关停升降增减添加转续迁移撤注变错新旧补调]|老[手号卡的]|取消|不[用要符同对]|不一[致样]|[别他]人|[以之]前|清除|[两合][个到成]|过户|合并|开通|设置|资料|信息/,
  'account-locked':
    /\b(un)?(?:lock\w*|block\w*|suspen\w*|frozen|froze|freez\w*|ban|bans|banned|banning|restrict\w*|disabl\w*|deactivat\w*|reactivat\w*|clos(?:e|ed|ing|ure)|terminat\w*|log(?:ged|ging|s)?[ -]?(?:in|on|out|into|back)|logins?|logon|sign(?:ed|ing|s)?[ -]?(?:in|on|out|into)|passwords?|passcodes?|pins?|pw|access\w*|verif\w*|authenticat\w*|2fa|mfa|otp|credentials?|limit\w*|on hold|den(?:y|ied)|recover\w*|kicked|reset\w*|open my|get in(?:to)?|use my|enter\w*|appeal|(?:cut|switch|switched|turned) (?:it )?(?:back )?(?:off|on)|(?:dis|re)connect\w*|barred|shut|stuck|outside|inside|inactive|not active|selfie|(?:am|i'm) (?:not )?a robot|(?:me|us) (?:round )?in circles|reopen\w*|reinstat\w*|refuses? to|digits|backup codes|no such user|(?:let|lets|letting|take|takes|had?|knows?|recogni[sz]es?|refuses?|rejects?|log|logs|logged|kicks?|throws?|threw|thrown|turns?) (?:me|us|him|her)|thrown out|back in(?:to|side)?|get (?:past|through)|won't open|opened again)\b|\b(?:receiv\w*|get|got|sent|texts?|sms|enter\w*|accept\w*|invalid|expired|wrong)\b[^.!?\n]{0,50}\bcodes?\b|\bcodes?\b[^.!?\n]{0,50}\b(?:receiv\w*|arriv\w*|comes?|invalid|expired|wrong|accept\w*|sent|works?)\b|[一-龥]/,
  security:
    /\b(?:hack\w*|sto(?:le|len)|steal\w*|thef\w*|thie\w*|fraud\w*|scam\w*|phish\w*|suspicious\w*|unauthori[sz]ed\w*|unknown|(?:not|isn't|wasn't|never) (?:me|mine|by me|from me|authori[sz]ed?)|(?:i|we) (?:did ?n[o']t|did not|never|have not|haven't)|recogni[sz]e\w*|compromis\w*|someone|somebody|anyone|stranger\w*|lost|los[et]|missing|leak\w*|breach\w*|spoof\w*|imperson\w*|swap\w*|strange\w*|unfamiliar|secur\w*|unusual|victim|safe\w*|virus\w*|malware|trick\w*|fake|cheat\w*|attack\w*|suspect\w*|alert\w*|warning|sim|without my|another (?:device|person|country)|clone\w*|real|genuine|legit\w*|report\w*|gone|taken|protect\w*|used by|intru\w*|weird|odd|two[- ]factor|click\w*|links?|call(?:ed|er)|rang|phoned|telephoned|snatch\w*|pinched|nicked|robbed|infected|false|forged|asleep|logins?|former|ex|my ex-\w+|nobody else|(?:looks?|looking) (?:exactly |just )?like|(?:other|another|wom[ae]n|stranger|neighbour|customer|person)'?s|never (?:met|been|set|signed|made|heard)|(?:none|nobody|no one)\b[^.!?\n]{0,30}\b(?:made|did|ordered|bought)|(?:not|isn't|aren't|wasn't) (?:ours|yours|you)|knows? (?:the|my|our)|got hold|in my name|belongs? to (?:me|us|another))\b|[一-龥]/,
} as const;

/** "After the IP change our DNS shows …": a change that was, not one that is asked for. */
export const pastChange =
  /\b(?:after|since|following|before|due to|because of) ([^\s,.]+ ){0,3}?(?:changes?|updates?|move|migration|upgrade|switch)\b/g;

/** The money moved, or ought to have and did not: this is no question about payments. */
export const paymentHappened =
  /\b(?:was|were|been|being|got|am|is|are|has|have)( \w+){0,2} (over)?(?:charged|debited|deducted|billed|withdrawn)\b|\b(?:over)?(?:charged?|charges|charging|billed|bills|debited|took|taken|takes?)(?: from)? (?:me|us|my|our|twice|double|the money|the amount|it twice)\b|\b(?:double|duplicate|wrong|extra|second) (?:charge|payment|debit|bill|transaction)\b|\b(?:charge|payment|transfer|refund|deposit|withdrawal|money|top[- ]?up)s? (\w+ ){0,3}(?:failed|declined|not (?:arrived?|come|been|reached?|received)|never|missing|pending|gone|went|left|disappeared|twice|taken)\b|\b(?:still no|no|not received (?:my|the|a|any)|never (?:got|received) (?:my|the|a|any)|waiting for (?:my|the|a)) (?:refund|money|payment)\b|\b(?:gone out|paid|debited|charged|taken|deducted)( [\w£$€.,]+){0,3} twice\b|扣了|被扣|多扣|重复扣|扣款|[没未]到账|没收到(?:退款|钱)|支付失败|付款失败|转账失败/;

/** Chinese clauses that leave no doubt about the kind: the door is shut, a change is asked for, somebody else was in, money went wrong. */
export const cannotEnter =
  /登[录陆入]不[了上进]|登不[上进了]|(?:无法|不能|没法)(?:正常)?登[录陆入]|进不[去了]|登[录陆]失败|[账号户](?:又|都|已经?|突然)?(?:被(?:临时|暂时|系统)?(?:锁|封|冻|限制)|(?:锁|封|冻)[^,。]{0,3}了)/;
export const asksChange =
  /(?:请(?!问)|帮|麻烦|申请|想(?!问|咨|知|了解)|要|希望|需要?|关于|^|\n)[^,。!?\n]{0,10}(?:[换改解]绑|修改|更改|变更|更换|改[成为]|更新|注销|过户|换成|重新绑)|(?:请(?!问)|帮|麻烦|申请|想(?!问|咨|知|了解))[^,。!?\n]{0,6}换(?:一下|个|手机|号|卡|邮箱|地址)/;
export const intruder =
  /(?:有人|别人|他人|陌生人|骗子)[^,。!?\n]{0,12}(?:登[录陆进上]|进入|盗用|冒用|用)了?过?我[^,。!?\n]{0,6}[账号户]|不是(?:我|本人)(?:自己|本人)?(?:操作|登|改|设|付|转|发|买|消费)|(?:异地|外地|新设备|陌生设备)登[录陆]|(?:请(?!问)|帮|麻烦|赶紧|马上|立即|先)(?:(?!核实|核查|查|解|告知|说明|确认|被|为何|为什么)[^,。!?\n]){0,10}(?:冻结|锁住|挂失)(?!原因|理由|的|情况|问题|状态|期|金额|资金|记录|流程|通知|了)/;
export const asksOnly = /(?:请问|想问|咨询|问一?下|了解)[^。!\n]{0,40}(?:[吗呢?]|多久|怎么|如何|哪)/;
/** Said outright: 申请停卡, 想把课从9月停到11月. */
export const plainChange =
  /(?:(?:^|[^没未不有])(?:申请|办理|要求)|(?:^|\n)[^,。!?\n没未被]{0,16})(?:停[卡课]|报停|停机保号|注销|过户|销户|转[班让]|移机|退订|取消(?:会员|套餐|副卡|业务|订阅|自动续费))(?![后期了过]|失败|[^,。!?\n]{0,8}(?:规|流程|费|问|咨询|怎|如何|吗|多|没|师傅))|请[^。!?\n]{0,20}(?:账[户号]|会员|店铺|空间|个号)[^。!?\n]{0,30}(?:合并|并[到入至])(?!失败|后|了)|(?:^|\n)(?:关于)?申请(?:调整|变更|更改|修改|更换)(?![^,。\n]{0,8}(?:单|航班|票|收货|配送|预约|日程|座|行程|课|时间))|(?:请(?!问)|帮|麻烦|想(?!问)|要)[^。!?\n]{0,12}[从自][^,。!?\n]{1,12}[停延改换调转][到至成为](?!了)/;
/** Nothing but how it is done. */
export const howOnly =
  /\n(?:[您你]好[,。! ]*)?(?:请问|想问)?(?:一?下)?[,: ]?(?:如何|怎[么样])[^。!\n]{2,40}[?。]?(?:\s*(?:谢谢?|多谢|感谢)[^\n]{0,6})?\s*$/;
/** Asks how, why or whether. */
export const asksHowZh = /怎[么样]|如何|为[什何啥]|能不能|可不可以|哪[里个]|[吗?] {0,2}$/;
/** Money that was taken; that it may be taken is no more than a worry. */
export const wasDeducted =
  /(?:(?:被|又|多|重复)[^,。!?\n]{0,6}扣(?:款|费|钱|押金)?|(?:还|就|自动|偷偷|居然|莫名其妙|给)[^,。!?\n]{0,6}扣)(?:了(?! ?[一两二三几\d]{0,2} ?分|积分)|走|掉)|(?:被|多|重复)[^,。!?\n]{0,6}扣[款费钱]|(?:卡|支付宝|微信|余额)[^,。!?\n]{0,8}(?:少了|被扣)|(?:收了?我|扣了?我?)[两23三][遍次份]|扣[款费]短信|钱[都已却也]?(?:被?扣了|没了|划走)|[款费金钱][^,。!?\n]{0,6}(?:不退|没退|拖了|拖着)|退差价|钱(?:到底)?(?:在|去)哪[儿里了]{0,2}(?=\s?(?:[?。!,]|$))|(?:打赏|误[点充买付])[^。!?]{0,24}\d ?元|多[收付交缴]了|让我再[交付缴][^,。]{0,2}一[次遍]/;
export const mayBeDeducted = /(?:怕|担心|避免|会不会|免得|别|不[要想会]|如果|要是)[^,。!?\n]{0,10}[扣收付交缴]/;
/** What a program should do in its next version, or does wrong: nothing on an account is to change. */
export const productTalk =
  /下[个一]?版|下次更新|希望[^,。!?\n]{0,8}(?:修[掉好复]|优化|改进)|闪退|[卡穿]进[^,。\n]{0,6}[墙模里]|bug|[打进刷下]副本|副本[里掉卡]|掉帧|(?:重发|补发|再发|补开)[^,。\n]{0,8}(?:发票|账单|证明)|(?:发票|账单|证明)[^,。\n]{0,4}(?:重发|补发|再发|补开)/;
/** Asked before anything was paid or cancelled: "我还没取消，先问清楚". */
export const asksBefore =
  /(?:没|没有|尚未|打算|准备|考虑|(?:如果|要是|万一)[^,。!?\n]{0,6})(?:取消|退|付|买|下单|转|充|缴|交)/;
/** What makes more of a lock or a danger than a question about passwords. */
export const shutOrSeen = /锁|冻|封|停用|登|进不|忘|失效|异常|[解被盗骗丢偷泄黑]|陌生|不是我|收到|点了|[输填]/;
export const paidWrong = /退款|退费|退钱|扣款|多扣|扣了|到账/;

/** Domains, numbers, contracts are transferred without money, goods go back, cards are linked. */
export const otherTransfer =
  /\btransfer (?:code|lock|key|auth\w*)s?\b|\b(?:domain|number|data|file) transfers?\b|\btransfer(?:red|ring)? (?:of )?(?:my |our |the |this |a )?(?:domain|number|licen[cs]e|contract|ownership|account|membership|files?|data)\b|退换?的?货(?!款)|绑(?:定|不上)?[^,。]{0,4}卡|卡绑/g;
