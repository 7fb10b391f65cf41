import type { Check } from './check';
import { identifierMissing } from './account/identifier-missing';
import { severalAccounts } from './account/several-accounts';
import { evidenceExpected } from './attachment/evidence-expected';
import { identityDocument } from './attachment/identity-document';
import { mentionedButMissing } from './attachment/mentioned-but-missing';
import { riskyType } from './attachment/risky-type';
import { tooLarge } from './attachment/too-large';
import { accountTypeMissing } from './details/account-type-missing';
import { amountMissing } from './details/amount-missing';
import { changeMissing } from './details/change-missing';
import { errorMessageMissing } from './details/error-message-missing';
import { paymentMethodMissing } from './details/payment-method-missing';
import { problemMissing } from './details/problem-missing';
import { reasonMissing } from './details/reason-missing';
import { requestMissing } from './details/request-missing';
import { severalIssues } from './details/several-issues';
import { timeMissing } from './details/time-missing';
import { transactionReferenceMissing } from './details/transaction-reference-missing';
import { lookAlike } from './recipient/look-alike';
import { notOfficial } from './recipient/not-official';
import { faqFirst } from './request/faq-first';
import { oneTimeCode } from './secret/one-time-code';
import { password } from './secret/password';
import { paymentCard } from './secret/payment-card';
import { privateKey } from './secret/private-key';
import { mismatch } from './subject/mismatch';
import { missing } from './subject/missing';
import { requestNumberMissing } from './subject/request-number-missing';
import { shouting as subjectShouting } from './subject/shouting';
import { tooLong } from './subject/too-long';
import { vague } from './subject/vague';
import { busyHours } from './timing/busy-hours';
import { closedHours } from './timing/closed-hours';
import { followUpEarly } from './timing/follow-up-early';
import { demanding } from './tone/demanding';
import { greetingMissing } from './tone/greeting-missing';
import { hostile } from './tone/hostile';
import { shouting as toneShouting } from './tone/shouting';
import { thanksMissing } from './tone/thanks-missing';

/** Every check, in the order of the catalogue (design.md §4). */
export const checks: readonly Check[] = [
  lookAlike,
  notOfficial,
  missing,
  vague,
  tooLong,
  subjectShouting,
  mismatch,
  requestNumberMissing,
  identifierMissing,
  severalAccounts,
  problemMissing,
  requestMissing,
  accountTypeMissing,
  severalIssues,
  timeMissing,
  errorMessageMissing,
  amountMissing,
  paymentMethodMissing,
  transactionReferenceMissing,
  changeMissing,
  reasonMissing,
  mentionedButMissing,
  evidenceExpected,
  riskyType,
  tooLarge,
  identityDocument,
  greetingMissing,
  thanksMissing,
  demanding,
  hostile,
  toneShouting,
  password,
  paymentCard,
  oneTimeCode,
  privateKey,
  closedHours,
  busyHours,
  followUpEarly,
  faqFirst,
];
