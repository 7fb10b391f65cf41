import { createCoreClassifier } from '../../../src/core/models/core-classifier';
import { checkInputs } from '../../../src/core/review/check-inputs';
import { review } from '../../../src/core/review/review';
import { runChecks } from '../../../src/core/review/run-checks';
import { checks } from '../../../src/core/checks/index';
import { aDesk } from '../../support/a-desk';
import { aDraft } from '../../support/a-draft';

const desk = aDesk({ officialDomains: ['okpay.example'], confirmed: true });
const classifier = createCoreClassifier();

/** Milliseconds of the checks alone, the best of three, on a text used as subject and as body. */
const timeOf = (text: string): number => {
  const draft = aDraft({ own: text, subject: text });
  const { body, parts, facts, requestType, language, match } = review({ draft, desks: [desk], classifier, now: 0 });
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
  const run = () => {
    const start = performance.now();
    runChecks(checks, checkInputs(read, { match, desk, desks: [desk] }, { now: 0, timeZone: 'UTC' }), []);
    return performance.now() - start;
  };
  return Math.min(run(), run(), run());
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

test.each(pieces)('checks stay quick on 50 KB of %s', (_, piece) => {
  // A machine under load is ten times slower; what this guards against is a thousand times.
  expect(timeOf(piece.repeat(Math.ceil(50_000 / piece.length)))).toBeLessThan(150);
});
