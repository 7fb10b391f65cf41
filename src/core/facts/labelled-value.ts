import { after, connectorAt, matchAt, type Connector } from './patterns';

/**
 * Where the value of a label that ends at `at` starts: behind a sign or verb, in brackets of its own ("account (M-204418)"),
 * or behind words that come before the verb ("the booking reference shown was …"; only for labels that ask for a value).
 */
export const valueOf = (lower: string, at: number, label: 'numbered' | 'plain'): Connector => {
  const bracket = matchAt(inBrackets, lower, at);
  if (bracket) return { at: at + bracket[0].length, by: 'sign', quoted: false };
  const apart = matchAt(numberWord, lower, at);
  if (apart) return { at: at + apart[0].length, by: 'sign', quoted: false };
  const connector = connectorAt(lower, at);
  const withYou = connector.by === 'none' ? matchAt(atYours, lower, at) : null;
  if (withYou) return { at: at + withYou[0].length, by: 'verb', quoted: false };
  if (connector.by !== 'none' || label === 'plain') return connector;
  const words = matchAt(wordsBetween, lower, at);
  if (!words || notSaid.test(words[0])) return connector;
  return { at: at + words[0].length, by: 'verb', quoted: false };
};

/** The length of an identifier at `at`, its groups included: `SKM 7741190`, `80 334 119`, `M-204418`; 0 for none. */
export const idLengthAt = (lower: string, plain: string, at: number): number => {
  const lead = matchAt(letters, plain, at)?.[0] ?? '';
  const first = matchAt(firstGroup, lower, at + lead.length)?.[0];
  if (first === undefined || (lead !== '' && first.replace(/\D/g, '').length < 3)) return 0;
  let end = at + lead.length + first.length;
  if (!/^#?\d+$/.test(first)) return end - at;
  for (let count = 0; count < 5; count += 1) {
    const group = matchAt(nextGroup, lower, end);
    if (!group || countedAfter.test(after(lower, end + group[0].length, 12))) break;
    end += group[0].length;
  }
  return end - at;
};

/** "SKM 7741190": letters before the number, in capitals, that are no currency. */
const letters =
  /(?!(?:USD|EUR|GBP|CNY|RMB|HKD|TWD|JPY|AUD|CAD|CHF|SGD|NTD|NT|ID|NO|TEL|ON|AT|IN|IS)\b)[A-Z]{1,5} (?=\d{2,})/y;
const firstGroup =
  /#?\d{3,4}(?:\.\d{3}){1,3}(?![\w@]|\.\w)|(?!\d{1,2}\/\d{1,2}(?:\/(?:\d\d|(?:19|20)\d\d))?(?![\w\/]))#?[a-z0-9](?:[a-z0-9_-]{0,38}[a-z0-9])?(?:\/(?:(?=[a-z-]{0,4}\d)[a-z0-9-]{1,12}|[a-z](?!\w))){1,3}(?![\w@/])|#?[a-z0-9](?:[a-z0-9_-]{0,38}[a-z0-9])?(?![\w@])(?!\.\w)/y;
const nextGroup =
  / (?!(?:19\d|20[0-3])\d(?!\d))(?:\d{2,8}|\d(?= ?(?:[.,;:()\n/]|and\b|or\b|$)))(?![\w@])(?![.,:/-]\d)/y;
const inBrackets =
  /[ ]?[([](?=[^()[\]\n]{0,40}\d[^()[\]\n]{0,20}[)\]])(?=[a-z0-9#][a-z0-9_#/-]{2,40}(?: \d{2,8}){0,4}(?:[)\]]| ?[与和及、,] ?[a-z0-9]))/y;
/** "my membership, no. 20881", "(number 20881)". */
const numberWord =
  /(?:,[ ]?(?:no\.|nr\.?|number|编号|号码)|(?: [a-z']{1,12}){0,3} ?\((?:no\.?|nr\.?|number|编号|号码))[ ]?[:：]?[ ]?(?=[a-z0-9#-]{0,8}\d)/y;
/** "Our account with you is 5500-2187", "the account in question is 60613". */
const atYours =
  / (?:with (?:you|yourselves)|at yours|here|in question|concerned|affected)(?: is| was|:|,) (?=[a-z]{0,4}-?\d{3})| (?:has|bears|carries) (?:the number )?(?=[a-z]{0,3}\d{7})/y;
const wordsBetween =
  /(?: [a-z']{1,12}){1,6} (?:is|was|are|were)(?:[ \n]|:[ ]?)(?=["“]?[a-z0-9#])|(?: [a-z]{1,12}){1,2}:[ \n]{0,2}(?=[a-z-]{0,6}\d)|(?: to be)? (?:changed|renamed|corrected|updated) from (?=["“]?[a-z0-9])|[一-龥]{1,10}(?:是|为)[ ]?:?[ ]?(?=[a-z0-9#])/y;
const notSaid = /\b(?:not|never|no|wrong|your|his|her|their|and|or|but|because|when|if|which)\b|n't|不|没|错/;
/** What is counted is no group of an id: "88213 12 times". */
const countedAfter =
  /^[ ]?(?:%|[年月日号点时元块次天个岁位]|usd|eur|rmb|times?\b|days?\b|hours?\b|weeks?\b|months?\b|years?\b|minutes?\b|people|gb\b|mb\b|am\b|pm\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b)/;
