import { either } from './either';

/**
 * A Chinese sentence that says what of an account is to become what: something ends, goes over into a value, is told its
 * value, or stands beside the one it is not. Folded text, lower case.
 */
const value =
  '(?![了一,。!?;]|新|别的?|其[他它]|另|正确|最新|现在|[我你]的?(?:[,。!?]|新)|下|什么|哪|谁|怎|何|便宜|合适|更|信|邮件|短信|消息|电话|[过出]来)["“「《]?[一-龥a-z0-9*+]';
const verb = '(?:改|换|转|升|降|调|变|更|加|减|延|挪|迁|移|并|设|填|录|登记|订正|恢复|缩|提|算|报|挂|过户|交接)';

const told = either(
  /(?:注销|销[户号掉]|退[了掉会订租保]|取消|停[掉用了]|关[掉了闭停]|删[除掉了]|去[掉除]|[移剔]除|踢[出掉]|解绑|解除|终止|退出|拆[掉除]|不(?:想|再)?[要用玩续订]了(?![^。]{0,8}[换改])|撤[销掉]|作废|报停)(?![过失]|按钮|不了|页面|功能)/,
  new RegExp(`${verb}(?:名|姓|[高低多少长短大小改更])?(?:成|为|到|至|给|回|作|去|在)(?:原来的?)?[ :]{0,2}${value}`),
  new RegExp(
    `(?:请|以后|今后|往后|想|要|麻烦|应该?|改|换|[给帮]我|直接|都|统一)[^,。!?\\n]{0,10}(?:写|叫|填|用|登记|备注|录|寄|送|发|按|设|标|记|挂|印|算)(?:成|为|到|在|给|往|上|作)?[ :]{0,2}(?!我|给|你|函|送|往|回|款|放|货)${value}(?!下)[一-龥a-z0-9]`,
  ),
  /(?:联系人|收件人|户名|昵称|抬头|地址|姓名|名字|语言|时区|签名|备注)[一-龥]{0,3}[填写叫用是为改][^,。!?错误反旧老不有要问怎无失]{2}/,
  // 月付转年付; 写我儿子马小军; 登录邮箱换 mei@new.example.
  new RegExp(`[一-龥]{2,4}[转升降]${value}[一-龥]{1,3}(?=[,。!\\s]|$)|[改换填写] ?[\\w@.+-]{5,40}(?=[,。!\\s]|$)`),
  new RegExp(`(?:^|[,。\\s])(?:就|都|请)?(?:写|叫|填|登记)(?!错|成|的|进|信)${value}[一-龥a-z0-9]`),
  // One thing and not the other.
  /不是[^,。!?\n]{1,14},? ?(?:而?是|应)|是[^,。!?\n]{1,14},? ?(?:而?不是|不叫)|(?:写|登|录|记|印|填|拼|标|显示)(?:的|成了?)[^,。!?\n]{1,10},[^,。!?\n]{0,8}(?:是|叫|该)|(?:错|反)了?,[^。!?\n]{0,10}(?:是|应)(?![你系网银贵])/,
  // The new one follows its name.
  /新(?:[一-龥]|,(?=号)| ){0,9}?[:是为]? ?(?:[一-龥][a-z]·?\w{5}|\d[\d -]{4}|[a-z]{1,3}\d{4}|[^\s,。]{1,40}@)/,
  /(?:过户|移交|转让|合并|并入|转到|转给|交给)[^,。!?\n]{0,3}[一-龥a-z0-9]{2}/,
);

/** Asked about, done by others or already done: no wish. */
const notWished =
  /(?:被|有人|系统|自动|对方|骗子|谁|擅自|私自|没法|无法|怎么|如何|怎样|什么时候|为什么|为啥|[能会]不[能会])[^,。!?\n]{0,12}$/;

/** Whether a text names a change and what it comes to. */
export const tellsChange = (text: string): boolean => {
  for (let at = 0; at < text.length;) {
    const match = told.exec(text.slice(at));
    if (match === null) return false;
    const start = at + match.index;
    if (!notWished.test(text.slice(Math.max(0, start - 24), start))) return true;
    at = start + 1;
  }
  return false;
};

/** 登记的资料跟我对不上，请改过来: something of all there is. */
export const changesSomething =
  /(?:资料|信息|内容|档案|东西|地方|一项|几处|设置)[^!?\n]{0,60}?(?:改|更正|更新|修正|调整)(?:过来|一下|下|掉|对|正|成最新|好)?(?=[,。!?吧呗\s]|谢|$)|(?:改|更正|更新|修正|修改|调整)(?:一下|下)?(?:我的?|登记的?|个人|账户|公司|企业){0,3}(?:资料|信息|档案)/;
export const fieldNamed =
  /姓名|名字|[户店姓]名|手机|电话|邮箱|地址|生日|出生|抬头|联系人|[银行号]卡|卡号|证件|证号|套餐|密码|税号|性别|[“"「]|[:：]/;
