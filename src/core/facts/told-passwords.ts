import { eachMatch } from './patterns';

/**
 * Whether a value among Chinese words is a password, by points: what it looks like, how it is told, what became of it, what
 * is spoken of. 试过 Tiger#11，都不行; 喝多了改成 Meigui_99，酒醒一试，不对; 教务给发的 Stu@654321 压根进不了.
 */
export const isToldPassword = (value: string, head: string, next: string): boolean => {
  if (/^[\w.]+@[a-z]+$/.test(value)) return false;
  const own = head.slice(head.search(ownClause));
  if (forgotten.test(own) || otherThing.test(own) || otherSecret.test(own) || otherAfter.test(next)) return false;
  const shape = shapeOf(value);
  const around = `${head}·${next}`;
  const points =
    shape +
    (told.test(head) ? 2 : 0) +
    (described.test(head) ? 1.5 : 0) +
    (failed.test(next) ? 1 : 0) +
    (secretWord.test(around) ? 2 : signIn.test(around) ? 1 : 0);
  return points >= enough;
};

const enough = 5;

/** Signs inside and letters of both sizes are no user name's; a word with a year may be one. */
const shapeOf = (value: string): number => {
  if (/\w[!#$%&*^~@+]+\w|\w[!$%&*^~]$/.test(value)) return 3;
  return /[a-z]/.test(value) && /[A-Z]/.test(value) ? 2 : 1.5;
};

/** From the last stop on. */
const ownClause = /[^。!?;\n]{0,40}$/;
const told =
  /(?:[改设换调弄](?:[成为]了?|的是?|了|回)?啥?|[输填打敲键](?:入|的|了|过)?(?:是|就是|都是)?|[试用](?:过|的|了)?(?:是|就是|都是)?|都?是|发的?|给的?|叫|答)[ :“"(]{0,2}$|[\w!@#$%^&*+.-]{4,20} ?(?:[/、和跟]|,? ?然后|,? ?再) ?$/;
/** 我儿子拼音加年份, 哪儿都用这个. */
const described =
  /(?:拼音|生日|名字|车牌|年份|出生|手机尾?号?)[^。!?\n]{0,10}$|(?:所有|到处|哪[儿里都]|一直|从来|平台|网站|别处)[^。!?\n]{0,6}[用是] ?$/;
const failed =
  /^["”)]{0,2}[,、]?[^。!?\n]{0,16}?(?:不对|不行|不成|不匹配|不认|错|不上|不了|不进|进不|登不|试|打不开|解不|大小写|没[一个用])/;
const secretWord = /密码|口令|大小写|密保|(?:^|[^a-z])(?:pass|pwd?)(?:[^a-z]|$)/i;
const signIn = /登|进不|解锁|开锁|验证|账[号户]|后台/;
const otherThing =
  /(?:用户|登录|网|昵|游戏|角色)?(?:名|称)(?!字)[^,。]{0,6}$|(?:昵称|账[号户]|编号|单号|型号|[户工学卡表机]号|邮箱|微信|id|ID|网址|链接|版本|系统|浏览器|代码|错误|报错|提示|显示|文件|车牌|航班|电话|手机|名叫|我是|我叫|订单|套餐|优惠码|邀请码|验证码|备用码|恢复码)[^,。]{0,6}$/;
export const forgotten = /忘|不记得|找回|丢/;
/** Told by their own finders. */
const otherSecret = /[密秘私公]钥|验证[码器]|[动备恢校]\S码|兑换|\b(?:key|token|secret|code|api|otp|cvv|cvc)s?\b/i;
const otherAfter =
  /^["”)]{0,2}[ ]?(?:(?:这|那)?[个台款]?(?:用户|账[号户]|昵称|邮箱|手机|版本|浏览器|系统|型号|文件|订单)|登录?的?[,。])/;

/** 密保问题“最喜欢的老师”，我答的是周国强: the answer opens the account as the password does. */
export const eachSecretAnswer = (plain: string, add: (start: number, length: number) => void): void => {
  if (!question.test(plain) || exam.test(plain)) return;
  eachMatch(answer, plain, ({ index, 0: { length }, 1: value = '' }) => {
    if (!noAnswer.test(value) && question.test(plain.slice(Math.max(0, index - 50), index + length + 24)))
      add(index + length - value.length, value.length);
  });
};
const question = /密保|密语|(?:安全|验证)问题|[那这第][一二三两]?[道个]?题|问题问|第[一二三]个?答案|没.{0,4}答案/;
const exam = /考[试题卷]|试卷|问卷|作业|判[错分卷]|得分|测验|竞[猜赛]|练习|题库/;
const answer =
  /(?:我(?:的|当时|每次|一直|都)?|的?)(?:[答填写](?:的|了)?|回答|答案|设置?的?)(?:都?是|为|:)? ?["“「]?([一-龥]{2,8}?)(?=["”」]|[,。](?!什么)|$)/g;
const noAnswer = /[错对忘不没哪谁问题过了吗呢]|什么|答案|[一两三]次|客服|系统/;
