import { emptySubjects, subjectPrefixes } from '../lexicon/subject-words';

/** A subject without reply and forward prefixes and list tags; empty when nothing else is there. */
export const subjectCore = (subject: string): string => {
  let rest = subject.slice(0, 1000).trim();
  for (let round = 0; round < 20; round += 1) {
    const next = rest.replace(prefix, '').trim();
    if (next === rest) break;
    rest = next;
  }
  const bare = rest.toLowerCase().replace(/^[([（【<]+|[)\]）】>]+$/g, '');
  return emptySubjects.indexOf(bare) >= 0 || !/[0-9A-Za-z\u00c0-\uffdc]/.test(rest) || /^[\s\W]+$/.test(asciiOnly(rest))
    ? ''
    : rest;
};

/** Whether a subject carries a reply prefix, for hosts that do not tell the compose type. */
export const hasReplyPrefix = (subject: string): boolean => prefix.test(subject.slice(0, 200));

const prefix = new RegExp(`^(?:${subjectPrefixes.join('|')})(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\))?\\s{0,3}[:：]`, 'i');

/** Punctuation of both scripts counts as nothing said; letters of any script as something. */
const asciiOnly = (text: string): string =>
  text.replace(/[\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufaff]/g, 'x');
