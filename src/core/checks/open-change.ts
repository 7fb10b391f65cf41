/** A change that is asked for and not told: something of an account, and no more. */
import { lowerCase } from '../language/fold';
import { newValue } from '../lexicon/new-values';
import { fieldNamed, wrongEntryZh } from '../lexicon/told-change';
import { changeOpen } from '../lexicon/told-change-en';
import type { CheckInputs } from './check';
import type { detailNeeds } from './missing-detail';
import { needsOf } from './required-needs';

/** "One entry is out of date, please correct it": a change for whatever else the mail may be taken. */
export const isLeftOpen = ({ facts, ownText, ownPage, requestType, desk, conversation }: Inputs): boolean =>
  /^(?:general|account-change)$/.test(requestType.type) &&
  !conversation.isFollowUp &&
  needsOf(desk, 'account-change').indexOf('changeWanted') >= 0 &&
  facts.of('attachmentPromise').length === 0 &&
  (facts.of('wish').length + facts.of('softener').length > 0 || mustChange.test(ownText)) &&
  (changeOpen.test(lowerCase(ownPage)) || isWrongEntry(ownPage)) &&
  !newValue.test(withoutOwnNumber(ownText));
const mustChange =
  /\b(?:must|should|needs?|ought)\b[^.!?\n]{0,12}\b(?:another|different|chang|alter|correct|amend|updat|adjust|put right)/;

/** 登记的有一样不对，请改: which it is, is not said. A greeting before it, 同志您好：, names no field. */
export const isWrongEntry = (text: string): boolean => {
  const match = wrongEntryZh.exec(text);
  return match !== null && !fieldNamed.test(text.slice(match.index));
};
type Inputs = Pick<CheckInputs, (typeof detailNeeds)[number]>;

/** "Please update my account" names nothing of it. */
export const isBare = ({ facts }: Pick<CheckInputs, 'facts'>): boolean =>
  facts.of('changeWanted').every(({ text }) => /\b(?:account|data|details|information|profile)$/i.test(text));

/** "My call with a young man called Josh", "as arranged with Mrs Lowe": who was spoken to is no new name. */
export const withoutTalk = (text: string): string => text.replace(spokenWith, '');
const spokenWith =
  /\b(?:spoke|spoken|talked|arranged|agreed|discussed|call|conversation|chat)(?: (?:(?:on|over|by) (?:the )?(?:tele)?phone|yesterday|today|last week|on [A-Z][a-z]{2,5}day))? (?:with|to) (?:(?:an? |the |your |one of )(?:[a-z]+ ){1,4})?(?:(?:called|named) )?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][a-z]+/g;

/** "The account number is 5520" tells whose details they are; where a bank's are wanted, it tells the new ones. */
export const withoutOwnNumber = (text: string): string => {
  const told = withoutTalk(text).replace(introduced, '').replace(answered, '');
  return banks.test(told) ? told : told.replace(ownNumber, '$1');
};
/** Who writes, and where the answer is to go. */
const introduced =
  /\bmy (?:(?:(?:user|login|account|nick) ?)?name|(?:account|login|registered|user) e-?mail(?: address)?)(?= is (?!now\b|spel))/gi;
const answered = /\b(?:confirmation|copy|answer|reply|form) (?:\w+ )?to\b/gi;
const ownNumber =
  /\b(account|customer|client|member(?:ship)?|contract|policy|student|tenant) (?:number|no\.?)(?= is\b|:)/gi;
const banks = /\b(?:bank|iban|sort code|payout)\b/i;
