/** Counts of a yes/no judgement. */
export interface Score {
  hits: number;
  wrong: number;
  missed: number;
}

export const emptyScore = (): Score => ({ hits: 0, wrong: 0, missed: 0 });
export const precision = ({ hits, wrong }: Score): number => (hits + wrong === 0 ? 1 : hits / (hits + wrong));
export const recall = ({ hits, missed }: Score): number => (hits + missed === 0 ? 1 : hits / (hits + missed));
export const f1 = (score: Score): number => {
  const [p, r] = [precision(score), recall(score)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};

/** Scores by name, filled by comparing what was expected with what was found; both may hold an entry twice. */
export class Scores {
  readonly by = new Map<string, Score>();

  add(name: string, outcome: keyof Score): void {
    const score = this.by.get(name) ?? emptyScore();
    score[outcome] += 1;
    this.by.set(name, score);
  }

  all(): Score {
    const sum = emptyScore();
    for (const { hits, wrong, missed } of this.by.values()) {
      sum.hits += hits;
      sum.wrong += wrong;
      sum.missed += missed;
    }
    return sum;
  }
}

/** Rows for `table`: name, precision, recall, F1, counts; the sum first. */
export const scoreRows = (scores: Scores): (string | number)[][] => {
  const row = (name: string, score: Score) => [
    name,
    precision(score),
    recall(score),
    f1(score),
    `${score.hits}/${score.wrong}/${score.missed}`,
  ];
  return [
    row('all', scores.all()),
    ...[...scores.by].sort(([a], [b]) => a.localeCompare(b)).map(([name, score]) => row(name, score)),
  ];
};
