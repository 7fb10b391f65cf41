import type { AccountIdKind } from './fact';
import type { Paragraph } from './finder';
import { after, before, eachMatch } from './patterns';

/**
 * Accounts a Chinese mail names without a label right before them: “山里人家”是我的号, 拿 hetao88 登的, 网名 风吹裤衩凉, 卡背面印着
 * 2200 7718 04, lvdao-lab 这个空间. What tells it stands on either side; whose it is, in the clause before.
 */
export const eachToldAccount = (
  { lower, plain }: Paragraph,
  add: (type: AccountIdKind, start: number, length: number) => void,
): void => {
  if (!named.test(lower)) return;
  const tell = (type: AccountIdKind, start: number, length: number): void => {
    const head = before(lower, start, 24);
    if (length > 1 && (ownOne.test(head) || !others.test(head))) add(type, start, length);
  };
  eachMatch(quotedName, plain, ({ index, 1: opening = '', 2: name = '' }) => {
    const start = index + opening.length;
    const isSaid =
      saidBefore.test(before(plain, start, 20)) || mineAfter.test(after(plain, start + name.length + 1, 16));
    if (isSaid && !said.test(name)) tell('userName', start, name.length);
  });
  eachMatch(spacedName, plain, ({ index, 0: { length }, 1: name = '' }) => {
    if (!said.test(name)) tell('userName', index + length - name.length, name.length);
  });
  eachMatch(value, plain, ({ index, 0: { length } }) => {
    const id = plain.slice(index, index + length);
    const head = before(lower, index, 40);
    const next = after(lower, index + length, 40);
    if ((otherNumber.test(head) && !holderNoun.test(head)) || thingAfter.test(next)) return;
    const isName = /[a-z]{2}/i.test(id) && !/^[A-Z]{1,3}-?\d/.test(id);
    const isTold = goesInWith.test(head)
      ? entering.test(next)
      : thisOne.test(next) ||
        mine.test(next) ||
        oneOfSeveral.test(next) ||
        severalAhead.test(head) ||
        holderNoun.test(head) ||
        ownOne.test(head) ||
        (!isName && printed.test(head)) ||
        (renamed.test(next) && /^[A-Za-z]{1,4}-?\d{4}/.test(id) && (handled.test(head) || atStart.test(head))) ||
        (isPlainId(id) && (handled.test(head) ? !otherDeed.test(next) : atStart.test(head) && trouble.test(next)));
    if (isTold) tell(isName ? 'userName' : 'id', index, length);
  });
};

const named =
  /[两俩三几]个|[卡证户牌号码][ :(是]|[解查把将给封冻][ 下一]|\d[ ]?[,:]|\w[ ]?[被是归一改]|[“"「]|印[着的]|写着|上的号|右上角|登[的录不]|进[的去不]|这个|编号|我家是|[网店旺]名|昵称|游戏|角色|店|大号|小号|id /;

/** “…” with a name in it that could be anybody's or a message. */
const quotedName = /([“"「])([^“”"「」\n]{2,16})(?=[”"」])/g;
const saidBefore =
  /(?:我(?:就)?[是叫]|[网店旺游角]\S?名|昵称|号[是叫]?|名[字称]?(?:显示|[是叫为])|角色|[大小]号|用户名|id|店|空间|里的|叫)[ :是叫]?$/i;
const mineAfter =
  /^[”"」]?(?:就)?是(?:我|本人|咱)|^[”"」]?(?:这个|那个)?[是]?(?:我的|我们的?)?(?:号|账号|账户|店|角色|空间|户头)(?!码|称|线)/;
const spacedName =
  /(?:网名|旺旺名?|店名|店铺名?|昵称|游戏名|游戏id|角色名?|会员名|论坛名|淘宝店|网店|微店)[ ]([\w一-龥·]{2,14})(?=[,。;(\n]|$)/gi;
/** No name, but what a page or a person says. */
const said = /[不没无错请已被失误未吗呢?!:：]|异常|提示|登录|冻结|封|全场|优惠|欢迎|验证|成功|系统|客服|中心|活动/;

const value =
  /(?:[A-Za-z]{1,8}[-_]?\d[\w-]{1,20}|[A-Za-z][A-Za-z\d]{2,16}[-_.][\w-]{1,20}|\d[\d -]{3,20}\d)(?![\w@.])/g;
/** 拿 … 登的, 用手机 … 进去. */
const goesInWith = /(?:[用拿凭持以](?:的是|着)?(?:手机号?|号|账号|用户)?|登录?(?:的是|用的))[ ]?$/;
const entering = /^[ ]?(?:这个?号)?[,]?(?:去|来|也|都|一直)?(?:登|进|注册|认证)/;
const thisOne = /^[ ]?(?:这|那)个(?:团队|工作|公司|学校|班级)?(?:空间|号(?!码)|账号|账户|户头|店铺?|角色|租户)/;
/** SH-40127、SH-40133 两个号; 开了两个用户，finance_hz 和 finance_nb. */
const several =
  '(?:[两俩三四五几2-5]个?|二者)(?:账[号户]|用户|号(?!码)|会员|客户|角色|店铺?|空间|户头|学号|商户|编号)号?';
const joint = '[ ]?(?:[,、和与及跟]|以及)[ ]?';
const oneOfSeveral = new RegExp(`^(?:${joint}[\\w-]{3,20}){0,3}[ ]?[这那]?${several}`);
const severalAhead = new RegExp(
  `${several}[ ,:(]{0,2}(?:分别)?[是为叫]?[ ]?(?:[\\w-]{3,20}[^\\n\\d。]{0,12}?${joint})?$`,
);
/** 学生卡 S1001, 公司户 c_2201, 图书证(T301: whatever card, paper or account desks give out and number. */
const holderNoun =
  /(?:[^行用蓄记显存络声独品值惠名货身居驾话数记]卡|[^份住驶明准格修许照件格凭合认可产停临票]证|[^开门农住租客散用过几一两立各每账帐]户|[会员]牌)[(]?(?:号码?|编[号码])?(?:是|为)?[ :(]{1,2}(?:[\w-]{3,20}[ ]?[、,和][ ]?){0,2}$/;
/** 我就一个号 may0321. */
const ownOne = /[我咱](?:们|家|们家)?[就只]{0,2}有?这?一个(?:账|帐|会员)?号[ :是叫]{1,2}$/;
const printed =
  /(?:[卡证折单本表同](?:面|背|上|里|片|背面|上头|右上角|封面)?[^,。;\n]{0,6}(?:印着|印的是?|写着|写的是?|号是?|上的号)|(?:我|本人|我们|咱)(?:家|公司)?的?[一-龥]{0,4}(?:编号|号码?|代码)[是为]?|我家[是住]?|登录,)[ :]{0,2}$/;
/** NB-20931 是我名下的. */
const mine = /^[ ]?,?(?:就|都)?(?:是|归|挂在|在)(?:我|咱|本人)/;
/** 帮我查一下 33011277, 请把 tessa_m 解冻. */
const handled =
  /(?:查(?:询|看)?(?:一?下)?|[把将给]|解[封锁冻除]|恢复|重置|注销|找回|停掉|充[到进]|[登进]不[进去上了])[ ]?$/;
const otherDeed =
  /^[ ]?(?:打|发|回|去|致|换|改|退|寄|到哪|送|重|[^,。;\n]{0,8}(?:单|票|件|包裹|快递|电话|型|路由|物流|文件))/;
/** 请把 SL-410022 改为 OUYANG JING: who is behind the number is to be called so. */
const renamed = /^[ ]?改[为成][ ]?["“]?(?:[a-z]{2,}[ a-z]{0,24}|[一-龥]{2,4})["”]?(?=[,。;\n]|$)/;
/** 66180，年卡，…刷不开; kopi_88 被封了: the mail begins with it. */
const atStart = /(?:^|[,。;!?\n:][ ]?)$/;
const trouble =
  /^[ ]?(?:[:]|[^。;\n单票件货]{0,14}(?:[登进打刷开用充连收]不|被[封锁冻禁停盗]|封了|掉线|没[了到]|停[了机]|欠费|扣[错了]|余额|冻结|转圈|空白|异常|失效))/;
/** No year, no day, no model, no error, no train. */
const isPlainId = (id: string): boolean =>
  !/^(?:iphone|ipad|android|windows)\d|^(?:19|20)\d{2}(?:[01]\d[0-3]\d)?$|^[A-Z]{1,4}\d{1,6}$|^1[3-9]\d{9}$|^(?:SF|YT|ZTO|JD)\d|[._](?:pdf|jpg|png|docx?|xlsx?|zip)/i.test(
    id,
  ) &&
  (/[a-z]{2}/i.test(id) || id.replace(/\D/g, '').length > 4);
const otherNumber =
  /(?:订单|单子|发票|快递|运单|包裹|顺丰|工单|门牌|箱|屏幕|说明书|盒|提示|显示|代码|型号|序列|电话|票|手机|号码|申请|流水|交易|案|身份|护照|证件|银行|储蓄|信用|航班|车牌|邮编|参考|预[订约])[^,。;\n]{0,8}$/;
const thingAfter = /^[ ]?(?:元|块|次|天|年|月|日|号楼|这[张个]?(?:发票|订?单|包裹|快递|电话))/;
const others =
  /(?:[他她]们?|对方|有个|有人|一个|邻居|骗子|陌生|朋友|客服|卖家|买家|商家|同事|律师|那人|人家|叫做?)(?:的|那个|家|叫|用户|号)?[^,。;\n我]{0,6}$/;
