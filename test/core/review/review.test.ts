import { checks } from '../../../src/core/checks/index';
import { createCoreClassifier } from '../../../src/core/models/core-classifier';
import { findingKey, review, say, type ReviewInput } from '../../../src/core/review/review';
import { aDesk } from '../../support/a-desk';
import { aDraft, type DraftPieces } from '../../support/a-draft';

const desk = aDesk({
  officialDomains: ['okpay.example'],
  officialAddresses: ['support@okpay.example'],
  confirmed: true,
});
const classifier = createCoreClassifier();
const judge = (pieces: DraftPieces, more: Partial<ReviewInput> = {}) =>
  review({
    draft: aDraft(pieces),
    desks: [desk],
    classifier,
    now: Date.parse('2026-03-04T10:00:00Z'),
    timeZone: 'UTC',
    ...more,
  });
const checksOf = ({ findings }: ReturnType<typeof judge>) => findings.map(({ check }) => check);
const loud = ({ findings }: ReturnType<typeof judge>) =>
  findings.filter(({ severity }) => severity !== 'info').map(({ check }) => check);

describe('whole mails', () => {
  test.each([
    [
      'a complete English mail',
      {
        subject: 'Duplicate charge of €49.99 on 3 March',
        own: 'Dear OKPay team,\n\nI was charged twice on 3 March 2026 at about 15:00, €49.99 each, with my Visa card ending 1111 (transaction TX20260303119). My registered e-mail is li.wei@mail.example. The receipts are attached. Could you please refund the second charge?\n\nThank you for your help.\nLi Wei',
        attachments: ['receipt.pdf'],
      },
    ],
    [
      'a complete Chinese mail',
      {
        subject: '关于账户冻结的咨询',
        own: '您好：\n\n我的账户（注册手机 13812345678）昨天下午 3 点被冻结，登录时提示“账户存在风险”。截图见附件，请协助解冻。\n\n感谢您的帮助！\n张伟',
        attachments: ['截图.png'],
      },
    ],
    [
      'a complete mixed mail',
      {
        subject: 'OKPay 账户 locked since 3 March',
        own: 'Hi 客服，\n我的账户 was locked on 3 March 2026, account ID: 7730219. 截图见附件, could you please unlock it? 谢谢！',
        attachments: ['shot.png'],
      },
    ],
    [
      'a short follow-up with its number',
      {
        subject: 'Re: [#48213] Account locked',
        own: 'Hello,\nis there any news? Thank you.',
        quoted: 'Dear customer, your request 48213 was received.',
      },
    ],
  ] as const)('%s: nothing louder than a hint', (_, pieces) => {
    expect(loud(judge(pieces))).toEqual([]);
    expect(judge(pieces).sendDecision).toBe('ready');
  });

  test('a bare cry for help', () => {
    const judged = judge({ subject: 'HELP!!!', own: 'My payment failed, give me my money back now!!!' });
    expect(checksOf(judged)).toEqual(
      expect.arrayContaining([
        'subject/vague',
        'account/identifier-missing',
        'details/amount-missing',
        'tone/shouting',
      ]),
    );
    expect(judged.requestType).toMatchObject({ type: 'payment-error', sure: true });
    expect(judged.sendDecision).toBe('look');
  });

  test('HTML: places count in the plain text', () => {
    const judged = judge({ html: '<div>Hello,</div><div>my password is <b>hunter22X</b></div>' });
    const [finding] = judged.findings;
    expect(finding?.check).toBe('secret/password');
    expect(judged.body.text.slice(finding?.place?.start, finding?.place?.end)).toBe('hunter22X');
    expect(judged.sendDecision).toBe('stop');
  });
});

describe('when checks run', () => {
  test('a mail to a friend is not judged, but read', () => {
    const judged = judge({ to: ['friend@mail.example'], own: 'My password is hunter22X. I was charged €5.' });
    expect(judged).toMatchObject({ findings: [], results: [], checklist: [], sendDecision: 'not-for-a-desk' });
    expect(judged.facts.of('amount')).toHaveLength(1);
  });
  test('“not a support mail” silences an official address', () => {
    expect(judge({ own: 'Hi' }, { chosenDesk: 'none' }).sendDecision).toBe('not-for-a-desk');
  });
  test('a look-alike of the desk is judged', () => {
    expect(judge({ to: ['support@okpay-help.com'], own: 'Hi' }).sendDecision).toBe('stop');
  });
  test('a salutation with free mail is judged', () => {
    const judged = judge({ to: ['okhelp@gmail.com'], own: 'Dear OKPay,\nmy account is locked.' });
    expect(checksOf(judged)).toContain('recipient/not-official');
  });
  test('the desk of a known request', () => {
    const judged = judge(
      { to: ['a@b.example'], own: 'Any news?' },
      { knownRequest: { number: '48213', deskId: desk.id } },
    );
    expect(checksOf(judged)).toEqual(
      expect.arrayContaining(['recipient/not-official', 'subject/request-number-missing']),
    );
  });
});

describe('the number of a request nobody but the answered mail tells', () => {
  const chase = { subject: '回复: 退款', own: '您好，退款有进展吗？谢谢！', composeType: 'reply' } as const;
  test.each([
    ['named by the desk', '您的请求（请求编号：OK-7730418）已受理。', true],
    ['in the desk’s English', 'Your case number is 00991827.', true],
    ['an order of that number', '您的订单 20261120-0031 已发货。', false],
    ['a telephone number', '客服热线：400-339-2010。', false],
  ] as const)('%s', (_, quoted, isMissed) => {
    const to = ['support@okpay.example'];
    expect(checksOf(judge({ ...chase, to, quoted })).includes('subject/request-number-missing')).toBe(isMissed);
    expect(checksOf(judge({ ...chase, to, quoted, own: `${chase.own} OK-7730418，00991827` }))).not.toContain(
      'subject/request-number-missing',
    );
    expect(checksOf(judge({ ...chase, to, quoted, composeType: 'newMail', subject: '退款' }))).not.toContain(
      'subject/request-number-missing',
    );
  });
  test('in a mail of another company', () => {
    const own = `${chase.own}\n\nOn 3 March 2026 Post <kf@post.example> wrote:\n> 您的工单号：OK-7730418。`;
    expect(checksOf(judge({ ...chase, own }))).not.toContain('subject/request-number-missing');
  });
});

describe('what the user decides', () => {
  const pieces = { subject: 'Help', own: 'My account is locked.' };
  test('ignore here', () => {
    const [first] = judge(pieces).findings;
    const ignored = first ? [findingKey(first)] : [];
    expect(checksOf(judge(pieces, { ignored }))).toEqual(checksOf(judge(pieces)).slice(1));
    expect(checksOf(judge({ ...pieces, subject: 'Question' }, { ignored }))).toContain('subject/vague');
  });
  test.each([
    ['everywhere', 'subject/vague', false],
    ['for this desk', `subject/vague@${desk.id}`, false],
    ['for another desk', 'subject/vague@other', true],
  ])('a check switched off %s', (_, disabled, isReported) => {
    expect(checksOf(judge(pieces, { disabledChecks: [disabled] })).includes('subject/vague')).toBe(isReported);
  });
  test('the kind of problem', () => {
    const judged = judge(pieces, { chosenType: 'payment-error' });
    expect(judged.requestType).toMatchObject({ type: 'payment-error', sure: true, chosenByUser: true });
    expect(checksOf(judged)).toContain('details/amount-missing');
  });
});

describe('what a host cannot give', () => {
  test.each(['subject', 'body', 'attachments', 'to', 'from', 'composeType'] as const)(
    'without %s nothing crashes',
    (field) => {
      const { results } = judge({ own: 'My account is locked.', without: [field] }, { chosenDesk: desk.id });
      expect(results.map(({ outcome }) => outcome)).not.toContain('crashed');
      expect(results).toHaveLength(checks.length);
    },
  );
  test('without a clock, time checks cannot tell', () => {
    const { results } = judge({ own: 'Any news?' }, { now: undefined, knownRequest: { dueAt: 1 } });
    const outcomes = results.filter(({ check }) => check.startsWith('timing/')).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['cannot-tell', 'cannot-tell', 'cannot-tell']);
  });
  test('an empty draft', () => {
    const judged = review({ draft: {}, desks: [desk], classifier, chosenDesk: desk.id });
    expect(judged.results.map(({ outcome }) => outcome)).not.toContain('crashed');
  });
});

describe('checklist', () => {
  test('says what was found, what is missing, what the history holds', () => {
    const judged = judge(
      {
        own: 'My payment of €49.99 failed, see the receipt.',
        quoted: 'I paid on 3 March 2026.',
        attachments: ['receipt.pdf'],
      },
      { chosenType: 'payment-error' },
    );
    expect(judged.checklist).toEqual(
      expect.arrayContaining([
        { need: 'amount', state: 'found', words: ['€49.99'] },
        { need: 'dateTime', state: 'in-history', words: [] },
        { need: 'accountId', state: 'missing', words: [] },
        { need: 'evidence', state: 'found', words: ['receipt.pdf'] },
      ]),
    );
  });
});

test('say: an unknown check of a stored finding is its id', () => {
  const finding = {
    check: 'old/gone',
    severity: 'info',
    message: 'x',
    params: {},
    fixes: [],
    suggestions: [],
  } as const;
  expect(say(finding, 'en')).toBe('old/gone');
});

test('the cache changes nothing', () => {
  const cache = new Map();
  const pieces = { own: 'My payment of €49.99 failed yesterday.\n\nPlease help.' };
  const first = judge(pieces, { cache });
  expect(cache.size).toBeGreaterThan(0);
  expect(judge(pieces, { cache }).findings).toEqual(first.findings);
  expect(judge(pieces).findings).toEqual(first.findings);
});
