import { message, type MessageText } from '../language/message';
import type { RequestType } from '../models/request-type';

// A type, not an interface: only that fits the params of a message.
type About = {
  readonly date: string;
  readonly topic: string;
  /** Empty when none is known. */
  readonly number: string;
};
const numbered = (number: string): string => (number === '' ? '' : ` (request number ${number})`);
const numberedZh = (number: string): string => (number === '' ? '' : `，请求编号是 ${number}`);

/** The sentences of a follow-up, both languages side by side. Each says only what is so when it is used. */
export const followUpTexts = {
  greeting: message({ en: () => 'Dear support team,', 'zh-CN': () => '您好：' }),
  wrote: message({
    en: ({ date, topic, number }: About) => `I wrote to you on ${date} about ${topic}${numbered(number)}.`,
    'zh-CN': ({ date, topic, number }) => `我于 ${date}就${topic}给您发过邮件${numberedZh(number)}。`,
  }),
  confirmed: message({
    en: ({ date, topic, number }: About) =>
      `On ${date} you confirmed that you have my message about ${topic}${numbered(number)}.`,
    'zh-CN': ({ date, topic, number }) => `您在 ${date}确认已收到我关于${topic}的来信${numberedZh(number)}。`,
  }),
  about: message({
    en: ({ topic, number }: About) => `I am writing about ${topic}${numbered(number)}.`,
    'zh-CN': ({ topic, number }) => `想向您了解${topic}的进展${numberedZh(number)}。`,
  }),
  wroteAgain: message({
    en: ({ date }: { date: string }) => `My last question in this matter is of ${date}.`,
    'zh-CN': ({ date }) => `最近一次等您答复的来信是在 ${date}。`,
  }),
  noAnswer: message({
    en: ({ days }: { days: string }) => `That is ${days} ago, and I have not seen an answer yet.`,
    'zh-CN': ({ days }) => `至今已过去 ${days}，我还没有看到答复。`,
  }),
  held: message({
    en: ({ date, days }: { date: string; days: string }) =>
      `You told me on ${date} that it is being looked at; I have been waiting for ${days} and have not heard anything since.`,
    'zh-CN': ({ date, days }) => `您在 ${date}告知正在处理，此后我没有收到新的消息，至今已等待 ${days}。`,
  }),
  promised: message({
    en: ({ date }: { date: string }) => `I had understood that I would hear from you by ${date}.`,
    'zh-CN': ({ date }) => `按此前的说明，应在 ${date}前得到答复。`,
  }),
  already: message({
    en: ({ count }: { count: number }) =>
      count === 1 ? 'I have also sent one reminder since.' : `I have also sent ${count} reminders since.`,
    'zh-CN': ({ count }) => `其间我还发过 ${count} 封跟进邮件。`,
  }),
  askFirst: message({
    en: () =>
      'Could you please tell me how the matter stands and when I can expect an answer? If you need anything else from me, I am happy to send it.',
    'zh-CN': () => '麻烦您告知目前的处理进展，以及大概什么时候能有答复。如果还需要我补充材料，请随时告诉我。',
  }),
  askSecond: message({
    en: () =>
      'May I ask who is dealing with it and what the next step is? A short note on the current state would already help me a lot.',
    'zh-CN': () => '想请问目前由哪位同事负责、下一步怎么安排？哪怕先简单说明一下进展，对我也很有帮助。',
  }),
  askThird: message({
    en: () =>
      'Could you please pass this on to a supervisor or to whoever can decide, and tell me by when I will have a reply? I would much prefer to settle it here with you.',
    'zh-CN': () =>
      '能否请您把此事转给主管或有权处理的同事，并告知最晚什么时候能有答复？我很希望能在这里与您一起把问题解决。',
  }),
  thanks: message({
    en: () => 'Thank you for your help.\n\nKind regards',
    'zh-CN': () => '感谢您的帮助！\n\n此致\n敬礼',
  }),
};

/** What the request is about, where its subject does not say. */
export const topicTexts: Readonly<Record<RequestType, MessageText<Record<never, never>>>> = {
  'account-locked': message({ en: () => 'my locked account', 'zh-CN': () => '账户被锁定一事' }),
  'account-change': message({ en: () => 'a change to my account', 'zh-CN': () => '修改账户信息一事' }),
  'payment-error': message({ en: () => 'a problem with a payment', 'zh-CN': () => '支付出现问题一事' }),
  security: message({ en: () => 'the security of my account', 'zh-CN': () => '账户安全一事' }),
  general: message({ en: () => 'a request of mine', 'zh-CN': () => '我的请求' }),
};
