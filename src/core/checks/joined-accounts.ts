/** Accounts that one sentence names together, each to be changed: no old and new value of one account. */
import type { FactOf } from '../facts/fact';
import { joinedBy, joinedByEn, joiningWord, togetherAfter, togetherBefore } from '../lexicon/problem-words';
import { nearestName } from './account-names';

type Account = FactOf<'accountId'>;

/** 水户 3301 和电户 5502 都请过户: under names of their own, and yet each is to change. */
export const areAsked = (ids: readonly Account[], text: string): boolean =>
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
export const areJoined = (accounts: readonly Account[], text: string): boolean =>
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
  const name = nearestName.exec(head)?.[1];
  return (
    name !== undefined &&
    accountWord.test(name) &&
    nearestName.exec(between)?.[1] === name &&
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
