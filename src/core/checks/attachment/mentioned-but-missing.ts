/**
 * Says so when the writer promises an attachment and none is there. A picture in the own text keeps the promise of a
 * screenshot, a link to a shared file any promise. Files a mail carries along in its quoted part are none of the writer's.
 */
import { message } from '../../language/message';
import { nonPictureWords } from '../../lexicon/attachment-words';
import { defineCheck } from '../check';
import { evidenceOf } from '../evidence';
import { shortened } from '../phrase';

const messages = {
  nothingAttached: message({
    en: ({ phrase }: { phrase: string }) =>
      `You wrote “${phrase}”, but nothing is attached. Attach the file, or drop the sentence.`,
    'zh-CN': ({ phrase }) => `正文提到“${phrase}”，但没有附件。请添加文件，或删去这句话。`,
  }),
};

export const mentionedButMissing = defineCheck({
  id: 'attachment/mentioned-but-missing',
  severity: 'warning',
  needs: ['ownText', 'body', 'parts', 'attachments', 'facts'],
  messages,
  review({ ownText, body, parts, attachments, facts }) {
    const promises = facts
      .of('attachmentPromise')
      .filter(({ place }) => place.field === 'body')
      .slice(0, 5);
    if (promises.length === 0) return [];
    const { file, picture, cloudLink } = evidenceOf(attachments, body, parts, ownText);
    if (file || cloudLink) return [];
    return promises
      .filter(({ text }) => !picture || wantsFile.test(text.toLowerCase()))
      .map(({ text, place }) => ({
        message: 'nothingAttached' as const,
        params: { phrase: shortened(text) },
        at: place,
        suggestions: [{ kind: 'attachFile' as const }],
      }));
  },
});

const latin = nonPictureWords.filter((word) => /^[a-z ]+$/.test(word));
const chinese = nonPictureWords.filter((word) => !/^[a-z ]+$/.test(word));
const wantsFile = new RegExp(`\\b(?:${latin.join('|')})\\b|${chinese.join('|')}`);
