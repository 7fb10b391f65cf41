import type { FullMessage } from './graph-message';

/** The part of KQL that Graph documents for mail and that is asked here: `field:"words"`, `"words"`, AND, OR, brackets. */
export const matchesSearch = (kql: string, mail: FullMessage): boolean => {
  const words = kql.match(/\(|\)|AND|OR|(?:[a-z]+:)?\\?"[^"\\]*\\?"/g) ?? [];
  if (words.join('').length !== kql.replace(/ (?=(?:[^"]*"[^"]*")*[^"]*$)/g, '').length) throw new Error(`KQL: ${kql}`);
  let at = 0;
  const either = (): boolean => {
    let found = both();
    while (words[at] === 'OR') {
      at += 1;
      found = both() || found;
    }
    return found;
  };
  const both = (): boolean => {
    let found = one();
    while (words[at] === 'AND') {
      at += 1;
      found = one() && found;
    }
    return found;
  };
  const one = (): boolean => {
    const word = words[at] ?? '';
    at += 1;
    if (word === '(') {
      const found = either();
      at += 1;
      return found;
    }
    const [, field, value = ''] = /^(?:([a-z]+):)?\\?"([^"\\]*)\\?"$/.exec(word) ?? [];
    return fieldText(field, mail).toLowerCase().includes(value.toLowerCase());
  };
  return either();
};

const fieldText = (field: string | undefined, mail: FullMessage): string => {
  const people = (list: typeof mail.toRecipients) =>
    (list ?? []).map(({ emailAddress }) => `${emailAddress?.name ?? ''} ${emailAddress?.address ?? ''}`).join(' ');
  const from = people(mail.from ? [mail.from] : []);
  if (field === 'from') return from;
  if (field === 'subject') return mail.subject ?? '';
  if (field === 'participants') return [from, people(mail.toRecipients), people(mail.ccRecipients)].join(' ');
  if (field === undefined) return `${mail.subject ?? ''} ${mail.body?.content ?? ''} ${from}`;
  throw new Error(`KQL: ${field} is no field of mail.`);
};
