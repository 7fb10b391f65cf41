import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewRow } from '../../src/cli/check-row';
import { readDraftRow } from '../../src/cli/draft-row';
import { okpayDesk } from '../../src/core/desks/built-in-desks';
import type { DeskProfile } from '../../src/core/desks/desk-profile';
import { parseDesk } from '../../src/core/desks/parse-desk';
import { createCoreClassifier } from '../../src/core/models/core-classifier';
import { table } from '../bench/measure';
import { Scores, scoreRows } from './scores';

const folder = join(__dirname, '../mails');
/** Hands that wrote the sets: the first has no number. */
const hands = ['', 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19] as const;
/** Nothing of its mails went aside: all were looked at once they had been counted. */
const openHand = 13;
type Language = 'en' | 'zh';
export type MailSet = `${'dev' | 'holdout'}${(typeof hands)[number]}.${Language}` | `dev${typeof openHand}.${Language}`;
export const mailSets: readonly MailSet[] = [
  ...hands.flatMap((hand): readonly MailSet[] => [
    `dev${hand}.en`,
    `dev${hand}.zh`,
    `holdout${hand}.en`,
    `holdout${hand}.zh`,
  ]),
  `dev${openHand}.en`,
  `dev${openHand}.zh`,
];

interface LabelledMail {
  readonly title: string;
  readonly draft: object;
  readonly expected: {
    readonly desk: string | null;
    readonly requestType: string;
    readonly facts: readonly { readonly kind: string; readonly text?: string; readonly value?: string }[];
    readonly findings: readonly string[];
  };
}

export interface MailScores {
  readonly mails: number;
  readonly findings: Scores;
  readonly facts: Scores;
  readonly types: Scores;
  readonly desks: Scores;
  /** One line an error, for development sets only. */
  readonly errors: readonly string[];
}

/** The desks the mails are written to. */
const desks: readonly DeskProfile[] = [
  { ...okpayDesk, officialDomains: ['okpay.example'], confirmed: true },
  ...(JSON.parse(readFileSync(join(folder, 'desks.json'), 'utf8')) as unknown[]).map((json) => {
    const parsed = parseDesk(json);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.desk;
  }),
];

const judgedKinds = new Set(
  'accountId dateTime amount paymentMethod transactionReference requestNumber errorMessage attachmentPromise accountType secret'.split(
    ' ',
  ),
);

const mailsOf = (set: MailSet): readonly LabelledMail[] => {
  const file = join(folder, `${set}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledMail);
};

/** Reviews a set and compares. A fact is right when its kind is and its words overlap the labelled ones. */
export const scoreMails = (set: MailSet): MailScores => {
  const classifier = createCoreClassifier();
  const scores = { findings: new Scores(), facts: new Scores(), types: new Scores(), desks: new Scores() };
  const errors: string[] = [];
  const mails = mailsOf(set);
  for (const { title, draft, expected } of mails) {
    const judged = reviewRow(readDraftRow({ ...draft, id: title }), { desks, classifier, raw: false, now: Date.now() });
    const found = judged.findings.filter(({ severity }) => severity !== 'info').map(({ check }) => check);
    compare([...new Set(found)], expected.findings, scores.findings, (kind, name) =>
      errors.push(`${title}: ${kind} ${name}`),
    );

    // A mail to nobody's desk is judged by its silence alone.
    const facts = expected.desk === null ? [] : judged.facts.all.filter(({ kind }) => judgedKinds.has(kind));
    const left = [...expected.facts];
    for (const { kind, text, value } of facts) {
      const at = left.findIndex(
        (label) => label.kind === kind && (kind === 'secret' ? label.value === value : overlaps(label.text, text)),
      );
      if (at >= 0) left.splice(at, 1);
      scores.facts.add(kind, at >= 0 ? 'hits' : 'wrong');
      if (at < 0) errors.push(`${title}: wrong fact ${kind} ${kind === 'secret' ? value : text}`);
    }
    for (const { kind, text, value } of left) {
      scores.facts.add(kind, 'missed');
      errors.push(`${title}: missed fact ${kind} ${text ?? value}`);
    }

    const type = judged.requestType.type;
    if (expected.desk !== null)
      compare([type], [expected.requestType], scores.types, (kind, name) =>
        errors.push(`${title}: ${kind} type ${name}`),
      );
    compare([judged.match?.desk.id ?? 'none'], [expected.desk ?? 'none'], scores.desks, (kind, name) =>
      errors.push(`${title}: ${kind} desk ${name}`),
    );
  }
  return { mails: mails.length, ...scores, errors: set.startsWith('dev') ? errors : [] };
};

export const printMails = (): void => {
  for (const set of mailSets) {
    const { mails, findings, facts, types, desks: deskScores, errors } = scoreMails(set);
    const head = ['', 'precision', 'recall', 'F1', 'right/wrong/missed'];
    table(`${set}: ${mails} mails. Errors and warnings`, head, scoreRows(findings));
    table(`${set}: facts`, head, scoreRows(facts));
    table(`${set}: request types`, head, scoreRows(types));
    table(`${set}: desks`, head, scoreRows(deskScores));
    if (errors.length > 0) console.log(`\n${errors.join('\n')}`);
  }
};

const compare = (
  found: readonly string[],
  expected: readonly string[],
  scores: Scores,
  onError: (kind: 'wrong' | 'missed', name: string) => void,
): void => {
  for (const name of found) {
    scores.add(name, expected.includes(name) ? 'hits' : 'wrong');
    if (!expected.includes(name)) onError('wrong', name);
  }
  for (const name of expected) {
    if (found.includes(name)) continue;
    scores.add(name, 'missed');
    onError('missed', name);
  }
};

const overlaps = (label: string | undefined, text: string | undefined): boolean =>
  label !== undefined && text !== undefined && (label.includes(text) || text.includes(label));
