import { maskValues } from '../../core/findings/mask-secrets';
import type { Place } from '../../core/mail/place';
import type { Review } from '../../core/review/review';
import { visible } from './fix-preview';

/** The words before and after a secret, as far as its line goes. */
export interface SecretContext {
  readonly before: string;
  readonly after: string;
}

/** Characters looked at to either side, and of those shown. */
const farthest = 300;
const shownBefore = 28;
const shownAfter = 14;
const mask = '•••';

/**
 * A few words round a secret, so that the writer sees where a fix will act. Nothing of any secret is in them: neither
 * of this one nor of its neighbours, nor a piece of one said a second time. Longer numbers go too: beside a secret a
 * number is often another one.
 */
export const secretContext = (place: Place, review: Review, subject: string): SecretContext | undefined => {
  if (place.field !== 'subject' && place.field !== 'body') return undefined;
  const textOf = (field: Place['field']) => (field === 'subject' ? subject : review.body.text);
  const text = textOf(place.field);
  const secrets = review.facts.of('secret').map((fact) => fact.place);
  const pieces = secrets.flatMap(({ field, start, end }) => piecesOf(textOf(field).slice(start, end)));
  const masked = (from: number, to: number): string => {
    let out = '';
    let at = from;
    for (const { field, start, end } of secrets) {
      if (field !== place.field || end <= at || start >= to) continue;
      out += `${text.slice(at, Math.max(at, start))}${mask}`;
      at = Math.min(end, to);
    }
    return withoutNumbers(maskValues(out + text.slice(at, to), pieces));
  };
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
  const nextLine = text.indexOf('\n', place.end);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const from = wordStart(text, Math.max(lineStart, place.start - farthest), place.start);
  const to = wordEnd(text, Math.min(lineEnd, place.end + farthest), place.end);
  const before = masked(from, place.start);
  const after = masked(place.end, to);
  const first = wordStart(before, Math.max(0, before.length - shownBefore), before.length);
  const last = wordEnd(after, Math.min(after.length, shownAfter), 0);
  return {
    before: `${from > lineStart || first > 0 ? '…' : ''}${shown(before.slice(first))}`,
    after: `${shown(after.slice(0, last))}${to < lineEnd || last < after.length ? '…' : ''}`,
  };
};

/** The value, and its words: a recovery phrase or a password can be said again in part. */
const piecesOf = (value: string): readonly string[] =>
  [value, ...value.split(/[^\p{L}\p{N}]+/u)].filter((piece) => piece.length > 2);

/** The marks round a number stay, so that the sentence can be read. */
const withoutNumbers = (text: string): string =>
  text.replace(/[^\s\p{Script=Han}]+/gu, (word) => {
    const digits = word.match(/\p{N}/gu)?.length ?? 0;
    if (digits < 3 && (digits === 0 || !/\p{L}/u.test(word))) return word;
    const [, opening = '', closing = ''] = /^(\p{P}*).*?(\p{P}*)$/u.exec(word) ?? [];
    return `${opening}${mask}${closing}`;
  });

const isInWord = (text: string, at: number): boolean => /^[^\s\p{Script=Han}]{2}$/u.test(text.slice(at - 1, at + 1));

const wordStart = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && isInWord(text, at)) at += 1;
  return at;
};

const wordEnd = (text: string, from: number, to: number): number => {
  let at = from;
  while (at > to && isInWord(text, at)) at -= 1;
  return at;
};

/** `visible`, with the spaces at the ends, where the secret stands. */
const shown = (text: string): string => {
  const inner = visible(text);
  if (inner === '') return '';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
};
