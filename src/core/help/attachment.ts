import type { HelpById } from './check-help';

export const attachmentHelp: HelpById = {
  'attachment/mentioned-but-missing': {
    title: { en: 'Promised attachment missing', 'zh-CN': '提到附件却没有附上' },
    why: {
      en: 'Support looks for the file, does not find it and has to write to you: one more round of mails.',
      'zh-CN': '客服找不到附件，只能再写信来要，又多等一个来回。',
    },
    bad: { en: '“See the attached screenshot.” and no file', 'zh-CN': '“截图见附件”，却没有附件' },
    good: { en: '“See the attached screenshot.” and the picture', 'zh-CN': '“截图见附件”，并附上了图片' },
  },
  'attachment/evidence-expected': {
    title: { en: 'Screenshot or receipt would help', 'zh-CN': '建议附上截图或凭证' },
    why: {
      en: 'A picture shows at a glance what would take several mails to explain.',
      'zh-CN': '一张截图或凭证，往往能省去好几轮解释。',
    },
    bad: { en: 'A failed payment, and no receipt', 'zh-CN': '支付失败，却没有凭证' },
    good: { en: 'A failed payment, with receipt.png attached', 'zh-CN': '支付失败，附上“付款凭证.png”' },
  },
  'attachment/risky-type': {
    title: { en: 'Risky attachment', 'zh-CN': '附件类型有风险' },
    why: {
      en: 'Mail systems remove such files, sometimes together with the whole mail, and often tell nobody.',
      'zh-CN': '这类文件常被邮件系统拦下，有时连邮件一起丢弃，而且往往不会通知您。',
    },
    bad: { en: 'invoice.pdf.exe, error.html', 'zh-CN': '发票.pdf.exe、报错页面.html' },
    good: { en: 'screenshot.png, statement.pdf', 'zh-CN': '截图.png、对账单.pdf' },
  },
  'attachment/too-large': {
    title: { en: 'Attachments too large', 'zh-CN': '附件过大' },
    why: {
      en: 'A mail over the limit comes back, sometimes hours later, and you start again.',
      'zh-CN': '超过上限的邮件会被退回，有时几小时后才知道，只能重新发。',
    },
    bad: { en: 'A screen recording of 40 MB', 'zh-CN': '40 MB 的录屏' },
    good: { en: 'Three screenshots, 2 MB in all', 'zh-CN': '三张截图，共 2 MB' },
  },
  'attachment/identity-document': {
    title: { en: 'Identity document attached', 'zh-CN': '附有身份证件' },
    why: {
      en: 'Copies of identity documents in mailboxes are what identity thieves look for. Desks that need one have a safer place to upload it.',
      'zh-CN': '邮箱里的证件照片最容易被人盗用。客服确实需要时，会有更安全的上传页面。',
    },
    bad: { en: 'passport-scan.pdf', 'zh-CN': '身份证正面.jpg' },
    good: { en: 'error-screenshot.png', 'zh-CN': '报错截图.png' },
  },
};
