import { message } from '../../core/language/message';
import type { RestsOn } from '../session/rests-on';

const mails = (count: number) => `${count} ${count === 1 ? 'mail' : 'mails'}`;

/** What a request card and the list of requests rest on. */
export const restsOnText = {
  mailbox: message({
    en: ({ mailbox, opened }: Pick<RestsOn, 'mailbox' | 'opened'>) =>
      `Based on ${mails(mailbox)} from your mailbox${opened > 0 ? ` and ${opened} more that you opened` : ''}.`,
    'zh-CN': ({ mailbox, opened }) =>
      `依据：您邮箱中的 ${mailbox} 封邮件${opened > 0 ? `，以及另外打开过的 ${opened} 封邮件` : ''}。`,
  }),
  opened: message({
    en: ({ opened, quoted }: Pick<RestsOn, 'opened' | 'quoted'>) =>
      `Based on ${mails(opened)} that you opened with Askwell${quoted > 0 ? ' and what they quote' : ''}.`,
    'zh-CN': ({ opened, quoted }) =>
      `依据：您用 Askwell 打开过的 ${opened} 封邮件${quoted > 0 ? '及其引用的内容' : ''}。`,
  }),
  oneMail: message({
    en: ({ quoted }: Pick<RestsOn, 'quoted'>) =>
      quoted > 0 ? 'Based only on one mail and what it quotes.' : 'Based only on one mail.',
    'zh-CN': ({ quoted }) => (quoted > 0 ? '仅依据一封邮件及其引用的内容。' : '仅依据一封邮件。'),
  }),
  /** Why the wait may be over without the pane knowing. */
  unopened: message({
    en: () => 'I cannot know of an answer that you have not opened yet.',
    'zh-CN': () => '您还没打开过的回复，我无从知道。',
  }),
  readAt: message({
    en: ({ time }: { time: string }) => `Last read ${time}; the desk may know more.`,
    'zh-CN': ({ time }) => `上次读取：${time}，对方那边可能还有更新。`,
  }),
  notReadThrough: message({
    en: () => 'The mailbox has not been read to the end yet.',
    'zh-CN': () => '邮箱还没有全部读完。',
  }),
  /** A question to the mailbox beside its reading had no answer. */
  missed: message({
    en: () => 'I could not look for further mails of this request just now; I will when you open it again.',
    'zh-CN': () => '刚才没能查找这个请求的其他邮件，下次打开时会再试。',
  }),
} as const;
