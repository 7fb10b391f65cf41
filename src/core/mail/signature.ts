import { closingWords, closingWordsZh, contactLabels, mobileDevices, mobileSignatures } from '../lexicon/closings';

const closing = new RegExp(`^(?:${closingWords}|${closingWordsZh})$`, 'i');
const mobile = new RegExp(
  `^(?:${mobileSignatures}).{0,80}(?:${mobileDevices})|^(?:iphone|ipad|android).{0,4}(?:から送信|에서 보냄)`,
  'i',
);
const mobileTail = new RegExp(`^(?:get|获取|取得|下载).{0,60}outlook`, 'i');
const contactLabel = new RegExp(`^(?:${contactLabels})\\.?\\s{0,4}[:：]`, 'i');
const anyLabel = /^[^:：]{1,40}[:：](?!\/\/)\s*\S/;
const person = /^[A-ZÀ-ÞА-Я][^\s\d!?]{0,25}(?:[ ][A-ZÀ-ÞА-Я][^\s\d!?]{0,25}){0,3}$/;
const chinesePerson = /^[\u4e00-\u9fff·]{2,4}(?:\s?(?:先生|女士|小姐|敬上|上|谨上))?$/;
const oneWord = /^[a-zà-ÿ]{2,20}$/;
const noName = /^(?:please|asap|urgent|help|waiting|reply|sorry|ps|thanks|hello|hi)$/;
const capitals = /^(?:[A-ZÀ-ÞА-Я0-9#(][^\s]{0,40}|of|and|the|for|de|la|del|di|da|von|van|der|und|&|[|·•,–—\-/]{1,3})$/;
const contact =
  /[^\s@]{1,64}@[^\s@]{1,253}\.[a-z]{2,24}|^(?:https?:\/\/|www\.)\S{1,200}$|^(?:(?:tel|phone|mobile|mob|cell|fax|office|direct|t|m|p)\.?\s?)?\+?[\d(][\d\s().\-/]{6,24}$/i;
/** A number of something the writer tells on purpose, not a name or a street. */
const told =
  /(?:order|account|ticket|case|transaction|invoice|reference|\bref\b|txn|user|customer|serial|\bid\b|订单|訂單|账|帳|流水|单号|單號|编号|編號|用户|用戶|金额|金額|交易|工单|工單|请求号|會員|会员)/i;
const sentence = /[?!。？！；;]$|[^.\s]{3,}[^.A-Z]\.$/;
const abbreviation = /\b(?:inc|ltd|co|corp|jr|sr|llc|gmbh|s\.a|st|ave|rd|ph\.?d|dept)\.$/i;
const chineseSpeech = /[，。？！；]|请|我|您|你|吗|呢|没|能|需|可以|怎|什么|什麼|為|谢|謝|了$|無法|无法/;
const chineseDate = /^(?:19|20)\d\d\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?$/;

/** A closing formula alone, several of them, or one with a name behind it ("Thanks, John"). */
export const isClosingLine = (line: string): boolean => {
  const text = line.trim().replace(/[’‘]/g, "'");
  if (text === '' || text.length > 60) return false;
  const pieces = text
    .split(/[,，.。!！;；:：~～…、\-—–]+\s*|\s{2,}|([\u4e00-\u9fff])\s+/)
    .filter((piece) => piece && piece !== '');
  const joined = joinChinese(text);
  if (closing.test(joined)) return true;
  const [first, ...others] = pieces.map((piece) => (piece ?? '').trim());
  if (first === undefined || !closing.test(first)) return allClosings(joined);
  return others.every((piece) => closing.test(piece) || person.test(piece) || chinesePerson.test(piece));
};

const joinChinese = (text: string): string => text.replace(/[\s,，.。!！;；:：~～…、]+$/g, '').replace(/^[\s　]+/, '');
const allClosings = (text: string): boolean => {
  const pieces = text.split(/[\s,，.。!！;；~～、　]+/).filter((piece) => piece !== '');
  return pieces.length > 1 && pieces.every((piece) => closing.test(piece));
};

/** "王小明 敬上": a name that closes by itself. */
export const isSignOff = (line: string): boolean =>
  /^[\u4e00-\u9fff·]{2,10}\s{0,3}(?:敬上|謹上|谨上|拜上|敬啟|敬启|謹啟|谨启)[。.]?$/.test(line.trim());

/** A line a phone or an app put there. */
export const isMobileLine = (line: string): boolean => {
  const text = line.trim();
  return text.length <= 120 && !/[:：]\s/.test(text) && (mobile.test(text) || mobileTail.test(text));
};

/** A link alone, as under "Get Outlook for iOS". */
export const isLinkLine = (line: string): boolean => /^\s*<?https?:\/\/\S{1,300}>?\s*$/.test(line);

/** Name, title, company, phone, address: what stands under a closing formula. */
export const isSignatureLine = (line: string): boolean => {
  const text = line.trim();
  if (text === '' || text.length > 100) return false;
  const pieces = piecesOf(text);
  if (pieces.length > 1) return pieces.every(isSignatureLine);
  if (contactLabel.test(text)) return true;
  if (isLabelled(text) || (sentence.test(text) && !abbreviation.test(text))) return false;
  if (told.test(text) && /\d/.test(text)) return false;
  if (contact.test(text) || chineseDate.test(text) || /^[-_=*~|·•\s]{2,80}$/.test(text)) return true;
  if (/[\u4e00-\u9fff]/.test(text)) return text.length <= 24 && !chineseSpeech.test(text);
  if (oneWord.test(text)) return !noName.test(text);
  const words = text.split(/\s+/);
  return words.length <= 10 && words.every((word) => capitals.test(word));
};

/** A phone number, an address of any kind: beyond doubt a signature when it stands under a closing formula. */
export const isContactLine = (line: string): boolean =>
  piecesOf(line.trim()).some((piece) => contactLabel.test(piece) || contact.test(piece));

/** "Suresh Menon | Menon Labs | +91 22 5550 1477" */
const piecesOf = (text: string): readonly string[] => text.split(/ [|·•] /);

/** A few words without the end of a sentence: a title in small letters, a motto. */
export const isShortPhrase = (line: string): boolean => {
  const text = line.trim();
  return (
    text.length <= 40 && !sentence.test(text) && !/\d/.test(text) && !chineseSpeech.test(text) && !isLabelled(text)
  );
};

/** "Account ID: 123": told on purpose, wherever it stands. */
export const isLabelled = (line: string): boolean => {
  const text = line.trim();
  return anyLabel.test(text) && !contactLabel.test(text);
};
