import { askedBack, onlyAsked, saidInPassing, saidPlainly, tookMore } from '../lexicon/plain-types';
import {
  asksBefore,
  asksChange,
  asksHowZh,
  asksOnly,
  cannotEnter,
  howOnly,
  intruder,
  mayBeDeducted,
  paidWrong,
  plainChange,
  productTalk,
  shutOrSeen,
  wasDeducted,
} from '../lexicon/type-evidence';
import type { RequestType } from '../models/request-type';

/**
 * The kind that is clearly meant where the classifier took the cure or the cause for it: "有人登录了我的账户，请先冻结" is no locked
 * account, and who cannot log in on a new phone wants no change. Texts are folded and lower case; `undefined`: it may be right.
 */
export const clearType = (guessed: RequestType, title: string, text: string): ClearType | undefined => {
  if (!/[一-龥]/.test(text)) return plainType(guessed, text);
  const isShut = cannotEnter.test(text);
  if (guessed !== 'security' && !isShut && intruder.test(text)) return { type: 'security', sure: true };
  const isChange = plainChange.test(text);
  const isAsked = asksChange.test(text);
  const isQuestion = asksOnly.test(text);
  const isDeducted = wasDeducted.test(text) && !mayBeDeducted.test(text);
  const isOneQuestion = !text.includes('\n') && asksHowZh.test(text);
  if (
    (guessed === 'general' || guessed === 'account-change') &&
    isChange &&
    ((!isQuestion && !isOneQuestion) || (plainChange.test(title) && !asksHowZh.test(title)))
  )
    return { type: 'account-change', sure: true };
  const mayBePayment =
    guessed === 'general' || guessed === 'payment-error' || (guessed === 'account-change' && !isAsked);
  if (isDeducted && !isShut && !isChange && mayBePayment) return { type: 'payment-error', sure: true };
  if (guessed === 'account-change') {
    if (!isAsked && !isChange && productTalk.test(text)) return { type: 'general', sure: true };
    if (isShut && !isAsked) return { type: 'account-locked', sure: true };
    if (paidWrong.test(title) && !asksChange.test(title)) return { type: 'payment-error', sure: false };
    if ((!isAsked && isQuestion && text.includes('\n')) || howOnly.test(text)) return { type: 'general', sure: false };
  }
  if (guessed === 'payment-error' && isQuestion && asksBefore.test(text) && !isDeducted && !/\d ?[元块]/.test(text))
    return { type: 'general', sure: false };
  if ((guessed === 'account-locked' || guessed === 'security') && isQuestion && !shutOrSeen.test(text))
    return { type: 'general', sure: false };
  if (guessed === 'account-locked' && !isShut && asksChange.test(title)) return { type: 'account-change', sure: true };
  return undefined;
};

interface ClearType {
  readonly type: RequestType;
  readonly sure: boolean;
}

/** In English mails one kind may be said so plainly that nothing else in them counts; or in words the classifier takes for a general question. */
const plainType = (guessed: RequestType, text: string): ClearType | undefined => {
  const plain: RequestType[] = plainTypes.filter((type) => saidPlainly[type].test(text));
  if (plain.length === 0 && guessed !== 'account-change' && tookMore.test(text) && askedBack.test(text))
    plain.push('payment-error');
  if (plain.length === 0)
    plain.push(
      ...passingTypes.filter((type) => (guessed === 'general' || guessed === type) && isInPassing(type, text)),
    );
  const type = plain[0];
  return type === undefined || plain.length > 1 ? undefined : { type, sure: true };
};
const plainTypes = ['security', 'payment-error'] as const;
const passingTypes = ['payment-error', 'account-change', 'account-locked', 'security'] as const;

const isInPassing = (type: (typeof passingTypes)[number], text: string): boolean =>
  saidInPassing[type].test(text) &&
  (type !== 'payment-error' || askedBack.test(text)) &&
  (type !== 'account-change' || !onlyAsked.test(text));
