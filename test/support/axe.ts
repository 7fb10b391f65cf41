import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe-core finds in a frame, one line a place: rule, place, what is wrong. Empty when there is nothing. */
export const violationsIn = async (frame: Frame): Promise<readonly string[]> => {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  const { violations } = (await frame.evaluate(
    (values) =>
      (window as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } }).axe.run(
        document,
        {
          runOnly: { type: 'tag', values },
          // Rules of WCAG 2.2 are off unless asked for.
          rules: { 'target-size': { enabled: true } },
          resultTypes: ['violations'],
        },
      ),
    tags,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      `${id} ${target.join(' ')} ${html.slice(0, 90)} ${failureSummary ?? ''}`.replace(/\s+/g, ' '),
    ),
  );
};
