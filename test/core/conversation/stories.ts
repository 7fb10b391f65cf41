/** Conversations as data: who wrote when, and how the request must stand. */
export interface StoryMail {
  readonly by: 'me' | 'desk' | 'other';
  /** Hours after Monday 2024-05-06 09:00 UTC. */
  readonly at: number;
  readonly subject: string;
  readonly text: string;
  readonly id?: string;
  readonly reply?: string;
  readonly from?: string;
  readonly to?: readonly string[];
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

export interface Story {
  readonly title: string;
  readonly mails: readonly StoryMail[];
  /** Hours after Monday 09:00. */
  readonly now: number;
  readonly desk?: Readonly<Record<string, unknown>> | 'none';
  readonly me?: readonly string[];
  readonly expected: readonly Readonly<Record<string, unknown>>[];
}

const auto = { 'Auto-Submitted': 'auto-replied' };
const en = {
  subject: 'Account locked',
  text: 'Hello, my account has been locked since this morning. Please unlock it. Kind regards, Li',
};
const zh = { subject: '账户被冻结', text: '您好，我的账户今天早上被冻结了，请帮我解冻。谢谢。' };
const ackEn = {
  subject: '[#4821] Account locked',
  text: 'Thank you for contacting us. We have received your request. Your ticket number is 4821.',
  headers: auto,
};
const ackZh = {
  subject: '自动回复：账户被冻结【工单号：4821】',
  text: '您好，您的来信已收到，工单号：4821。本邮件由系统自动发送，请勿回复。',
  headers: auto,
};
const me = { by: 'me' as const };
const desk = { by: 'desk' as const };

export const stories: readonly Story[] = [
  {
    title: 'a first mail waits for support',
    mails: [{ ...me, at: 0, id: 'a', ...en }],
    now: 2,
    expected: [
      {
        numbers: [],
        status: 'waiting-for-support',
        waitingSince: 0,
        calendarSeconds: 7200,
        deskSeconds: 7200,
        firstReplySeconds: null,
        dueAt: 24,
        overdue: false,
        nextStep: 'wait',
        turns: [['me', 0]],
      },
    ],
  },
  {
    title: '第一封信，等待客服',
    mails: [{ ...me, at: 0, id: 'a', ...zh }],
    now: 10,
    expected: [{ status: 'waiting-for-support', waitingSince: 0, calendarSeconds: 36_000, deskSeconds: 28_800 }],
  },
  {
    title: 'an acknowledgement gives the number and no answer',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      { ...desk, at: 0.1, id: 'b', reply: 'a', ...ackEn },
    ],
    now: 2,
    expected: [
      {
        numbers: ['4821'],
        status: 'waiting-for-support',
        waitingSince: 0,
        automatic: [1],
        turns: [['me', 0]],
        firstReplySeconds: null,
      },
    ],
  },
  {
    title: '自动回复给出工单号，但不是答复',
    mails: [
      { ...me, at: 0, id: 'a', ...zh },
      { ...desk, at: 0.1, id: 'b', reply: 'a', ...ackZh },
    ],
    now: 2,
    expected: [
      { numbers: ['4821'], status: 'waiting-for-support', waitingSince: 0, automatic: [1], turns: [['me', 0]] },
    ],
  },
  {
    title: 'an acknowledgement without any ids, with its own subject, still joins',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 0.1,
        id: 'b',
        subject: 'We got your message (ticket 4821)',
        text: 'This is an automatic reply. Your request was received.',
        headers: auto,
      },
    ],
    now: 2,
    expected: [{ numbers: ['4821'], automatic: [1], waitingSince: 0 }],
  },
  {
    title: 'an answer makes it your turn',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 5,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: 'Hello Li, we have unlocked your account. Anna',
      },
    ],
    now: 8,
    expected: [
      {
        status: 'waiting-for-you',
        waitingSince: null,
        calendarSeconds: null,
        deskSeconds: null,
        dueAt: null,
        firstReplySeconds: 18_000,
        nextStep: 'answer',
        turns: [
          ['me', 0],
          ['desk', 1],
        ],
      },
    ],
  },
  {
    title: '客服追问，轮到我',
    mails: [
      { ...me, at: 0, id: 'a', ...zh },
      {
        ...desk,
        at: 5,
        id: 'b',
        reply: 'a',
        subject: '回复：账户被冻结',
        text: '您好，请您提供注册手机号，以便我们核实。',
      },
    ],
    now: 8,
    expected: [{ status: 'waiting-for-you', waitingSince: null, firstReplySeconds: 18_000 }],
  },
  {
    title: 'a holding mail keeps the desk’s turn and its promise moves the target',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 6,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: 'Hi Li, I have passed this to our technicians. We will get back to you within 48 hours. Anna',
      },
    ],
    now: 30,
    expected: [
      {
        status: 'waiting-for-support',
        waitingSince: 0,
        holding: [1],
        firstReplySeconds: 21_600,
        dueAt: 54,
        overdue: false,
        turns: [
          ['me', 0],
          ['desk', 1],
        ],
      },
    ],
  },
  {
    title: '已转交技术部门：仍由客服处理，承诺改变期限',
    mails: [
      { ...me, at: 0, id: 'a', ...zh },
      {
        ...desk,
        at: 6,
        id: 'b',
        reply: 'a',
        subject: '回复：账户被冻结',
        text: '您好，您的问题已转交技术部门核实，我们会在48小时内给您答复，请耐心等待。',
      },
    ],
    now: 30,
    expected: [{ status: 'waiting-for-support', waitingSince: 0, holding: [1], dueAt: 54, overdue: false }],
  },
  {
    title: 'a second mail before the answer keeps the oldest waiting since',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...me,
        at: 3,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: 'I forgot to say: the error code is 40013.',
      },
    ],
    now: 4,
    expected: [
      {
        waitingSince: 0,
        calendarSeconds: 14_400,
        turns: [
          ['me', 0],
          ['me', 1],
        ],
      },
    ],
  },
  {
    title: 'a mail that both answers and asks makes it your turn',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 5,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: 'We have unlocked your account. Could you tell us which browser you use?',
      },
    ],
    now: 8,
    expected: [{ status: 'waiting-for-you', waitingSince: null }],
  },
  {
    title: 'an automatic mail with a real answer is an answer',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 1,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: 'We have unlocked your account. You can log in again now.',
        headers: { 'Auto-Submitted': 'auto-generated', Precedence: 'bulk' },
      },
    ],
    now: 8,
    expected: [
      {
        status: 'waiting-for-you',
        automatic: [],
        turns: [
          ['me', 0],
          ['desk', 1],
        ],
        firstReplySeconds: 3600,
      },
    ],
  },
  {
    title: 'a closing thanks starts no wait',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      { ...desk, at: 5, id: 'b', reply: 'a', subject: 'Re: Account locked', text: 'We have unlocked your account.' },
      {
        ...me,
        at: 6,
        id: 'c',
        reply: 'b',
        subject: 'Re: Account locked',
        text: 'It works again, thank you very much!',
      },
    ],
    now: 100,
    expected: [{ waitingSince: null, calendarSeconds: null, overdue: false, nextStep: 'nothing' }],
  },
  {
    title: '致谢不开始新的等待',
    mails: [
      { ...me, at: 0, id: 'a', ...zh },
      { ...desk, at: 5, id: 'b', reply: 'a', subject: '回复：账户被冻结', text: '您好，账户已解冻。' },
      { ...me, at: 6, id: 'c', reply: 'b', subject: '回复：账户被冻结', text: '可以登录了，谢谢！' },
    ],
    now: 100,
    expected: [{ waitingSince: null, nextStep: 'nothing' }],
  },
  {
    title: 'an answer to the desk’s question waits again, from its own time',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 5,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: 'Please send us your registered e-mail address.',
      },
      { ...me, at: 7, id: 'c', reply: 'b', subject: 'Re: Account locked', text: 'It is li@user.example.' },
    ],
    now: 9,
    expected: [
      { status: 'waiting-for-support', waitingSince: 7, calendarSeconds: 7200, dueAt: 31, firstReplySeconds: 18_000 },
    ],
  },
  {
    title: 'a forward to a friend is no turn',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      { ...desk, at: 5, id: 'b', reply: 'a', subject: 'Re: Account locked', text: 'We have unlocked your account.' },
      {
        ...me,
        at: 6,
        id: 'c',
        reply: 'b',
        subject: 'Fwd: Re: Account locked',
        text: 'Look what they wrote!',
        to: ['friend@mail.example'],
      },
      {
        by: 'other',
        at: 7,
        id: 'd',
        reply: 'c',
        from: 'friend@mail.example',
        subject: 'Re: Fwd: Account locked',
        text: 'Nice.',
      },
    ],
    now: 8,
    expected: [
      {
        status: 'waiting-for-you',
        turns: [
          ['me', 0],
          ['desk', 1],
        ],
      },
    ],
  },
  {
    title: 'a bounce, an absence and a survey are no answers',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        by: 'other',
        at: 0.1,
        id: 'b',
        reply: 'a',
        from: 'mailer-daemon@user.example',
        subject: 'Undeliverable: Account locked',
        text: 'Mailbox full',
        headers: { 'Content-Type': 'multipart/report; report-type=delivery-status' },
      },
      {
        ...desk,
        at: 1,
        id: 'c',
        reply: 'a',
        subject: 'Automatic reply: Account locked',
        text: 'I am out of the office until Friday.',
        headers: auto,
      },
      {
        ...desk,
        at: 2,
        id: 'd',
        reply: 'a',
        subject: 'How did we do?',
        text: 'How would you rate our support?',
        headers: { 'Auto-Submitted': 'auto-generated' },
      },
    ],
    now: 5,
    expected: [{ status: 'waiting-for-support', waitingSince: 0, automatic: [1, 2, 3], turns: [['me', 0]] }],
  },
  {
    title: 'a closing notice closes, a new mail opens again',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 5,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked [#4821]',
        text: 'We have unlocked your account.',
      },
      {
        ...desk,
        at: 50,
        id: 'c',
        reply: 'a',
        subject: '[#4821] closed',
        text: 'Your ticket #4821 has been closed.',
        headers: { 'Auto-Submitted': 'auto-generated' },
      },
    ],
    now: 60,
    expected: [{ status: 'closed', waitingSince: null, automatic: [2], nextStep: 'nothing' }],
  },
  {
    title: '工单关闭后又来信：重新等待客服',
    mails: [
      { ...me, at: 0, id: 'a', ...zh },
      { ...desk, at: 5, id: 'b', reply: 'a', subject: '回复：账户被冻结【工单号：4821】', text: '您好，账户已解冻。' },
      {
        ...desk,
        at: 50,
        id: 'c',
        reply: 'a',
        subject: '工单4821已关闭',
        text: '您的工单4821已关闭，感谢您的支持。',
        headers: auto,
      },
      { ...me, at: 60, id: 'd', reply: 'c', subject: '回复：工单4821已关闭', text: '账户又被冻结了，请再处理一下。' },
    ],
    now: 61,
    expected: [{ numbers: ['4821'], status: 'waiting-for-support', waitingSince: 60, automatic: [2] }],
  },
  {
    title: 'the desk opens it again with a question',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 5,
        id: 'b',
        reply: 'a',
        subject: '[#4821] solved',
        text: 'Your ticket 4821 has been marked as solved.',
        headers: auto,
      },
      {
        ...desk,
        at: 20,
        id: 'c',
        reply: 'a',
        subject: 'Re: [#4821] Account locked',
        text: 'We have reopened your ticket. Could you send us the error message?',
      },
    ],
    now: 24,
    expected: [
      {
        status: 'waiting-for-you',
        automatic: [1],
        turns: [
          ['me', 0],
          ['desk', 2],
        ],
      },
    ],
  },
  {
    title: 'a number beats an edited subject',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      { ...desk, at: 1, id: 'b', reply: 'a', ...ackEn },
      { ...me, at: 30, id: 'c', subject: 'Please answer at last! (ticket 4821)', text: 'Any news?' },
    ],
    now: 31,
    expected: [
      {
        numbers: ['4821'],
        waitingSince: 0,
        turns: [
          ['me', 0],
          ['me', 2],
        ],
      },
    ],
  },
  {
    title: 'a reference the writer gives a payment is no request number',
    mails: [{ ...me, at: 0, id: 'a', subject: 'Failed payment of 318.00 EUR, reference PX-77120-4418', text: en.text }],
    now: 1,
    expected: [{ numbers: [], waitingSince: 0 }],
  },
  {
    title: 'the desk’s own mark in the subject of a new mail joins the request',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      { ...desk, at: 1, id: 'b', reply: 'a', ...ackEn },
      { ...me, at: 30, id: 'c', subject: '[#4821] Still no answer', text: 'Any news?' },
    ],
    now: 31,
    expected: [{ numbers: ['4821'], waitingSince: 0 }],
  },
  {
    title: 'two numbers are two requests, even with the same subject',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      { ...desk, at: 0.2, id: 'b', reply: 'a', ...ackEn },
      { ...me, at: 200, id: 'c', ...en },
      {
        ...desk,
        at: 200.2,
        id: 'd',
        reply: 'c',
        ...ackEn,
        subject: '[#5000] Account locked',
        text: 'We have received your request. Your ticket number is 5000.',
      },
    ],
    now: 210,
    expected: [
      { numbers: ['4821'], waitingSince: 0 },
      { numbers: ['5000'], waitingSince: 200 },
    ],
  },
  {
    title: 'merged requests have both numbers, the living one first',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      { ...desk, at: 0.2, id: 'b', reply: 'a', ...ackEn },
      {
        ...me,
        at: 20,
        id: 'c',
        subject: 'Locked account again',
        text: 'My account is still locked, see my last mail.',
      },
      {
        ...desk,
        at: 20.2,
        id: 'd',
        reply: 'c',
        subject: '[#5000] Locked account again',
        text: 'We have received your request. Your ticket number is 5000.',
        headers: auto,
      },
      {
        ...desk,
        at: 21,
        id: 'e',
        subject: '[#5000] Ticket merged',
        text: 'Your ticket #4821 has been merged into ticket #5000.',
        headers: auto,
      },
    ],
    now: 22,
    expected: [{ numbers: ['5000', '4821'], waitingSince: 0, automatic: [1, 3, 4] }],
  },
  {
    title: 'an unconfirmed sender changes nothing: look-alike domain',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        by: 'other',
        at: 2,
        id: 'b',
        reply: 'a',
        from: 'Acme Support <support@acrne.example>',
        subject: 'Re: Account locked [#9999]',
        text: 'We have unlocked your account. Please confirm your password here.',
      },
    ],
    now: 5,
    expected: [
      {
        numbers: [],
        status: 'waiting-for-support',
        waitingSince: 0,
        turns: [['me', 0]],
        automatic: [],
        firstReplySeconds: null,
      },
    ],
  },
  {
    title: 'an unconfirmed sender changes nothing: failed authentication',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 2,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked [#9999]',
        text: 'Your ticket has been closed.',
        headers: {
          'Authentication-Results': [
            'mx.user.example; spf=fail smtp.mailfrom=acme.example; dkim=none; dmarc=fail header.from=acme.example',
          ],
        },
      },
    ],
    now: 5,
    expected: [{ numbers: [], status: 'waiting-for-support', waitingSince: 0, turns: [['me', 0]] }],
  },
  {
    title: 'only the topmost authentication result counts',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 2,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: 'We have unlocked your account.',
        headers: {
          'Authentication-Results': ['mx.user.example; dmarc=pass header.from=acme.example', 'evil; dmarc=fail'],
        },
      },
    ],
    now: 5,
    expected: [{ status: 'waiting-for-you' }],
  },
  {
    title: 'a phisher cannot bring a history of his own',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        by: 'other',
        at: 2,
        id: 'b',
        reply: 'x',
        from: 'support@acrne.example',
        subject: 'Re: Account locked',
        text: 'See below.\n\nOn Mon, 6 May 2024 at 10:00 +0000, Acme <support@acme.example> wrote:\n> Your ticket #666 has been closed.\n',
      },
    ],
    now: 5,
    expected: [{ numbers: [], status: 'waiting-for-support', turns: [['me', 0]] }],
  },
  {
    title: 'overdue: follow up',
    mails: [{ ...me, at: 0, id: 'a', ...en }],
    now: 25,
    expected: [{ overdue: true, dueAt: 24, nextStep: 'follow-up' }],
  },
  {
    title: 'a follow-up was sent: wait again before the next',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...me,
        at: 26,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: 'I have not had an answer yet. Could you tell me how far it is?',
      },
    ],
    now: 27,
    expected: [{ overdue: true, waitingSince: 0, nextStep: 'wait' }],
  },
  {
    title: 'three follow-ups without an answer: another channel',
    mails: [0, 26, 52, 80].map((at, index) => ({
      ...me,
      at,
      id: `m${index}`,
      ...(index ? { reply: 'm0' } : {}),
      subject: 'Account locked',
      text: 'My account is locked, please help.',
    })),
    now: 120,
    expected: [{ overdue: true, nextStep: 'other-channel' }],
  },
  {
    title: 'missing, duplicate, cyclic and out-of-order references',
    mails: [
      {
        ...desk,
        at: 5,
        id: 'c',
        reply: 'b',
        subject: 'Re: Account locked',
        text: 'We have unlocked your account.',
        headers: { References: '<a@x> <b@x> <d@x>' },
      },
      { ...me, at: 0, id: 'a', ...en, headers: { References: '<c@x>' } },
      { ...me, at: 0, id: 'a', ...en },
      {
        ...me,
        at: 6,
        id: 'd',
        reply: 'gone',
        subject: 'Re: Account locked',
        text: 'It is locked again, can you check?',
      },
    ],
    now: 8,
    expected: [
      {
        waitingSince: 6,
        firstReplySeconds: 18_000,
        turns: [
          ['me', 1],
          ['desk', 0],
          ['me', 3],
        ],
      },
    ],
  },
  {
    title: 'without ids the subject joins within the desk',
    mails: [
      { ...me, at: 0, subject: 'Account locked since Monday', text: 'Please unlock it.' },
      { ...desk, at: 5, subject: 'RE: Account locked since Monday', text: 'We have unlocked your account.' },
    ],
    now: 6,
    expected: [
      {
        status: 'waiting-for-you',
        turns: [
          ['me', 0],
          ['desk', 1],
        ],
      },
    ],
  },
  {
    title: 'a subject alone never joins two desks',
    desk: 'none',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      { ...me, at: 1, id: 'b', ...en, to: ['help@other.example'] },
      {
        by: 'desk',
        at: 2,
        id: 'c',
        from: 'help@other.example',
        subject: 'Re: Account locked',
        text: 'We have unlocked your account.',
      },
    ],
    now: 6,
    expected: [
      { desk: 'acme.example', status: 'waiting-for-support', turns: [['me', 0]] },
      {
        desk: 'other.example',
        status: 'waiting-for-you',
        turns: [
          ['me', 1],
          ['desk', 2],
        ],
      },
    ],
  },
  {
    title: 'several own addresses',
    me: ['li@user.example', 'li.wei@work.example'],
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 5,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: 'Please send us your account number.',
      },
      {
        ...me,
        at: 6,
        id: 'c',
        reply: 'b',
        from: 'Li Wei <LI.WEI@work.example>',
        subject: 'Re: Account locked',
        text: 'It is 88213344.',
      },
    ],
    now: 7,
    expected: [
      {
        waitingSince: 6,
        turns: [
          ['me', 0],
          ['desk', 1],
          ['me', 2],
        ],
      },
    ],
  },
  {
    title: 'the quoted history alone already tells how long it takes',
    mails: [
      {
        ...desk,
        at: 6,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked [#4821]',
        text: 'Hi Li, I have passed this to our technicians.\n\nAnna\n\nOn Mon, 6 May 2024 at 09:00 +0000, Li <li@user.example> wrote:\n> Hello, my account has been locked since this morning.\n> Please unlock it.\n',
      },
    ],
    now: 10,
    expected: [
      { numbers: ['4821'], status: 'waiting-for-support', waitingSince: 0, holding: [0], firstReplySeconds: 21_600 },
    ],
  },
  {
    title: '只有一封回复：引用里的原信也算',
    mails: [
      {
        ...desk,
        at: 6,
        id: 'b',
        reply: 'a',
        subject: '回复：账户被冻结',
        text: '您好，您的问题已转交技术部门，请耐心等待。\n\n------------------ 原始邮件 ------------------\n发件人: "Li" <li@user.example>;\n发送时间: 2024年5月6日(星期一) 上午9:00\n收件人: "客服"<support@acme.example>;\n主题: 账户被冻结\n\n您好，我的账户被冻结了。\n',
      },
    ],
    now: 10,
    expected: [{ status: 'waiting-for-support', holding: [0], firstReplySeconds: 21_600, waitingSince: 0 }],
  },
  {
    title: 'a payment error has its own target',
    desk: { targets: { default: { hours: 24, clock: 'calendar' }, 'payment-error': { hours: 48, clock: 'calendar' } } },
    mails: [
      {
        ...me,
        at: 0,
        id: 'a',
        subject: 'Payment charged twice',
        text: 'Hello, my card payment of 49.90 EUR was charged twice yesterday. Please refund the duplicate charge.',
      },
    ],
    now: 25,
    expected: [{ dueAt: 48, overdue: false }],
  },
  {
    title: 'a target in desk hours skips the night and the weekend',
    desk: { targets: { default: { hours: 10, clock: 'desk' } } },
    mails: [{ ...me, at: 100, id: 'a', ...en }],
    now: 101,
    // Friday 13:00: four hours that day, six on Monday.
    expected: [{ dueAt: 174, waitingSince: 100, deskSeconds: 3600 }],
  },
  {
    title: 'a promise in working days is counted by the desk’s calendar',
    desk: { holidays: ['2024-05-08'] },
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 1,
        id: 'b',
        reply: 'a',
        ...ackEn,
        text: 'We have received your request and reply within 3 business days.',
      },
    ],
    now: 2,
    expected: [{ dueAt: 97 }],
  },
  {
    title: 'an acknowledgement alone: the user waits, since its time at the latest, and it is no turn',
    mails: [{ ...desk, at: 1, id: 'b', reply: 'a', ...ackEn }],
    now: 3,
    expected: [
      {
        numbers: ['4821'],
        status: 'waiting-for-support',
        waitingSince: 1,
        calendarSeconds: 7200,
        firstReplySeconds: null,
        automatic: [0],
        turns: [],
        dueAt: 25,
        overdue: false,
        nextStep: 'wait',
      },
    ],
  },
  {
    title: '只有一封自动回复：仍在等待客服，时限按其中的承诺',
    mails: [{ ...desk, at: 1, id: 'b', reply: 'a', ...ackZh, text: `${ackZh.text}我们会在48小时内回复您。` }],
    now: 50,
    expected: [
      {
        numbers: ['4821'],
        status: 'waiting-for-support',
        waitingSince: 1,
        firstReplySeconds: null,
        turns: [],
        dueAt: 49,
        overdue: true,
        nextStep: 'follow-up',
      },
    ],
  },
  {
    title: 'a holding mail alone leaves the desk its turn',
    mails: [
      {
        ...desk,
        at: 2,
        id: 'b',
        reply: 'a',
        subject: 'Re: [#4821] Account locked',
        text: 'Hello Li, I have passed your request to our security team; they need about two working days. Anna',
      },
    ],
    now: 3,
    expected: [{ status: 'waiting-for-support', waitingSince: 2, firstReplySeconds: null, holding: [0], dueAt: 50 }],
  },
  {
    title: '只有转交说明的邮件：仍由客服处理',
    mails: [
      {
        ...desk,
        at: 2,
        id: 'b',
        reply: 'a',
        subject: '回复：账户被冻结【工单号：4821】',
        text: '您好，已将您的问题转交安全部门核实，一般需要两个工作日左右。客服小王',
      },
    ],
    now: 3,
    expected: [{ status: 'waiting-for-support', waitingSince: 2, firstReplySeconds: null, holding: [0], dueAt: 50 }],
  },
  {
    title: 'an acknowledgement alone, then an answer: your turn, and nobody knows how long the first answer took',
    mails: [
      { ...desk, at: 1, id: 'b', reply: 'a', ...ackEn },
      {
        ...desk,
        at: 5,
        id: 'c',
        reply: 'a',
        subject: 'Re: [#4821] Account locked',
        text: 'Hello Li, we have unlocked your account. Anna',
      },
    ],
    now: 8,
    expected: [{ status: 'waiting-for-you', waitingSince: null, firstReplySeconds: null, turns: [['desk', 1]] }],
  },
  {
    title: 'an acknowledgement stamped a minute before the mail it answers changes nothing',
    mails: [
      { ...desk, at: 1, id: 'b', reply: 'a', ...ackEn },
      { ...me, at: 1.02, id: 'a', ...en },
    ],
    now: 3,
    expected: [{ status: 'waiting-for-support', waitingSince: 1.02, turns: [['me', 1]] }],
  },
  {
    title: '客服系统主动发出的通知不是请求',
    mails: [
      {
        ...desk,
        at: 1,
        id: 'n',
        subject: '账户安全提醒：您的账户已被临时限制',
        text: '尊敬的用户：\n我们检测到您的账户存在异常登录，已临时限制付款功能。\n本邮件由系统自动发送，请勿直接回复。',
        headers: { 'Auto-Submitted': 'auto-generated' },
      },
    ],
    now: 3,
    expected: [],
  },
  {
    title: 'a survey after the closing notice opens nothing',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      { ...desk, at: 1, id: 'b', reply: 'a', ...ackEn },
      {
        ...desk,
        at: 30,
        id: 'c',
        reply: 'a',
        subject: '[#4821] Your request has been closed: Account locked',
        text: 'Hello, your account was unlocked yesterday, so request 4821 has been closed. This is an automatic message.',
        headers: { 'Auto-Submitted': 'auto-generated' },
      },
      {
        ...desk,
        at: 31,
        id: 'd',
        subject: 'How did we do? Request 4821',
        text: 'Hello Li, how satisfied are you with the handling of request 4821? It takes one minute.',
        headers: { Precedence: 'bulk' },
      },
    ],
    now: 40,
    expected: [{ status: 'closed', waitingSince: null, automatic: [1, 3], nextStep: 'nothing' }],
  },
  {
    title: 'what is needed to look into it is a question, though nobody put a question mark',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 5,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: 'Hello Li, to look into it we need the email address the account is registered with. Anna',
      },
    ],
    now: 8,
    expected: [
      {
        status: 'waiting-for-you',
        holding: [],
        turns: [
          ['me', 0],
          ['desk', 1],
        ],
      },
    ],
  },
  {
    title: 'what the desk needs of others is no question',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 5,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: 'Hello Li, we are looking into it; we need the statement of our bank first. Anna',
      },
    ],
    now: 8,
    expected: [{ status: 'waiting-for-support', holding: [1] }],
  },
  {
    title: 'an acknowledgement without ids joins the mail before it, though a later mail names its number',
    mails: [
      { ...me, at: 0, ...en },
      { ...desk, at: 1, ...ackEn, subject: 'Ticket 4821 received' },
      { ...me, at: 25, subject: 'STILL LOCKED - ticket 4821', text: 'Any news on this?' },
    ],
    now: 30,
    expected: [{ numbers: ['4821'], waitingSince: 0, sinceKnownFrom: 'mail', automatic: [1], overdue: true }],
  },
  {
    title: 'only the holding reply is there, and it quotes the question',
    mails: [
      {
        ...desk,
        at: 25,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: `I have passed it to our technicians.\n\nOn Mon, 6 May 2024 at 09:00 +0000, Li <li@user.example> wrote:\n> ${en.text}`,
      },
    ],
    now: 27,
    expected: [{ status: 'waiting-for-support', waitingSince: 0, sinceKnownFrom: 'quotation', holding: [0] }],
  },
  {
    title: 'only the holding reply is there, its question quoted in no known way',
    mails: [
      {
        ...desk,
        at: 25,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: 'I have passed it to our technicians.',
      },
    ],
    now: 27,
    expected: [{ status: 'waiting-for-support', waitingSince: 25, sinceKnownFrom: 'reply', holding: [0] }],
  },
  {
    title: 'a merge closes the copy, not the request',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      { ...desk, at: 0.1, id: 'b', reply: 'a', ...ackEn },
      {
        ...desk,
        at: 2,
        id: 'c',
        reply: 'a',
        subject: 'Ticket merged',
        text: 'Your ticket #4821 was merged into ticket #4820 and is closed now.',
        headers: auto,
      },
    ],
    now: 5,
    expected: [{ numbers: ['4820', '4821'], status: 'waiting-for-support', waitingSince: 0, automatic: [1, 2] }],
  },
  {
    title: 'the desk’s system sends the asker’s own words back: theirs, not an answer',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 1,
        id: 'b',
        reply: 'a',
        from: 'Ida Berg via RT <support@acme.example>',
        subject: '[Acme #4821] Account locked',
        text: 'Could you tell me the address you signed up with?',
        headers: { 'X-RT-Originator': 'ida@acme.example' },
      },
      { ...me, at: 2, id: 'c', reply: 'b', subject: 'Re: [Acme #4821] Account locked', text: 'It is li@user.example.' },
      {
        ...desk,
        at: 2.1,
        id: 'd',
        reply: 'c',
        from: '"li@user.example via RT" <support@acme.example>',
        subject: '[Acme #4821] Account locked',
        text: 'It is li@user.example.',
        headers: { 'X-RT-Originator': 'li@user.example' },
      },
    ],
    now: 4,
    expected: [{ numbers: ['4821'], status: 'waiting-for-support', waitingSince: 2 }],
  },
  {
    title: '系统以客服地址转发的本人来信不是答复',
    mails: [
      { ...me, at: 0, id: 'a', from: '李雷明 <li@user.example>', ...zh },
      {
        ...desk,
        at: 0.2,
        id: 'b',
        reply: 'a',
        from: '李雷明 <support@acme.example>',
        subject: '账户被冻结【工单号：4821】',
        text: zh.text,
      },
    ],
    now: 4,
    expected: [{ numbers: ['4821'], status: 'waiting-for-support', waitingSince: 0 }],
  },
  {
    title: 'an acknowledgement is made in the asker’s name and still no mail of theirs',
    mails: [
      {
        ...desk,
        at: 1,
        id: 'b',
        reply: 'a',
        from: 'Acme Accounts via RT <support@acme.example>',
        subject: '[Acme #4821] AutoReply: Account locked',
        text: 'This message has been automatically generated: your request is registered as [Acme #4821].',
        headers: { ...auto, 'X-RT-Originator': 'li@user.example' },
      },
    ],
    now: 4,
    expected: [{ numbers: ['4821'], status: 'waiting-for-support', automatic: [0] }],
  },
  {
    title: 'what the system passes on from somebody in copy ends no wait; a colleague of the desk does',
    mails: [
      { ...me, at: 0, id: 'a', to: ['support@acme.example', 'bo@partner.example'], ...en },
      {
        ...desk,
        at: 1,
        id: 'b',
        reply: 'a',
        from: '"bo@partner.example via RT" <support@acme.example>',
        to: ['li@user.example', 'bo@partner.example'],
        subject: '[Acme #4821] Account locked',
        text: 'The same happened to me last week. Which browser do you use?',
        headers: { 'X-RT-Originator': 'bo@partner.example' },
      },
    ],
    now: 4,
    expected: [{ numbers: ['4821'], status: 'waiting-for-support', waitingSince: 0, turns: [['me', 0]] }],
  },
  {
    title: 'a bounce names no mail it answers, only a number of the desk’s own machine does',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 1,
        id: 'b',
        reply: 'a',
        subject: 'Processed: Account locked',
        text: 'Processing commands:\n\n> severity 482137 important\nSeverity set to important from normal.',
        headers: { 'X-Debian-PR-Message': 'transcript' },
      },
      {
        ...desk,
        at: 5,
        id: 'c',
        reply: 'a',
        subject: 'Bug#482137: marked as done (Account locked)',
        text: 'Your report was dealt with by the mail below and is now marked as done.',
        headers: { 'X-Debian-PR-Message': 'closed 482137' },
      },
    ],
    now: 6,
    expected: [{ numbers: ['482137'], status: 'closed', automatic: [1, 2] }],
  },
  {
    title: 'a status line of the system closes: expired, resolved',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 5,
        id: 'b',
        reply: 'a',
        subject: '[Case 48213] Account locked',
        text: 'Case 48213 was changed.\n\nStatus: Waiting for customer => Resolved',
        headers: { 'Auto-Submitted': 'auto-generated' },
      },
    ],
    now: 6,
    expected: [{ status: 'closed' }],
  },
  {
    title: '系统状态变更为已关闭',
    mails: [
      { ...me, at: 0, id: 'a', ...zh },
      {
        ...desk,
        at: 5,
        id: 'b',
        reply: 'a',
        subject: '工单号：48213 状态通知',
        text: '您的工单状态由“处理中”变更为“已关闭”。本邮件由系统自动发送。',
        headers: { 'Auto-Submitted': 'auto-generated' },
      },
    ],
    now: 6,
    expected: [{ status: 'closed' }],
  },
  {
    title: 'thanks that say it is solved end the wait, thanks alone do not',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 2,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: 'I have passed it to our technicians.',
      },
      { ...me, at: 3, id: 'c', reply: 'b', subject: 'Re: Account locked', text: 'It works again now, thank you!' },
    ],
    now: 6,
    expected: [{ waitingSince: null, calendarSeconds: null }],
  },
  {
    title: '只道谢不结束等待',
    mails: [
      { ...me, at: 0, id: 'a', ...zh },
      { ...desk, at: 2, id: 'b', reply: 'a', subject: '回复：账户被冻结', text: '您好，已转交技术部门核实。' },
      { ...me, at: 3, id: 'c', reply: 'b', subject: '回复：账户被冻结', text: '好的，谢谢！' },
    ],
    now: 6,
    expected: [{ status: 'waiting-for-support', waitingSince: 0 }],
  },
  {
    title: 'a reference the user wrote before any desk did is no request number in their own reply',
    mails: [
      { ...me, at: 0, id: 'a', subject: 'Payment missing, reference PX-77120-4418', text: en.text },
      {
        ...me,
        at: 24,
        id: 'b',
        reply: 'a',
        subject: 'Re: Payment missing, reference PX-77120-4418',
        text: 'Is there any news?',
      },
    ],
    now: 25,
    expected: [{ numbers: [], waitingSince: 0 }],
  },
  {
    title: 'the same reference in the reply to a mail that is not there',
    mails: [
      {
        ...me,
        at: 24,
        id: 'b',
        reply: 'x',
        subject: 'Re: Payment missing, reference PX-77120-4418',
        text: 'Is there any news?',
      },
    ],
    now: 25,
    expected: [{ numbers: ['PX-77120-4418'], waitingSince: 24 }],
  },
  {
    title: 'a desk’s log: its newest comment is the mail, the older ones are the mails before',
    mails: [
      {
        ...desk,
        at: 26,
        id: 'b',
        reply: 'a',
        to: ['Li Ning <li@user.example>'],
        subject: 'Account locked',
        text: '##- Please type your reply above this line -##\n\nYour request (48213) has been updated.\n\n----------------------------------------------\n\nIda Berg, May 7, 2024, 11:00 UTC\n\nHello Li,\n\nwhich address did you sign up with?\n\n----------------------------------------------\n\nIda Berg, May 6, 2024, 10:00 UTC\n\nI have passed it to our technicians.\n\n----------------------------------------------\n\nLi Ning, May 6, 2024, 09:00 UTC\n\nMy account has been locked since this morning. Please unlock it.\n',
        headers: { 'Auto-Submitted': 'auto-generated' },
      },
    ],
    now: 27,
    expected: [{ numbers: ['48213'], status: 'waiting-for-you', turns: [['desk', 0]] }],
  },
  {
    title: '客服记录：最新一条是本邮件，之前的各条说明从何时开始等待',
    mails: [
      {
        ...desk,
        at: 26,
        id: 'b',
        reply: 'a',
        to: ['李雷明 <li@user.example>'],
        subject: '账户被冻结',
        text: '##- 请在此行上方输入您的回复 -##\n\n您的工单（48213）有更新。\n\n王芳（Acme）\n\n2024年5月7日 11:00 UTC\n\n您好，已转交技术部门核实。\n\n李雷明\n\n2024年5月6日 09:00 UTC\n\n我的账户今天早上被冻结了，请帮我解冻。\n',
        headers: { 'Auto-Submitted': 'auto-generated' },
      },
    ],
    now: 27,
    expected: [{ numbers: ['48213'], status: 'waiting-for-support', waitingSince: 0, sinceKnownFrom: 'quotation' }],
  },
  {
    title: 'without the line to reply above, a name with a date is text',
    mails: [
      { ...me, at: 0, id: 'a', ...en },
      {
        ...desk,
        at: 26,
        id: 'b',
        reply: 'a',
        subject: 'Re: Account locked',
        text: 'Hello Li,\n\nyour account was locked twice:\n\nIda Berg\nMay 6, 2024, 09:00 UTC\nIda Berg\nMay 5, 2024, 10:00 UTC\n\nDid you ask her to do so?',
      },
    ],
    now: 27,
    expected: [
      {
        status: 'waiting-for-you',
        turns: [
          ['me', 0],
          ['desk', 1],
        ],
      },
    ],
  },
  {
    title: 'the desk’s answer to somebody else, brought by a mailing list, is no request of the user’s',
    mails: [
      {
        ...desk,
        at: 1,
        id: 'b',
        reply: 'x',
        to: ['ana@other.example', 'team@lists.example'],
        subject: '[Acme #4821] Account locked',
        text: 'Which address did you sign up with?',
        headers: { 'List-Id': '<team.lists.example>' },
      },
    ],
    now: 4,
    expected: [],
  },
  {
    title: 'the same list brings the desk’s answer to the user',
    mails: [
      {
        ...desk,
        at: 1,
        id: 'b',
        reply: 'x',
        to: ['li@user.example', 'team@lists.example'],
        subject: '[Acme #4821] Account locked',
        text: 'Which address did you sign up with?',
        headers: { 'List-Id': '<team.lists.example>' },
      },
    ],
    now: 4,
    expected: [{ numbers: ['4821'], status: 'waiting-for-you' }],
  },
];
