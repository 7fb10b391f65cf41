import { kindOfMail } from '../../support/kind-of-mail';
import { deskMails, type DeskMail } from './desk-mails';

const judge = ([, subject, text, headers, from]: DeskMail): string => kindOfMail(subject, text, headers, from);

/** What the clock sees: a machine's mail, a holding mail, or the user's turn. */
const effect = (kind: string): string =>
  kind === 'holding' ? kind : kind === 'asks' || kind === 'answer' ? 'your turn' : 'automatic';

describe('desk mails nobody fitted a rule to one by one', () => {
  const judged = deskMails.map((mail) => ({ wanted: mail[0], got: judge(mail), subject: mail[1] }));

  test('at least 98 of 100 move the clock as they should', () => {
    const wrong = judged.filter(({ wanted, got }) => effect(wanted) !== effect(got));
    expect(1 - wrong.length / judged.length).toBeGreaterThanOrEqual(0.98);
  });

  test('at least 97 of 100 are of the kind they should be', () => {
    const wrong = judged.filter(({ wanted, got }) => wanted !== got);
    expect(1 - wrong.length / judged.length).toBeGreaterThanOrEqual(0.97);
  });

  test('no answer is taken for a machine or for a holding mail', () => {
    expect(judged.filter(({ wanted, got }) => wanted === 'answer' && effect(got) !== 'your turn')).toEqual([]);
  });
});
