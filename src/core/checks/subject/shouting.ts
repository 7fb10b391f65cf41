/** Says so when a subject is in capitals or has rows of exclamation marks. Acronyms are fine. */
import { message } from '../../language/message';
import { defineCheck } from '../check';

const messages = {
  loud: message({
    en: () => 'The subject is written loudly. Normal letters and one mark are read just as fast.',
    'zh-CN': () => '主题的语气显得很急。去掉多余的感叹号和大写，一样会被很快看到。',
  }),
};

export const shouting = defineCheck({
  id: 'subject/shouting',
  severity: 'info',
  needs: ['subject', 'facts'],
  messages,
  review: ({ subject, facts }) =>
    facts
      .of('shouting')
      .filter(({ place }) => place.field === 'subject')
      .slice(0, 1)
      .map(({ place }) => ({
        message: 'loud' as const,
        at: place,
        fixes: [{ kind: 'setSubject' as const, subject: calm(subject) }],
      })),
});

/** One mark instead of many. In a subject mostly of capitals every word becomes small but those that are acronyms. */
const calm = (subject: string): string => {
  const words = subject.replace(/([!?！？])[!?！？]+/g, '$1').replace(/[!！]+(?=\s|$)/g, '');
  const capitals = (words.match(/[A-Z]/g) ?? []).length;
  const isLoud = capitals > 5 && capitals > (words.match(/[a-z]/g) ?? []).length;
  const lower = words.replace(isLoud ? /\b[A-Z][A-Z']+\b/g : /\b[A-Z]{5,}\b/g, (word) =>
    acronyms.test(word) ? word : word.toLowerCase(),
  );
  const trimmed = lower.trim();
  return trimmed === '' ? subject : trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
};
const acronyms =
  /^(?:USDT|USDC|BTC|ETH|USD|EUR|GBP|CNY|RMB|HKD|JPY|IBAN|SEPA|SWIFT|BIC|HTTPS?|URL|IMAP|SMTP|VISA|ATM|PIN|CVV|OTP|SMS|TOTP|CAPTCHA|KYC|VIP|VAT|ID|IP|PC|QR|APP|API|NFC|UK|US|USA|EU|PDF|[A-Z]{2,6}PAY)$/;
