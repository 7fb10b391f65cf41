import type { Request } from '../../core/conversation/request';
import type { Waiting } from '../../core/waiting/waiting';

export interface TimePoint {
  readonly x: number;
  /** `unconfirmed`: by somebody who is not known to be the desk; turns do not change with it. */
  readonly who: 'me' | 'desk' | 'automatic' | 'unconfirmed' | 'due' | 'now';
  readonly at: number;
}
export interface TimeStretch {
  readonly from: number;
  readonly to: number;
  /** Who had the turn; `late` once the wait was due. */
  readonly who: 'me' | 'desk' | 'late';
}
export interface TimeLine {
  readonly points: readonly TimePoint[];
  readonly stretches: readonly TimeStretch[];
}

/** Marks closer than this (pixels) could not be told apart. */
const leastGap = 12;
const mostMails = 12;

/**
 * Places the mails of a request, the due moment and now on a line of `width` pixels. Long waits are drawn shorter than
 * they are (square root), so that a quick answer beside a week of silence can still be seen. Of many mails, the last.
 */
export const layTimeLine = (request: Request, waiting: Waiting, now: number, width: number): TimeLine => {
  const mails = request.messages.flatMap(({ role, automatic, message }) => {
    if (message.date === undefined || message.date > now || role === 'other') return [];
    const who =
      role === 'unconfirmed' ? role : automatic !== undefined ? 'automatic' : role === 'outgoing' ? 'me' : 'desk';
    return [{ who, at: message.date } as const];
  });
  const isOpen = waiting.state !== 'closed';
  const marks = [
    ...mails.slice(-mostMails),
    ...(isOpen && waiting.dueAt !== undefined ? [{ who: 'due', at: waiting.dueAt } as const] : []),
    ...(isOpen ? [{ who: 'now', at: now } as const] : []),
  ].sort((a, b) => a.at - b.at);
  const gaps = marks.slice(1).map((mark, index) => Math.sqrt(Math.max(0, mark.at - (marks[index]?.at ?? mark.at))));
  const sum = gaps.reduce((all, gap) => all + gap, 0) || 1;
  const free = Math.max(0, width - gaps.length * leastGap);
  let x = 0;
  const points = marks.map((mark, index): TimePoint => {
    if (index > 0) x += leastGap + ((gaps[index - 1] ?? 0) / sum) * free;
    return { ...mark, x: Math.round(x * 10) / 10 };
  });
  return { points, stretches: stretchesOf(points, waiting) };
};

const stretchesOf = (points: readonly TimePoint[], waiting: Waiting): readonly TimeStretch[] => {
  const stretches: TimeStretch[] = [];
  let turn: 'me' | 'desk' | undefined;
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (point.who === 'me') turn = 'desk';
    if (point.who === 'desk') turn = 'me';
    // The open wait began earlier than the last mail of the user, or a holding mail left the turn with the desk.
    if (waiting.waitingSince !== undefined && point.at >= waiting.waitingSince) turn = 'desk';
    if (!next || turn === undefined || point.who === 'now') return;
    const isLate = turn === 'desk' && waiting.dueAt !== undefined && point.at >= waiting.dueAt && waiting.overdue;
    stretches.push({ from: point.x, to: next.x, who: isLate ? 'late' : turn });
  });
  return stretches;
};

/** Labels nearer than this (pixels) would touch; the desk's word is the longest. */
const labelGap = { me: 30, now: 30, due: 30, desk: 46 } as const;
const byWeight = ['me', 'now', 'due', 'desk'] as const;
type Labelled = TimePoint & { readonly who: (typeof byWeight)[number] };

/** Marks with a word below: the first mail, now, the due time and the desk's last; where two would touch, the weightier. */
export const labelledPoints = (points: readonly TimePoint[]): readonly Labelled[] => {
  const chosen: Labelled[] = [];
  for (const who of byWeight) {
    const found = points.filter((point): point is Labelled => point.who === who);
    const point = who === 'me' ? found.find((mail) => mail === points[0]) : found[found.length - 1];
    if (point && chosen.every(({ x }) => Math.abs(x - point.x) >= labelGap[who])) chosen.push(point);
  }
  return chosen;
};
