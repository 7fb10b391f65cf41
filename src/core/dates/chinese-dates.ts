import { chineseDays, dayParts } from '../lexicon/dates';
import { adjusted, compileRules, type DateContext, type DateRule, type DayPart } from './date-piece';
import {
  ago,
  dayOfMonth,
  dayOfYear,
  daysFromNow,
  lastDays,
  monthOfYear,
  type SpanUnit,
  wholeSpan,
  weekday,
} from './day-readings';
import { civilOf } from './civil';
import { timeOf } from './numeric-dates';

/** On folded text: simplified, ASCII digits and punctuation. */
const digit = '[零〇一二三四五六七八九十两]';
const number = `(\\d{1,2}|${digit}{1,3})`;
const year = '(\\d{4}|[零〇一二三四五六七八九]{4}|\\d\\d(?=年)|今|去|前|本|当|明|后)[ ]?年(?:的)?[ ]?';

const dayWords = Object.keys(chineseDays).sort((one, other) => other.length - one.length);

const fullDate: DateRule = {
  source: `(农历|阴历|旧历)?(?:${year})?${number}[ ]?月份?(?:的?[ ]?${number}(?:[ ]?([日号])|(?![\\d:个.%]))|底|初|中旬|末)?`,
  read: ([whole = '', lunar, of, month, day, mark], context) => {
    // 三个月 has 个 between; 3月 of a stay is a month, too. Lunar dates have no day we could tell.
    const at = readNumber(month);
    if (at < 1 || at > 12 || /初[一二三四五六七八九十]$/.test(whole)) return undefined;
    if (lunar) return { isDate: true };
    if (day === undefined) return monthOfYear(at, yearOf(of, context), context);
    if (mark === undefined && !/^\d/.test(day)) return undefined;
    return dayOfYear(at, readNumber(day), yearOf(of, context), context);
  },
};

const dayOfThisMonth: DateRule = {
  source: `(上个?月的?|本月的?|这个?月的?|当月的?|下个?月的?)?${number}[ ]?([日号])(?![线码楼门店机地桩铺摊井座仓库柜台院厅路车室窗会字内系馆区文桌])`,
  read: ([whole = '', month, day = '', mark], context, previous) => {
    // 中山路12号: a house.
    if (month === undefined && mark === '号' && /(?:路|街|大道|巷|弄|胡同|园区|小区|广场)$/.test(previous))
      return undefined;
    const months = month === undefined ? undefined : /^上/.test(month) ? -1 : /^下/.test(month) ? 1 : 0;
    // 5号 may be a door: a bare one in Chinese numerals needs 日 or a month beside it.
    if (month === undefined && mark === '日' && whole.length < 2) return undefined;
    const reading = dayOfMonth(readNumber(day), months, context);
    return reading && adjusted(reading, { role: months === 1 ? 'future' : undefined });
  },
};

const dayWord: DateRule = {
  source: `(大前天|大前日|大后天|(?:${dayWords.join('|')}))(?!气|生)`,
  read: ([word = ''], context) => {
    const reading = daysFromNow(chineseDays[word] ?? 0, context);
    const part: DayPart | undefined = /早|晨/.test(word) ? 'morning' : /晚|夜/.test(word) ? 'evening' : undefined;
    return adjusted(reading, { part, approximate: /刚|方才|适才/.test(word) || undefined });
  },
};

/** 春节那几天, 大年初三, 初八那天; the bare name of a festival is a wish or an event, no time. */
const festival: DateRule = {
  source: `大年(?:初${digit}|三十)|正月(?:初?${digit}{1,3})|初${digit}(?=那天|当天|晚|早|上午|下午|中午)|腊月(?:初?${digit}{1,3})|(?:除夕|春节|元旦|清明|五一|端午|中秋|国庆|圣诞|双十[一二]|双1[12]|元宵|七夕|重阳|腊八|小年|冬至|立[春夏秋冬])节?(?:小?长?假)?(?:放假(?=回来|后|期)|当天|那天|那几天|期间|假期|前后|前一天|当晚|那晚|晚上|早上|零点|凌晨|[头第]一天|第二天|前夜)|(?:开学|放假|期末|暑假|寒假)(?:[一-龥]{0,2}(?:当天|那天|当晚|[头第]一天))`,
  read: () => ({ isDate: true }),
};

const weekdays: DateRule = {
  source:
    '(每个?|上上个?|上个?|这个?|本|下下个?|下个?)?(?:周|星期|礼拜)([一二三四五六日天]|[1-7](?!\\d|[天日月年]))(?![年月岁期内到之]?[年期])',
  read: ([, which = '', day = ''], context) => {
    const index = day === '日' || day === '天' || day === '7' ? 0 : '一二三四五六'.indexOf(day) + 1 || Number(day);
    const weeks = /^上上/.test(which)
      ? -2
      : /^上/.test(which)
        ? -1
        : /^下下/.test(which)
          ? 2
          : /^下/.test(which)
            ? 1
            : /^[这本]/.test(which)
              ? 0
              : undefined;
    const reading = weekday(index, weeks, context);
    return adjusted(reading, { role: /^每/.test(which) ? 'repeat' : /^下/.test(which) ? 'future' : reading.role });
  },
};

const span: DateRule = {
  source:
    '(上上个?|上个?|这个?|本|下个?)(周末|周|星期|礼拜|月)(?![一二三四五六日天\\d])(初|底|中旬|末)?|(去|今|前)年(?![一二三四五六七八九十\\d])(初|底|末)?|(月|年)(初|底|中)(?!级)',
  read: ([, which = '', unit = '', , year], context) => {
    const count = /^上上/.test(which) ? -2 : /^上/.test(which) ? -1 : /^下/.test(which) ? 1 : 0;
    if (year !== undefined) return wholeSpan(year === '去' ? -1 : year === '前' ? -2 : 0, 'year', context);
    return wholeSpan(count, unit === '周末' ? 'weekend' : unit === '月' || unit === '' ? 'month' : 'week', context);
  },
};

const timeAgo: DateRule = {
  source: `(大约|大概|约|差不多|快)?(?:(\\d{1,4}|${digit}{1,4}|[几数])(?:多|来)?|(半))(个半)?[ ]?个?(分钟|小时|钟头|天|日|周|星期|礼拜|月|年|个月)半?(?:多)?(?:之前|以前|前)(?![一-龥]?(?:缀|言|台|端|往|来|景))`,
  read: ([whole = '', vague, count, half, andHalf, unit = ''], context) => {
    const isMonth = unit === '月' || unit === '个月';
    // 3月前 is "before March", 3个月前 three months ago.
    if (unit === '月' && !/个/.test(whole)) return undefined;
    if (unit === '日' && half) return undefined;
    if (unit === '年' && Number(count) > 99) return undefined;
    const many = half ? 0.5 : /[几数]/.test(count ?? '') ? 3 : readNumber(count);
    const isVague = vague !== undefined || /[几数多来]/.test(whole);
    const extra = andHalf || (/半多?(?:之前|以前|前)$/.test(whole) && !half) ? 0.5 : 0;
    return ago(many + extra, isMonth ? 'month' : unitOf(unit), isVague, context);
  },
};

const lastSpan: DateRule = {
  source: `(?:最近|过去|近)(?:的)?[这]?(\\d{1,3}|${digit}{1,3}|几)[ ]?个?(小时|天|日|周|星期|月|年)|(?:前几天|前两天|前些天|这几天|这两天|前几日|(早上|上午|中午|下午|清晨|凌晨)(?=起|开始|就|一直))`,
  read: ([, count, unit, part], context, previous) =>
    // 从早上起: today's.
    part !== undefined && !/从$/.test(previous)
      ? undefined
      : count === undefined
        ? { isDate: true, approximate: true }
        : lastDays(count === '几' ? 3 : readNumber(count), unit === '月' ? 'month' : unitOf(unit ?? ''), context),
};

const clockTime: DateRule = {
  source: `${number}[ ]?(点|时)(?!击|赞|评|间|候|长|差|段|期|都|也|儿|的?(?:建议|问题|要求|原因|意见|疑问|说明|补充|情况)|[一-龥]?(?:建议|疑问))(?:(半)|(一刻)|(三刻)|(整|钟)|[ ]?${number}[ ]?(分(?!钟|之))?(?![\\d个次元块点])(?:[ ]?\\d{1,2}[ ]?秒)?)?(左右|多|许|前后|上下)?`,
  read: ([, hour = '', mark, half, quarter, threeQuarters, exact, minute, minuteMark, vague], _, previous) => {
    const refuse = /(?:第|[这那以如有提说])$/.test(previous);
    const isPlain =
      half === undefined &&
      quarter === undefined &&
      threeQuarters === undefined &&
      exact === undefined &&
      minute === undefined &&
      vague === undefined;
    if (refuse && (isPlain || /第$/.test(previous))) return undefined;
    const hours = readNumber(hour);
    const minutes = half ? 30 : quarter ? 15 : threeQuarters ? 45 : minute === undefined ? 0 : readNumber(minute);
    const reading = timeOf(hours, minutes, undefined);
    if (
      !reading ||
      (minute !== undefined &&
        minuteMark === undefined &&
        !/^\d\d$|^[零〇一二三四五]?十|^[零〇二三四五]?[零〇五]/.test(minute))
    )
      return undefined;
    // 一点 is "a bit", 两点 two points: Chinese numerals alone need a day, a part of the day or a minute beside them.
    const isAbout = /(?:大约|大概|约|差不多)[ ]?$/.test(previous);
    const needs =
      isPlain && !isAbout && (!/^\d/.test(hour) || (mark === '时' && hours < 13)) ? ('any' as const) : undefined;
    return adjusted(reading, { needs, approximate: vague ? true : undefined });
  },
};

const dayPart: DateRule = {
  source: `(${Object.keys(dayParts)
    .filter((word) => word > '一' && word.length > 1)
    .join('|')}|早(?=\\d|[七八九十])|晚(?=\\d|[七八九十]))`,
  read: ([, word = '']) => ({ part: dayParts[word], needs: 'any' }),
};

const readNumber = (written = ''): number => {
  if (/^\d/.test(written)) return Number(written);
  const ten = written.indexOf('十');
  if (ten < 0)
    return Number(
      [...written]
        .map((character) => (character === '两' ? 2 : '零一二三四五六七八九〇'.indexOf(character) % 10))
        .join(''),
    );
  const tens = ten === 0 ? 1 : readNumber(written.slice(0, ten));
  return tens * 10 + (ten === written.length - 1 ? 0 : readNumber(written.slice(ten + 1)));
};

const yearOf = (written: string | undefined, { now }: DateContext): number | undefined => {
  if (written === undefined) return undefined;
  const relative = { 去: -1, 前: -2, 今: 0, 本: 0, 当: 0, 明: 1, 后: 2 }[written];
  if (relative !== undefined) return now && civilOf(now.day).year + relative;
  const number = readNumber(written);
  return number < 100 ? 2000 + number : number;
};

const unitOf = (written: string): SpanUnit =>
  /分/.test(written)
    ? 'minute'
    : /时|钟头/.test(written)
      ? 'hour'
      : /周|星期|礼拜/.test(written)
        ? 'week'
        : /年/.test(written)
          ? 'year'
          : 'day';

export const chineseRules = compileRules([
  timeAgo,
  lastSpan,
  fullDate,
  dayWord,
  festival,
  weekdays,
  span,
  dayOfThisMonth,
  clockTime,
  dayPart,
]);
