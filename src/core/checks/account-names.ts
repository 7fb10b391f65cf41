/** What the numbers of a mail are called: several under names of their own are one account's. */
import type { FactOf } from '../facts/fact';
import { fold } from '../language/fold';

type Account = FactOf<'accountId'>;

/** "Customer number 88213, contract 40071": two numbers of one account, each under a name of its own. */
export const isOneHolder = (
  ids: readonly Account[],
  said: readonly Account[],
  textOf: (place: Account['place']) => string,
): boolean => {
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
  const name = nearestName.exec(text)?.slice(1).join('') ?? far;
  return name === undefined || noName.test(name) ? far : name.replace(/^[账帐].*/, '账').replace(/s$/, '');
};

export const nearestName =
  /(?:^|[\s(,;])([a-z]{3,20})(?: (?:number|no|nr|id|num|code|ref)s?)?\.?(?: (?:is|was))?[ :#=-]{0,3}$|([一-龥]{2})(?:编号|号码|代码|号|id)?[是为]?[ :#]{0,2}$/;
const noName =
  /^(?:and|plus|also|both|ones?|with|for|from|into|the|our|his|her|are|was|under|then|too|other|second|first|another|namely|these|those)$|[把将给和与及从由到在向跟同有个另]$|^分别/;
const holder =
  /\b(account|customer|client|contract|policy|member|membership|user|player|student|subscriber|frequent flyer|wallet|merchant|supply)\b[^.!?\n\d]{0,24}$|(合同|客户|账户|会员|保单|学号|户号|用户|租约)[^。!?\n\d]{0,6}$/;
