import type { ComposeType } from '../../core/mail/draft';
import type { Address } from '../../core/mail/address';
import { escapeHtml } from './html';
import type { MailItem } from './item';

export type ReplyStyle = 'web' | 'word';

const words = {
  en: { from: 'From', sent: 'Sent', to: 'To', cc: 'Cc', subject: 'Subject', re: 'Re: ', fw: 'Fw: ', colon: ':' },
  'zh-CN': {
    from: '发件人',
    sent: '发送时间',
    to: '收件人',
    cc: '抄送',
    subject: '主题',
    re: '回复: ',
    fw: '转发: ',
    colon: '：',
  },
} as const;
export type ReplyLocale = keyof typeof words;

/** The reply prefix of Outlook in the user's language; an existing prefix is not doubled. */
export const replySubject = (subject: string, kind: ComposeType, locale: ReplyLocale): string => {
  const bare = subject.replace(/^\s*((re|fw|fwd|回复|答复|转发)\s*[:：]\s*)+/i, '');
  return (kind === 'forward' ? words[locale].fw : words[locale].re) + bare;
};

/**
 * The body Outlook puts under a reply. On the web: `appendonsend`, a rule, `divRplyFwdMsg`; in Word's editor a bordered
 * `div` of MsoNormal paragraphs. The wording follows the user's language, as Outlook's does.
 */
export const replyBody = (original: MailItem, style: ReplyStyle, locale: ReplyLocale, signature: string): string => {
  const text = words[locale];
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: 'Asia/Shanghai' });
  const rows = [
    [text.from, writeAddress(original.from)],
    [text.sent, date.format(original.date)],
    [text.to, original.to.map(writeAddress).join('; ')],
    ...(original.cc.length ? [[text.cc, original.cc.map(writeAddress).join('; ')]] : []),
    [text.subject, original.subject],
  ].map(([label = '', value = '']) => `<b>${label}${text.colon}</b> ${escapeHtml(value)}`);
  if (style === 'word')
    return (
      `<p class="MsoNormal"><o:p>&nbsp;</o:p></p>${signature}` +
      `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal">${rows.join('<br>')}</p></div>` +
      `<p class="MsoNormal"><o:p>&nbsp;</o:p></p>${original.html}`
    );
  return (
    `<div class="elementToProof"><br></div>${signature}<div id="appendonsend"></div>` +
    `<hr style="display:inline-block;width:98%" tabindex="-1">` +
    `<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${rows.join('<br>')}</font><div>&nbsp;</div></div>` +
    `<div>${original.html}</div>`
  );
};

const writeAddress = ({ name, address }: Address): string => (name ? `${name} <${address}>` : address);
