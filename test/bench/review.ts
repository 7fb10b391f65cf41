import { builtInDesks } from '../../src/core/desks/built-in-desks';
import { createCoreClassifier } from '../../src/core/models/core-classifier';
import { review } from '../../src/core/review/review';
import { growth, median, plainPass, table } from './measure';
import { bodyOf, hostileBodies, type BenchLanguage } from './texts';

const now = Date.UTC(2026, 2, 12, 2);

/** The whole way: HTML body in, findings out. */
export const reviewBody = (content: string, classifier = createCoreClassifier()): number =>
  review({
    draft: {
      from: { name: '', address: 'maria@mail.example' },
      to: [{ name: '', address: 'support@okpay.example' }],
      cc: [],
      bcc: [],
      subject: 'Help',
      body: { format: 'html', content },
      attachments: [],
      composeType: 'newMail',
    },
    desks: builtInDesks,
    chosenDesk: 'okpay',
    classifier,
    now,
    timeZone: 'Asia/Shanghai',
  }).findings.length;

export interface ReviewFigures {
  readonly ms10k: number;
  readonly ms1m: number;
  readonly exponent: number;
  /** Time of a review over that of one plain pass over the same characters, at 10 KB. */
  readonly ratio: number;
}

/** Speed of a whole review by language and size, in milliseconds. */
export const measureReview = (language: BenchLanguage): ReviewFigures => {
  const classifier = createCoreClassifier();
  const time = (size: number): number => {
    const bodies = [0, 1, 2, 3, 4].map((seed) => bodyOf(language, size, seed));
    let next = 0;
    return median(() => reviewBody(bodies[next++ % bodies.length] ?? '', classifier), size > 1e5 ? 4000 : 1500);
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

export const measureHostile = (): readonly (readonly [string, number, number])[] => {
  const classifier = createCoreClassifier();
  const large = hostileBodies(100_000);
  const small = hostileBodies(10_000);
  return large.map(([name, body], index) => {
    const ms = median(() => reviewBody(body, classifier), 600);
    const before = median(() => reviewBody(small[index]?.[1] ?? '', classifier), 300);
    return [name, ms, growth(before, ms, 10)];
  });
};

export const printReview = (): void => {
  table(
    'Whole review, HTML body in, findings out (median ms; limits: 10 KB ≤ 2.5, 1 MB ≤ 150, exponent ≤ 1.1)',
    ['language', '10 KB', '1 MB', 'exponent', '× one plain pass'],
    (['en', 'zh'] as const).map((language) => {
      const { ms10k, ms1m, exponent, ratio } = measureReview(language);
      return [language, ms10k, ms1m, exponent, ratio];
    }),
  );
  table('Hostile text, 100 KB (median ms; exponent from 10 KB)', ['text', 'ms', 'exponent'], measureHostile());
};
