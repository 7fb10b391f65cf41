import type { CheckHelp } from './check';
import { identifierMissingHelp } from './account/identifier-missing';
import { severalAccountsHelp } from './account/several-accounts';
import { evidenceExpectedHelp } from './attachment/evidence-expected';
import { identityDocumentHelp } from './attachment/identity-document';
import { mentionedButMissingHelp } from './attachment/mentioned-but-missing';
import { riskyTypeHelp } from './attachment/risky-type';
import { tooLargeHelp } from './attachment/too-large';
import { accountTypeMissingHelp } from './details/account-type-missing';
import { amountMissingHelp } from './details/amount-missing';
import { changeMissingHelp } from './details/change-missing';
import { errorMessageMissingHelp } from './details/error-message-missing';
import { paymentMethodMissingHelp } from './details/payment-method-missing';
import { problemMissingHelp } from './details/problem-missing';
import { reasonMissingHelp } from './details/reason-missing';
import { requestMissingHelp } from './details/request-missing';
import { severalIssuesHelp } from './details/several-issues';
import { timeMissingHelp } from './details/time-missing';
import { transactionReferenceMissingHelp } from './details/transaction-reference-missing';
import { lookAlikeHelp } from './recipient/look-alike';
import { notOfficialHelp } from './recipient/not-official';
import { faqFirstHelp } from './request/faq-first';
import { oneTimeCodeHelp } from './secret/one-time-code';
import { passwordHelp } from './secret/password';
import { paymentCardHelp } from './secret/payment-card';
import { privateKeyHelp } from './secret/private-key';
import { mismatchHelp } from './subject/mismatch';
import { missingHelp } from './subject/missing';
import { requestNumberMissingHelp } from './subject/request-number-missing';
import { shoutingHelp as subjectShoutingHelp } from './subject/shouting';
import { tooLongHelp } from './subject/too-long';
import { vagueHelp } from './subject/vague';
import { busyHoursHelp } from './timing/busy-hours';
import { closedHoursHelp } from './timing/closed-hours';
import { followUpEarlyHelp } from './timing/follow-up-early';
import { demandingHelp } from './tone/demanding';
import { greetingMissingHelp } from './tone/greeting-missing';
import { hostileHelp } from './tone/hostile';
import { shoutingHelp as toneShoutingHelp } from './tone/shouting';
import { thanksMissingHelp } from './tone/thanks-missing';

/**
 * Title, reason and examples of every check, by id. For the README, the tests and whoever explains checks; never for what
 * judges drafts: a bundle that calls it carries all these texts.
 */
export const checkHelp = (): Readonly<Record<string, CheckHelp>> => ({
  'recipient/look-alike': lookAlikeHelp(),
  'recipient/not-official': notOfficialHelp(),
  'subject/missing': missingHelp(),
  'subject/vague': vagueHelp(),
  'subject/too-long': tooLongHelp(),
  'subject/shouting': subjectShoutingHelp(),
  'subject/mismatch': mismatchHelp(),
  'subject/request-number-missing': requestNumberMissingHelp(),
  'account/identifier-missing': identifierMissingHelp(),
  'account/several-accounts': severalAccountsHelp(),
  'details/problem-missing': problemMissingHelp(),
  'details/request-missing': requestMissingHelp(),
  'details/account-type-missing': accountTypeMissingHelp(),
  'details/several-issues': severalIssuesHelp(),
  'details/time-missing': timeMissingHelp(),
  'details/error-message-missing': errorMessageMissingHelp(),
  'details/amount-missing': amountMissingHelp(),
  'details/payment-method-missing': paymentMethodMissingHelp(),
  'details/transaction-reference-missing': transactionReferenceMissingHelp(),
  'details/change-missing': changeMissingHelp(),
  'details/reason-missing': reasonMissingHelp(),
  'attachment/mentioned-but-missing': mentionedButMissingHelp(),
  'attachment/evidence-expected': evidenceExpectedHelp(),
  'attachment/risky-type': riskyTypeHelp(),
  'attachment/too-large': tooLargeHelp(),
  'attachment/identity-document': identityDocumentHelp(),
  'tone/greeting-missing': greetingMissingHelp(),
  'tone/thanks-missing': thanksMissingHelp(),
  'tone/demanding': demandingHelp(),
  'tone/hostile': hostileHelp(),
  'tone/shouting': toneShoutingHelp(),
  'secret/password': passwordHelp(),
  'secret/payment-card': paymentCardHelp(),
  'secret/one-time-code': oneTimeCodeHelp(),
  'secret/private-key': privateKeyHelp(),
  'timing/closed-hours': closedHoursHelp(),
  'timing/busy-hours': busyHoursHelp(),
  'timing/follow-up-early': followUpEarlyHelp(),
  'request/faq-first': faqFirstHelp(),
});
