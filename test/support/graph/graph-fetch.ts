import type { GraphDouble } from '../../../src/workbench/graph/graph-double';
import { shapeProblems } from './graph-shape';

export interface GraphFetch {
  readonly fetch: typeof fetch;
  /** Addresses asked for. */
  readonly urls: readonly string[];
  /** Most requests under way at a time. */
  readonly peak: number;
  /** From this request on the line is dead; `undefined` for never. */
  offlineAfter: number | undefined;
}

/** The double as a `fetch`. Answers late enough that requests overlap; a shape that is not Graph's is an error. */
export const graphFetch = (double: GraphDouble): GraphFetch => {
  const urls: string[] = [];
  let open = 0;
  const state = {
    urls,
    peak: 0,
    offlineAfter: undefined as number | undefined,
    fetch: (async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      if (state.offlineAfter !== undefined && urls.length >= state.offlineAfter) throw new TypeError('Failed to fetch');
      urls.push(request.url);
      open += 1;
      state.peak = Math.max(state.peak, open);
      try {
        const body = request.method === 'POST' ? await request.text() : undefined;
        await new Promise((resolve) => setTimeout(resolve, 1));
        request.signal.throwIfAborted();
        const answer = double.answer({
          method: request.method,
          url: request.url,
          headers: Object.fromEntries(request.headers),
          ...(body === undefined ? {} : { body }),
        });
        const problems = shapeProblems(answer);
        if (problems.length > 0) throw new Error(`Not Graph's shape: ${problems.join('; ')} (${request.url})`);
        return new Response(JSON.stringify(answer.body), { status: answer.status, headers: { ...answer.headers } });
      } finally {
        open -= 1;
      }
    }) as typeof fetch,
  };
  return state;
};
