/**
 * Medians of repeated runs in milliseconds; fewer runs of what takes long. `budget` is spent twice: what the engine
 * compiles on the way is not counted (`bench events` measures the first judgement of a cold engine).
 */
export const median = (run: () => unknown, budget = 1500): number => {
  const warm = performance.now() + budget;
  do run();
  while (performance.now() < warm);
  const times: number[] = [];
  const until = performance.now() + budget;
  while (times.length < 5 || (times.length < 200 && performance.now() < until)) {
    const from = performance.now();
    run();
    times.push(performance.now() - from);
    if (times.length >= 3 && performance.now() > until) break;
  }
  return middle(times);
};

/** The same for what answers later. */
export const medianLater = async (run: () => Promise<unknown>, budget = 1500): Promise<number> => {
  await run();
  const times: number[] = [];
  const until = performance.now() + budget;
  while (times.length < 3 || performance.now() < until) {
    const from = performance.now();
    await run();
    times.push(performance.now() - from);
  }
  return middle(times);
};

export const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

/** How time grows with size: 1 is linear. */
export const growth = (small: number, large: number, factor: number): number =>
  Math.log(large / small) / Math.log(factor);

/** One plain pass over the characters: the floor every text tool stands on. */
export const plainPass = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 64) count++;
  return count;
};

/** Prints rows under a title, columns aligned. */
export const table = (
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void => {
  const cells = [head, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? round(cell) : cell)));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => [...(row[column] ?? '')].length)));
  console.log(`\n${title}`);
  for (const row of cells)
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
};

const round = (value: number): string =>
  !Number.isFinite(value) ? '–' : value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
