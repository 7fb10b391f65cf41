import { warmUp, type Idle } from '../../src/events/warm-up';

// When something runs is asked here, not what: 150 mails take their time.
jest.mock('../../src/events/rehearsal', () => ({ rehearse: () => Promise.resolve() }));

/** Runs what is put off, each time with this much idle time; gives how often something was put off. */
const runsWith = async (idle: Idle | undefined): Promise<number> => {
  const waiting: ((idle?: Idle) => void)[] = [];
  let runs = 0;
  warmUp((run) => waiting.push(run));
  for (let run = waiting.shift(); run; run = waiting.shift()) {
    run(idle);
    runs += 1;
    await new Promise(setImmediate);
  }
  return runs;
};

test('does nothing by itself', () => {
  let asked = 0;
  warmUp(() => (asked += 1));
  expect(asked).toBe(1);
});

test('one piece a time where no time is left, and it ends', async () =>
  expect(await runsWith({ timeRemaining: () => 0 })).toBeGreaterThan(40));

test('goes on while there is time', async () => expect(await runsWith({ timeRemaining: () => 50 })).toBe(1));

test('an engine without idle times gets one piece a time', async () =>
  expect(await runsWith(undefined)).toBeGreaterThan(40));
