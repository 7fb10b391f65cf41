/** Says so when the own text is in capitals or has rows of marks. Acronyms and single marks are fine. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
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
