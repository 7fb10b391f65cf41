import type { KnownRequest } from '../../core/checks/check';
import type { DeskOffer } from '../../core/desks/offer-desk';
import type { Fact } from '../../core/facts/fact';
import type { Finding } from '../../core/findings/finding';
import type { Draft } from '../../core/mail/draft';
import type { RequestType } from '../../core/models/request-type';
import type { Review } from '../../core/review/review';
import type { HostChange, MailHost } from '../../host/mail-host';
import type { Ledger } from '../../host/store';
import { askedFindings } from './asked-findings';
import { emptied, fresh, type ComposeState } from './compose-state';
import type { DraftRequests, OpenRequest } from './draft-requests';
import type { Engine } from './engine';
import { createFixActions, type FixActions } from './fix-actions';
import { writable, type Observable } from './observable';
import type { SettingsStore } from './settings-store';

export interface ComposeSession extends Observable<ComposeState>, FixActions {
  /** Takes what the host's watch tells. */
  take(change: HostChange): void;
  chooseDesk(id: string | undefined): void;
  chooseType(type: RequestType | undefined): void;
  ignoreHere(finding: Finding): void;
  ignoreForDesk(finding: Finding): void;
  declineOffer(offer: DeskOffer): void;
  /** The open request this mail is about, whose number goes into it; `undefined` when it is about something new. */
  chooseRequest(request: OpenRequest | undefined): Promise<void>;
  dismissResult(): void;
  dispose(): void;
}

export interface ComposeDeps {
  readonly host: MailHost;
  readonly engine: Engine;
  readonly settings: SettingsStore;
  readonly ledger: Ledger;
  readonly now: () => number;
  /** Nothing is known of requests without it. */
  readonly requests?: DraftRequests;
}

/** Characters (a Chinese one counts as two) below which the user has hardly begun. */
const hardlyBegunLength = 24;
/** Milliseconds a finding must stand before it is announced: half a word is no finding to speak of. */
const announceAfter = 1500;
const paragraphsKept = 500;
/** A ledger that cannot be read leaves the draft without what it knows. */
const notKnown = (): undefined => undefined;

/** One open draft: reads, judges, fixes. A new item starts from nothing; choices belong to the item they were made for. */
export const createComposeSession = (deps: ComposeDeps): ComposeSession => {
  const { host, engine, settings, ledger, now } = deps;
  const state = writable<ComposeState>(fresh);
  let ignored: readonly string[] = [];
  let knownRequest: KnownRequest | undefined;
  /** Of the desk whose requests were looked up for this mail. */
  let open: { readonly desk: string; readonly requests: readonly OpenRequest[] } | undefined;
  let isNewMatter = false;
  let cache = new Map<string, readonly Fact[]>();
  let spoken = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let generation = 0;
  let askedHandover = false;
  let askedRefinement = false;

  const judge = () => {
    const { draft, chosenDesk, chosenType, declinedOffers } = state.get();
    if (!draft) return;
    const { settings: set, desks } = settings.get();
    if (cache.size > paragraphsKept) cache = new Map();
    const judgeFor = (desk: string | undefined) =>
      engine.review({
        draft,
        desks,
        now: now(),
        timeZone: host.timeZone,
        disabledChecks: set.disabledChecks,
        ignored,
        locale: set.locale === 'auto' ? host.locale : set.locale,
        cache,
        ...(knownRequest && { knownRequest }),
        ...(desk !== undefined && { chosenDesk: desk }),
        ...(chosenType !== undefined && { chosenType }),
      });
    const first = judgeFor(chosenDesk);
    const offer = first.match || chosenDesk === 'none' ? undefined : engine.offerDesk(draft, desks);
    const unread = draft.body === undefined;
    const isOpen = offer !== undefined && !declinedOffers.includes(offer.address);
    // An address that may be a known desk's: help with the mail while the user is asked about the address.
    const review = isOpen && offer.kind === 'confirm' ? judgeFor(offer.deskId) : first;
    state.set({
      review,
      offer: isOpen ? offer : undefined,
      openRequests: openFor(draft, review),
      hardlyBegun: !unread && isHardlyBegun(review),
      unread,
      trouble: undefined,
    });
    announceLater(review);
  };

  /** A new mail begins a second request at the desk unless it names the first: the user is asked, once a mail. */
  const openFor = (draft: Draft, { match, facts }: Review): readonly OpenRequest[] => {
    const isNew = draft.composeType !== 'reply' && draft.inReplyTo === undefined && !knownRequest && !isNewMatter;
    // Whoever imitates a desk is given no number of it.
    if (!isNew || !match || match.reason === 'look-alike' || match.reason === 'named') return [];
    if (open?.desk !== match.desk.id) return lookUpOpen(match.desk.id);
    return facts.of('requestNumber').length > 0 ? [] : open.requests;
  };

  const lookUpOpen = (desk: string): readonly OpenRequest[] => {
    const mine = generation;
    open = { desk, requests: [] };
    void deps.requests?.openAt(desk).then((requests) => {
      if (mine !== generation || open?.desk !== desk || requests.length === 0) return;
      open = { desk, requests };
      judge();
    }, notKnown);
    return [];
  };

  /** After the first picture: nothing of it may wait for hints. */
  const refineOnce = () => {
    if (askedRefinement || !state.get().review?.match) return;
    askedRefinement = true;
    void engine.refine().then((done) => done && judge());
  };

  const announceLater = (review: Review) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const loud = review.findings.filter(({ severity }) => severity !== 'info').map(engine.findingKey);
      const keys = state.get().hardlyBegun ? [] : loud.filter((key) => !spoken.has(key));
      keys.forEach((key) => spoken.add(key));
      if (keys.length > 0) state.set({ announced: { id: state.get().announced.id + 1, keys } });
    }, announceAfter);
  };

  const startItem = () => {
    generation += 1;
    ignored = [];
    knownRequest = undefined;
    open = undefined;
    isNewMatter = false;
    cache = new Map();
    spoken = new Set();
    askedHandover = false;
    askedRefinement = false;
    clearTimeout(timer);
    state.set({ ...emptied(state.get()), ...fresh });
  };

  const lookUpOnce = (draft: Draft) => {
    if (askedHandover) return;
    askedHandover = true;
    const mine = generation;
    void ledger.takeHandover(draft.conversationId, draft.subject ?? '').then((handover) => {
      if (handover && mine === generation) state.set({ handover });
    }, notKnown);
    host.initializationContext().then(
      (context) => {
        const asked = askedFindings(context);
        if (asked.length === 0 || mine !== generation) return;
        asked.forEach((key) => spoken.add(key));
        state.set({ asked });
      },
      () => undefined,
    );
    void deps.requests?.of(draft).then((request) => {
      if (!request || mine !== generation) return;
      knownRequest = request;
      judge();
    }, notKnown);
  };

  const stopSettings = settings.subscribe(judge);
  const fixes = createFixActions({ host, state, judge, generation: () => generation });

  return {
    get: state.get,
    subscribe: state.subscribe,
    take: (change) => {
      if (change.kind === 'item') return startItem();
      if (change.kind === 'trouble') return state.set({ trouble: change.error.code });
      state.set({ draft: change.draft });
      judge();
      lookUpOnce(change.draft);
      refineOnce();
    },
    chooseDesk: (id) => {
      state.set({ chosenDesk: id });
      judge();
    },
    chooseType: (type) => {
      state.set({ chosenType: type });
      judge();
    },
    ignoreHere: (finding) => {
      const key = engine.findingKey(finding);
      ignored = [...ignored, key];
      const undo = () => {
        ignored = ignored.filter((one) => one !== key);
        state.set({ result: undefined });
        judge();
      };
      state.set({ result: { outcome: 'ignored-here', count: 0, undo } });
      judge();
    },
    ignoreForDesk: (finding) => {
      const deskId = state.get().review?.match?.desk.id;
      if (deskId === undefined) return;
      const { disabledChecks } = settings.get().settings;
      const entry = `${finding.check}@${deskId}`;
      const undo = () => {
        state.set({ result: undefined });
        settings.change({ disabledChecks: settings.get().settings.disabledChecks.filter((one) => one !== entry) });
      };
      state.set({ result: { outcome: 'ignored-for-desk', count: 0, undo } });
      settings.change({ disabledChecks: [...disabledChecks, entry] });
    },
    declineOffer: (offer) => {
      state.set({ declinedOffers: [...state.get().declinedOffers, offer.address], offer: undefined });
    },
    chooseRequest: async (request) => {
      isNewMatter = request === undefined;
      knownRequest = request ?? knownRequest;
      judge();
      const missing = state.get().review?.findings.find(({ check }) => check === 'subject/request-number-missing');
      if (request && missing) await fixes.apply(missing.fixes);
    },
    ...fixes,
    dismissResult: () => state.set({ result: undefined }),
    dispose: () => {
      clearTimeout(timer);
      stopSettings();
    },
  };
};

const isHardlyBegun = ({ body, parts }: Review): boolean => {
  let length = 0;
  for (const { start, end } of parts.own) {
    for (const character of body.text.slice(start, end)) {
      if (character.trim() !== '') length += character > '\u2e80' ? 2 : 1;
      if (length >= hardlyBegunLength) return false;
    }
  }
  return true;
};
