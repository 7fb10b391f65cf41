import type { Locale } from './locale';

const words: Readonly<Record<Locale, readonly string[]>> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  'zh-CN': ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
};

/** A number in digits, thousands set apart: both locales write them alike. At most two decimals. */
export const sayNumber = (value: number): string => {
  const [whole = '0', decimals] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const grouped = whole.length > 20 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${decimals ? `.${decimals}` : ''}`;
};

/** A small count as a person would write it: in words up to ten (“两” before a measure word), else in digits. */
export const sayCount = (count: number, locale: Locale): string => words[locale][count] ?? sayNumber(count);
