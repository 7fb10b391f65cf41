import type { Draft } from '../../../src/core/mail/draft';
import { HostError } from '../../../src/host/host-error';
import type { HostChange, ItemKind } from '../../../src/host/mail-host';
import { pauseAfter, watchItem } from '../../../src/host/office/watch-item';

const draftOf = (subject: string): Draft => ({ subject, body: { format: 'text', content: '' } });

const setUp = () => {
  const state = {
    token: 'a',
    kind: 'compose' as ItemKind,
    hidden: false,
    draft: draftOf('one'),
    error: undefined as HostError | undefined,
    reads: 0,
    nudge: (): void => undefined,
  };
  const changes: HostChange[] = [];
  const stop = watchItem(
    {
      item: () => ({ token: state.token, kind: state.kind }),
      readDraft: () => {
        state.reads += 1;
        return state.error ? Promise.reject(state.error) : Promise.resolve(state.draft);
      },
      isHidden: () => state.hidden,
      onNudge: (listener) => {
        state.nudge = listener;
        return () => undefined;
      },
      now: () => Date.now(),
    },
    (change) => changes.push(change),
  );
  return { state, changes, stop };
};

describe('watching the open item', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('tells the draft at once, then only when it changed, within two seconds', async () => {
    const { state, changes } = setUp();
    await jest.advanceTimersByTimeAsync(5000);
    expect(changes).toHaveLength(1);
    state.draft = draftOf('two');
    await jest.advanceTimersByTimeAsync(2000);
    expect(changes[1]).toMatchObject({ kind: 'draft', draft: { subject: 'two' } });
  });

  test('reads nothing while hidden', async () => {
    const { state } = setUp();
    await jest.advanceTimersByTimeAsync(10);
    state.hidden = true;
    const before = state.reads;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(state.reads - before).toBeLessThanOrEqual(1);
  });

  test('another item is told even when no event came, and its first draft is told again', async () => {
    const { state, changes } = setUp();
    await jest.advanceTimersByTimeAsync(10);
    state.token = 'b';
    await jest.advanceTimersByTimeAsync(2000);
    expect(changes.map(({ kind, token }) => `${kind} ${token}`)).toEqual(['draft a', 'item b', 'draft b']);
  });

  test('no item at all is calm', async () => {
    const { state, changes } = setUp();
    state.kind = 'none';
    await jest.advanceTimersByTimeAsync(5000);
    expect(state.reads).toBe(0);
    expect(changes).toEqual([]);
  });

  test('trouble is told, slows down, and passes', async () => {
    const { state, changes } = setUp();
    state.error = new HostError('timedOut', 'body.get');
    await jest.advanceTimersByTimeAsync(30_000);
    expect(state.reads).toBeLessThan(12);
    expect(changes[0]).toMatchObject({ kind: 'trouble', error: { code: 'timedOut' } });
    state.error = undefined;
    await jest.advanceTimersByTimeAsync(5000);
    expect(changes[changes.length - 1]).toMatchObject({ kind: 'draft' });
  });

  test('a draft whose body does not come is trouble; the whole one before it stays', async () => {
    const { state, changes } = setUp();
    await jest.advanceTimersByTimeAsync(10);
    state.draft = { subject: 'one' };
    await jest.advanceTimersByTimeAsync(1000);
    expect(changes.map(({ kind }) => kind)).toEqual(['draft', 'trouble']);
    state.draft = draftOf('one');
    await jest.advanceTimersByTimeAsync(3000);
    expect(changes[changes.length - 1]).toMatchObject({ kind: 'draft' });
  });

  test('a nudge reads at once', async () => {
    const { state, changes } = setUp();
    await jest.advanceTimersByTimeAsync(10);
    state.draft = draftOf('two');
    state.nudge();
    await jest.advanceTimersByTimeAsync(10);
    expect(changes).toHaveLength(2);
  });

  test('nothing happens after stop', async () => {
    const { state, changes, stop } = setUp();
    await jest.advanceTimersByTimeAsync(10);
    stop();
    state.draft = draftOf('two');
    state.nudge();
    await jest.advanceTimersByTimeAsync(5000);
    expect(changes).toHaveLength(1);
  });

  test('long bodies and slow hosts are read less often', () => {
    expect(pauseAfter(1000, 10)).toBeLessThan(pauseAfter(200_000, 10));
    expect(pauseAfter(200_000, 10)).toBeLessThan(pauseAfter(600_000, 10));
    expect(pauseAfter(1000, 3000)).toBe(6000);
  });
});
