import { emptySubjects } from '../lexicon/subject-words';
import { normaliseSubject } from '../mail/normalise-subject';

/** A subject without reply and forward prefixes; empty when nothing is said beside punctuation and "no subject". */
export const subjectCore = (subject: string): string => {
  const rest = normaliseSubject(subject.slice(0, 1000)).subject;
  const bare = rest.toLowerCase().replace(/^[([（【<]+|[)\]）】>]+$/g, '');
  return emptySubjects.indexOf(bare) >= 0 || !saysSomething.test(rest) ? '' : rest;
};

/** Where the core stands in the subject. */
export const coreRange = (subject: string, core: string): { readonly start: number; readonly end: number } => {
  const start = subject.indexOf(core);
  // White space inside was collapsed: the whole subject is meant then.
  return start < 0 ? { start: 0, end: subject.length } : { start, end: start + core.length };
};

/** A letter or digit of any script, full-width forms included. */
const saysSomething =
  /[0-9A-Za-z\u00c0-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
