/**
 * Words without which a mail is not about such a problem, whatever the classifier thinks of the rest: nobody writes
 * about a payment without a word of money, or about a lock without one of access (said in too many ways in Chinese to
 * list). Lower case, simplified.
 */
export const typeEvidence = {
  'payment-error': new RegExp(
    '[$€£¥₹₩₽฿]|\\d[.,]\\d\\d(?!\\d)|' +
      '\\b(re|over|under|pre|un)?(?:pa(?:y|ys|id|ying|yable)|payments?|payouts?|paypal|charg(?:e[sd]?|ing)|refund\\w*|reimburs\\w*|debit\\w*|credit\\w*|deduct\\w*|bill(?:s|ed|ing)?|invoic\\w*|transfer\\w*|transactions?|deposit\\w*|withdr[ae]w\\w*|money|cash\\w*|prices?|priced|costs?|fees?|cards?|top(?:ped|ping)?[ -]?ups?|balances?|wallets?|purchas\\w*|receipts?|subscriptions?|renew\\w*|checkout|amounts?|funds?|ibans?|sepa|visa|mastercard|premiums?|vouchers?|coupons?|discounts?|tax\\w*|atm|currency|exchange|rates?|settle\\w*|chargeback|instal\\w*|tariffs?|salary|remit\\w*|send|sent|spen[dt]|dollars?|euros?|pounds?|usd|eur|gbp|cny|rmb|bank\\w*)\\b|' +
      '[付扣款费卡账帐]|退|转[账钱给]|汇|充值|提现|收据|金额|余额|发票|到账|入账|订阅|续费|(?:^|[^赔])钱|\\d ?(?:元|块)',
  ),
  'account-change':
    /\b(re)?(?:chang\w*|updat\w*|modif\w*|correct\w*|replac\w*|edit\w*|adapt\w*|adjust\w*|amend\w*|alter\w*|switch\w*|mov(?:e|ed|ing)|transfer\w*|upgrad\w*|downgrad\w*|clos(?:e|ing|ure)|delet\w*|remov\w*|eras\w*|cancel\w*|deactivat\w*|terminat\w*|(?:un)?(?:link|bind|subscrib)\w*|add(?:ed|ing)?|register\w*|renam\w*|new|set|swap\w*|different|another|no longer|old|wrong|name|address|details|data|owner\w*|convert\w*|merg\w*|split\w*|port\w*|extend\w*|renew\w*|opt|join\w*)\b|[一-龥]/,
  'account-locked':
    /\b(un)?(?:lock\w*|block\w*|suspen\w*|frozen|froze|freez\w*|ban|bans|banned|banning|restrict\w*|disabl\w*|deactivat\w*|reactivat\w*|clos(?:e|ed|ing|ure)|terminat\w*|log(?:ged|ging|s)?[ -]?(?:in|on|out|into|back)|logins?|logon|sign(?:ed|ing|s)?[ -]?(?:in|on|out|into)|passwords?|passcodes?|pins?|pw|access\w*|verif\w*|authenticat\w*|2fa|mfa|otp|codes?|credentials?|limit\w*|on hold|den(?:y|ied)|recover\w*|kicked|reset\w*|open my|get in(?:to)?|use my|enter\w*|appeal|(?:cut|switch|switched|turned) (?:it )?(?:back )?(?:off|on)|(?:dis|re)connect\w*|barred)\b|[一-龥]/,
  security:
    /\b(?:hack\w*|sto(?:le|len)|steal\w*|thef\w*|thie\w*|fraud\w*|scam\w*|phish\w*|suspicious\w*|unauthori[sz]ed\w*|unknown|(?:not|isn't|wasn't|never) (?:me|mine|by me|from me|authori[sz]ed?)|(?:i|we) (?:did ?n[o']t|did not|never|have not|haven't)|recogni[sz]e\w*|compromis\w*|someone|somebody|anyone|stranger\w*|lost|los[et]|missing|leak\w*|breach\w*|spoof\w*|imperson\w*|swap\w*|strange\w*|unfamiliar|secur\w*|unusual|victim|safe\w*|virus\w*|malware|trick\w*|fake|cheat\w*|attack\w*|suspect\w*|alert\w*|warning|sim|without my|another (?:device|person|country)|clone\w*|real|genuine|legit\w*|report\w*|gone|taken|protect\w*|used by|intru\w*|weird|odd|two[- ]factor)\b|[一-龥]/,
} as const;

/** "After the IP change our DNS shows …": a change that was, not one that is asked for. */
export const pastChange =
  /\b(?:after|since|following|before|due to|because of) ([^\s,.]+ ){0,3}?(?:changes?|updates?|move|migration|upgrade|switch)\b/g;

/** The money moved, or ought to have and did not: this is no question about payments. */
export const paymentHappened =
  /\b(?:was|were|been|being|got|am|is|are|has|have)( \w+){0,2} (over)?(?:charged|debited|deducted|billed|withdrawn)\b|\b(?:over)?(?:charged?|charges|charging|billed|bills|debited|took|taken|takes?)(?: from)? (?:me|us|my|our|twice|double|the money|the amount|it twice)\b|\b(?:double|duplicate|wrong|extra|second) (?:charge|payment|debit|bill|transaction)\b|\b(?:charge|payment|transfer|refund|deposit|withdrawal|money|top[- ]?up)s? (\w+ ){0,3}(?:failed|declined|not (?:arrived?|come|been|reached?|received)|never|missing|pending|gone|went|left|disappeared|twice|taken)\b|\b(?:still no|no|not received (?:my|the|a|any)|never (?:got|received) (?:my|the|a|any)|waiting for (?:my|the|a)) (?:refund|money|payment)\b|\b(?:gone out|paid|debited|charged|taken|deducted)( [\w£$€.,]+){0,3} twice\b|扣了|被扣|多扣|重复扣|扣款|[没未]到账|没收到(?:退款|钱)|支付失败|付款失败|转账失败/;
