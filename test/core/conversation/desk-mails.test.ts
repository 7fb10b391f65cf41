import { join } from 'node:path';
import { effectOf, kindOfRow, mailRows, wantedKind } from '../../support/kind-of-mail';

const learned = mailRows(join(__dirname, '../../../src/training/data/desk-mails.jsonl'));
const unseen = mailRows(join(__dirname, 'unseen-mails.jsonl'));

const shares = (rows: ReturnType<typeof mailRows>) => {
  const judged = rows.map((row) => ({ wanted: wantedKind(row), got: kindOfRow(row) }));
  const share = (isRight: (wanted: string, got: string) => boolean): number =>
    judged.filter(({ wanted, got }) => isRight(wanted, got)).length / rows.length;
  const endsWait = (kind: string): boolean => effectOf(kind) === 'your turn';
  return {
    wait: share((wanted, got) => endsWait(wanted) === endsWait(got)),
    turn: share((wanted, got) => effectOf(wanted) === effectOf(got)),
    kind: share((wanted, got) => wanted === got),
  };
};

const floors = (set: string, rows: ReturnType<typeof mailRows>, least: ReturnType<typeof shares>): void => {
  const found = shares(rows.filter((row) => row.set === set));
  for (const measure of ['wait', 'turn', 'kind'] as const)
    expect({ measure, least: least[measure], is: found[measure] >= least[measure] }).toMatchObject({ is: true });
};

/* Mails the weights of the kinds were learned from: that they still are, not how a stranger's mail is judged. */
test('mails the model was taught with stay right', () => {
  floors('desk', learned, { wait: 0.98, turn: 0.97, kind: 0.96 });
  floors('fourth', learned, { wait: 0.87, turn: 0.86, kind: 0.84 });
  floors('fifth', learned, { wait: 0.95, turn: 0.93, kind: 0.88 });
});

/*
 * Mails nothing was learned from and nobody looked at, only counted. `fourth` was written by the hand that wrote the first
 * training sentences; `fifth` by a third hand, who saw no rule and no sentence; `sixth` by a fourth,
 * who saw a few rows of format and made half of them hard to tell: at first sight .79/.75/.64, the honest one.
 * Before this model the first two gave .89/.80/.75 and .76/.70/.67.
 */
test('mails never looked at are mostly judged right', () => {
  floors('fourth', unseen, { wait: 0.9, turn: 0.87, kind: 0.76 });
  floors('fifth', unseen, { wait: 0.82, turn: 0.8, kind: 0.7 });
  floors('sixth', unseen, { wait: 0.77, turn: 0.74, kind: 0.61 });
});

test('no mail of a desk that was answered in its usual words is taken for a machine', () => {
  const answers = learned.filter((row) => row.set === 'desk' && row.kind === 'answer');
  expect(answers.filter((row) => effectOf(kindOfRow(row)) === 'automatic').map(({ subject }) => subject)).toEqual([]);
});
