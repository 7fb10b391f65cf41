import fc from 'fast-check';
import { chineseDays } from '../../../src/core/calendar/chinese-days';
import { addDeskTime, deskTimeBetween, isOpenAt, nextOpening } from '../../../src/core/calendar/desk-time';
import { buildSchedule, type DeskHours, type Schedule } from '../../../src/core/calendar/schedule';
import { fromWallClock, offsetAt, offsetSpans } from '../../../src/core/calendar/zone';
import { processorTime } from '../../support/processor-time';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const desk = (over: Partial<DeskHours> = {}): DeskHours => ({
  timeZone: 'UTC',
  hours: [{ days: weekdays, from: '09:00', to: '17:00' }],
  extraWorkdays: [],
  ...over,
});
const schedule = (over: Partial<DeskHours> = {}): Schedule => {
  const built = buildSchedule(desk(over), chineseDays);
  if (!built) throw new Error('no schedule');
  return built;
};
const seconds = (over: Partial<DeskHours>, from: string, to: string): number =>
  deskTimeBetween(schedule(over), Date.parse(from), Date.parse(to)) / 1000;
const all = [...weekdays, 'sat', 'sun'];
const hour = 3600;

describe('desk time, to the second', () => {
  it.each<[string, Partial<DeskHours>, string, string, number]>([
    ['inside a day', {}, '2024-05-06T10:00:00Z', '2024-05-06T11:00:01Z', hour + 1],
    ['before opening', {}, '2024-05-06T07:00:00Z', '2024-05-06T09:30:00Z', hour / 2],
    ['over night', {}, '2024-05-06T16:59:59Z', '2024-05-07T09:00:01Z', 2],
    ['over a weekend', {}, '2024-05-03T16:00:00Z', '2024-05-06T10:00:00Z', 2 * hour],
    ['a whole week', {}, '2024-05-06T00:00:00Z', '2024-05-13T00:00:00Z', 40 * hour],
    ['closed all along', {}, '2024-05-04T00:00:00Z', '2024-05-06T09:00:00Z', 0],
    ['backwards', {}, '2024-05-07T00:00:00Z', '2024-05-06T00:00:00Z', 0],
    [
      'two intervals a day',
      {
        hours: [
          { days: weekdays, from: '13:30', to: '18:00' },
          { days: weekdays, from: '09:00', to: '12:00' },
        ],
      },
      '2024-05-06T11:00:00Z',
      '2024-05-06T14:00:00Z',
      1.5 * hour,
    ],
    [
      'overlapping intervals count once',
      {
        hours: [
          { days: all, from: '09:00', to: '13:00' },
          { days: ['mon'], from: '12:00', to: '17:00' },
        ],
      },
      '2024-05-06T00:00:00Z',
      '2024-05-07T00:00:00Z',
      8 * hour,
    ],
    [
      'round the clock',
      { hours: [{ days: all, from: '00:00', to: '24:00' }] },
      '2024-05-04T00:00:00Z',
      '2024-05-06T00:00:00Z',
      48 * hour,
    ],
    ['a dated holiday', { holidays: ['2024-05-07'] }, '2024-05-06T12:00:00Z', '2024-05-08T12:00:00Z', 8 * hour],
    [
      'an extra workday has workday hours',
      { extraWorkdays: ['2024-05-11'] },
      '2024-05-11T00:00:00Z',
      '2024-05-12T00:00:00Z',
      8 * hour,
    ],
    [
      'an extra workday beats a holiday',
      { holidays: ['2024-05-07'], extraWorkdays: ['2024-05-07'] },
      '2024-05-07T00:00:00Z',
      '2024-05-08T00:00:00Z',
      8 * hour,
    ],
    [
      'China: the October week',
      { timeZone: 'Asia/Shanghai', holidays: 'CN' },
      '2024-09-30T09:00:00Z',
      '2024-10-08T02:00:00Z',
      hour,
    ],
    [
      'China: 2024-10-12 is a make-up Saturday',
      { timeZone: 'Asia/Shanghai', holidays: 'CN' },
      '2024-10-11T16:00:00Z',
      '2024-10-12T16:00:00Z',
      8 * hour,
    ],
    [
      'China: an ordinary Saturday',
      { timeZone: 'Asia/Shanghai', holidays: 'CN' },
      '2024-10-18T16:00:00Z',
      '2024-10-19T16:00:00Z',
      0,
    ],
    [
      'New York across the spring change',
      { timeZone: 'America/New_York' },
      '2024-03-08T21:00:00Z',
      '2024-03-11T13:30:00Z',
      1.5 * hour,
    ],
    [
      'New York across the autumn change',
      { timeZone: 'America/New_York' },
      '2024-11-01T20:00:00Z',
      '2024-11-04T14:30:00Z',
      1.5 * hour,
    ],
    [
      'the skipped hour is not open',
      { timeZone: 'Europe/Berlin', hours: [{ days: all, from: '00:00', to: '24:00' }] },
      '2024-03-30T23:00:00Z',
      '2024-03-31T22:00:00Z',
      23 * hour,
    ],
    [
      'the doubled hour is open twice',
      { timeZone: 'Europe/Berlin', hours: [{ days: all, from: '02:00', to: '03:00' }] },
      '2024-10-26T22:00:00Z',
      '2024-10-27T23:00:00Z',
      2 * hour,
    ],
    ['a half-hour zone', { timeZone: 'Asia/Kolkata' }, '2024-05-06T03:30:00Z', '2024-05-06T04:00:00Z', hour / 2],
    [
      'half-hour daylight saving',
      { timeZone: 'Australia/Lord_Howe' },
      '2024-04-05T00:00:00Z',
      '2024-04-09T00:00:00Z',
      15.5 * hour,
    ],
  ])('%s', (_title, over, from, to, expected) => expect(seconds(over, from, to)).toBe(expected));
});

describe('cannot tell', () => {
  it.each<[string, Partial<DeskHours>]>([
    ['no hours', { hours: [] }],
    ['no zone', { timeZone: undefined }],
    ['an unknown zone', { timeZone: 'Mars/Olympus' }],
    ['only empty hours', { hours: [{ days: ['mon'], from: '09:00', to: '09:00' }] }],
  ])('%s', (_title, over) => expect(buildSchedule(desk(over))).toBeUndefined());

  it('an engine without Intl', () => {
    const kept = globalThis.Intl;
    Object.defineProperty(globalThis, 'Intl', { value: undefined, configurable: true });
    try {
      expect(buildSchedule(desk({ timeZone: 'Europe/Paris' }))).toBeUndefined();
    } finally {
      Object.defineProperty(globalThis, 'Intl', { value: kept, configurable: true });
    }
  });
});

describe('opening', () => {
  it('is open on the first and not on the last second', () => {
    expect(isOpenAt(schedule(), Date.parse('2024-05-06T09:00:00Z'))).toBe(true);
    expect(isOpenAt(schedule(), Date.parse('2024-05-06T17:00:00Z'))).toBe(false);
  });
  it('opens next on Monday', () =>
    expect(nextOpening(schedule(), Date.parse('2024-05-04T12:00:00Z'))).toBe(Date.parse('2024-05-06T09:00:00Z')));
  it('never opens when every day is a holiday', () => {
    const never: Schedule = { ...schedule(), isHoliday: () => true };
    expect(nextOpening(never, 0)).toBeUndefined();
    expect(addDeskTime(never, 0, 1000)).toBeUndefined();
  });
});

describe('properties', () => {
  const zones = [
    'UTC',
    'Asia/Shanghai',
    'America/New_York',
    'Europe/London',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
  ];
  const moment = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2030, 0, 1) });
  const length = fc.integer({ min: 0, max: 400 * 86_400_000 });
  const schedules = fc
    .record({
      timeZone: fc.constantFrom(...zones),
      hours: fc.array(
        fc.record({
          days: fc.subarray(all, { minLength: 1 }),
          from: fc.constantFrom('00:00', '08:30', '09:00', '13:15'),
          to: fc.constantFrom('08:45', '12:00', '17:00', '23:59', '24:00'),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      holidays: fc.constantFrom('CN', ['2024-05-01', '2024-12-25'] as string[]),
    })
    .map((over) => buildSchedule(desk(over), chineseDays))
    .filter((built): built is Schedule => built !== undefined);

  it('desk time is at most calendar time and never negative', () =>
    fc.assert(
      fc.property(schedules, moment, length, (built, from, span) => {
        const time = deskTimeBetween(built, from, from + span);
        return time >= 0 && time <= span;
      }),
    ));
  it('splitting an interval adds up', () =>
    fc.assert(
      fc.property(schedules, moment, length, length, (built, from, one, two) => {
        const parts = deskTimeBetween(built, from, from + one) + deskTimeBetween(built, from + one, from + one + two);
        return parts === deskTimeBetween(built, from, from + one + two);
      }),
    ));
  it('whole weeks later, without holidays or clock changes, nothing changes', () =>
    fc.assert(
      fc.property(moment, length, fc.integer({ min: -200, max: 200 }), (from, span, weeks) => {
        const built = schedule({ timeZone: 'Asia/Tokyo' });
        const shift = weeks * 7 * 86_400_000;
        return deskTimeBetween(built, from, from + span) === deskTimeBetween(built, from + shift, from + span + shift);
      }),
    ));
  it('adding desk time and measuring it agree', () =>
    fc.assert(
      fc.property(schedules, moment, fc.integer({ min: 1, max: 40 * 3_600_000 }), (built, from, amount) => {
        const due = addDeskTime(built, from, amount);
        return due !== undefined && deskTimeBetween(built, from, due) === amount;
      }),
    ));
  it('agrees with counting minute by minute', () =>
    fc.assert(
      fc.property(schedules, moment, fc.integer({ min: 1, max: 4 * 1440 }), (built, from, minutes) => {
        const start = Math.floor(from / 60_000) * 60_000;
        let open = 0;
        for (let at = 0; at < minutes; at += 1) if (isOpenAt(built, start + at * 60_000)) open += 1;
        return deskTimeBetween(built, start, start + minutes * 60_000) === open * 60_000;
      }),
      { numRuns: 15 },
    ));
});

describe('zones', () => {
  it('finds both changes of a year', () =>
    expect(
      offsetSpans('Europe/Berlin', Date.UTC(2024, 0, 1), Date.UTC(2025, 0, 1)).map(({ start, offset }) => [
        new Date(start).toISOString(),
        offset / 3_600_000,
      ]),
    ).toEqual([
      ['2024-01-01T00:00:00.000Z', 1],
      ['2024-03-31T01:00:00.000Z', 2],
      ['2024-10-27T01:00:00.000Z', 1],
    ]));
  it('knows midnight', () => expect(offsetAt('America/New_York', Date.UTC(2024, 0, 1, 5))).toBe(-5 * 3_600_000));
  it.each([
    ['Asia/Shanghai', '2024-03-02T17:00', '2024-03-02T09:00:00.000Z'],
    ['America/New_York', '2024-03-10T01:59', '2024-03-10T06:59:00.000Z'],
    ['America/New_York', '2024-03-10T03:00', '2024-03-10T07:00:00.000Z'],
    ['UTC', '2024-03-10T03:00', '2024-03-10T03:00:00.000Z'],
    ['Nowhere/Land', '2024-03-10T03:00', undefined],
  ])('reads a clock on the wall in %s: %s', (zone, wall, expected) => {
    const at = fromWallClock(Date.parse(`${wall}Z`), zone);
    expect(at === undefined ? at : new Date(at).toISOString()).toBe(expected);
  });
  it('ten years take milliseconds, not minutes', () => {
    const built = schedule({ timeZone: 'America/Sao_Paulo' });
    const took = processorTime(() => {
      deskTimeBetween(built, Date.UTC(2014, 0, 1), Date.UTC(2024, 0, 1));
    });
    expect(took).toBeLessThan(500);
  });
});
