import { fromWallClock, isZone, offsetAt } from '../../../src/core/calendar/zone';

const hour = 3600000;

describe('zones of this engine', () => {
  test.each([
    ['Asia/Shanghai', Date.UTC(2026, 2, 12, 2), 8],
    ['Europe/Berlin', Date.UTC(2026, 2, 29, 0, 59, 59, 999), 1],
    ['Europe/Berlin', Date.UTC(2026, 2, 29, 1), 2],
    ['Asia/Kolkata', Date.UTC(2026, 0, 1), 5.5],
    ['UTC', 0, 0],
  ])('%s at %d', (zone, at, hours) => expect(offsetAt(zone, at)).toBe(hours * hour));

  test('an unknown zone is none', () => {
    expect([isZone('Mars/Olympus'), offsetAt('Mars/Olympus', 0)]).toEqual([false, 0]);
    expect(fromWallClock(0, 'Mars/Olympus')).toBeUndefined();
  });
});

describe('an engine with Temporal', () => {
  const engine = globalThis as { Temporal?: unknown };
  const asked: number[] = [];
  beforeAll(() => {
    engine.Temporal = {
      Instant: {
        fromEpochMilliseconds: (at: number) => {
          asked.push(at);
          return {
            toZonedDateTimeISO: (zone: string) => {
              if (!zone.startsWith('Pacific/')) throw new RangeError(zone);
              return { offsetNanoseconds: 12.75e9 * 3600 };
            },
          };
        },
      },
    };
  });
  afterAll(() => delete engine.Temporal);

  test('is asked before Intl, with whole milliseconds', () => {
    expect(offsetAt('Pacific/Chatham', 1.5)).toBe(12.75 * hour);
    expect(asked).toContain(1);
    expect(asked.every(Number.isInteger)).toBe(true);
  });

  test('a zone it does not know is asked of Intl', () => expect(offsetAt('Africa/Cairo', 0)).toBe(2 * hour));
});
