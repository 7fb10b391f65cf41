import { completeOnce, ownBudget, type Completion } from '../../src/events/complete-once';

type Handle = Parameters<typeof completeOnce>[1];

const anEvent = () => {
  const completions: (Completion | undefined)[] = [];
  return { completions, completed: (completion?: Completion) => void completions.push(completion) };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const run = async (handle: Handle) => {
  const event = anEvent();
  const unjudged: string[] = [];
  completeOnce(event, handle, (reason) => void unjudged.push(reason));
  await jest.advanceTimersByTimeAsync(ownBudget * 2);
  return { completions: event.completions, unjudged };
};

test('the answer is handed over', async () => {
  const answer = { allowEvent: false, errorMessage: 'look' };
  expect(await run(() => Promise.resolve(answer))).toEqual({ completions: [answer], unjudged: [] });
});

const broken = (): never => {
  throw new Error('bad');
};
test.each([
  ['a throw', broken, ['crashed']],
  ['a rejected promise', () => Promise.reject(new Error('bad')), ['crashed']],
  ['a callback that never comes', () => new Promise<Completion>(() => undefined), ['out-of-time']],
  ['nothing to say', () => undefined, []],
] as [string, Handle, string[]][])('%s lets the mail go, once', async (_title, handle, reasons) => {
  const { completions, unjudged } = await run(handle);
  expect(completions).toEqual([{ allowEvent: true }]);
  expect(unjudged).toEqual(reasons);
});

test('an answer after the budget changes nothing', async () => {
  const late = () =>
    new Promise<Completion>((resolve) => setTimeout(() => resolve({ allowEvent: false }), ownBudget + 500));
  expect((await run(late)).completions).toEqual([{ allowEvent: true }]);
});

test('a failing memory does not hold the mail back', async () => {
  const event = anEvent();
  completeOnce(event, () => Promise.reject(new Error('bad')), broken);
  await jest.advanceTimersByTimeAsync(1);
  expect(event.completions).toEqual([{ allowEvent: true }]);
});

test('no timer is left running', async () => {
  completeOnce(
    anEvent(),
    () => Promise.resolve({ allowEvent: true }),
    () => undefined,
  );
  await jest.advanceTimersByTimeAsync(1);
  expect(jest.getTimerCount()).toBe(0);
});
