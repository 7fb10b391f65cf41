import type { Headers, Message } from '../core/mail/message';
import { mailActs, type MailAct } from '../core/models/mail-acts';
import { mailKinds, type LikelyKind } from '../core/models/mail-kinds';
import { ownLines, ownText } from './read-data';

/** A mail of a desk with its kind. */
export interface LabelledMail {
  readonly kind: LikelyKind;
  readonly message: Message;
  /** What each sentence does, where that was labelled too. */
  readonly acts: readonly (readonly [MailAct, string])[];
}

/** One mail of desk-mails.jsonl and of the unseen ones in test/; `+closes` and `+reopens` follow the kind. */
export interface MailRow {
  readonly set: string;
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
  readonly headers?: Headers;
  readonly from?: string;
}

export const messageOfRow = ({
  subject,
  text,
  headers = {},
  from = 'support@desk.example',
}: Omit<MailRow, 'set' | 'kind'>): Message => ({
  source: 'file',
  from: { name: '', address: from },
  to: [{ name: '', address: 'li@user.example' }],
  cc: [],
  subject,
  body: { format: 'text', content: text },
  headers,
});

/** Whole mails, the kind alone labelled. Bounces are told by rule. */
export const readWholeMails = (): LabelledMail[] =>
  ownLines('desk-mails.jsonl').flatMap((line) => {
    const row = JSON.parse(line) as MailRow;
    const kind = mailKinds.find((name) => name === row.kind.replace(/\+.*/, ''));
    return kind === undefined ? [] : [{ kind, message: messageOfRow(row), acts: [] }];
  });

/**
 * Mails with every sentence labelled (read-mails.*.txt), an empty line between them: `# kind [who made it]`, `= subject`,
 * then a sentence a line after its act.
 */
export const readLabelledMails = (): LabelledMail[] =>
  (['en', 'zh'] as const).flatMap((language) =>
    ownText(`read-mails.${language}.txt`)
      .trim()
      .split(/\n{2,}/)
      .map(labelledMail),
  );

const labelledMail = (block: string): LabelledMail => {
  const [head = '', subject = '', ...rest] = block.split('\n');
  const [, kindName, maker = ''] = head.split(' ');
  const kind = mailKinds.find((name) => name === kindName);
  const acts = rest.map((line): readonly [MailAct, string] => {
    const [label = '', sentence = ''] = /^(\S+) (.*)$/.exec(line)?.slice(1) ?? [];
    const act = mailActs.find((name) => name === label);
    if (act === undefined) throw new Error(`Unknown act: ${line}`);
    return [act, sentence];
  });
  if (kind === undefined || subject.slice(0, 2) !== '= ') throw new Error(`Not a labelled mail: ${head}`);
  const row = { set: '', kind, subject: subject.slice(2), text: acts.map(([, sentence]) => sentence).join('\n') };
  const headers = makers[maker];
  return { kind, message: messageOfRow({ ...row, ...(headers && { headers }) }), acts };
};

const makers: Readonly<Record<string, Headers>> = {
  generated: { 'auto-submitted': ['auto-generated'] },
  replied: { 'auto-submitted': ['auto-replied'] },
  bulk: { precedence: ['bulk'] },
};
