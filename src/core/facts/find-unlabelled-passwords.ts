import { placesOf } from '../language/cues';
import { cue, cuesOf } from './cues';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';
import { after, before } from './patterns';

/**
 * Passwords with no label right before them: "log in as mira and Sonnenblume7!", "I typed Tulip99! as the password",
 * "the password I always used (Tulip99)". The sentence speaks of logging in or of a password, and the token looks like one.
 */
export const findUnlabelledPasswords: Finder = (paragraph) => {
  const { lower, plain } = paragraph;
  const cues = cuesOf(paragraph);
  const found: Fact[] = [];
  if ((cues.any & (cue.login | cue.password)) === 0) return found;
  let from = 0;
  for (const place of placesOf(cues, cue.digits | cue.mixed)) {
    if (place < from) continue;
    const start = tokenStart(plain, place);
    const end = tokenEnd(plain, start);
    if (end - start < shortest) continue;
    const token = plain.slice(start, end).replace(/[.,;:)\]"'?”’]{1,4}$/, '');
    if (!shape.test(token) || known.test(token)) continue;
    const said = before(lower, start, 120);
    const next = after(lower, start + token.length, 60);
    const isSure = strong.test(token);
    if (behind.test(next) || isTold(said) || (isSure && (pair.test(said) || used.test(said)))) {
      from = start + token.length;
      found.push(factAt('secret', paragraph, { start, end: from }, 'password'));
    }
  }
  return found;
};

const isTold = (said: string): boolean => {
  const gap = ahead.exec(said)?.[1];
  return gap !== undefined && !aboutIt.test(gap) && !refusal.test(said);
};

const shortest = 5;
const longest = 40;

/** Walks, not patterns: this is asked at every number of a mail. */
const tokenStart = (text: string, at: number): number => {
  let start = at;
  while (start > at - 24 && isInToken(text.charCodeAt(start - 1))) start -= 1;
  return start;
};
const tokenEnd = (text: string, from: number): number => {
  let end = from;
  while (end < from + longest && isPrinted(text.charCodeAt(end))) end += 1;
  return end;
};
const isPrinted = (code: number): boolean => code > 0x20 && code < 0x7f;
/** Not ( ) / : before a token, which are punctuation of the sentence or the address. */
const isInToken = (code: number): boolean =>
  isPrinted(code) && code !== 0x28 && code !== 0x29 && code !== 0x2f && code !== 0x3a;
/** Letters and digits, the letters mostly small: an order's or a customer's number is written in capitals. */
const shape = /^(?=\S{0,30}[a-z]{3})(?=\S{0,30}\d)[!-~]{5,40}$/;
/** A capital or a sign besides, and more than one digit or a sign at the end: no name of a person or a product has both. */
const strong = /^(?=\S{0,30}(?:[A-Z]|[!@#$%^&*+=]))(?=\S{0,30}(?:\d\S{0,12}\d|\d[!@#$%^&*+=]|\d[A-Z][a-z]))/;
/** Addresses, products with their version, things with a number. */
const known =
  /@\S{1,40}\.|:\/\/|\/|^www\.|^\d{1,4}(?:st|nd|rd|th|am|pm|min|hrs?|days?|gb|mb|kb)\b|(?:iphone|ipad|pixel|galaxy|android|windows|firefox|chrome|safari|ios|macos|macbook|office|edge|opera|ubuntu|debian|samsung|huawei|xiaomi|redmi|nokia|version|build|error|code|http|sha|base|utf|model|type|level|plan|tier)[-_. ]?v?\d/i;

const noun = '(?:passwords?|passcodes?|passphrases?|pass ?words?|pws?|pwds?)\\b';
/** "Tulip99! as the password", "both Pepper77! and Pepper78! as passwords". */
const behind = new RegExp(
  `^[)"'”]{0,2}(?: (?:and|or) \\S{5,40})?,? (?:as|for|is|was|being) (?:(?:the|my|our|a)(?: [a-z]{1,12}){0,2} )?${noun}`,
);
/** "My password, which I have not changed since 2019, is Tulip99". */
const ahead = new RegExp(
  `\\b(?:pass|${noun})([^.;:!?\\n]{0,60}?)(?:\\b(?:is|was|were|be|always|both|think)|[:=(])[ ]?["'“(]?$`,
);
/** What stands between password and token belongs to something else. */
const aboutIt =
  /\b(?:errors?|code|message|says|said|link|ticket|page|version|order|number|reset|app|phone|device|manager|called|named)\b/;
const refusal = /\b(?:errors?|message|code)\b[^.;!?\n]{0,60}$/;
/** Someone logs in with a name and … */
const login =
  '\\b(?:log(?:ged|ging|s)?[ -]?(?:in|on|into)|sign(?:ed|ing|s)?[ -]?(?:in|on|into)|logins?|log-?in details|credentials|creds|enter|user(?: ?name)?s?)\\b';
/** To the end of the sentence; an address has dots. */
const rest = '(?:[^.;\\n]|\\.(?! ))';
const pair = new RegExp(
  `${login}${rest}{0,90}?(?:\\b(?:as|is|are|with|its|it's|details|credentials|name)[: ] ?|[: ](?=\\S{0,38}[_@\\d]))[a-z0-9][\\w.@+-]{2,38}(?:,? (?:and|then|and then|with)(?: the)?(?: pass(?:word)?)? |,? ?[/,+|] ?|:)["'“]?$`,
);
const used = new RegExp(
  `${login}${rest}{0,100}\\b(?:i|we) (?:also |always |still |then )?(?:use|used|enter|entered|type|typed)(?: in)?(?: both)? ["'“]?$`,
);
