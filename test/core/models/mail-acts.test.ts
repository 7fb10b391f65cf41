import { createActReader, mailActs } from '../../../src/core/models/mail-acts';
import { mailActWeights } from '../../../src/core/models/weights/desk-mails';
import { packNetwork } from '../../../src/core/models/network';
import { readDeskActs, trainMailActs } from '../../../src/training/train-mail-acts';

const read = createActReader(mailActWeights);
const likeliest = (sentence: string): string => {
  const chances = read(sentence);
  return mailActs.reduce((best, act) => (chances[act] > chances[best] ? act : best));
};

test.each([
  ['ask', 'Could you send us the number on the back?'],
  ['work', 'The garage is still looking into it and has no news yet'],
  ['done', 'Your deposit has been refunded'],
  ['ask', '麻烦您把小票拍一张发给我'],
  ['work', '已经转给车间核实，目前还没有结果'],
  ['done', '您的押金已经退回'],
])('%s: %s', (act, sentence) => {
  expect(likeliest(sentence)).toBe(act);
});

test('chances sum to one, also of what says nothing', () => {
  for (const sentence of ['', '?', '1234', 'Could you?', '好']) {
    const total = mailActs.reduce((sum, act) => sum + read(sentence)[act], 0);
    expect(total).toBeCloseTo(1, 6);
  }
});

test('training twice gives the same bytes', () => {
  const texts = [
    { text: 'please send it', act: 'ask', group: 'a' },
    { text: 'kindly send it', act: 'ask', group: 'b' },
    { text: 'we sent it', act: 'done', group: 'c' },
    { text: 'they sent it', act: 'done', group: 'd' },
  ] as const;
  const plan = { features: 20, dimensions: 4, levels: 2, seed: 1, effort: 0.5 };
  expect(packNetwork(trainMailActs(texts, plan))).toBe(packNetwork(trainMailActs(texts, plan)));
});

/** One sentence a template; the templates' authors wrote neighbours hard to tell apart in two of five. */
test('sentences of templates kept aside: seven of ten are read right', () => {
  const aside = readDeskActs(1, 'aside');
  const right = aside.filter(({ text, act }) => likeliest(text) === act);
  expect(aside.length).toBeGreaterThan(250);
  expect(right.length / aside.length).toBeGreaterThanOrEqual(0.68);
});
