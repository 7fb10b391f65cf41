export type DeskLanguage = 'en' | 'zh';
interface Mail {
  readonly subject: string;
  readonly body: readonly string[];
}
type Text = (request: { readonly number: string; readonly subject: string }) => Mail;

/** What the sample desk writes. */
export const deskTexts: Readonly<
  Record<DeskLanguage, Readonly<Record<'acknowledged' | 'askedBack' | 'passedOn' | 'answered' | 'closed', Text>>>
> = {
  en: {
    acknowledged: ({ number, subject }) => ({
      subject: `[${number}] We have received your request: ${subject}`,
      body: [
        'Hello,',
        `thank you for contacting OKPay Support. Your request number is <b>${number}</b>.`,
        'We usually answer within 24 hours; payment errors can take up to 48 hours. Please keep the number in the subject when you write again.',
        'This is an automatic message.',
      ],
    }),
    askedBack: ({ number, subject }) => ({
      subject: `Re: [${number}] ${subject}`,
      body: [
        'Hello Mei,',
        'thank you for your message. To look into it we need the email address the account is registered with, and the date and time when it happened. A screenshot would help.',
        'Kind regards,',
        'Daniel, OKPay Support',
      ],
    }),
    passedOn: ({ number, subject }) => ({
      subject: `Re: [${number}] ${subject}`,
      body: [
        'Hello Mei,',
        'thank you for the details. I have passed your request to our payments team; they will come back to you within 48 hours.',
        'Kind regards,',
        'Daniel, OKPay Support',
      ],
    }),
    answered: ({ number, subject }) => ({
      subject: `Re: [${number}] ${subject}`,
      body: [
        'Hello Mei,',
        'we are sorry for the wait. The matter is settled now; please check your account and tell us if anything is left open.',
        'Kind regards,',
        'Sofia, OKPay Payments',
      ],
    }),
    closed: ({ number, subject }) => ({
      subject: `[${number}] Your request has been closed: ${subject}`,
      body: [
        'Hello,',
        'we have not heard from you for 7 days, so this request has been closed. Reply to this mail to open it again.',
        'This is an automatic message.',
      ],
    }),
  },
  zh: {
    acknowledged: ({ number, subject }) => ({
      subject: `[${number}] 我们已收到您的请求：${subject}`,
      body: [
        '您好：',
        `感谢您联系 OKPay 客服。您的请求编号是 <b>${number}</b>。`,
        '我们一般会在 24 小时内回复，支付问题最长需要 48 小时。后续来信请在主题中保留该编号。',
        '此邮件由系统自动发送。',
      ],
    }),
    askedBack: ({ number, subject }) => ({
      subject: `回复: [${number}] ${subject}`,
      body: [
        '林女士，您好：',
        '感谢来信。为便于核实，请您补充账户的注册邮箱，以及问题发生的日期和时间；如有截图也请一并附上。',
        '此致',
        'OKPay 客服 陈宇',
      ],
    }),
    passedOn: ({ number, subject }) => ({
      subject: `回复: [${number}] ${subject}`,
      body: [
        '林女士，您好：',
        '您提供的信息已收到，我已将您的请求转交支付团队处理，他们会在 48 小时内答复您。',
        '此致',
        'OKPay 客服 陈宇',
      ],
    }),
    answered: ({ number, subject }) => ({
      subject: `回复: [${number}] ${subject}`,
      body: [
        '林女士，您好：',
        '让您久等了，非常抱歉。问题已经处理完毕，请您查看账户；如仍有疑问，请随时回复。',
        '此致',
        'OKPay 支付团队 周岚',
      ],
    }),
    closed: ({ number, subject }) => ({
      subject: `[${number}] 您的请求已关闭：${subject}`,
      body: [
        '您好：',
        '由于 7 天内未收到您的回复，该请求已自动关闭。如需重新打开，直接回复本邮件即可。',
        '此邮件由系统自动发送。',
      ],
    }),
  },
};
