import type { Fix } from '../../core/fixes/fix';
import { HostError } from '../../host/host-error';
import type { AppliedFix, InsertChoice, MailHost } from '../../host/mail-host';
import type { ComposeState, FixResult } from './compose-state';
import { copyText } from './copy-text';
import type { Writable } from './observable';

/** What changes the open mail. Every outcome is told in the state's `result`; nothing is changed silently. */
export interface FixActions {
  apply(fixes: readonly Fix[], choice?: InsertChoice): Promise<void>;
  attach(file: File): Promise<void>;
  insertHandover(): Promise<void>;
  copy(text: string): Promise<void>;
}

export const createFixActions = ({
  host,
  state,
  judge,
  generation,
}: {
  readonly host: MailHost;
  readonly state: Writable<ComposeState>;
  readonly judge: () => void;
  /** Grows with every item that is opened. */
  readonly generation: () => number;
}): FixActions => {
  const failed = (fix: Fix, error: unknown): FixResult => ({
    outcome: 'failed',
    fix,
    count: 0,
    error: error instanceof HostError ? error.code : 'unknown',
  });

  const finish = async (result: FixResult) => {
    state.set({ result, busy: false });
    // The poll would see the change too; reading now makes the finding go at once.
    await host.readDraft().then(
      (draft) => {
        state.set({ draft });
        judge();
      },
      () => undefined,
    );
  };

  const apply: FixActions['apply'] = async (fixes, choice) => {
    const first = fixes[0];
    if (!first || state.get().busy) return;
    state.set({ busy: true, result: undefined, ...pinnedType(fixes, state.get()) });
    const done: AppliedFix[] = [];
    // Places are those of the draft the fixes were made for; the host finds them again in what stands there now.
    const draft = state.get().draft ?? {};
    let current = first;
    const mine = generation();
    const { token } = host.item();
    try {
      for (const fix of fixes) {
        // Another mail is shown by now: its session has started or is about to.
        if (host.item().token !== token) return;
        current = fix;
        const applied = await host.applyFix(fix, { draft, ...(choice && { choice }) });
        if (applied.outcome === 'needs-choice')
          return state.set({ busy: false, result: { outcome: 'needs-choice', fix, count: 0 } });
        if (applied.outcome === 'copy-instead') {
          if (fixes.length > 1) continue;
          const text = applied.text ?? '';
          const copied = await copyText(text);
          return state.set({
            busy: false,
            result: { outcome: copied ? 'copied' : 'copy-failed', fix, count: 0, applied, text },
          });
        }
        done.push(applied);
      }
      await finish({
        outcome: done.length > 0 ? 'applied' : 'failed',
        fix: fixes.length > 1 ? first : current,
        count: done.length,
        ...(done.length === 1 && { applied: done[0] }),
        ...(done.every(({ undo }) => undo) && done.length > 0 && { undo: () => void undoAll(current, done) }),
      });
    } catch (error) {
      if (mine === generation()) state.set({ result: failed(current, error), busy: false });
    }
  };

  const undoAll = async (fix: Fix, done: readonly AppliedFix[]) => {
    if (state.get().busy) return;
    state.set({ busy: true });
    try {
      let undone = 0;
      for (const applied of [...done].reverse()) if (await applied.undo?.()) undone += 1;
      await finish({ outcome: undone === done.length ? 'undone' : 'undo-failed', fix, count: undone });
    } catch (error) {
      state.set({ result: failed(fix, error), busy: false });
    }
  };

  return {
    apply,
    attach: async (file) => {
      if (state.get().busy) return;
      const fix: Fix = { kind: 'attachFile' };
      state.set({ busy: true, result: undefined });
      try {
        const applied = await host.attach({ name: file.name, base64: await base64Of(file) });
        await finish({
          outcome: 'applied',
          fix,
          count: 1,
          applied,
          ...(applied.undo && { undo: () => void undoAll(fix, [applied]) }),
        });
      } catch (error) {
        state.set({ result: failed(fix, error), busy: false });
      }
    },
    insertHandover: async () => {
      const { handover } = state.get();
      if (!handover) return;
      await apply([{ kind: 'insertText', at: 'ownStart', text: handover.text }]);
      if (state.get().result?.outcome === 'applied') state.set({ handover: undefined });
    },
    copy: async (text) => {
      const copied = await copyText(text);
      const fix: Fix = { kind: 'insertText', at: 'cursor', text };
      state.set({ result: { outcome: copied ? 'copied' : 'copy-failed', fix, count: 0, text } });
    },
  };
};

/** Our own lines must not change what the mail is about: the type recognised before they went in stays. */
const pinnedType = (fixes: readonly Fix[], { review, chosenType }: ComposeState): Partial<ComposeState> => {
  const guess = review?.requestType;
  const writes = fixes.some(({ kind }) => kind === 'insertText');
  return writes && chosenType === undefined && guess?.sure ? { chosenType: guess.type } : {};
};

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new HostError('unknown', 'file.read', reader.error));
    reader.readAsDataURL(file);
  });
