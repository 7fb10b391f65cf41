import type { DeskProfile } from '../desks/desk-profile';
import type { Locale } from '../language/locale';

/** A greeting for the desk. The generic profile's name is a common noun, so it gets no name in front. */
export const greetingLine = (desk: DeskProfile, locale: Locale): string => {
  const name = desk.name[locale];
  if (locale === 'zh-CN')
    return /客服|支持|服务|团队/.test(name) ? `尊敬的${name}，您好：` : `尊敬的${spaced(name)}客服，您好：`;
  return /\b(?:support|service|desk|team|help)\b/i.test(name)
    ? `Dear ${lowerIfNoun(name)},`
    : `Dear ${name} support team,`;
};

export const thanksLine = (locale: Locale): string =>
  locale === 'zh-CN' ? '感谢您的帮助，期待您的回复。' : 'Thank you for your help. I look forward to your reply.';

/** Chinese texts set a space between Chinese and Latin. */
const spaced = (name: string): string => (/^[ -~]+$/.test(name) ? ` ${name} ` : name);

/** "Support desk" is no name: mid-sentence it takes a small letter. */
const lowerIfNoun = (name: string): string =>
  /^(?:Support|Help|Service|Customer)\b/.test(name) ? name.toLowerCase() : name;
