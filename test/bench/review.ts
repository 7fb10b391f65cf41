import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { buildLike } from './browser-runs';
import { growth, median, plainPass, table } from './measure';
import type { reviewBody } from './review-body';
import { bodyOf, hostileBodies, type BenchLanguage } from './texts';

type ReviewBody = typeof reviewBody;

/** The review as users run it. What tsx makes of the same sources names every function and asks for every import: a seventh slower. */
const builtReview = async (): Promise<ReviewBody> => {
  const file = await buildLike('pane', './test/bench/built-review.ts');
  runInThisContext(readFileSync(file, 'utf8'), { filename: file });
  return (globalThis as unknown as { reviewBody: ReviewBody }).reviewBody;
};

interface ReviewFigures {
  readonly ms10k: number;
  readonly ms1m: number;
  readonly exponent: number;
  /** Time of a review over that of one plain pass over the same characters, at 10 KB. */
  readonly ratio: number;
}

/** Speed of a whole review by language and size, in milliseconds. */
const measureReview = (review: ReviewBody, language: BenchLanguage): ReviewFigures => {
  const time = (size: number): number => {
    const bodies = [0, 1, 2, 3, 4].map((seed) => bodyOf(language, size, seed));
    let next = 0;
    return median(() => review(bodies[next++ % bodies.length] ?? ''), size > 1e5 ? 4000 : 1500);
  };
  const [ms10k, ms1m] = [time(10_000), time(1_000_000)];
  const floor = median(() => plainPass(bodyOf(language, 10_000)), 200);
  const text = bodyOf(language, 10_000);
  return {
    ms10k,
    ms1m,
    exponent: growth(ms10k, ms1m, 100),
    ratio:
      ms10k /
      Math.min(
        floor,
        median(() => plainPass(text), 200),
      ),
  };
};

const measureHostile = (review: ReviewBody): readonly (readonly [string, number, number])[] => {
  const large = hostileBodies(100_000);
  const small = hostileBodies(10_000);
  return large.map(([name, body], index) => {
    const ms = median(() => review(body), 600);
    const before = median(() => review(small[index]?.[1] ?? ''), 300);
    return [name, ms, growth(before, ms, 10)];
  });
};

export const printReview = async (): Promise<void> => {
  const review = await builtReview();
  table(
    'Whole review, HTML body in, findings out (median ms; limits: 10 KB ≤ 2.5, 1 MB ≤ 150, exponent ≤ 1.1)',
    ['language', '10 KB', '1 MB', 'exponent', '× one plain pass'],
    (['en', 'zh'] as const).map((language) => {
      const { ms10k, ms1m, exponent, ratio } = measureReview(review, language);
      return [language, ms10k, ms1m, exponent, ratio];
    }),
  );
  table('Hostile text, 100 KB (median ms; exponent from 10 KB)', ['text', 'ms', 'exponent'], measureHostile(review));
};
