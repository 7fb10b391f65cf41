import { placesOf } from '../language/cues';
import type { Range } from '../mail/place';
import { cue, cuesOf } from './cues';
import type { Paragraph } from './finder';
import { after, before, matchAt } from './patterns';

/** Passwords that no label stands before: 密码不对, 我输的就是 lili0612hjj; "Guifang@1953 这个密码". Looked for near 密码 only. */
export const typedPasswords = (paragraph: Paragraph): readonly Range[] => {
  const { lower, plain } = paragraph;
  const found: Range[] = [];
  for (const at of placesOf(cuesOf(paragraph), cue.password).slice(0, mostPlaces)) {
    const named = namedAfter.exec(before(plain, at, 44));
    const value = named?.[1] ?? '';
    if (named && !otherNext.test(after(lower, at, 8)) && !notTyped.test(value.toLowerCase())) {
      const start = at - named[0].length + named[0].indexOf(value);
      found.push({ start, end: start + value.length });
    }
    found.push(...enteredNear(lower, plain, at));
  }
  return found;
};

const enteredNear = (lower: string, plain: string, at: number): readonly Range[] => {
  const found: Range[] = [];
  const from = Math.max(0, at - reach);
  const near = plain.slice(from, at + reach);
  entered.lastIndex = 0;
  for (let match = entered.exec(near); match; match = entered.exec(near)) {
    const start = from + match.index + match[0].length;
    const value = matchAt(mixed, plain, start)?.[0].replace(/[.,;:)\]}>"'?]{1,4}$/, '') ?? '';
    if (value.length < 6 || notTyped.test(value.toLowerCase())) continue;
    const end = start + value.length;
    const next = after(lower, end, 12);
    const isApart = start < at ? /[。!?;；\n]/.test(plain.slice(end, at)) : forgotten.test(plain.slice(at, start));
    if (isApart || otherField.test(near.slice(0, match.index)) || otherValue.test(next)) continue;
    if (!/^[,。]/.test(match[0]) || endsClause.test(next)) found.push({ start, end });
  }
  return found;
};

const mostPlaces = 12;
const reach = 48;
const entered =
  /(?:(?:输入?|填写?|打|敲|键入)(?:进去|进|上去?)?的?(?:一直|都|也|就|全|其实|明明|还|总){0,2}是|用的(?:一直|都|也|就|还){0,2}是|输入?了?|[,。][ ]?(?:一直|明明|应该|肯定|都|还)?就是)[ ]?["“「]?(?=[A-Za-z0-9])/g;
const mixed = /(?=[!-~]{0,30}[A-Za-z])(?=[!-~]{0,30}\d)[A-Za-z0-9][!-~]{4,32}/y;
const namedAfter =
  /(?:^|[^!-~])([A-Za-z0-9][!-~]{5,32})[ ]?["”」]?[ ]?(?:(?:这|那)[个串组]|(?:就|才)?是)(?:我的?|他的?|原来的?|登录|支付|新|旧|老)?$/;
const forgotten = /忘|不记得|找回|丢/;
/** What was entered is told of another field, or is another thing. */
const otherField =
  /(?:账号|账户|用户名?|号码?|邮箱|名字?|姓名|昵称|手机|电话|验证码|网址|链接|单号|型号|浏览器|系统)[^,。]{0,4}$/;
const otherValue =
  /^[ ]?(?:(?:这|那)?[个台款]?|的)(?:用户名|账[号户]|号|邮箱|手机|昵称|名|浏览器|系统|版本|型号|网|无线|套餐|验证码|优惠|链接|app|wifi)/;
const endsClause = /^[ ]?(?:[,。.!?;)\n]|$|[呀啊吧呢的]|没错)/;
const otherNext = /^密码(?:错|不|保护|框|页|登录|输|重|找|本|器|强|规|策)/;
/** An address, a device, a version, an error's code: near a password, and none. */
const notTyped =
  /^(?:https?|www\.)|@[\w-]+\.[a-z]|\.(?:com|cn|net|org|example)|^(?:iphone|ipad|ios|android|win|windows|mac|macos|chrome|edge|firefox|safari|wifi|office|vip|huawei|mate|xiaomi|redmi|oppo|vivo|honor|app|e|err|error|code|http|v)[-_. ]?\d|[*]{2}|x{4}/;
