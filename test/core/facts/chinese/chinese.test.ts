import { entityFinders } from '../../../../src/core/facts/entity-finders';
import type { Finder } from '../../../../src/core/facts/finder';
import { resolveOverlaps } from '../../../../src/core/facts/resolve-overlaps';
import { wordFinders } from '../../../../src/core/facts/word-finders';
import { factsIn } from '../../../support/found-in';
import { exactRows } from './exact.rows';
import { factRows } from './facts.rows';
import { hostilityRows } from './hostility.rows';
import { moreFactRows } from './more-facts.rows';
import { secretRows } from './secrets.rows';

const judged = new Set(
  'accountId dateTime amount paymentMethod transactionReference requestNumber errorMessage attachmentPromise accountType secret hostile'.split(
    ' ',
  ),
);
const findAll: Finder = (paragraph, context) =>
  resolveOverlaps(
    [...entityFinders, ...wordFinders].reduce<ReturnType<Finder>>(
      (all, find) => [...all, ...find(paragraph, context)],
      [],
    ),
    paragraph.lower.length,
  );

const nameOf = (kind: string): string => (kind === 'insult' || kind === 'threat' ? 'hostile' : kind);

/** What was found wrongly or missed in one sentence; words count as found when they overlap the labelled ones. */
const mistakesIn = (text: string, labels: readonly string[]): readonly string[] => {
  const left = [...labels];
  const wrong: string[] = [];
  let hostile = false;
  for (const { kind, text: words = '', value } of factsIn(findAll, text)) {
    const name = nameOf(kind);
    if (!judged.has(name) || (name === 'hostile' && hostile)) continue;
    hostile = hostile || name === 'hostile';
    const said = kind === 'secret' ? String(value) : name === 'hostile' ? '' : words;
    const at = left.findIndex((label) => {
      const [first = '', ...rest] = label.split(': ');
      const expected = rest.join(': ');
      return first === name && (expected.includes(said) || said.includes(expected));
    });
    if (at >= 0) left.splice(at, 1);
    else wrong.push(`wrong ${name}: ${said || words}`);
  }
  return [...wrong, ...left.map((label) => `missed ${label}`)];
};

test.each([
  ['secrets', secretRows],
  ['hostility', hostilityRows],
  ['facts', factRows],
  ['more facts', moreFactRows],
])('Chinese sentences, %s: few wrong, few missed', (_title, rows) => {
  const mistakes = rows.reduce<readonly string[]>(
    (all, [text, ...facts]) => [...all, ...mistakesIn(text, facts).map((mistake) => `${text} – ${mistake}`)],
    [],
  );
  const labels = rows.reduce((sum, [, ...facts]) => sum + facts.length, 0);
  const missed = mistakes.filter((mistake) => mistake.includes(' – missed')).length;
  const wrong = mistakes.length - missed;
  expect({ wrong: wrong / (labels - missed + wrong) < 0.04, missed: missed / labels < 0.08, mistakes }).toMatchObject({
    wrong: true,
    missed: true,
  });
});

test.each(exactRows.map(([text, ...facts]) => [text, facts] as const))('%s', (text, facts) => {
  expect(mistakesIn(text, facts)).toEqual([]);
});
