import type { Finding } from '../../core/findings/finding';
import type { ChecklistItem, Review } from '../../core/review/review';

/** Checks that say no more than "this need is missing": they show as a row of the checklist, not as a card of their own. */
const needsByCheck: Readonly<Record<string, string>> = {
  'account/identifier-missing': 'accountId',
  'details/account-type-missing': 'accountType',
  'details/time-missing': 'dateTime',
  'details/amount-missing': 'amount',
  'details/payment-method-missing': 'paymentMethod',
  'details/transaction-reference-missing': 'transactionReference',
  'details/error-message-missing': 'errorMessage',
  'details/request-missing': 'wish',
  'details/change-missing': 'changeWanted',
  'details/reason-missing': 'changeReason',
  'attachment/evidence-expected': 'evidence',
};

export interface NeedRow {
  readonly item: ChecklistItem;
  readonly finding?: Finding;
}

/** The checklist with the findings that belong to its rows, and the findings left for cards. */
export const splitFindings = (
  review: Review,
): { readonly rows: readonly NeedRow[]; readonly cards: readonly Finding[] } => {
  const rows = review.checklist.map((item): NeedRow => {
    const finding =
      item.state === 'missing' ? review.findings.find(({ check }) => needsByCheck[check] === item.need) : undefined;
    return { item, ...(finding && { finding }) };
  });
  const taken = new Set(rows.map(({ finding }) => finding));
  return { rows: [...rows].sort((a, b) => rank(a) - rank(b)), cards: review.findings.filter((one) => !taken.has(one)) };
};

/** What support will ask about first, then what would help, then what is there. */
const rank = ({ item, finding }: NeedRow): number => {
  if (item.state !== 'missing') return 2;
  return finding && finding.severity !== 'info' ? 0 : 1;
};
