import { eachCue } from '../language/cues';
import { cue, cuesOf } from './cues';
import type { Paragraph } from './finder';
import { after, before, matchAt } from './patterns';

/** Telephone numbers by their shape that can be the writer's own. */
export const eachPhone = (paragraph: Paragraph, add: (start: number, length: number) => void): void => {
  const { lower } = paragraph;
  eachCue(cuesOf(paragraph), cue.digits | cue.phoneSign, phone, lower, ({ index, 0: { length } }) => {
    if (
      !isOfOthers(lower, index) &&
      !callBack.test(after(lower, index + length, 24)) &&
      !isPartOfNumber(lower, index, length)
    )
      add(index, length);
  });
};

/** The length of a number behind a label of telephones; 0 for none or another's. "Number" alone wants one that shows what it is. */
export const labelledPhoneAt = (lower: string, at: number, label: string): number => {
  const number = matchAt(looseNumber, lower, at)?.[0];
  if (number === undefined || isOfOthers(lower, at) || callBack.test(after(lower, at + number.length, 24))) return 0;
  if (/^(?:my number|our number|my line|号码|门号)$/.test(label) && !/^(?:\+|\(?0|1[3-9])/.test(number)) return 0;
  // 号码137000003483月8日 runs into a date.
  return /^1[3-9]\d{10,11}$/.test(number) && lower.charAt(at + number.length) === '月' ? 11 : number.length;
};

const looseNumber = /\+?\(?\d[\d ()-]{5,20}\d/y;
const phone =
  /(?:\+\d{1,3}|\b00\d{2})[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?!\d)|(?:\b86[ -]?)?\b1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d(?!\d?月))|\(\d{3}\) ?\d{3}-\d{4}\b|\b\d{3}-\d{3}-\d{4}\b|\b0[1-9]\d{1,3}[ -]\d{3,4}[ -]?\d{3,4}(?![\d-])|\b0[1-9]\d{3} \d{6}(?!\d)/y;

const isOfOthers = (lower: string, at: number): boolean => called.test(before(lower, at, 30)) || isInSignOff(lower, at);

/** 电话 under a name and a title, at the end of the mail: a signature that nothing announces. */
const isInSignOff = (lower: string, at: number): boolean => {
  const lines = lower.slice(Math.max(0, at - 80), at).split('\n');
  const [previous, line = ''] = lines.slice(-2);
  return (
    lines.length > 1 &&
    /^[一-龥]{2,8}$/.test(previous ?? '') &&
    !/[我您的好]|信息|资料|如下/.test(previous ?? '') &&
    /^(?:[a-z]{1,9}|[一-龥]{2,4})?\.?[: ]{0,3}$/.test(line)
  );
};

/** "call you on 0800…", 客服电话: the desk's own line. */
const called =
  /(?:hotline|helpline|call(?:ed|ing)? you(?: at| on)?|your (?:number|phone|line)(?: is)?|support line|(?:called|rang|phoned|dialled|dialed|ringing|calling)(?: me| us)?(?: from| at| on)?|calls? from|text(?:s|ed)? from|客服(?:电话|热线|号码)?|热线|拨打了?|[^充]打(?:我的?(?:电话|手机))?|回拨|回电|致电|来电|(?:[她他]们?|骗子|对方|有人)用|打了?你们的?(?:电话)?|his|her|their|recipient|商家|对方)[^\d\n我本]{0,6}$/;

/** 我的电话 138…，方便时回电: where to ring, which need not be the account's. */
const callBack =
  /^[ ,。;)]{0,3}(?:方便|随时|白天|晚上|有空|有事|有消息|有结果|请|可以?|欢迎|到时候?|麻烦)[^,。;\n\d]{0,10}(?:回电|来电|致电|打[给我]|打电话|联系|通知我|呼我)/;

const isPartOfNumber = (lower: string, start: number, length: number): boolean =>
  /[\w./-]$/.test(before(lower, start, 1)) || /^(?:[\w/]|[.-]\d)/.test(after(lower, start + length, 2));
