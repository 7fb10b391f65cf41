import { message, type MessageText } from '../../core/language/message';

type Plain = MessageText<Record<never, never>>;

/** Why a check matters to the people at the desk, with a bad and a better example where words help. */
export interface Why {
  readonly why: Plain;
  readonly bad?: Plain;
  readonly good?: Plain;
}
export type WhyOf = (check: string) => Why | undefined;

const text = (en: string, zh: string): Plain => message({ en: () => en, 'zh-CN': () => zh });

const whys: Readonly<Record<string, Why>> = {
  'recipient/look-alike': {
    why: text(
      'Scammers register addresses that differ in one letter. What you send there is gone, and the real desk never sees it.',
      '骗子会注册只差一个字母的地址。发过去的信息收不回来，真正的客服也看不到。',
    ),
    bad: text('help@0kpay.example', 'help@0kpay.example'),
    good: text('help@okpay.example, typed from the official website', '从官网抄下来的 help@okpay.example'),
  },
  'recipient/not-official': {
    why: text(
      'Only the official mailbox is read by the desk. A private address may belong to anyone.',
      '客服只看官方邮箱。私人邮箱背后可能是任何人。',
    ),
  },
  'subject/missing': {
    why: text(
      'Mails are sorted by subject. Without one yours waits in the wrong pile, or counts as junk.',
      '客服按主题分派邮件。没有主题的邮件容易被分错，甚至当成垃圾邮件。',
    ),
    good: text('Account frozen since 12 May, please unlock', '关于账户冻结的咨询'),
  },
  'subject/vague': {
    why: text(
      'A subject that names the problem reaches the right person at once.',
      '主题写清问题，邮件才能直接到对的人手里。',
    ),
    bad: text('Urgent!', '急！'),
    good: text('Charged twice on 12 May, USD 120', '关于 5 月 12 日重复扣款 120 美元的咨询'),
  },
  'subject/too-long': {
    why: text(
      'Long subjects are cut off in lists; the important part may be the one that is lost.',
      '主题太长会在列表里被截断，要紧的内容可能看不到。',
    ),
  },
  'subject/shouting': {
    why: text(
      'Capitals and exclamation marks make filters suspicious and readers defensive.',
      '全大写和连串感叹号容易被当成垃圾邮件，也让人看着有压力。',
    ),
  },
  'subject/mismatch': {
    why: text(
      'When subject and text speak of different problems, the mail goes to the wrong team first.',
      '主题和正文说的不是一回事，邮件往往会先转错部门。',
    ),
  },
  'subject/request-number-missing': {
    why: text(
      'With the number your mail joins the open request. Without it a second one starts from zero.',
      '写上编号，邮件会归入原来的请求；不写，就可能另开一单从头排队。',
    ),
    good: text('Request number: 4821', '请求编号：4821'),
  },
  'account/identifier-missing': {
    why: text(
      'The desk cannot look up your account by your name. This is the most common question back.',
      '客服无法凭姓名查到您的账户，这是最常被追问的一项。',
    ),
    bad: text('My account does not work.', '我的账户用不了了。'),
    good: text('My account is registered with lin@contoso.example.', '我的注册邮箱是 lin@contoso.example。'),
  },
  'account/several-accounts': {
    why: text(
      'Each account is checked on its own. One mail for each is quicker than one for all.',
      '每个账户都要单独核实，一个账户一封邮件反而更快。',
    ),
  },
  'details/problem-missing': {
    why: text(
      'Without a description the only possible answer is “what happened?”.',
      '没有描述问题，客服只能回一句“请问发生了什么”。',
    ),
    bad: text('It does not work, please help.', '用不了，帮帮我。'),
    good: text(
      'Since this morning the app says “account restricted” when I log in.',
      '今天早上开始，登录时提示“账户受限”。',
    ),
  },
  'details/request-missing': {
    why: text(
      'Say what you would like, and the desk can do it instead of guessing.',
      '说清楚希望怎么处理，客服就不用猜。',
    ),
    good: text('Please refund the second charge.', '请退还第二笔扣款。'),
  },
  'details/account-type-missing': {
    why: text('Personal and business accounts are handled by different teams.', '个人账户和企业账户由不同的团队处理。'),
  },
  'details/several-issues': {
    why: text(
      'Two problems in one mail wait for each other. Two mails can be solved side by side.',
      '一封邮件写两个问题会互相耽误，分开写可以同时处理。',
    ),
  },
  'details/time-missing': {
    why: text(
      'The desk searches its logs by time. An exact time saves the search.',
      '客服要按时间查记录，时间越准越快。',
    ),
    bad: text('recently', '前几天'),
    good: text('on 12 May at about 3 pm', '5 月 12 日下午 3 点左右'),
  },
  'details/error-message-missing': {
    why: text('The exact words of the message often tell the cause at once.', '错误提示的原话往往能直接看出原因。'),
    bad: text('It shows an error.', '系统报错。'),
    good: text('It shows “E1042: limit exceeded”.', '提示“E1042：超出限额”。'),
  },
  'details/amount-missing': {
    why: text(
      'Amount and currency single out your payment among many.',
      '有了金额和币种，才能在众多交易中找到您那一笔。',
    ),
    good: text('USD 120.00', '120.00 美元'),
  },
  'details/payment-method-missing': {
    why: text('Card, transfer and balance run through different systems.', '银行卡、转账和余额走的是不同的系统。'),
  },
  'details/transaction-reference-missing': {
    why: text(
      'The transaction number finds the payment in seconds. It stands in your history.',
      '有交易号几秒就能查到。它在您的交易记录里。',
    ),
  },
  'details/change-missing': {
    why: text(
      'The desk changes only what you name: the old value and the new one.',
      '客服只会修改您写明的内容，请写出原来的和新的。',
    ),
    good: text(
      'Please change my e-mail from a@contoso.example to b@contoso.example.',
      '请把邮箱从 a@contoso.example 改为 b@contoso.example。',
    ),
  },
  'details/reason-missing': {
    why: text(
      'A reason shows that the wish is really yours; one sentence is enough.',
      '写明原因有助于确认是您本人的意愿，一句话就够。',
    ),
  },
  'attachment/mentioned-but-missing': {
    why: text(
      'A promised file that is not there costs a whole round of mails.',
      '说了有附件却没有，就要多等一个来回。',
    ),
  },
  'attachment/evidence-expected': {
    why: text('A screenshot or receipt answers questions before they are asked.', '一张截图或凭证能省去许多追问。'),
  },
  'attachment/risky-type': {
    why: text(
      'Mail systems remove such files, often without a word to you.',
      '这类文件常被邮件系统直接拦下，而且不会通知您。',
    ),
    good: text('a picture or a PDF', '图片或 PDF'),
  },
  'attachment/too-large': {
    why: text('Mails this large are refused by many servers and never arrive.', '邮件太大，很多服务器会拒收。'),
  },
  'attachment/identity-document': {
    why: text(
      'Identity papers belong in the place the desk itself asks you to upload them, not in a mail.',
      '证件应当在对方要求的页面里上传，不要放进邮件。',
    ),
  },
  'tone/greeting-missing': {
    why: text(
      'People answer your mail. A greeting costs nothing and opens the door.',
      '回信的也是人，一句问候就能开个好头。',
    ),
    good: text('Dear support team,', '您好：'),
  },
  'tone/thanks-missing': {
    why: text('A word of thanks is what the next reader remembers.', '一句感谢，会让对方更愿意帮忙。'),
    good: text('Thank you for your help.', '感谢您的帮助。'),
  },
  'tone/demanding': {
    why: text('A request is granted more readily than an order.', '商量的口气比命令更容易得到帮助。'),
    bad: text('Fix this today.', '今天必须给我解决。'),
    good: text('Could you please look at it today?', '麻烦您今天帮忙看一下，可以吗？'),
  },
  'tone/hostile': {
    why: text(
      'You have every right to be angry. The reader did not cause it and decides how fast it moves.',
      '您生气完全可以理解。但看信的人不是造成问题的人，却决定着处理的快慢。',
    ),
    bad: text('You are all thieves.', '你们就是骗子。'),
    good: text('I am very upset about this and hope for a quick solution.', '这件事让我很着急，希望能尽快解决。'),
  },
  'tone/shouting': {
    why: text(
      'Capitals read like shouting; the facts get lost in the noise.',
      '大写和感叹号读起来像在喊，反而盖过了事实。',
    ),
  },
  'secret/password': {
    why: text(
      'No desk needs your password. Mails are stored and forwarded; whoever reads it can log in.',
      '任何客服都不需要您的密码。邮件会被保存和转发，看到的人都能登录。',
    ),
  },
  'secret/payment-card': {
    why: text(
      'The last four digits are enough to find a card payment. The whole number can be misused.',
      '查询付款只需要卡号后四位。完整卡号可能被盗用。',
    ),
  },
  'secret/one-time-code': {
    why: text(
      'Whoever has the code can confirm in your name. Only scammers ask for it.',
      '拿到验证码就能以您的名义操作，只有骗子才会索要。',
    ),
  },
  'secret/private-key': {
    why: text(
      'A key or recovery phrase gives away everything it protects, for good.',
      '密钥或助记词一旦泄露，所保护的一切都无法挽回。',
    ),
  },
  'timing/closed-hours': {
    why: text(
      'Nobody reads it before the desk opens. You may send now and simply wait, or use the time to complete it.',
      '对方上班前没有人会看。可以现在发出等待，也可以趁这段时间补全内容。',
    ),
  },
  'timing/busy-hours': {
    why: text(
      'At busy times answers take longer. A mail sent later may be read sooner.',
      '高峰时段回复会慢一些，错开时间反而可能更快。',
    ),
  },
  'timing/follow-up-early': {
    why: text(
      'At some desks each new mail moves the request back to the end of the queue.',
      '有些客服系统每收到一封新邮件，就会把请求排到队尾。',
    ),
  },
  'request/faq-first': {
    why: text(
      'If the answer is in the FAQ, you have it in a minute instead of a day.',
      '如果常见问题里就有答案，一分钟就能解决，不用等一天。',
    ),
  },
};

/** The reason of a check; `undefined` for ids we do not know. */
export const whyOf: WhyOf = (check) => (Object.prototype.hasOwnProperty.call(whys, check) ? whys[check] : undefined);
