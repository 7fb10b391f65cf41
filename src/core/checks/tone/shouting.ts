/** Says so when the own text is in capitals or has rows of marks. Acronyms and single marks are fine. */
import { message } from '../../language/message';
import { defineCheck, type CheckHelp } from '../check';
import { shortened } from '../phrase';

const messages = {
  loud: message({
    en: ({ phrase }: { phrase: string }) =>
      `“${phrase}” reads like shouting. Normal letters and one mark say the same.`,
    'zh-CN': ({ phrase }) => `“${phrase}”读起来像在大喊。用平常的写法和一个标点，意思不变。`,
  }),
};

export const shouting = defineCheck({
  id: 'tone/shouting',
  severity: 'warning',
  needs: ['ownText', 'facts'],
  messages,
  review: ({ facts }) =>
    facts
      .of('shouting')
      .filter(({ place }) => place.field === 'body')
      .slice(0, 3)
      .map(({ text, place }) => ({ message: 'loud' as const, params: { phrase: shortened(text) }, at: place })),
});

export const shoutingHelp = (): CheckHelp => ({
  title: message({ en: () => 'Shouting', 'zh-CN': () => '语气过激' }),
  why: message({
    en: () => 'Capitals and rows of marks make the reader defensive, and the facts get lost.',
    'zh-CN': () => '全大写和成串的感叹号会让人先有防备，事实反而看不见了。',
  }),
  example: {
    good: message({ en: () => 'My account has been locked for a week.', 'zh-CN': () => '我的账户已经锁了一周。' }),
    bad: message({ en: () => 'MY ACCOUNT IS STILL LOCKED!!!', 'zh-CN': () => '账户到现在还锁着！！！' }),
  },
});
