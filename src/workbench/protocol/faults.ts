/**
 * Ways in which a host misbehaves, each seen in the wild (office-host-protocol.md §12, platform.md §7). A fault acts on
 * item calls only; start-up always works, or there would be nothing to look at.
 */
export const faultKinds = [
  /** The call fails with an Outlook error code and does nothing. */
  'error',
  /** The answer comes late. */
  'slow',
  /** The answer never comes. */
  'silent',
  /** The answer is null: office.js then never calls back. */
  'null',
  /** Two answers overtake each other. */
  'disorder',
  /** The item is closed after the first matching call; every later call is for an item that is gone. */
  'itemClosed',
  /** body.getAsync answers with the body of some seconds ago (#5846 classic Windows, #5983 new Mac). */
  'staleBody',
  /** Another item is shown and nobody tells the pane (#6833, #5965). */
  'lostItemChanged',
  /** A launch event is not called at all (#6769). */
  'lostLaunchEvent',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  readonly kind: FaultKind;
  /** Name in the dispatch table, e.g. `body.getAsync`; every call when absent. */
  readonly call?: string;
  readonly errorCode?: number;
  readonly delayMs?: number;
}

export const slowMs = 4_000;
export const staleMs = 3_000;
/** GenericResponseError in office.js's own table. */
export const genericError = 9020;

/** `slow`, `slow:body.getAsync`, `error:body.setAsync:9030`, `slow:body.getAsync:1500`. */
export const parseFault = (text: string): Fault | undefined => {
  const [kind, call, number] = text.split(':');
  const known = faultKinds.find((candidate) => candidate === kind);
  if (!known) return undefined;
  const value = Number(number);
  return {
    kind: known,
    ...(call ? { call } : {}),
    ...(number && known === 'error' ? { errorCode: value } : {}),
    ...(number && known === 'slow' ? { delayMs: value } : {}),
  };
};

export const writeFault = ({ kind, call, errorCode, delayMs }: Fault): string =>
  [kind, call ?? '', errorCode ?? delayMs ?? ''].join(':').replace(/:+$/, '');

export const faultFor = (faults: readonly Fault[], call: string, kind: FaultKind): Fault | undefined =>
  faults.find((fault) => fault.kind === kind && (fault.call === undefined || fault.call === call));

/** Sends an answer the way the faults say; `send` is called at most once. */
export const createDelivery = () => {
  let overtaken: (() => void) | undefined;

  return (faults: readonly Fault[], call: string, answer: unknown, send: (answer: unknown) => void): void => {
    if (faultFor(faults, call, 'silent')) return;
    if (faultFor(faults, call, 'null')) return send(null);
    const slow = faultFor(faults, call, 'slow');
    if (slow) {
      setTimeout(() => send(answer), slow.delayMs ?? slowMs);
      return;
    }
    if (faultFor(faults, call, 'disorder') && !overtaken) {
      const late = () => {
        overtaken = undefined;
        send(answer);
      };
      overtaken = late;
      // A lone call has nobody to overtake it.
      setTimeout(() => overtaken === late && late(), 400);
      return;
    }
    send(answer);
    overtaken?.();
  };
};
