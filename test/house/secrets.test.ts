import { review, say } from '../../src/core/review/review';
import { locales } from '../../src/core/language/locale';
import { completeDraft } from '../../src/core/review/complete-draft';
import { aDesk } from '../support/a-desk';
import { aDraft } from '../support/a-draft';
import { fakeClassifier } from '../support/fake-classifier';

const seeds: readonly (readonly [string, string, string])[] = [
  ['a password', 'My password is Zebra!2291x', 'Zebra!2291x'],
  ['a password in Chinese', '我的登录密码：Zebra2291x', 'Zebra2291x'],
  ['a card', 'card 4111 1111 1111 1111', '4111 1111 1111 1111'],
  ['a card as one number', '卡号 5555555555554444', '5555555555554444'],
  ['a one-time code', 'the verification code is 739201', '739201'],
  ['a code in Chinese', '短信验证码是 739201', '739201'],
  [
    'a private key',
    '私钥：e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262',
    'e9873d79c6d87dc0fb6a5778633389f4',
  ],
  [
    'a recovery phrase',
    'recovery phrase: abandon ability able about above absent absorb abstract absurd abuse access accident',
    'absorb abstract absurd',
  ],
];

/** The places a secret could leak from: each of these makes checks quote, suggest or prefill. */
const settings: readonly (readonly [string, (secret: string) => Parameters<typeof aDraft>[0]])[] = [
  ['alone', (secret) => ({ own: secret })],
  ['in an insult', (secret) => ({ own: `You idiots!!! ${secret} FIX THIS NOW OR I WILL SUE YOU` })],
  ['in a promise', (secret) => ({ own: `Please see the attached file, ${secret}.` })],
  ['in the subject', (secret) => ({ subject: `HELP!!! ${secret}`, own: 'My account is locked.' })],
  [
    'among accounts',
    (secret) => ({
      own: `Please change my phone for account ID 7730219 and account ID 7730220, ${secret}, because I lost it.`,
    }),
  ],
  ['in HTML', (secret) => ({ html: `<p>My payment failed. <b>${secret}</b></p>` })],
];

const desk = aDesk({ officialDomains: ['okpay.example'], confirmed: true });

test.each(
  seeds.flatMap(([name, text, value]) =>
    settings.map(([where, make]) => [`${name} ${where}`, make(text), value] as const),
  ),
)('%s never enters findings, texts or drafts', (_, pieces, value) => {
  for (const type of ['account-change', 'payment-error', 'account-locked'] as const) {
    const draft = aDraft(pieces);
    const judged = review({ draft, desks: [desk], classifier: fakeClassifier(type), chosenDesk: desk.id, now: 0 });
    expect(judged.findings.some(({ check }) => check.startsWith('secret/'))).toBe(true);
    const said = judged.findings.flatMap((finding) => locales.map((locale) => say(finding, locale)));
    const completed = completeDraft({ review: judged, desk, type, locale: 'en', draft });
    const shown = JSON.stringify([
      judged.findings,
      judged.results,
      judged.facts.all,
      judged.checklist,
      said,
      completed,
    ]);
    expect(shown).not.toContain(value);
  }
});
