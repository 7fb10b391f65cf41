import { createThreads } from '../../src/core/conversation/threads';

interface Row {
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references: readonly string[];
  readonly conversationId: string;
  readonly numbers?: readonly string[];
  readonly subject: { readonly key: string; readonly at: number; readonly kind: 'reply' | 'own' };
}

/** Mailbox-like: 25 % starts, the rest replies with up to 12 references; 8 % missing, some duplicates, shuffled. */
export const makeRows = (count: number, seed = 7): readonly Row[] => {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const rows: Row[] = [];
  const chains: string[][] = [];
  for (let index = 0; rows.length < count; index += 1) {
    const messageId = `<${index.toString(36)}.${Math.floor(random() * 1e12).toString(36)}@mail${index % 50}.example>`;
    const starts = chains.length === 0 || random() < 0.25;
    const thread = starts ? chains.length : Math.floor(Math.pow(random(), 0.5) * chains.length);
    if (starts) chains.push([]);
    const chain = chains[thread] ?? [];
    const references = chain.slice(-12);
    chain.push(messageId);
    if (random() < 0.08) continue;
    rows.push({
      messageId,
      ...(references.length > 0 ? { inReplyTo: references[references.length - 1] ?? '' } : {}),
      references: random() < 0.03 ? references.slice(-1) : references,
      conversationId: `C${thread}`,
      ...(thread % 3 === 0 ? { numbers: [`desk ${thread}`] } : {}),
      subject: { key: `desk subject ${thread}`, at: index * 60_000, kind: starts ? 'own' : 'reply' },
    });
  }
  for (let index = rows.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [rows[index], rows[other]] = [rows[other] as Row, rows[index] as Row];
  }
  return rows;
};

/** The floor: a bare Map and union–find over Message-ID, In-Reply-To and References. */
const floor = (rows: readonly Row[]): number => {
  const ids = new Map<string, number>();
  const parent: number[] = [];
  const node = (id: string): number => {
    let known = ids.get(id);
    if (known === undefined) {
      known = parent.length;
      parent.push(known);
      ids.set(id, known);
    }
    return known;
  };
  const find = (start: number): number => {
    let at = start;
    while (parent[at] !== at) {
      const up = parent[at] ?? at;
      parent[at] = parent[up] ?? up;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const { messageId, inReplyTo, references } of rows) {
    const own = node(messageId);
    for (const reference of references) parent[find(own)] = find(node(reference));
    if (inReplyTo) parent[find(own)] = find(node(inReplyTo));
  }
  const roots = new Set<number>();
  for (const { messageId } of rows) roots.add(find(node(messageId)));
  return roots.size;
};

const ours = (
  rows: readonly Row[],
  full: (row: Row) => Parameters<ReturnType<typeof createThreads>['add']>[0],
): number => {
  const threads = createThreads();
  const nodes = rows.map((row) => threads.add(full(row)));
  const settled = threads.settle();
  return new Set(nodes.map(settled)).size;
};

const idsOnly = ({ messageId, inReplyTo, references }: Row) => ({ messageId, inReplyTo, references });

export interface ThreadingRow {
  readonly mails: number;
  readonly floorMs: number;
  /** Over the same ids as the floor. */
  readonly idsMs: number;
  /** With conversation ids, request numbers and subjects as well. */
  readonly allMs: number;
  /** One more mail into the finished index, microseconds. */
  readonly addMicros: number;
}

/** Medians of alternating runs, so that a busy machine slows both alike. */
export const benchThreading = (sizes: readonly number[] = [1000, 10_000, 100_000]): readonly ThreadingRow[] =>
  sizes.map((mails) => {
    const rows = makeRows(mails);
    const runs = mails >= 100_000 ? 7 : 15;
    const times: [number[], number[], number[]] = [[], [], []];
    for (let run = 0; run < runs; run += 1) {
      times[0].push(timed(() => floor(rows)));
      times[1].push(timed(() => ours(rows, idsOnly)));
      times[2].push(timed(() => ours(rows, (row) => row)));
    }
    const [floorMs, idsMs, allMs] = times.map(median) as [number, number, number];
    const threads = createThreads();
    rows.forEach((row) => threads.add(row));
    const extra = makeRows(1000, 11);
    const addMicros = timed(() => extra.forEach((row) => threads.rootOf(threads.add(row))));
    return { mails, floorMs, idsMs, allMs, addMicros };
  });

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

export const printThreading = (): void => {
  console.log('Threading: ms (mails/s), beside a bare Map + union-find over the same ids in the same run');
  for (const { mails, floorMs, idsMs, allMs, addMicros } of benchThreading()) {
    const rate = (ms: number): string =>
      `${ms.toFixed(1)} ms (${Math.round(mails / (ms / 1000)).toLocaleString('en')}/s)`;
    console.log(
      `${String(mails).padStart(7)}  floor ${rate(floorMs)}  ids ${rate(idsMs)} ×${(idsMs / floorMs).toFixed(2)}  ` +
        `all keys ${rate(allMs)} ×${(allMs / floorMs).toFixed(2)}  one more mail ${addMicros.toFixed(2)} µs`,
    );
  }
};

if (process.argv[1]?.endsWith('threading.ts')) printThreading();
