import type { Paragraph } from '../../../../src/core/facts/finder';

const traditional = '親愛團隊請代聲問為麼帳戶凍結煩協處謝盡頁變銀號騙隨轉憑證買後嗎幫現擾據實鎖銷換廠馬誠懇時還錢復復';
const simplified = '亲爱团队请代声问为么帐户冻结烦协处谢尽页变银号骗随转凭证买后吗帮现扰据实锁销换厂马诚恳时还钱复复';

/** A paragraph as the orchestrator hands it over; the few traditional characters of the tests are enough here. */
export const aParagraph = (
  text: string,
  part: Paragraph['part'] = 'own',
  field: Paragraph['field'] = 'body',
): Paragraph => {
  const plain = Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    if (code === 0xa0 || code === 0x3000) return ' ';
    if (char === '’') return "'";
    const at = traditional.indexOf(char);
    return at >= 0 ? simplified.charAt(at) : char;
  }).join('');
  const lower = plain.replace(/[A-Z]/g, (char) => char.toLowerCase());
  return { text, plain, lower, field, part, isFirst: true, isLast: false };
};
