/** Right answers' share. */
export const accuracy = (pairs: readonly (readonly [string, string])[]): number =>
  pairs.filter(([gold, said]) => gold === said).length / Math.max(pairs.length, 1);

/** Mean F1 over the labels that occur in the gold answers. Pairs are gold, said. */
export const macroF1 = (pairs: readonly (readonly [string, string])[]): number => {
  const labels = [...new Set(pairs.map(([gold]) => gold))];
  const scores = labels.map((label) => {
    const right = pairs.filter(([gold, said]) => gold === label && said === label).length;
    const wanted = pairs.filter(([gold]) => gold === label).length;
    const said = pairs.filter((pair) => pair[1] === label).length;
    return right === 0 ? 0 : (2 * right) / (wanted + said);
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(scores.length, 1);
};

/** Expected calibration error over ten equal bins of confidence. */
export const calibrationError = (rows: readonly { readonly confidence: number; readonly right: boolean }[]): number => {
  let error = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const inside = rows.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    if (inside.length === 0) continue;
    const confidence = inside.reduce((sum, row) => sum + row.confidence, 0) / inside.length;
    const right = inside.filter((row) => row.right).length / inside.length;
    error += (Math.abs(confidence - right) * inside.length) / rows.length;
  }
  return error;
};

export const pearson = (first: readonly number[], second: readonly number[]): number => {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const firstMean = mean(first);
  const secondMean = mean(second);
  let together = 0;
  let firstSquares = 0;
  let secondSquares = 0;
  first.forEach((value, index) => {
    const one = value - firstMean;
    const other = (second[index] ?? 0) - secondMean;
    together += one * other;
    firstSquares += one * one;
    secondSquares += other * other;
  });
  return together / Math.sqrt(firstSquares * secondSquares || 1);
};

export const spearman = (first: readonly number[], second: readonly number[]): number =>
  pearson(ranks(first), ranks(second));

const ranks = (values: readonly number[]): number[] => {
  const order = values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value);
  const found = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1;
    for (let at = from; at <= to; at += 1) found[order[at]?.index ?? 0] = (from + to) / 2;
    from = to + 1;
  }
  return found;
};
