/** Says so when a subject holds generic words only. Silent as soon as one word names a thing, a place or a number. */
import { alternation } from '../../language/escape';
import { fold, lowerCase } from '../../language/fold';
import { message } from '../../language/message';
import { englishWords as functionWords } from '../../lexicon/function-words';
import { genericSubjectPieces, genericSubjectWords } from '../../lexicon/subject-words';
import { defineCheck } from '../check';
import { coreRange, subjectCore } from '../subject-core';
import { subjectFixes } from '../subject-fixes';

const messages = {
  saysNothing: message({
    en: ({ subject }: { subject: string }) =>
      `“${subject}” could be about anything. Name the problem, for instance “Account frozen on 3 March”.`,
    'zh-CN': ({ subject }) => `主题“${subject}”看不出是什么问题。请点明问题，例如“关于账户冻结的咨询”。`,
  }),
};

export const vague = defineCheck({
  id: 'subject/vague',
  severity: 'warning',
  needs: ['subject', 'desk', 'facts', 'mailLocale', 'conversation'],
  wants: ['ownText', 'requestType'],
  messages,
  review(inputs) {
    const { subject, desk } = inputs;
    const core = subjectCore(subject);
    if (core === '' || core.length > 120) return [];
    const names = [desk.name.en, desk.name['zh-CN'], ...desk.aliases];
    if (!isGeneric(core, names)) return [];
    const at = { field: 'subject' as const, ...coreRange(subject, core) };
    return [{ message: 'saysNothing', params: { subject: core }, at, ...subjectFixes(inputs) }];
  },
});

const isGeneric = (core: string, deskNames: readonly string[]): boolean => {
  let rest = lowerCase(fold(core.replace(fromSomebody, '')));
  for (const name of deskNames) if (name !== '') rest = rest.split(name.toLowerCase()).join(' ');
  // A figure may be a request, order or error number: that names something.
  if (/\d{3}/.test(rest)) return false;
  const latin = rest.replace(/[\u2019\u2018]/g, "'").replace(genericPhrases, ' ');
  if (!(latin.match(latinWord) ?? []).every((word) => genericWords().has(word))) return false;
  return latin.replace(latinWord, ' ').replace(chinesePieces, ' ').replace(noise, '') === '';
};

const chinesePieces = new RegExp(alternation(genericSubjectPieces), 'g');
const latinWord = /[a-z]+(?:['-][a-z]+)*/g;
const genericPhrases = new RegExp(
  `\\b(?:${alternation(genericSubjectWords.filter((words) => words.indexOf(' ') >= 0))})\\b`,
  'g',
);
let wordSet: ReadonlySet<string> | undefined;
const genericWords = (): ReadonlySet<string> =>
  (wordSet ??= new Set([...genericSubjectWords, ...functionWords.split('|')]));
/** "Hello from Margaret". */
const fromSomebody = /\bfrom [A-Z][a-z]+(?: [A-Z][a-z]+)?$/;
/** What may be left between words: spaces, digits, punctuation of both scripts, but no letter of any script. */
const noise =
  /[\s\d_!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u2bff\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\ufe00-\ufe0f\u200b\ud83c-\ud83e\udc00-\udfff]/g;
