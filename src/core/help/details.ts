import type { HelpById } from './check-help';

export const detailsHelp: HelpById = {
  'details/problem-missing': {
    title: { en: 'Problem not described', 'zh-CN': '没有描述问题' },
    why: {
      en: 'Without a description, support can only write back and ask what happened.',
      'zh-CN': '没有描述问题，客服只能先回信问您发生了什么。',
    },
    bad: { en: 'It does not work, please help.', 'zh-CN': '用不了了，请帮忙。' },
    good: {
      en: 'Since Monday the app says “account locked” when I sign in.',
      'zh-CN': '从周一开始，一登录就提示“账户已锁定”。',
    },
  },
  'details/request-missing': {
    title: { en: 'What you want is not said', 'zh-CN': '没有说明诉求' },
    why: {
      en: 'The same event can call for a refund, an unlock or an explanation. Say which, and nobody has to guess.',
      'zh-CN': '同一件事，可能想退款、想解锁，也可能只想知道原因。说清楚，客服就不用猜。',
    },
    bad: { en: 'My account is locked.', 'zh-CN': '我的账户被锁了。' },
    good: { en: 'My account is locked. Please unlock it.', 'zh-CN': '我的账户被锁了，请帮忙解锁。' },
  },
  'details/account-type-missing': {
    title: { en: 'Account type missing', 'zh-CN': '缺少账户类型' },
    why: {
      en: 'Personal and business accounts are often handled by different teams, under different rules.',
      'zh-CN': '个人账户和企业账户往往由不同的团队按不同的规则处理。',
    },
    bad: { en: 'It is my account.', 'zh-CN': '这是我的账户。' },
    good: { en: 'It is a business account.', 'zh-CN': '这是企业账户。' },
  },
  'details/several-issues': {
    title: { en: 'Two problems in one mail', 'zh-CN': '一封邮件写了两个问题' },
    why: {
      en: 'Two problems go to two teams. In one mail the second is easily lost; two mails are worked on side by side.',
      'zh-CN': '两个问题要由两个团队处理。写在一起，后一个容易漏掉；分开写，可以同时处理。',
    },
    bad: {
      en: 'My payment failed, and please also change my phone number.',
      'zh-CN': '付款失败了，另外帮我换一下手机号。',
    },
    good: { en: 'One mail about the payment, another about the number', 'zh-CN': '付款失败一封，换手机号另一封' },
  },
  'details/time-missing': {
    title: { en: 'Date or time missing', 'zh-CN': '缺少日期或时间' },
    why: {
      en: 'Support searches its records by time. The more exact yours is, the sooner they find it.',
      'zh-CN': '客服要按时间查记录，时间越准，查得越快。',
    },
    bad: { en: 'It happened some time ago.', 'zh-CN': '前阵子发生的。' },
    good: { en: 'It happened on 3 March at about 3 pm.', 'zh-CN': '3 月 3 日下午 3 点左右发生的。' },
  },
  'details/error-message-missing': {
    title: { en: 'Error message missing', 'zh-CN': '缺少错误信息' },
    why: {
      en: 'The exact words or the code lead to the cause; “an error” can be a hundred things.',
      'zh-CN': '原文或代码往往能直接看出原因；只说“报错”，有上百种可能。',
    },
    bad: { en: 'I get an error.', 'zh-CN': '一直报错。' },
    good: { en: 'It says “Error 4031: account suspended”.', 'zh-CN': '提示“错误 4031：账户已停用”。' },
  },
  'details/amount-missing': {
    title: { en: 'Amount missing', 'zh-CN': '缺少金额' },
    why: {
      en: 'There may be several payments on one day. Amount and currency tell yours apart.',
      'zh-CN': '同一天可能有好几笔交易，有了金额和币种才分得清是哪一笔。',
    },
    bad: { en: 'I was charged too much.', 'zh-CN': '多扣了我的钱。' },
    good: { en: 'I was charged €49.99 instead of €39.99.', 'zh-CN': '应扣 99 元，实际扣了 199 元。' },
  },
  'details/payment-method-missing': {
    title: { en: 'Payment method missing', 'zh-CN': '缺少支付方式' },
    why: {
      en: 'Cards, transfers and balances run through different systems; support has to know where to look.',
      'zh-CN': '银行卡、转账、余额走的是不同的系统，客服要先知道去哪里查。',
    },
    bad: { en: 'I paid yesterday.', 'zh-CN': '我昨天付的款。' },
    good: { en: 'I paid yesterday by Visa card.', 'zh-CN': '我昨天用支付宝付的款。' },
  },
  'details/transaction-reference-missing': {
    title: { en: 'Transaction number missing', 'zh-CN': '缺少交易号' },
    why: {
      en: 'With the number the payment is found in seconds. You find it in your transaction history.',
      'zh-CN': '有交易号，几秒就能查到。它就在您的交易记录里。',
    },
    bad: { en: 'It was my last payment.', 'zh-CN': '就是最近那笔。' },
    good: { en: 'Transaction number: TX20240303119', 'zh-CN': '交易号：2024030322001' },
  },
  'details/change-missing': {
    title: { en: 'Change not named', 'zh-CN': '没有写明修改内容' },
    why: {
      en: 'Support changes only what you name: the old value and the new one.',
      'zh-CN': '客服只会修改您写明的内容，原来的和新的都要写。',
    },
    bad: { en: 'Please update my data.', 'zh-CN': '请帮我修改资料。' },
    good: {
      en: 'Please change my e-mail from a@contoso.example to b@contoso.example.',
      'zh-CN': '请把注册邮箱从 a@contoso.example 改为 b@contoso.example。',
    },
  },
  'details/reason-missing': {
    title: { en: 'Reason for the change missing', 'zh-CN': '没有说明修改原因' },
    why: {
      en: 'A reason helps support to see that it is really you who asks. One sentence is enough.',
      'zh-CN': '写明原因，客服更容易确认是您本人在申请。一句话就够。',
    },
    bad: { en: 'Please change it.', 'zh-CN': '请帮我改一下。' },
    good: { en: 'I no longer have access to my old mailbox.', 'zh-CN': '旧邮箱已经停用，收不到邮件了。' },
  },
};
