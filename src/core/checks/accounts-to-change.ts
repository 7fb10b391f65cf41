/** Which accounts a mail wants changed: named, joined or spoken of. */
import type { FactOf } from '../facts/fact';
import { fold } from '../language/fold';
import {
  oneAccountOnly,
  oneWishForMore,
  onlyOneMeant,
  severalAccountsTalk,
  sharedAccount,
} from '../lexicon/problem-words';
import { isOneHolder } from './account-names';
import type { CheckInputs } from './check';
import { areAsked, areJoined } from './joined-accounts';

type Account = FactOf<'accountId'>;

/** One fact an account. Ids never change, so two are two accounts; the other kinds may be "from … to …". */
export const accountsToChange = ({
  draft,
  body,
  facts,
  ownText,
}: Pick<CheckInputs, 'draft' | 'body' | 'facts' | 'ownText'>): readonly Account[] => {
  const said = facts.of('accountId');
  const textOf = ({ field }: Account['place']): string => (field === 'subject' ? (draft.subject ?? '') : body.text);
  const known = new Set<string>();
  const distinct = said
    .filter(
      ({ place: { field, start, end } }) =>
        field !== 'body' ||
        !(
          staysAsIs.test(body.text.slice(end, end + 30)) ||
          ofOthers.test(body.text.slice(Math.max(0, start - 24), start))
        ),
    )
    .filter(({ value }) => !known.has(value.value) && known.add(value.value));
  const ids = distinct.filter(({ value }) => value.type === 'id');
  if (ids.length > 1 && (!isOneHolder(ids, said, textOf) || areAsked(ids, body.text))) return ids;
  const kinds = ['email', 'phone', 'userName'] as const;
  const alike = kinds.map((kind) => distinct.filter(({ value }) => value.type === kind)).filter((of) => of.length > 1);
  const [first] = alike;
  if (first === undefined) return [];
  if (isTalkOfSeveral({ draft, ownText })) return first;
  const text = fold(body.text);
  if (isOneWishForMore(text.toLowerCase())) {
    const olds = first.filter((account, at, all) => !isNewOf(all[at - 1], account, text));
    if (olds.length > 1) return olds;
  }
  return alike.find((of) => areJoined(of, text)) ?? [];
};

const isOneWishForMore = (text: string): boolean =>
  oneWishForMore.test(text) && !sharedAccount.test(text) && !onlyOneMeant.test(text);

/** "(ann@old.example) to ann@new.example": what an account is to have, not another account. */
const isNewOf = (old: Account | undefined, { place: { field, start } }: Account, text: string): boolean =>
  old !== undefined &&
  old.place.field === field &&
  becomes.test(text.slice(old.place.end, Math.max(old.place.end, start)).toLowerCase());
const becomes =
  /^\)?,? (?:(?:and|which) )?(?:(?:it|that|this) )?(?:should )?(?:to|into|become|becomes|be|->)[ :("]*$|^[改换][成为到]$/;

/** "only the business one": others are named, this one alone is to change. */
export const isTalkOfOne = (ownText: string): boolean => {
  const text = ownText.toLowerCase();
  const talk = oneAccountOnly.exec(text);
  return talk !== null && !detailsBefore.test(text.slice(Math.max(0, talk.index - 60), talk.index));
};
/** "The phone numbers remain the same": of both accounts. */
const detailsBefore =
  /\b(?:phones?|numbers|e-?mails?|address(?:es)?|names?|details|data|everything(?: else)?|rest|plans?|cards?|passwords?)\b[^.!?\n\d]{0,20}$/;

/** 两个账户都要改, "both of my contracts". */
export const isTalkOfSeveral = ({ draft, ownText }: Pick<CheckInputs, 'draft' | 'ownText'>): boolean => {
  const text = fold(`${draft.subject ?? ''}\n${ownText}`).toLowerCase();
  return severalAccountsTalk.test(text) && !onlyOneMeant.test(text);
};

/** 隔壁老王的户号: of whoever asks nothing here; a family's are asked about. */
const ofOthers = /(?:隔壁|邻居|朋友|好友|同学|[队网群]友|别人|人家|对方)[^,.，。;；:：!?\n]{0,12}$/;

/** "… 一切正常不用动", "my neighbour, member 10471, told me": an account that is only mentioned. */
const staysAsIs =
  /^\)?,? (?:told|said|says|recommended|suggested|mentioned|showed)\b|^[^,.，。;；\n]{0,12}(?:不用[动改换管]|不需要[动改换]|不必[动改换]|保持不变|不变|没问题|一切正常|不動|\b(?:stays?|remains?|is fine|is ok(?:ay)?|need not|does not need|doesn't need|keep as)\b)/;
