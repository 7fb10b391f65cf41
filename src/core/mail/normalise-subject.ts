import { forwardPrefixes, replyPrefixes } from '../lexicon/mail-headers';

export interface NormalSubject {
  /** Without prefixes, white space collapsed. */
  readonly subject: string;
  readonly replies: number;
  readonly forwards: number;
}

// `Re[2]:`, `Re (3):`, `RE^2:`; Chinese clients write the full-width colon.
const count = '(?:\\s?[\\[(（^]\\s?(\\d{1,3})\\s?[\\])）]?)?';
const prefix = new RegExp(`^\\s*(?:(${replyPrefixes})|(${forwardPrefixes}))${count}\\s{0,3}[:：]`, 'i');
const bracketed = new RegExp(`^\\s*[\\[【(（](?:(${replyPrefixes})|(${forwardPrefixes}))[\\]】)）]\\s{0,3}[:：]?`, 'i');
/** "[External]", "[EXT]", "[外部邮件]": a gateway's banner before the prefix. */
const banner = /^\s*[[【](?:ext|external|external email|外部|外部邮件|外部郵件)[\]】]:?/i;

/** Strips reply and forward prefixes of mail programs and tells how many there were; `Re[3]:` counts three. */
export const normaliseSubject = (subject: string): NormalSubject => {
  let rest = subject;
  let replies = 0;
  let forwards = 0;
  for (let round = 0; round < 100; round += 1) {
    const match = prefix.exec(rest) ?? bracketed.exec(rest);
    const shed = match ?? banner.exec(rest);
    if (!shed) break;
    rest = rest.slice(shed[0].length);
    if (!match) continue;
    const times = Number(match[3] ?? 1);
    if (match[1]) replies += times;
    else forwards += times;
  }
  return { subject: rest.replace(/\s+/g, ' ').trim(), replies, forwards };
};
