import { act, render, screen, type RenderResult } from '@testing-library/react';
import type { Draft } from '../../src/core/mail/draft';
import type { Classifier } from '../../src/core/models/classifier';
import { createCoreClassifier } from '../../src/core/models/core-classifier';
import type { Mailbox } from '../../src/host/mailbox';
import type { LedgerRequest } from '../../src/host/store';
import { App } from '../../src/taskpane/app/App';
import { coreEngine, type Refinement } from '../../src/taskpane/app/core-engine';
import { createPane } from '../../src/taskpane/app/create-pane';
import { refinement } from '../../src/taskpane/app/refinement';
import { Views } from '../../src/taskpane/app/Views';
import type { SettingsPort } from '../../src/taskpane/session/settings-store';
import { fakeHost, fakeLedger, type FakeHost } from './fake-host';

const classifier = createCoreClassifier();

/** Settings in memory; `confirmed` says that OKPay's address is known. */
export const fakeSettings = (start: unknown = undefined): SettingsPort & { saved: unknown; damaged: unknown } => {
  const port = {
    saved: start,
    damaged: undefined as unknown,
    readRoaming: () => port.saved,
    readLocal: () => undefined,
    write: async (value: unknown) => {
      port.saved = value;
      return 'saved' as const;
    },
    keepDamaged: (value: unknown) => void (port.damaged = value),
    wipe: async (rest: unknown) => void (port.saved = rest),
  };
  return port;
};

const confirmations = [
  { id: 'okpay', officialDomains: ['okpay.example'], officialAddresses: ['support@okpay.example'] },
];

export const confirmedSettings = (extra: Record<string, unknown> = {}) => ({
  version: 1,
  fields: {
    confirmations: { value: confirmations, at: 1 },
    welcomed: { value: true, at: 1 },
    ...Object.fromEntries(Object.entries(extra).map(([key, value]) => [key, { value, at: 1 }])),
  },
  desks: {},
});

export interface FakePane extends RenderResult {
  readonly host: FakeHost;
  readonly classifier: Classifier;
  readonly ledger: ReturnType<typeof fakeLedger>;
  readonly settingsPort: ReturnType<typeof fakeSettings>;
  readonly setNow: (at: number) => void;
}

interface FakeOptions {
  readonly draft?: Draft;
  readonly host?: FakeHost;
  readonly settings?: unknown;
  readonly now?: number;
  readonly mailbox?: Mailbox;
  /** What the ledger holds when the pane opens. */
  readonly rows?: readonly LedgerRequest[];
  readonly refinement?: () => Promise<Refinement>;
}

/** What the pane is made of, on the fake host, with the real core. */
export const fakeParts = (options: FakeOptions = {}) => {
  const host = options.host ?? fakeHost(options.draft);
  const ledger = fakeLedger();
  for (const row of options.rows ?? []) ledger.rows.set(row.key, row);
  const settingsPort = fakeSettings('settings' in options ? options.settings : confirmedSettings());
  let now = options.now ?? Date.UTC(2026, 10, 23, 9);
  const { parts } = createPane({
    host,
    engine: coreEngine(classifier, options.refinement ?? (() => Promise.resolve(refinement(classifier)))),
    classifier,
    settingsPort,
    ledger,
    watch: host.watch,
    now: () => now,
    ...(options.mailbox && { openMailbox: () => Promise.resolve(options.mailbox as Mailbox) }),
  });
  return { parts, host, ledger, settingsPort, setNow: (at: number) => void (now = at) };
};

/** The whole pane, as it is when the core is there. */
export const renderPane = async (options: FakeOptions = {}): Promise<FakePane> => {
  const { parts, ...rest } = fakeParts(options);
  const result = render(<App framed={parts}>{(tab) => <Views parts={parts} tab={tab} />}</App>);
  await act(async () => undefined);
  return { ...result, ...rest, classifier };
};

export const texts = () => document.body.textContent ?? '';
export { screen };
