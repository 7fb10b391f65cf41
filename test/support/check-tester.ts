import type { Check, CheckResult, KnownRequest } from '../../src/core/checks/check';
import type { DeskProfile } from '../../src/core/desks/desk-profile';
import { applyFix } from '../../src/core/fixes/apply-fix';
import type { Finding } from '../../src/core/findings/finding';
import { languageOf } from '../../src/core/language/detect';
import { locales } from '../../src/core/language/locale';
import { readBody } from '../../src/core/mail/body-text';
import type { Draft } from '../../src/core/mail/draft';
import type { RequestType, RequestTypeLabel } from '../../src/core/models/request-type';
import { review, say } from '../../src/core/review/review';
import { aDesk } from './a-desk';
import { aDraft, type DraftPieces } from './a-draft';
import { fakeClassifier } from './fake-classifier';

/** One row: a draft in pieces and what is known about it. */
export interface Row extends DraftPieces {
  readonly title: string;
  /** What the classifier answers; default `account-locked`. */
  readonly type?: RequestTypeLabel;
  readonly unsure?: true;
  readonly chosenType?: RequestType;
  /** Another problem the classifier sees in a sentence. */
  readonly second?: RequestType;
  readonly desk?: Partial<DeskProfile>;
  readonly chosenDesk?: string;
  readonly knownRequest?: KnownRequest;
  /** ISO moment; default Wednesday 4 March 2026, 10:00 UTC. */
  readonly now?: string;
  readonly timeZone?: string;
}

export interface SilentRow extends Row {
  readonly outcome?: Exclude<CheckResult['outcome'], 'reported' | 'crashed'>;
}

export interface ReportedRow extends Row {
  readonly message: string;
  /** The words the place must cut out, one a finding; all findings must be named. */
  readonly phrases?: readonly string[];
  readonly params?: Readonly<Record<string, string | number>>;
  readonly severity?: Finding['severity'];
  /** What must be in the draft after all fixes. */
  readonly after?: {
    readonly subject?: string;
    readonly bodyHas?: string;
    readonly bodyLacks?: string;
    readonly to?: string;
  };
  readonly suggestions?: readonly string[];
}

export interface Table {
  readonly silent: readonly SilentRow[];
  readonly reported: readonly ReportedRow[];
  /** The check looks for something in the own text: every reported row must fall silent in quoted text and signature. */
  readonly looksInOwnText?: true;
  /** Names and numbers only: no rows in both languages needed. */
  readonly languageFree?: true;
}

/** Runs a check's table through the whole review with a classifier that answers what the row says. */
export const checkTester = {
  run(check: Check, table: Table): void {
    describe(check.id, () => {
      test('the table is complete', () => refuseIncomplete(check, table));
      test.each(table.silent.map((row) => [row.title, row] as const))('silent: %s', (_, row) => {
        const result = resultOf(check, row);
        expect({ outcome: result.outcome, said: result.findings.map((finding) => finding.message) }).toEqual({
          outcome: row.outcome ?? expect.not.stringMatching(/reported|crashed/),
          said: [],
        });
      });
      test.each(table.reported.map((row) => [row.title, row] as const))('reported: %s', (_, row) => judge(check, row));
      if (table.looksInOwnText) testElsewhere(check, table);
    });
  },
};

const judge = (check: Check, row: ReportedRow): void => {
  const { findings, outcome } = resultOf(check, row);
  expect(outcome).toBe('reported');
  const draft = draftOf(row);
  for (const finding of findings) {
    expect(finding.severity).toBe(row.severity ?? check.severity);
    for (const locale of locales) expect(say(finding, locale)).not.toMatch(/undefined|NaN|\[object|^$/);
  }
  expect(findings.map(({ message }) => message)).toContain(row.message);
  if (row.phrases) expect(findings.map((finding) => cutOut(draft, finding))).toEqual(row.phrases);
  if (row.params) expect(findings[0]?.params).toMatchObject(row.params);
  if (row.suggestions)
    expect(findings.flatMap(({ suggestions }) => suggestions.map(({ kind }) => kind))).toEqual(row.suggestions);
  judgeFixes(check, row, draft, findings);
};

const judgeFixes = (check: Check, row: ReportedRow, draft: Draft, findings: readonly Finding[]): void => {
  // Last place first, so that earlier places stay right.
  const fixable = findings
    .filter(({ fixes }) => fixes.length > 0)
    .sort((a, b) => (b.place?.index ?? 0) - (a.place?.index ?? 0) || (b.place?.start ?? 0) - (a.place?.start ?? 0));
  const fixed = fixable.reduce((next, { fixes: [first] }) => (first ? applyFix(next, first) : next), draft);
  if (row.after) {
    expect(fixable.length).toBeGreaterThan(0);
    const { subject, bodyHas, bodyLacks, to } = row.after;
    if (subject !== undefined) expect(fixed.subject).toBe(subject);
    if (bodyHas !== undefined) expect(fixed.body?.content).toContain(bodyHas);
    if (bodyLacks !== undefined) expect(fixed.body?.content).not.toContain(bodyLacks);
    if (to !== undefined) expect(fixed.to?.map(({ address }) => address)).toContain(to);
  }
  if (fixable.length === findings.length) expect(resultOf(check, row, fixed).findings).toEqual([]);
};

const testElsewhere = (check: Check, { reported }: Table): void => {
  const rows = reported.filter(({ own, html }) => own !== undefined && html === undefined);
  test.each(rows.map((row) => [row.title, row] as const))('silent in quoted text: %s', (_, row) => {
    expect(resultOf(check, { ...row, own: 'Hello', quoted: row.own, composeType: 'reply' }).findings).toEqual([]);
  });
  test.each(rows.map((row) => [row.title, row] as const))('silent in the signature: %s', (_, row) => {
    expect(resultOf(check, { ...row, own: 'Hello', signature: row.own }).findings).toEqual([]);
  });
};

const refuseIncomplete = (check: Check, { silent, reported, languageFree }: Table): void => {
  expect(silent.length).toBeGreaterThan(0);
  expect(reported.length).toBeGreaterThan(0);
  const rows = [...silent, ...reported];
  const titles = rows.map(({ title }) => title);
  expect(titles).toEqual([...new Set(titles)]);
  const drafts = rows.map(({ title: _, ...row }) => JSON.stringify(row));
  expect(drafts.filter((draft, at) => drafts.indexOf(draft) !== at)).toEqual([]);
  expect([...new Set(reported.map(({ message }) => message))].sort()).toEqual(Object.keys(check.messages).sort());
  if (languageFree) return;
  for (const side of [silent, reported] as const) {
    const languages = side.map((row) =>
      languageOf(`${row.own ?? ''} ${row.html ?? ''} ${row.own ? '' : (row.subject ?? '')}`),
    );
    expect(languages).toEqual(expect.arrayContaining(['en', 'zh']));
  }
};

const confirmed = { officialDomains: ['okpay.example'], officialAddresses: ['support@okpay.example'], confirmed: true };

const draftOf = (row: Row): Draft => aDraft(row);

const resultOf = (check: Check, row: Row, draft: Draft = draftOf(row)): CheckResult => {
  const desk = aDesk({ ...confirmed, ...row.desk });
  const classifier = fakeClassifier(row.type ?? 'account-locked', row.unsure ? 0.3 : 0.95, row.second);
  const { results } = review({
    draft,
    desks: [desk],
    classifier,
    chosenDesk: row.chosenDesk ?? desk.id,
    now: Date.parse(row.now ?? '2026-03-04T10:00:00Z'),
    timeZone: row.timeZone ?? 'UTC',
    ...(row.knownRequest ? { knownRequest: row.knownRequest } : {}),
    ...(row.chosenType ? { chosenType: row.chosenType } : {}),
  });
  const result = results.find((one) => one.check === check.id);
  if (!result) throw new Error(`${check.id} did not run`);
  return result;
};

/** The words a finding points at. */
const cutOut = (draft: Draft, { place }: Finding): string | undefined => {
  if (!place) return undefined;
  const { field, index = 0, start, end } = place;
  const list = field === 'to' || field === 'cc' || field === 'bcc' ? draft[field]?.[index]?.address : undefined;
  const text =
    field === 'subject'
      ? draft.subject
      : field === 'body'
        ? draft.body && readBody(draft.body).text
        : field === 'attachments'
          ? draft.attachments?.[index]?.name
          : list;
  return text?.slice(start, end);
};
