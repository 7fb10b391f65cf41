/**
 * Warns before an identity document goes out by mail that the desk did not ask for: by the names of the files, and where
 * they tell nothing ("IMG_2041.jpg"), by what the writer says he attaches.
 */
import { message } from '../../language/message';
import { identityDocumentNames, identityDocumentPieces } from '../../lexicon/attachment-words';
import type { Facts } from '../../facts/fact';
import type { BodyText } from '../../mail/body-text';
import type { BodyParts } from '../../mail/parts';
import { defineCheck } from '../check';
import { shortened } from '../phrase';
import { sentenceAt } from '../sentence-at';

const messages = {
  unaskedDocument: message({
    en: ({ name }: { name: string }) =>
      `“${name}” looks like an identity document, which this desk did not ask for by mail. Leave it out and upload it in the desk's own pages if they ask.`,
    'zh-CN': ({ name }) => `“${name}”像是身份证件，而客服并没有要求用邮件发送。请先不要发，需要时再到官方后台上传。`,
  }),
  toldDocument: message({
    en: ({ phrase }: { phrase: string }) =>
      `You write “${phrase}”: this desk did not ask for an identity document by mail. Leave it out and upload it in the desk's own pages if they ask.`,
    'zh-CN': ({ phrase }) =>
      `正文提到“${phrase}”，而客服并没有要求用邮件发送身份证件。请先不要发，需要时再到官方后台上传。`,
  }),
};

export const identityDocument = defineCheck({
  id: 'attachment/identity-document',
  severity: 'warning',
  needs: ['attachments', 'desk', 'body', 'parts', 'facts', 'conversation'],
  messages,
  appliesTo: ({ desk, conversation, body, parts }) =>
    desk.exceptions.indexOf('identity-document') < 0 && !(conversation.isReply && isAskedFor(quotedText(body, parts))),
  review(inputs) {
    const named = inputs.attachments.map(({ name }, index) => ({ name, index })).filter(({ name }) => isDocument(name));
    if (named.length === 0 && inputs.attachments.length > 0) return told(inputs);
    return named.map(({ name, index }) => {
      const at = { field: 'attachments' as const, index, start: 0, end: name.length };
      return {
        message: 'unaskedDocument' as const,
        params: { name },
        at,
        fixes: [{ kind: 'removeAttachment' as const, place: at }],
      };
    });
  },
});

/** Which of the files it is nobody can tell: none is taken off. */
const told = ({ facts, body }: { readonly facts: Facts; readonly body: BodyText }) => {
  for (const { text, place } of facts.of('attachmentPromise')) {
    if (place.field !== 'body') continue;
    const sentence = sentenceAt(body.text, place, facts);
    const clause = clauseOf(sentence, text);
    if (!tellsDocument(clause.toLowerCase()) || askedInText.test(sentence.toLowerCase())) continue;
    const phrase = shortened(clause.replace(/[.。!！?？\s]+$/, ''));
    return [{ message: 'toldDocument' as const, params: { phrase }, at: place }];
  }
  return [];
};

/** "A photo of the machine is attached, I had to show my passport there": the document must be what is attached. */
const clauseOf = (sentence: string, phrase: string): string => {
  const at = Math.max(0, sentence.toLowerCase().indexOf(phrase.toLowerCase()));
  const end = at + phrase.length;
  const [before = ''] = /[^,;，；]*$/.exec(sentence.slice(0, at)) ?? [];
  const [behind = ''] = /^[^,;，；]*/.exec(sentence.slice(end)) ?? [];
  return before + sentence.slice(at, end) + behind;
};

const tellsDocument = (clause: string): boolean =>
  saidDocument.test(clause) || identityDocumentPieces.some((piece) => clause.indexOf(piece) >= 0);
const saidDocument =
  /\b(?:passports?|(?:id|identity) ?cards?|identity documents?|driv(?:er'?s?|ing) licen[cs]e|residence permit|birth certificate|(?:my|our|his|her|photo|national|'s) id)\b(?! (?:reader|scanner|number|page|field|form|check|photo page))/;
const askedInText =
  /\b(?:as|like) (?:you )?(?:asked|requested|required|wanted|told)\b|\b(?:you|colleague|agent|desk|mail) (?:have |has )?(?:asked|requested|wanted|needed)\b|(?:按|照|依)[^,，。\n]{0,8}要求|[你您]们?要(?:求|的)|请提供|让我[把发]/;

/** What is answered, at most 20,000 code units of it. */
const quotedText = (body: BodyText, parts: BodyParts): string =>
  parts.quoted
    .map(({ start, end }) => body.text.slice(start, Math.min(end, start + 20000)))
    .join('\n')
    .slice(0, 20000)
    .toLowerCase();

const isAskedFor = (quoted: string): boolean => asked.test(quoted) && !refused.test(quoted);
const document =
  "(?:identity (?:card|document)|id card|passport|proof of identity|photo id|driv(?:er'?s|ing) licen[cs]e|your id\\b|身份证|身分證|身份證|护照|護照|驾驶证|駕照|证件照)";
/** Asked for in a sentence or in a list below it. */
const asking =
  '(?:\\b(?:need|send|attach|provide|reply with|upload|require|enclose|copy of|scan of)\\b|请|請|提供|附上|补充|需要|回复|回覆)';
const asked = new RegExp(
  `${asking}[^!?！？]{0,120}?${document}|${document}[^!?！？]{0,120}?\\b(?:send|provide|reply|upload|resend)\\b`,
);
const refused = new RegExp(
  `(?:\\b(?:never|do not|don't|not)\\b|请勿|請勿|不要|切勿|不会|无需|不需要)[^.!?。！？]{0,60}${document}`,
);

const isDocument = (name: string): boolean => {
  const words = name
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\.[a-z0-9]{1,5}$/, '')
    .replace(/['\u2019]/g, '')
    .replace(/[^a-z\u3400-\u9fff]+/g, ' ');
  // A screenshot about a passport field is not the passport.
  if (/screenshot|screen shot|截图|截屏|error|报错/.test(words)) return false;
  return latinNames.test(` ${words} `) || identityDocumentPieces.some((piece) => words.indexOf(piece) >= 0);
};
const latinNames = new RegExp(` (?:${identityDocumentNames.join('|')}) `);
