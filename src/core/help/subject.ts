import type { HelpById } from './check-help';

export const subjectHelp: HelpById = {
  'subject/missing': {
    title: { en: 'Subject missing', 'zh-CN': '缺少主题' },
    why: {
      en: 'Support sorts mails by subject. Without one, yours waits in the wrong pile or is taken for junk.',
      'zh-CN': '客服按主题分派邮件。没有主题的邮件容易分错，甚至被当成垃圾邮件。',
    },
    bad: { en: 'Re:', 'zh-CN': '回复：' },
    good: { en: 'Account frozen on 3 March, please unlock', 'zh-CN': '关于账户冻结的咨询' },
  },
  'subject/vague': {
    title: { en: 'Vague subject', 'zh-CN': '主题太笼统' },
    why: {
      en: 'A subject that names the problem takes your mail straight to the people who can solve it.',
      'zh-CN': '主题写明是什么问题，邮件才能直接到能处理的人手里。',
    },
    bad: { en: 'Urgent help needed', 'zh-CN': '紧急求助' },
    good: { en: 'Charged twice on 3 March, €49.99', 'zh-CN': '关于 3 月 3 日重复扣款的退款申请' },
  },
  'subject/too-long': {
    title: { en: 'Subject too long', 'zh-CN': '主题太长' },
    why: {
      en: 'Lists cut long subjects off, and what matters is often at the end.',
      'zh-CN': '主题太长，列表里会被截断，而要紧的内容常常在后半句。',
    },
    bad: {
      en: 'I tried to pay for my order on 5 May and it did not work although I tried it again and again',
      'zh-CN': '我在五月五号想付款买东西结果一直付不了款试了很多次还是不行不知道是什么原因请你们帮我看看',
    },
    good: { en: 'Failed payment of $20 on 5 May', 'zh-CN': '关于 5 月 5 日支付失败的咨询' },
  },
  'subject/shouting': {
    title: { en: 'Subject shouts', 'zh-CN': '主题语气过重' },
    why: {
      en: 'Capitals and rows of exclamation marks look like spam to filters, and to people.',
      'zh-CN': '全大写和连串的感叹号容易被当成垃圾邮件，也让看信的人有压力。',
    },
    bad: { en: 'ACCOUNT LOCKED!!!', 'zh-CN': '账户被锁了！！！' },
    good: { en: 'Account locked since Monday', 'zh-CN': '账户自周一起被锁定' },
  },
  'subject/mismatch': {
    title: { en: 'Subject and mail differ', 'zh-CN': '主题与正文不符' },
    why: {
      en: 'When the subject speaks of another problem than the mail, it goes to the wrong team first.',
      'zh-CN': '主题和正文说的不是一回事，邮件往往会先转错部门。',
    },
    bad: { en: 'Failed payment (the mail is about a locked account)', 'zh-CN': '支付失败（正文说的是账户被锁）' },
    good: { en: 'Account locked after a failed payment', 'zh-CN': '支付失败后账户被锁' },
  },
  'subject/request-number-missing': {
    title: { en: 'Request number missing', 'zh-CN': '缺少请求编号' },
    why: {
      en: 'With its number your mail joins the open request. Without it, support may start a second one at the end of the queue.',
      'zh-CN': '写上编号，邮件会归入原来的请求；不写，可能会另开一个请求，从头排队。',
    },
    bad: { en: 'Any news?', 'zh-CN': '有进展吗？' },
    good: { en: 'Any news about request 48213?', 'zh-CN': '请问请求 48213 有进展吗？' },
  },
};
