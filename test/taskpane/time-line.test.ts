import type { MessageRole, Request, RequestMessage } from '../../src/core/conversation/request';
import type { Waiting } from '../../src/core/waiting/waiting';
import { labelledPoints, layTimeLine } from '../../src/taskpane/read/time-line';

const hour = 3_600_000;
const mail = (role: MessageRole, date: number, automatic?: 'acknowledgement'): RequestMessage => ({
  message: { source: 'current', to: [], cc: [], subject: '', date },
  index: 0,
  role,
  holding: false,
  closingThanks: false,
  asks: false,
  closes: false,
  reopens: false,
  ...(automatic && { automatic }),
});
const request = (messages: readonly RequestMessage[]): Request => ({
  key: 'r',
  numbers: [],
  subject: '',
  messages,
  turns: [],
  closed: false,
  settled: false,
  sources: ['current'],
});
const waiting = (fields: Partial<Waiting>): Waiting => ({
  state: 'fresh',
  requestType: 'general',
  overdue: false,
  nextReplySeconds: [],
  requesterWaitSeconds: 0,
  agentWaitSeconds: 0,
  followUps: 0,
  nextStep: { kind: 'wait' },
  ...fields,
});

describe('the time line of a request', () => {
  test('marks stand in order, apart from each other, within the width', () => {
    const mails = [mail('outgoing', 0), mail('incoming', 1000, 'acknowledgement'), mail('incoming', 300 * hour)];
    const { points } = layTimeLine(request(mails), waiting({}), 301 * hour, 250);
    expect(points.map(({ who }) => who)).toEqual(['me', 'automatic', 'desk', 'now']);
    points.slice(1).forEach((point, index) => expect(point.x - (points[index]?.x ?? 0)).toBeGreaterThanOrEqual(12));
    expect(points[points.length - 1]?.x).toBeLessThanOrEqual(250.1);
  });

  test('a mail of nobody known has its mark, and leaves the turn where it is; a friend’s has none', () => {
    const mails = [mail('outgoing', 0), mail('unconfirmed', hour), mail('other', 2 * hour)];
    const { points, stretches } = layTimeLine(request(mails), waiting({ waitingSince: 0 }), 3 * hour, 250);
    expect(points.map(({ who }) => who)).toEqual(['me', 'unconfirmed', 'now']);
    expect(stretches.map(({ who }) => who)).toEqual(['desk', 'desk']);
  });

  test('the stretch after the due moment is late', () => {
    const line = layTimeLine(
      request([mail('outgoing', 0)]),
      waiting({ state: 'overdue', overdue: true, waitingSince: 0, dueAt: 24 * hour }),
      48 * hour,
      250,
    );
    expect(line.stretches.map(({ who }) => who)).toEqual(['desk', 'late']);
  });

  test('after an answer the turn is the user’s', () => {
    const line = layTimeLine(
      request([mail('outgoing', 0), mail('incoming', hour)]),
      waiting({ state: 'your-turn' }),
      2 * hour,
      250,
    );
    expect(line.stretches.map(({ who }) => who)).toEqual(['desk', 'me']);
  });

  test('a closed request has no "now", mails without a date are left out, a hundred mails still fit', () => {
    const closed = layTimeLine(
      request([mail('outgoing', 0), mail('incoming', hour)]),
      waiting({ state: 'closed' }),
      9 * hour,
      250,
    );
    expect(closed.points.some(({ who }) => who === 'now')).toBe(false);
    const many = Array.from({ length: 100 }, (_, index) => mail(index % 2 ? 'incoming' : 'outgoing', index * hour));
    const { points } = layTimeLine(request(many), waiting({}), 101 * hour, 250);
    expect(points.length).toBeLessThanOrEqual(14);
    expect(points[points.length - 1]?.x).toBeLessThanOrEqual(250.1);
  });
});

describe('the words below the time line', () => {
  const named = (points: Parameters<typeof labelledPoints>[0]) => labelledPoints(points).map(({ who, x }) => [who, x]);

  test('the first mail, now, the due time and the desk’s last mail are named', () => {
    const points = [
      { x: 0, who: 'me', at: 0 },
      { x: 50, who: 'desk', at: 1 },
      { x: 100, who: 'me', at: 2 },
      { x: 110, who: 'desk', at: 3 },
      { x: 160, who: 'due', at: 4 },
      { x: 250, who: 'now', at: 5 },
    ] as const;
    expect(named(points)).toEqual([
      ['me', 0],
      ['now', 250],
      ['due', 160],
      ['desk', 110],
    ]);
  });

  test('where two would touch, "you" and "now" stay', () => {
    const points = [
      { x: 0, who: 'me', at: 0 },
      { x: 20, who: 'desk', at: 1 },
      { x: 230, who: 'due', at: 2 },
      { x: 250, who: 'now', at: 3 },
    ] as const;
    expect(named(points)).toEqual([
      ['me', 0],
      ['now', 250],
    ]);
  });

  test('a line that begins with a mail of the desk names no first mail of the user', () => {
    const points = [
      { x: 0, who: 'desk', at: 0 },
      { x: 250, who: 'me', at: 1 },
    ] as const;
    expect(named(points)).toEqual([['desk', 0]]);
  });
});
