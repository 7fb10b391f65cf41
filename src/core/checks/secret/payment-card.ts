/**
 * Stops a mail that gives away a full card number or its security code. Support finds a payment by the last four digits,
 * which stay where the desk asks for them.
 */
import { message } from '../../language/message';
import { defineCheck } from '../check';
import { maskFor, secretReports } from '../secret-report';

const messages = {
  cardGiven: message({
    en: (_: { nth: number }) =>
      'The mail holds a full card number or its security code. The last four digits are all support needs.',
    'zh-CN': () => '邮件里写了完整的卡号或安全码。客服最多只需要后四位，请删掉其余部分。',
  }),
};

export const paymentCard = defineCheck({
  id: 'secret/payment-card',
  severity: 'error',
  needs: ['facts', 'desk', 'mailLocale', 'subject', 'body'],
  messages,
  review({ facts, desk, mailLocale, subject, body }) {
    const keepsTail = desk.exceptions.indexOf('card-last-four') >= 0;
    return secretReports('payment-card', facts, (place) => {
      const value = (place.field === 'subject' ? subject : body.text).slice(place.start, place.end);
      const digits = value.replace(/\D/g, '');
      // A security code is short; nothing of it may stay.
      return keepsTail && digits.length >= 12 ? `•••• ${digits.slice(-4)}` : maskFor(mailLocale);
    }).map((report) => ({ message: 'cardGiven' as const, ...report }));
  },
});
