import { findAccountIds } from './find-account-ids';
import { findAmounts } from './find-amounts';
import { findDateTimes } from './find-date-times';
import { findErrorMessages } from './find-error-messages';
import { findIbans } from './find-ibans';
import { findIdentityNumbers } from './find-identity-numbers';
import { findOneTimeCodes } from './find-one-time-codes';
import { findPasswords } from './find-passwords';
import { findPaymentCards } from './find-payment-cards';
import { findPaymentMethods } from './find-payment-methods';
import { findPrivateKeys } from './find-private-keys';
import { findRequestNumbers } from './find-request-numbers';
import { findTransactionReferences } from './find-transaction-references';
import { findUnlabelledPasswords } from './find-unlabelled-passwords';
import type { Finder } from './finder';

/** Finders of things with a value: who, when, how much, which. */
export const entityFinders: readonly Finder[] = [
  findPasswords,
  findUnlabelledPasswords,
  findOneTimeCodes,
  findPaymentCards,
  findPrivateKeys,
  findIbans,
  findIdentityNumbers,
  findRequestNumbers,
  findTransactionReferences,
  findAccountIds,
  findDateTimes,
  findAmounts,
  findPaymentMethods,
  findErrorMessages,
];
