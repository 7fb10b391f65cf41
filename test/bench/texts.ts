/**
 * Drafts for measuring, made of sentences a customer writes, varied by number so that no cache hides the work. HTML as Outlook on
 * the web writes it: a `div` a paragraph, now and then a link, a bold word, an entity.
 */
const sentences = {
  en: [
    'On 3 March 2026 at 14:05 I paid €49.99 with my Visa card ending in 4821 and was charged twice.',
    'My account is registered to maria.lopez@mail.example and the order number is BX-20391-77.',
    'The page said “Payment failed (E1042)” and I tried again after about ten minutes.',
    'Could you please look into this and refund the second payment?',
    'I have attached a screenshot of my bank statement for your convenience.',
    'As I had explained on the phone to your colleague, the shop confirmed that only one order exists.',
    'It is not urgent for me, but I would like to understand what happened on your side.',
  ],
  zh: [
    '我在3月5日下午3点用支付宝付款299元，结果被重复扣款两次。',
    '我的账号是 lihua@mail.example，订单号 20260305112233。',
    '页面提示“支付失败，错误码 E1042”，过了十分钟我又试了一次。',
    '麻烦您帮忙核实一下，并退回多扣的那一笔，谢谢。',
    '附件是银行流水的截图，请查收。',
    '之前在电话里已经跟您的同事说明过，商家确认只有一个订单。',
    '这件事不算特别急，不过我想弄清楚到底是哪里出了问题。',
  ],
};

export type BenchLanguage = keyof typeof sentences;

/** An HTML body of about `size` UTF-16 units. `seed` makes distinct bodies of equal shape. */
export const bodyOf = (language: BenchLanguage, size: number, seed = 0): string => {
  const lines = sentences[language];
  const parts: string[] = [`<div>${language === 'en' ? 'Dear support team,' : '尊敬的客服：'}</div><div><br></div>`];
  for (let length = parts[0]?.length ?? 0, i = seed; length < size; i++) {
    const sentence = (lines[i % lines.length] ?? '').replace(/\d{2}/, (digits) =>
      String(((Number(digits) + i) % 90) | 10),
    );
    const marked = i % 5 === 0 ? sentence.replace(/^(\S{1,6})/, '<b>$1</b>') : sentence;
    const part = `<div style="font-family:Calibri">${marked}&nbsp;(${i})</div>`;
    parts.push(part);
    length += part.length;
  }
  return `<html><body>${parts.join('')}</body></html>`;
};

/** 100 KB that patterns choke on. */
export const hostileBodies = (size: number): readonly (readonly [string, string])[] => [
  ['one letter', 'a'.repeat(size)],
  ['one Chinese letter', '我'.repeat(size)],
  ['digits', '1'.repeat(size)],
  ['digits and blanks', '4 '.repeat(size / 2)],
  ['@', 'a@'.repeat(size / 2)],
  ['dots', 'a.'.repeat(size / 2)],
  ['blanks', ' '.repeat(size)],
  ['quote marks', '“'.repeat(size)],
  ['exclamations', '!'.repeat(size)],
  ['lines', '\n'.repeat(size)],
  ['> quotes', '> '.repeat(size / 2)],
  ['open divs', '<div>'.repeat(size / 5)],
  ['nested quotes', `${'<blockquote>'.repeat(size / 25)}x${'</blockquote>'.repeat(size / 25)}`],
  ['ampersands', '&'.repeat(size)],
  ['less-than', '<'.repeat(size)],
];
