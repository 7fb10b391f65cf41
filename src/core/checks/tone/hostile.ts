/** Says so when a sentence insults or threatens the reader. Quoted insults and anger at the situation are no finding. */
import { message } from '../../language/message';
import type { Place } from '../../mail/place';
import { defineCheck } from '../check';
import { shortened } from '../phrase';

const messages = {
  insult: message({
    en: ({ phrase }: { phrase: string }) =>
      `“${phrase}” reads as an attack on the person who answers. Say what went wrong instead; it works better.`,
    'zh-CN': ({ phrase }) => `“${phrase}”读起来像是在指责回信的人。改成说明哪里出了问题，效果会更好。`,
  }),
  threat: message({
    en: ({ phrase }: { phrase: string }) =>
      `“${phrase}” reads as a threat. Say what you need and by when; support can act on that.`,
    'zh-CN': ({ phrase }) => `“${phrase}”读起来像是威胁。写明您的诉求和希望的期限，客服才好处理。`,
  }),
};

export const hostile = defineCheck({
  id: 'tone/hostile',
  severity: 'warning',
  needs: ['ownText', 'facts'],
  messages,
  review: ({ facts }) => {
    const insults = facts.of('insult');
    // "Refund me or I will report you, you crooks" is one attack, not two.
    const threats = facts.of('threat').filter(({ place }) => !insults.some((insult) => isWithin(place, insult.place)));
    return [...insults, ...threats].map(({ kind, text, place }) => ({
      message: kind,
      params: { phrase: shortened(text) },
      at: place,
    }));
  },
});

const isWithin = (inner: Place, outer: Place): boolean =>
  inner.field === outer.field && outer.start <= inner.start && inner.end <= outer.end;
