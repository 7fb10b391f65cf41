/** Mail anybody can open an account at: an address there is never a company's own, and never an imitation as such. */
export const freeMailDomains: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com ' +
    'proton.me protonmail.com pm.me gmx.com gmx.de gmx.net web.de mail.com zoho.com yandex.com yandex.ru mail.ru tutanota.com ' +
    'fastmail.com hey.com qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com tom.com 21cn.com 139.com 189.cn ' +
    'aliyun.com 188.com vip.qq.com vip.163.com yahoo.co.jp yahoo.co.uk yahoo.fr yahoo.de hotmail.co.uk hotmail.fr outlook.fr ' +
    'outlook.de live.cn hotmail.de orange.fr free.fr laposte.net libero.it t-online.de naver.com daum.net hanmail.net comcast.net ' +
    'yahoo.com.hk yahoo.com.tw netvigator.com hinet.net'
  ).split(' '),
);

/** Services help desks run on: `brand.zendesk.com` is usual and imitates nobody. */
export const deskServiceDomains: ReadonlySet<string> = new Set(
  (
    'zendesk.com freshdesk.com freshservice.com atlassian.net salesforce.com force.com helpscout.net helpscoutapp.com intercom.io ' +
    'intercom-mail.com gorgias.com gorgias.io liveagent.com ladesk.com kayako.com zohodesk.com zohosupport.com hubspot.com frontapp.com ' +
    'service-now.com servicenowservices.com dynamics.com on.spiceworks.com happyfox.com groovehq.com reamaze.com uservoice.com ' +
    'teamwork.com desk.com onmicrosoft.com amazonses.com sendgrid.net mailgun.org udesk.cn 7moor.com sobot.com'
  ).split(' '),
);

/** Words imitators put around a name. A label made of the name and only these imitates it; `apple-orchard` does not. */
export const decoyWords: ReadonlySet<string> = new Set(
  (
    'support help helpdesk helpcenter center centre service services servicedesk customer customers client care contact team official online web ' +
    'site portal desk info mail email app apps account accounts login signin secure security safe verify verification verified auth update ' +
    'confirm billing bill payment payments pay refund refunds claim claims case cases ticket tickets recovery unlock notice alert alerts ' +
    'admin global international intl group inc ltd corp company hq cn china us usa uk eu asia hk tw sg my the get go my vip pro plus ' +
    'kefu fuwu guanfang zhifu anquan bank wallet card cards finance ' +
    'id net com org co io cc'
  ).split(' '),
);
