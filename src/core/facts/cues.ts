import { chineseDateCues, dateBits, englishDateOpeners, englishDateWords } from '../dates/date-cues';
import { type Cues, cueTable } from '../language/cues';
import { accountIdLabels, phoneLabels, registeredCues, userNameLabels } from '../lexicon/accounts';
import { attackWords, tellsMuch } from '../lexicon/attack-words';
import { errorCues, errorLabels } from '../lexicon/errors';
import { amountLabels, amountVerbs, currencyWords, totalWords } from '../lexicon/money';
import { paymentWords } from '../lexicon/payment';
import { referenceCues, referenceLabels, requestNumberLabels } from '../lexicon/references';
import {
  cardCues,
  identityCues,
  keyCues,
  keyLabels,
  loginCues,
  codeTopics,
  oneTimeCodeLabels,
  passwordLabels,
  phraseCues,
  phraseLabels,
} from '../lexicon/secrets';
import type { Paragraph } from './finder';

/** One bit for what a finder looks for. */
export const cue = {
  digits: dateBits.digits,
  mixed: 1 << 1,
  long: 1 << 2,
  password: 1 << 3,
  oneTimeCode: 1 << 4,
  card: 1 << 5,
  key: 1 << 6,
  keyShape: 1 << 7,
  phrase: 1 << 8,
  identity: 1 << 9,
  request: 1 << 10,
  bracket: 1 << 11,
  reference: 1 << 12,
  referenceShape: 1 << 13,
  account: 1 << 14,
  registered: 1 << 15,
  phoneSign: 1 << 16,
  currency: 1 << 17,
  amount: 1 << 18,
  payment: 1 << 19,
  error: 1 << 20,
  errorCode: 1 << 21,
  quote: 1 << 22,
  englishDate: dateBits.english,
  dateOpener: dateBits.opener,
  login: 1 << 27,
  underscore: 1 << 28,
  figure: 1 << 29,
  attack: 1 << 30,
  chineseDate: dateBits.chinese,
  han: dateBits.han,
} as const;

const paymentCues = (): readonly string[] => {
  const cues = ['ending', '尾号', '*'];
  for (const { strong, weak = [] } of paymentWords) cues.push(...strong, ...weak);
  return cues;
};

/** One word of each phrase that says much of an attack, the longest: whether any is there at all is asked first. */
const attackCues = (): readonly string[] => {
  const cues: string[] = [];
  for (const letter of tellsMuch)
    for (const phrase of (attackWords[letter] ?? []).join('|').split('|')) {
      if (!/[a-z]/.test(phrase)) {
        cues.push(phrase);
        continue;
      }
      const longest = phrase.split(/[^a-z0-9]+/).reduce((one, other) => (other.length > one.length ? other : one));
      cues.push(longest, `${longest}s`);
    }
  return cues;
};

const table = cueTable(
  () => [
    [cue.password, passwordLabels],
    [cue.login, loginCues],
    [cue.oneTimeCode, [...oneTimeCodeLabels, ...codeTopics]],
    [cue.card, cardCues],
    [cue.key, keyLabels],
    [cue.keyShape, keyCues],
    [cue.phrase, [...phraseLabels, ...phraseCues]],
    [cue.identity, identityCues],
    [cue.request, requestNumberLabels],
    [cue.bracket, ['[', '#', '【']],
    [cue.reference, referenceLabels],
    [cue.referenceShape, referenceCues],
    [cue.account, [...accountIdLabels, ...userNameLabels, ...phoneLabels]],
    [cue.registered, registeredCues],
    [cue.phoneSign, ['+', '(']],
    [cue.underscore, ['_']],
    [cue.currency, Object.keys(currencyWords)],
    [cue.amount, [...amountLabels, ...amountVerbs, ...totalWords]],
    [cue.payment, paymentCues()],
    [cue.error, errorLabels],
    [cue.errorCode, errorCues],
    [cue.attack, attackCues()],
    [cue.quote, ['“', '"', '「', '『', '《']],
    [cue.englishDate, englishDateWords],
    [cue.dateOpener, englishDateOpeners],
    [cue.chineseDate, chineseDateCues],
  ],
  cue,
);

/** The cues of a paragraph; split paragraphs have them already. */
export const cuesOf = ({ cues, lower }: Pick<Paragraph, 'cues' | 'lower'>): Cues => cues ?? table.scan(lower);
