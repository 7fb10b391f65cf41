import type { AutomaticKind, RequestMessage } from '../conversation/request';

/** A stretch of time in which one side had the turn; open when `to` is missing. Milliseconds. */
export interface Wait {
  readonly from: number;
  readonly to?: number;
  /** When the desk first wrote in it, holding mails included. */
  readonly replied?: number;
  /** Further mails of the user in it. */
  readonly later: readonly number[];
  /** No mail of the user is known: it began at `from` at the latest. */
  readonly began?: 'earlier';
}

export interface Waits {
  /** For the desk, oldest first; the last may be open. */
  readonly waits: readonly Wait[];
  readonly open?: Wait;
  /** For the user. */
  readonly agentWaits: readonly Wait[];
  readonly yourTurnSince?: number;
}

/**
 * Who had the turn when. A wait begins with the first mail the desk has not answered and ends with its answer; holding
 * and automatic mails end nothing, a closing thanks begins nothing and ends the wait where it says that all is solved, a
 * closing notice ends everything. Where nothing of the user is known, an acknowledgement or a holding mail shows that they
 * wrote before it and wait.
 */
export const readWaits = (messages: readonly RequestMessage[]): Waits => {
  const waits: Wait[] = [];
  const agentWaits: Wait[] = [];
  let open: Wait | undefined;
  let mine: number | undefined;
  const finish = (at: number): void => {
    if (open) waits.push({ ...open, to: at });
    open = undefined;
  };
  const rest = (at: number): void => {
    if (mine !== undefined) agentWaits.push({ from: mine, to: at, later: [] });
    mine = undefined;
  };
  for (const { message, role, automatic, holding, closingThanks, solved, closes } of messages) {
    const at = message.date;
    if (at === undefined) continue;
    if (role === 'outgoing' && automatic === undefined) {
      rest(at);
      if (closingThanks && solved === true) finish(at);
      if (closingThanks && (solved === true || !open)) continue;
      // Two clocks: the mail acknowledged may seem a little younger than its acknowledgement.
      if (open?.began === 'earlier' && at - open.from <= clocksApart) open = undefined;
      open = open ? { ...open, later: open.later.concat(at) } : { from: at, later: [] };
    } else if (role === 'incoming') {
      if (closes && automatic !== undefined) {
        finish(at);
        rest(at);
        continue;
      }
      const isFirst = !open && mine === undefined && waits.length === 0;
      if (isFirst && impliesWait(automatic, holding)) open = { from: at, later: [], began: 'earlier' };
      if (automatic !== undefined) continue;
      if (open && open.replied === undefined) open = { ...open, replied: at };
      if (holding) continue;
      finish(at);
      rest(at);
      if (!closes) mine = at;
    }
  }
  return {
    waits: open ? waits.concat(open) : waits,
    ...(open ? { open } : {}),
    agentWaits: mine === undefined ? agentWaits : agentWaits.concat({ from: mine, later: [] }),
    ...(mine === undefined ? {} : { yourTurnSince: mine }),
  };
};

const clocksApart = 15 * 60000;

const impliesWait = (automatic: AutomaticKind | undefined, holding: boolean): boolean =>
  automatic === undefined ? holding : automatic === 'acknowledgement' || automatic === 'out-of-office';
