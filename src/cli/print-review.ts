import { typeName } from '../core/checks/type-name';
import type { Locale } from '../core/language/locale';
import { say, type Review } from '../core/review/review';

/** A review as lines for people. Control and direction characters of the mail are shown, never obeyed. */
export const printReview = (file: string, review: Review, locale: Locale): string => {
  const words = texts[locale];
  const desk = review.match?.desk;
  if (!desk) return `${visible(file)}\n  ${words.notForDesk}\n`;
  const lines = review.findings.map(
    (finding) => `  ${words[finding.severity].padEnd(8)}${visible(say(finding, locale))}  (${finding.check})`,
  );
  return [
    visible(file),
    `  ${visible(desk.name[locale])} · ${typeName(review.requestType.type, locale)}${review.requestType.sure ? '' : ' ?'} · ${words[review.sendDecision]}`,
    ...(lines.length > 0 ? lines : [`  ${words.nothing}`]),
    '',
  ].join('\n');
};

const texts = {
  en: {
    notForDesk:
      'This mail is for no desk I know, so nothing was judged. --desk ID names one, --desks FILE adds profiles.',
    nothing: 'Nothing to improve.',
    error: 'error',
    warning: 'warning',
    info: 'hint',
    stop: 'do not send yet',
    look: 'have a look',
    ready: 'ready to send',
    'not-for-a-desk': '',
  },
  'zh-CN': {
    notForDesk: '这封邮件不是写给已知客服的，因此没有检查。可用 --desk ID 指定，或用 --desks FILE 添加资料。',
    nothing: '没有需要改进的地方。',
    error: '错误',
    warning: '警告',
    info: '提示',
    stop: '先不要发送',
    look: '请再看一眼',
    ready: '可以发送',
    'not-for-a-desk': '',
  },
} as const;

/** A terminal acts on escape and direction characters; a mail must not reach it through us. */
const visible = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
