import type { Check } from '../core/checks/check';
import { identifierMissing } from '../core/checks/account/identifier-missing';
import { severalAccounts } from '../core/checks/account/several-accounts';
import { identityDocument } from '../core/checks/attachment/identity-document';
import { mentionedButMissing } from '../core/checks/attachment/mentioned-but-missing';
import { riskyType } from '../core/checks/attachment/risky-type';
import { tooLarge } from '../core/checks/attachment/too-large';
import { amountMissing } from '../core/checks/details/amount-missing';
import { changeMissing } from '../core/checks/details/change-missing';
import { paymentMethodMissing } from '../core/checks/details/payment-method-missing';
import { problemMissing } from '../core/checks/details/problem-missing';
import { timeMissing } from '../core/checks/details/time-missing';
import { lookAlike } from '../core/checks/recipient/look-alike';
import { notOfficial } from '../core/checks/recipient/not-official';
import { oneTimeCode } from '../core/checks/secret/one-time-code';
import { password } from '../core/checks/secret/password';
import { paymentCard } from '../core/checks/secret/payment-card';
import { privateKey } from '../core/checks/secret/private-key';
import { missing } from '../core/checks/subject/missing';
import { requestNumberMissing } from '../core/checks/subject/request-number-missing';
import { vague } from '../core/checks/subject/vague';
import { hostile } from '../core/checks/tone/hostile';
import { shouting } from '../core/checks/tone/shouting';

/** Stands for `core/checks/index.ts` in the event bundle: at Send no hint is asked for, and each check is code to load. */
export const checks: readonly Check[] = [
  lookAlike,
  notOfficial,
  missing,
  vague,
  requestNumberMissing,
  identifierMissing,
  severalAccounts,
  problemMissing,
  timeMissing,
  amountMissing,
  paymentMethodMissing,
  changeMissing,
  mentionedButMissing,
  riskyType,
  tooLarge,
  identityDocument,
  hostile,
  shouting,
  password,
  paymentCard,
  oneTimeCode,
  privateKey,
];
