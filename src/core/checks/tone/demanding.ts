/** Says so when a mail orders or sets an ultimatum and has no softening word anywhere. */
import { message } from '../../language/message';
import { defineCheck } from '../check';
import { shortened } from '../phrase';

const messages = {
  order: message({
    en: ({ phrase }: { phrase: string }) => `“${phrase}” sounds like an order. A “please” or “could you” is enough.`,
    'zh-CN': ({ phrase }) => `“${phrase}”听起来像命令。加上“请”或“麻烦您”就好。`,
  }),
  ultimatum: message({
    en: ({ phrase }: { phrase: string }) =>
      `“${phrase}” sounds like an ultimatum. Say by when you need it and why, and add a “please”.`,
    'zh-CN': ({ phrase }) => `“${phrase}”听起来像最后通牒。说明您什么时候需要、为什么，再加一个“请”字。`,
  }),
};

export const demanding = defineCheck({
  id: 'tone/demanding',
  severity: 'info',
  needs: ['ownText', 'facts'],
  messages,
  review({ facts }) {
    if (facts.of('softener').length > 0) return [];
    const orders = facts.of('demand').map(({ text, place }) => ({ message: 'order' as const, text, place }));
    const ultimatums = facts.of('ultimatum').map(({ text, place }) => ({ message: 'ultimatum' as const, text, place }));
    return [...orders, ...ultimatums]
      .filter(({ place }) => place.field === 'body')
      .map((found) => ({ message: found.message, params: { phrase: shortened(found.text) }, at: found.place }));
  },
});
