import { createCoreClassifier } from '../../../src/core/models/core-classifier';
import { checkInputs } from '../../../src/core/review/check-inputs';
import { review } from '../../../src/core/review/review';
import { runChecks } from '../../../src/core/review/run-checks';
import { checks } from '../../../src/core/checks/index';
import { aDesk } from '../../support/a-desk';
import { aDraft } from '../../support/a-draft';

const desk = aDesk({ officialDomains: ['okpay.example'], confirmed: true });
const classifier = createCoreClassifier();

const bestOfThree = (run: () => unknown): number => {
  const time = () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  return Math.min(time(), time(), time());
};

const reviewOf = (text: string) =>
  review({ draft: aDraft({ own: text, subject: text }), desks: [desk], classifier, now: 0 });

/** Milliseconds of the checks alone on a text used as subject and as body. */
const timeOf = (text: string): number => {
  const draft = aDraft({ own: text, subject: text });
  const { body, parts, facts, requestType, language, match } = reviewOf(text);
  if (!match) throw new Error('no match');
  const read = {
    draft,
    body,
    parts,
    ownText: text,
    facts,
    requestType,
    language,
    mailLocale: 'en',
    classifier,
  } as const;
  return bestOfThree(() =>
    runChecks(checks, checkInputs(read, { match, desk, desks: [desk] }, { now: 0, timeZone: 'UTC' }), []),
  );
};

const pieces: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['digits', '7'],
  ['blank space', ' '],
  ['marks', '!'],
  ['the start of many topics', 'account card payment '],
  ['words between', 'accounts aaaa bbbb '],
  ['Chinese generic words', '请问账户'],
  ['the start of a change', '修改换'],
  ['links', 'https://a/ '],
  ['prefixes', 'Re: '],
];

const fifty = (piece: string): string => piece.repeat(Math.ceil(50_000 / piece.length));

test.each(pieces)('checks stay quick on 50 KB of %s', (_, piece) => {
  // A machine under load is ten times slower; what this guards against is a thousand times.
  expect(timeOf(fifty(piece))).toBeLessThan(150);
});

test.each(pieces)('a whole review stays quick on 50 KB of %s', (_, piece) => {
  expect(bestOfThree(() => reviewOf(fifty(piece)))).toBeLessThan(1500);
});
