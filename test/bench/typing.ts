import { builtInDesks } from '../../src/core/desks/built-in-desks';
import type { Fact } from '../../src/core/facts/fact';
import { createCoreClassifier } from '../../src/core/models/core-classifier';
import { review } from '../../src/core/review/review';
import { processorTime } from '../support/processor-time';
import { middle, table } from './measure';
import { bodyOf, type BenchLanguage } from './texts';

/** What one more word costs while somebody writes: the pane's review with the facts of the other paragraphs kept. */
const reviewWhileTyping = (language: BenchLanguage, size: number, keeps: boolean): number => {
  const classifier = createCoreClassifier();
  const cache = new Map<string, readonly Fact[]>();
  const body = bodyOf(language, size);
  const at = body.indexOf('</div>', body.length >> 1);
  const judge = (words: number) =>
    review({
      draft: {
        to: [{ name: '', address: 'support@okpay.example' }],
        subject: 'Charged twice',
        body: { format: 'html', content: `${body.slice(0, at)} ${words}${body.slice(at)}` },
        attachments: [],
        composeType: 'newMail',
      },
      desks: builtInDesks,
      chosenDesk: 'okpay',
      classifier,
      now: Date.UTC(2026, 2, 12, 2),
      timeZone: 'Asia/Shanghai',
      ...(keeps && { cache }),
    });
  judge(0);
  return middle(Array.from({ length: 31 }, (_, turn) => processorTime(() => judge(turn + 1))));
};

export const printTyping = (): void => {
  const row = (language: BenchLanguage, size: number) => [
    language,
    `${size / 1000} KB`,
    reviewWhileTyping(language, size, true),
    reviewWhileTyping(language, size, false),
  ];
  table(
    'A review after one changed paragraph (median ms of processor time; the pane makes at most one in 700 ms, from 100 KB in 1.5 s)',
    ['language', 'own text', 'facts kept', 'from nothing'],
    (['en', 'zh'] as const).flatMap((language) => [row(language, 10_000), row(language, 100_000)]),
  );
};
