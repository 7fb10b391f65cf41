import { kindOfMail } from '../../support/kind-of-mail';
import { firstHalf, setAside, type UnseenMail } from './unseen-mails';

const judge = ([, subject, text, headers]: UnseenMail): string => kindOfMail(subject, text, headers);
const endsWait = (kind: string): boolean => kind === 'asks' || kind === 'answer';
const shares = (mails: readonly UnseenMail[]) => {
  const judged = mails.map((mail) => ({ wanted: mail[0].replace(/\+.*/, ''), got: judge(mail) }));
  const share = (right: number): number => right / mails.length;
  return {
    kind: share(judged.filter(({ wanted, got }) => wanted === got).length),
    wait: share(judged.filter(({ wanted, got }) => endsWait(wanted) === endsWait(got)).length),
  };
};

/*
 * What the phrases alone made of them at first sight: kind 53 and 52 %, wait 69 and 77 %. The first half was looked at since;
 * the errors of the other never were, but the hand that wrote it wrote the training sentences too: an upper bound.
 */
test.each([
  ['first half', firstHalf],
  ['set aside', setAside],
])('mails of other wording than the phrases, %s: most are judged right', (_name, mails) => {
  const { kind, wait } = shares(mails);
  expect(kind).toBeGreaterThanOrEqual(0.7);
  expect(wait).toBeGreaterThanOrEqual(0.8);
});
