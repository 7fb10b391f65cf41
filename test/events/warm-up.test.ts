import { warmUp, type Idle } from '../../src/events/warm-up';

/** Runs what is put off, each time with this much idle time; gives how often something was put off. */
const runsWith = (idle: Idle | undefined): number => {
  const waiting: ((idle?: Idle) => void)[] = [];
  let runs = 0;
  warmUp((run) => waiting.push(run));
  for (let run = waiting.shift(); run; run = waiting.shift()) {
    run(idle);
    runs += 1;
  }
  return runs;
};

test('does nothing by itself', () => {
  let asked = 0;
  warmUp(() => (asked += 1));
  expect(asked).toBe(1);
});

test('one piece a time where no time is left, and it ends', () =>
  expect(runsWith({ timeRemaining: () => 0 })).toBeGreaterThan(40));

test('goes on while there is time', () => expect(runsWith({ timeRemaining: () => 50 })).toBe(1));

test('an engine without idle times gets one piece a time', () => expect(runsWith(undefined)).toBeGreaterThan(40));
