/** Which accounts a mail wants changed: named, joined or spoken of. */
import type { FactOf } from '../facts/fact';
import { fold } from '../language/fold';
import {
  joinedBy,
  joinedByEn,
  joiningWord,
  oneAccountOnly,
  oneWishForMore,
  onlyOneMeant,
  severalAccountsTalk,
  sharedAccount,
  togetherAfter,
  togetherBefore,
} from '../lexicon/problem-words';
import type { CheckInputs } from './check';

type Account = FactOf<'accountId'>;
type TextOf = (place: Account['place']) => string;

/** One fact an account. Ids never change, so two are two accounts; the other kinds may be "from … to …". */
export const accountsToChange = ({
  draft,
  body,
  facts,
  ownText,
}: Pick<CheckInputs, 'draft' | 'body' | 'facts' | 'ownText'>): readonly Account[] => {
  const said = facts.of('accountId');
  const textOf: TextOf = ({ field }) => (field === 'subject' ? (draft.subject ?? '') : body.text);
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
  if (isTalkOfSeveral({ draft, ownText })) return alike[0] ?? [];
  const text = fold(body.text);
  if (isOneWishForMore(text.toLowerCase())) {
    const olds = (alike[0] ?? []).filter((account, at, all) => !isNewOf(all[at - 1], account, text));
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

/** 水户 3301 和电户 5502 都请过户: under names of their own, and yet each is to change. */
const areAsked = (ids: readonly Account[], text: string): boolean =>
  ids.some(({ place }, at) => {
    const next = ids[at + 1]?.place;
    return (
      next !== undefined &&
      /^ ?[和与跟及、][^,，。;；\n]{0,8}$/.test(text.slice(place.end, next.start)) &&
      /^[^,，。;；\n]{0,6}(?:都|均|一并|一起)(?:请|要|想|给)?[^,，。;；\n]{0,4}(?:改|换|过户|注销|关|停|升|降|转)/.test(
        text.slice(next.end, next.end + 24),
      )
    );
  });

/** "13600001111 和 13600002222 都要过户": no old and new number of one account. */
const areJoined = (accounts: readonly Account[], text: string): boolean =>
  accounts.some(({ place }, at) => {
    const next = accounts[at + 1]?.place;
    if (place.field !== 'body' || next === undefined || next.start < place.end || next.start > place.end + 90)
      return false;
    const between = text.slice(place.end, next.start);
    const tail = text.slice(next.end, next.end + 40);
    if (isNamedAlike(text, place, next)) return true;
    if (asWell.test(tail) && !replaced.test(between)) return true;
    if (ownWish.test(between) && wishBehind.test(tail)) return true;
    if (joinedByEn.test(between.toLowerCase()))
      return togetherBefore.test(text.slice(Math.max(0, place.start - 48), place.start).toLowerCase());
    return joinedBy.test(between) && joiningWord.test(between) && togetherAfter.test(tail);
  });

/** "Number 0171 … gets the small tariff, number 0187 … the big one": each under the same name; "from login A to login B" is one. */
const isNamedAlike = (text: string, first: Account['place'], second: Account['place']): boolean => {
  const head = text.slice(Math.max(0, first.start - 40), first.start).toLowerCase();
  const between = text.slice(first.end, second.start).toLowerCase();
  const name = nearest.exec(head)?.[1];
  return (
    name !== undefined &&
    accountWord.test(name) &&
    nearest.exec(between)?.[1] === name &&
    !replaced.test(between.replace(/^[^]*(?:[.,;\n]| and )/, '')) &&
    !notEach.test(`${head}|${between}`)
  );
};
const accountWord =
  /^(?:account|login|user|username|player|seller|customer|member|number|line|mobile|phone|sim|card|profile|handle|nick|workspace)$/;
const notEach =
  /\b(?:from|old|new|no longer|lost|dead|gone|instead|replaced|changed)\b[^|.;\n]{0,20}\||\b(?:no longer|instead|old|dead|lost|my|our) (?:\w+ )?(?:number|login|user(?:name)?|phone|mobile|line|handle|nick)\b|n't\b/;

/** "For 07700 900112 I want roaming off, for 07700 900845 too." */
const asWell = /^,? (?:too|as well|likewise)\b/;
const replaced = /\b(?:to|into|not|instead|new|old|now|call|ring|reach|from)\b/i;

/** “A 停机保号，妈妈的 B 迁到新家”: each has its own wish. */
const wish =
  '(?:改[成为到]|换[成为]|换个|迁[到至]|过户|销户|销号|注销|停[掉机]|停用|关掉|关闭|解绑|退掉|降[到为]|升[到为])(?!了|后)';
const ownWish = new RegExp(`${wish}[^。\\n]{0,24}[,;。\\n][^,;。\\n改换变为到新原旧]{0,12}$`);
const wishBehind = new RegExp(`^[^,;。\\n]{0,6}[,]?[^,;。\\n已旧原]{0,8}${wish}`);

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

/** "Customer number 88213, contract 40071": two numbers of one account, each under a name of its own. */
const isOneHolder = (ids: readonly Account[], said: readonly Account[], textOf: TextOf): boolean => {
  if (ids.length > mostOfOne) return false;
  const nameOf = new Map<string, string>();
  for (const { place, value } of said) {
    const name = nameOf.has(value.value)
      ? undefined
      : nameBefore(textOf(place).slice(Math.max(0, place.start - 40), place.start));
    if (name !== undefined) nameOf.set(value.value, name);
  }
  const names = ids.map(({ value }) => nameOf.get(value.value));
  return names.indexOf(undefined) < 0 && new Set(names).size === names.length;
};

/** Nobody has more kinds of numbers at one desk; a list of thousands is not looked through. */
const mostOfOne = 5;

/** What the number is called; `undefined` where it follows another one ("accounts 88213 and 88214"). */
const nameBefore = (head: string): string | undefined => {
  const text = fold(head).toLowerCase();
  const far = holder.exec(text)?.slice(1).join('');
  const name = nearest.exec(text)?.slice(1).join('') ?? far;
  return name === undefined || noName.test(name) ? far : name.replace(/^[账帐].*/, '账').replace(/s$/, '');
};

const nearest =
  /(?:^|[\s(,;])([a-z]{3,20})(?: (?:number|no|nr|id|num|code|ref)s?)?\.?(?: (?:is|was))?[ :#=-]{0,3}$|([一-龥]{2})(?:编号|号码|代码|号|id)?[是为]?[ :#]{0,2}$/;
const noName =
  /^(?:and|plus|also|both|ones?|with|for|from|into|the|our|his|her|are|was|under|then|too|other|second|first|another|namely|these|those)$|[把将给和与及从由到在向跟同有个另]$|^分别/;
const holder =
  /\b(account|customer|client|contract|policy|member|membership|user|player|student|subscriber|frequent flyer|wallet|merchant|supply)\b[^.!?\n\d]{0,24}$|(合同|客户|账户|会员|保单|学号|户号|用户|租约)[^。!?\n\d]{0,6}$/;

/** 隔壁老王的户号: of whoever asks nothing here; a family's are asked about. */
const ofOthers = /(?:隔壁|邻居|朋友|好友|同学|[队网群]友|别人|人家|对方)[^,.，。;；:：!?\n]{0,12}$/;

/** "… 一切正常不用动", "my neighbour, member 10471, told me": an account that is only mentioned. */
const staysAsIs =
  /^\)?,? (?:told|said|says|recommended|suggested|mentioned|showed)\b|^[^,.，。;；\n]{0,12}(?:不用[动改换管]|不需要[动改换]|不必[动改换]|保持不变|不变|没问题|一切正常|不動|\b(?:stays?|remains?|is fine|is ok(?:ay)?|need not|does not need|doesn't need|keep as)\b)/;
