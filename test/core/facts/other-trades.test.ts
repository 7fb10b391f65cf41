import { entityFinders } from '../../../src/core/facts/entity-finders';
import type { Finder } from '../../../src/core/facts/finder';
import { wordFinders } from '../../../src/core/facts/word-finders';
import { factsIn } from '../../support/found-in';
import { tradeRows } from './other-trades.rows';

const judged = new Set(
  'accountId dateTime amount paymentMethod transactionReference requestNumber errorMessage attachmentPromise accountType secret'.split(
    ' ',
  ),
);
const findAll: Finder = (paragraph, context) =>
  [...entityFinders, ...wordFinders].reduce<ReturnType<Finder>>(
    (all, find) => [...all, ...find(paragraph, context)],
    [],
  );

/** What was found wrongly or missed in one sentence; words count as found when they overlap the labelled ones. */
const mistakesIn = (text: string, labels: readonly string[]): readonly string[] => {
  const left = [...labels];
  const wrong: string[] = [];
  for (const { kind, text: words = '', value } of factsIn(findAll, text)) {
    if (!judged.has(kind)) continue;
    const said = kind === 'secret' ? String(value) : words;
    const at = left.findIndex((label) => {
      const [name = '', ...rest] = label.split(': ');
      const expected = rest.join(': ');
      return name === kind && (expected.includes(said) || said.includes(expected));
    });
    if (at >= 0) left.splice(at, 1);
    else wrong.push(`wrong ${kind}: ${said}`);
  }
  return [...wrong, ...left.map((label) => `missed ${label}`)];
};

test('facts of sentences to desks of other trades: few wrong, few missed', () => {
  const labels = tradeRows.reduce((sum, [, ...facts]) => sum + facts.length, 0);
  const mistakes = tradeRows.reduce<readonly string[]>(
    (all, [text, ...facts]) => [...all, ...mistakesIn(text, facts)],
    [],
  );
  const missed = mistakes.filter((mistake) => mistake.startsWith('missed')).length;
  const wrong = mistakes.length - missed;
  expect(labels).toBeGreaterThan(80);
  expect({ wrong: wrong / (labels - missed + wrong) < 0.08, missed: missed / labels < 0.09, mistakes }).toMatchObject({
    wrong: true,
    missed: true,
  });
});
