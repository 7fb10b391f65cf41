import { readBody } from '../mail/body-text';
import { hasReplyLine } from '../mail/comment-log';
import type { Message } from '../mail/message';
import { splitParts, textOf } from '../mail/parts';

/** What the sender of a mail wrote, cut for judging. */
export interface MessageText {
  /** Own text: no quotes, no signature. At most 20,000 characters. */
  readonly own: string;
  /** Sentences of the own text, white space and apostrophes normalised, at most 400 characters each. */
  readonly sentences: readonly string[];
  /** Own text with disclaimer: "this mailbox is not monitored" often stands there. */
  readonly withNotes: readonly string[];
  /** What the desk's system wrote around a comment of its log: a number stands there, an answer never. */
  readonly frame: string;
}

/** Reads a mail's own text once. Forwards and quotes are left out; without a body everything is empty. */
export const readMessageText = (message: Message): MessageText => {
  if (!message.body) return { own: '', sentences: [], withNotes: [], frame: '' };
  const body = readBody(message.body);
  const parts = splitParts(body);
  const own = textOf(body, parts.own).slice(0, longest);
  const sentences = sentencesOf(own);
  const notes = sentencesOf(textOf(body, parts.disclaimer.concat(parts.signature)).slice(0, 4000));
  const frame = hasReplyLine(body) ? textOf(body, parts.disclaimer).slice(0, 4000) : '';
  return { own, sentences, withNotes: sentences.concat(notes), frame };
};

/** Judging a mail needs its beginning; a longer one is a newsletter or an attack. */
const longest = 20000;

/** Cuts text into sentences; lines wrapped by a mail program are joined first, half-width commas in Chinese made full. */
export const sentencesOf = (text: string): readonly string[] => {
  const sentences: string[] = [];
  for (const line of unwrap(text.replace(/[’‘]/g, "'").replace(/\r/g, '')).split('\n')) {
    const flat = line
      .replace(/[\s\u00a0\u200b]{1,400}/g, ' ')
      .replace(/([\u4e00-\u9fff]), ?/g, '$1，')
      .replace(/, ?(?=[\u4e00-\u9fff])/g, '，')
      .trim();
    if (flat === '') continue;
    // Half-width marks end a sentence only where a word could not go on: numbers and links hold stops and "?" too.
    for (const piece of flat.split(/([。！？；]+|[!?;]+(?![\w=&%/#+~-])|\.(?= |$))/)) {
      if (/^[。！？；!?;.]+$/.test(piece)) {
        const last = sentences.length - 1;
        if (/[?？]/.test(piece) && last >= 0) sentences[last] = `${sentences[last] ?? ''}?`;
      } else if (piece.trim() !== '') sentences.push(piece.trim().slice(0, 400));
    }
  }
  return sentences;
};

const unwrap = (text: string): string => {
  const lines = text.split('\n');
  let out = '';
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const length = line.trim().length;
    const isWide = /[\u4e00-\u9fff]/.test(line) ? length >= 30 : length >= 55;
    const goesOn =
      next !== undefined && isWide && !/[.。!！?？:：;；]\s*$/.test(line) && /^[a-z\u4e00-\u9fff(（"“]/.test(next);
    out += line + (next === undefined ? '' : goesOn ? (/[\u4e00-\u9fff]\s*$/.test(line) ? '' : ' ') : '\n');
  });
  return out;
};
