import { mailActs, type ActChances, type MailAct } from '../../../src/core/models/mail-acts';
import { createKindReader, kindFeatures, mailKinds, packKinds } from '../../../src/core/models/mail-kinds';
import { mailKindWeights } from '../../../src/core/models/weights/desk-mails';
import { trainKinds } from '../../../src/training/train-mail-kinds';

const sure = (act: MailAct): ActChances =>
  Object.fromEntries(mailActs.map((name) => [name, name === act ? 1 : 0])) as Record<MailAct, number>;
const marks = new Array<boolean>(10).fill(false);
const signs = (...acts: MailAct[]) => ({ reads: acts.map(sure), subject: sure('other'), marks });

test.each([
  ['asks', ['courtesy', 'explain', 'explain', 'work', 'ask', 'courtesy']],
  ['holding', ['courtesy', 'work', 'promise', 'courtesy']],
  ['answer', ['courtesy', 'done', 'courtesy']],
  ['answer', ['courtesy', 'explain', 'explain', 'courtesy']],
  ['acknowledgement', ['courtesy', 'receipt', 'promise', 'form']],
  ['survey', ['courtesy', 'survey', 'survey', 'form']],
] as const)('%s: %j', (kind, acts) => {
  expect(createKindReader(mailKindWeights)(signs(...acts))).toBe(kind);
});

test('a mail of which nothing is known is of some kind', () => {
  expect(mailKinds).toContain(createKindReader(mailKindWeights)(signs()));
});

test('rows teach their kinds, and the same rows teach the same', () => {
  const rows = (['ask', 'done', 'work'] as const).map((act, at) => ({
    features: kindFeatures(signs('courtesy', act)),
    kind: at + 3,
  }));
  const plan = { folds: 1, rounds: 50, restraint: 0.01 };
  const packed = packKinds(trainKinds(rows, plan));
  expect(packKinds(trainKinds(rows, plan))).toBe(packed);
  const read = createKindReader(packed);
  expect(['ask', 'done', 'work'].map((act) => read(signs('courtesy', act as MailAct)))).toEqual(
    [3, 4, 5].map((at) => mailKinds[at]),
  );
});
