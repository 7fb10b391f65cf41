import fc from 'fast-check';
import type { RequestMessage } from '../../../src/core/conversation/request';
import { genericDesk } from '../../../src/core/desks/built-in-desks';
import { buildSchedule } from '../../../src/core/calendar/schedule';
import { nextStepOf } from '../../../src/core/waiting/next-step';
import { readWaits } from '../../../src/core/waiting/waits';
import { waitingOf } from '../../../src/core/waiting/waiting';

const day = 86_400_000;
const start = Date.parse('2024-01-08T09:00:00Z');
const base = { index: 0, holding: false, closingThanks: false, asks: false, closes: false, reopens: false };
type Kind = 'me' | 'thanks' | 'answer' | 'holding' | 'ack' | 'closing';
const one = (kind: Kind, at: number, index: number): RequestMessage => ({
  ...base,
  index,
  message: { source: 'file', to: [], cc: [], subject: '', date: at },
  role: kind === 'me' || kind === 'thanks' ? 'outgoing' : 'incoming',
  closingThanks: kind === 'thanks',
  holding: kind === 'holding',
  closes: kind === 'closing',
  ...(kind === 'ack'
    ? { automatic: 'acknowledgement' as const }
    : kind === 'closing'
      ? { automatic: 'closing' as const }
      : {}),
});
const desk = { ...genericDesk, timeZone: 'UTC', targets: { default: { hours: 24, clock: 'calendar' as const } } };
const schedule = buildSchedule({
  timeZone: 'UTC',
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
  extraWorkdays: [],
});
const stand = (messages: readonly RequestMessage[], now: number) =>
  waitingOf({
    request: { key: 'r', numbers: [], subject: '', messages, turns: [], closed: false, settled: false, sources: [] },
    desk,
    schedule,
    requestType: 'general',
    now,
  });
const story = (...parts: readonly (readonly [Kind, number])[]): readonly RequestMessage[] =>
  parts.map(([kind, hours], index) => one(kind, start + hours * 3_600_000, index));
const hours = (amount: number): number => start + amount * 3_600_000;

describe('states', () => {
  it.each<[string, readonly RequestMessage[], number, string]>([
    ['fresh', story(['me', 0]), 17.99, 'fresh'],
    ['the last quarter is at risk', story(['me', 0]), 18, 'at-risk'],
    ['one second before due', story(['me', 0]), 24 - 1 / 3600, 'at-risk'],
    ['due is overdue', story(['me', 0]), 24, 'overdue'],
    ['holding changes nothing', story(['me', 0], ['holding', 3]), 24, 'overdue'],
    ['answered', story(['me', 0], ['answer', 3]), 24, 'your-turn'],
    ['closed', story(['me', 0], ['closing', 3]), 24, 'closed'],
    ['closed, then written again', story(['me', 0], ['closing', 3], ['me', 5]), 6, 'fresh'],
    ['thanks after the answer', story(['me', 0], ['answer', 3], ['thanks', 4]), 60, 'your-turn'],
    ['thanks do not end a wait', story(['me', 0], ['thanks', 4]), 60, 'overdue'],
  ])('%s', (_title, messages, now, state) => expect(stand(messages, hours(now)).state).toBe(state));

  it('a target in desk hours is at risk in its last desk hours', () => {
    const byDesk = { ...desk, targets: { default: { hours: 8, clock: 'desk' as const } } };
    const request = {
      key: 'r',
      numbers: [],
      subject: '',
      messages: story(['me', 0]),
      turns: [],
      closed: false,
      settled: false,
      sources: [],
    };
    const at = (now: number) =>
      waitingOf({ request, desk: byDesk, schedule, requestType: 'general', now: hours(now) }).state;
    expect([at(5.9), at(6), at(8)]).toEqual(['fresh', 'at-risk', 'overdue']);
  });
  it('desk hours that nobody knows give no due time', () => {
    const byDesk = { ...desk, targets: { default: { hours: 8, clock: 'desk' as const } } };
    const request = {
      key: 'r',
      numbers: [],
      subject: '',
      messages: story(['me', 0]),
      turns: [],
      closed: false,
      settled: false,
      sources: [],
    };
    expect(waitingOf({ request, desk: byDesk, requestType: 'general', now: hours(900) })).toMatchObject({
      overdue: false,
      state: 'fresh',
      nextStep: { kind: 'wait' },
    });
  });
});

describe('mails without a date', () => {
  const undated = (kind: Kind): RequestMessage => {
    const mail = one(kind, 0, 0);
    return { ...mail, message: { source: 'file', to: [], cc: [], subject: '' } };
  };
  it('a question alone waits, since when nobody can tell', () => {
    const found = stand([undated('me')], hours(9));
    expect(found).toMatchObject({ state: 'fresh', overdue: false, nextStep: { kind: 'wait' } });
    expect(found).not.toHaveProperty('waitingSince');
    expect(found).not.toHaveProperty('calendarSeconds');
    expect(found).not.toHaveProperty('dueAt');
  });
  it('thanks wait for nothing', () => expect(stand([undated('thanks')], hours(9)).state).toBe('your-turn'));
  it('an answer ends the wait all the same', () =>
    expect(stand([undated('me'), one('answer', start, 1)], hours(9)).state).toBe('your-turn'));
});

describe('times, to the second', () => {
  it('first and next reply, both totals', () => {
    const found = stand(
      story(['me', 0], ['ack', 0.1], ['holding', 2], ['answer', 5], ['me', 8], ['answer', 9], ['thanks', 10]),
      hours(20),
    );
    expect(found).toMatchObject({
      firstReplySeconds: 7200,
      nextReplySeconds: [3600],
      requesterWaitSeconds: 6 * 3600,
      agentWaitSeconds: 4 * 3600,
    });
    expect(found.waitingSince).toBeUndefined();
  });
  it('knows nothing of mails later than now', () =>
    expect(stand(story(['me', 0], ['answer', 5]), hours(4))).toMatchObject({
      calendarSeconds: 4 * 3600,
      state: 'fresh',
    }));
  it('says when the desk closes by itself', () =>
    expect(
      waitingOf({
        request: {
          key: 'r',
          numbers: [],
          subject: '',
          messages: story(['me', 0], ['answer', 5]),
          turns: [],
          closed: false,
          settled: false,
          sources: [],
        },
        desk: { ...desk, autoCloseDays: 7 },
        requestType: 'general',
        now: hours(6),
      }).nextStep,
    ).toEqual({ kind: 'answer', closesAt: hours(5) + 7 * day }));
});

describe('next step', () => {
  const open = {
    closed: false,
    settled: false,
    since: 0,
    due: day,
    followUps: 0,
    lastSent: 0,
    hasChannels: false,
    sinceUnknown: false,
  };
  it.each([
    ['before due', { ...open, now: day - 1 }, { kind: 'wait', until: day }],
    ['due', { ...open, now: day }, { kind: 'follow-up', round: 1 }],
    [
      'just followed up',
      { ...open, now: day + 2, followUps: 1, lastSent: day + 1 },
      { kind: 'wait', until: 2 * day + 1 },
    ],
    ['second', { ...open, now: 3 * day, followUps: 1, lastSent: day }, { kind: 'follow-up', round: 2 }],
    ['third', { ...open, now: 9 * day, followUps: 2, lastSent: 3 * day }, { kind: 'follow-up', round: 3 }],
    [
      'third with other channels',
      { ...open, now: 9 * day, followUps: 2, lastSent: 3 * day, hasChannels: true },
      { kind: 'other-channel' },
    ],
    ['after the third', { ...open, now: 99 * day, followUps: 3, lastSent: 4 * day }, { kind: 'other-channel' }],
    ['no target', { ...open, due: undefined, now: 99 * day }, { kind: 'wait' }],
    ['closed', { ...open, closed: true, now: 99 * day }, { kind: 'nothing' }],
  ])('%s', (_title, input, step) => expect(nextStepOf(input)).toEqual(step));
});

describe('properties', () => {
  const kinds = fc.constantFrom<Kind>('me', 'thanks', 'answer', 'holding', 'ack', 'closing');
  const stories = fc
    .array(fc.tuple(kinds, fc.integer({ min: 0, max: 40 * day })), { minLength: 1, maxLength: 12 })
    .map((parts) =>
      parts
        .map(([kind, at]) => [kind, start + Math.floor(at / 1000) * 1000] as const)
        .sort((a, b) => a[1] - b[1])
        .map(([kind, at], index) => one(kind, at, index)),
    );
  const end = start + 41 * day;

  it('a mail later than all others changes no finished wait', () =>
    fc.assert(
      fc.property(stories, kinds, (messages, kind) => {
        const before = readWaits(messages).waits.filter(({ to }) => to !== undefined);
        const after = readWaits(messages.concat(one(kind, end, 99))).waits;
        return before.every((wait, index) => JSON.stringify(after[index]) === JSON.stringify(wait));
      }),
    ));
  it('desk time is at most calendar time', () =>
    fc.assert(
      fc.property(stories, (messages) => {
        const { calendarSeconds = 0, deskSeconds = 0 } = stand(messages, end);
        return deskSeconds >= 0 && deskSeconds <= calendarSeconds;
      }),
    ));
  it('shifting everything by whole weeks changes no duration', () =>
    fc.assert(
      fc.property(stories, fc.integer({ min: -100, max: 100 }), (messages, weeks) => {
        const shift = weeks * 7 * day;
        const moved = messages.map((entry) => ({
          ...entry,
          message: { ...entry.message, date: (entry.message.date ?? 0) + shift },
        }));
        const pick = ({
          calendarSeconds,
          deskSeconds,
          firstReplySeconds,
          nextReplySeconds,
          requesterWaitSeconds,
          agentWaitSeconds,
          state,
        }: ReturnType<typeof stand>) =>
          JSON.stringify([
            calendarSeconds,
            deskSeconds,
            firstReplySeconds,
            nextReplySeconds,
            requesterWaitSeconds,
            agentWaitSeconds,
            state,
          ]);
        return pick(stand(messages, end)) === pick(stand(moved, end + shift));
      }),
    ));
  it('nobody waits and has the turn at once, and all time is somebody’s', () =>
    fc.assert(
      fc.property(stories, (messages) => {
        const { waits, agentWaits } = readWaits(messages);
        const spans = [...waits, ...agentWaits]
          .map(({ from, to }) => [from, to ?? end] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        return spans.every(([from, to], index) => from <= to && (index === 0 || (spans[index - 1]?.[1] ?? 0) <= from));
      }),
    ));
});
