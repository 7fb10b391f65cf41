import { findFacts } from '../facts/find-facts';
import { readBody } from '../mail/body-text';
import { splitParts } from '../mail/parts';

/** A subject without the secrets in it: they stand in no list, file or follow-up. */
export const maskSubject = (subject: string): string => {
  const body = readBody({ format: 'text', content: '' });
  const facts = findFacts({ subject, body, parts: splitParts(body) }, { language: 'mixed' });
  return facts
    .of('secret')
    .filter(({ place }) => place.field === 'subject')
    .sort((a, b) => b.place.start - a.place.start)
    .reduce((text, { place }) => `${text.slice(0, place.start)}[…]${text.slice(place.end)}`, subject);
};
