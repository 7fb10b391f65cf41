import type { DeskProfile } from '../../src/core/desks/desk-profile';
import { parseDesk } from '../../src/core/desks/parse-desk';

/** A valid desk profile with only what matters to the test; OKPay by name, no official address. */
export const aDesk = (fields: Partial<DeskProfile>): DeskProfile => {
  const parsed = parseDesk({ id: 'okpay', name: { en: 'OKPay', 'zh-CN': 'OKPay' }, aliases: ['OKPay'], ...fields });
  if (!parsed.ok) throw new Error(`Not a desk: ${JSON.stringify(parsed.problems)}`);
  return parsed.desk;
};
