import { htmlToText } from '../mailbox/html';
import type { MailItem } from '../mailbox/item';
import { writeHeaders } from '../mailbox/write-headers';
import type { Outlook } from '../outlook';
import { deskTexts, type DeskLanguage } from './desk-texts';

/** The support desk of the samples. Its rules are invented; only 24 and 48 hours come from the guide. */
export const deskAddress = { name: 'OKPay Support', address: 'support@okpay.example' };

const minute = 60_000;
const hour = 60 * minute;

interface Planned {
  readonly at: number;
  readonly text: keyof (typeof deskTexts)['en'];
  readonly request: MailItem;
  readonly number: string;
}

/**
 * A sample desk: acknowledges, asks back or passes on, answers late, closes. Who follows up on a mail that was passed on
 * is asked back. All by the workbench's clock.
 */
export const createDesk = (outlook: Outlook) => {
  let planned: readonly Planned[] = [];
  const numbers = new Map<string, string>();
  const said = new Map<string, Planned['text']>();
  let next = 20417;

  const plan = (request: MailItem): void => {
    const known = numbers.get(request.conversationId);
    const number = known ?? numberIn(request.subject) ?? `OKP-2026-${String((next += 7)).padStart(6, '0')}`;
    numbers.set(request.conversationId, number);
    const later = (text: Planned['text'], ms: number): Planned => ({ at: request.date + ms, text, request, number });
    // A new mail in a conversation replaces what was still to come in it.
    planned = planned.filter((entry) => entry.request.conversationId !== request.conversationId);
    planned = [
      ...planned,
      ...(known ? [] : [later('acknowledged', 4_000)]),
      ...(hasDetails(request) && said.get(request.conversationId) !== 'passedOn'
        ? [later('passedOn', 20 * hour)]
        : [later('askedBack', 6 * hour)]),
      later('answered', 75 * hour),
      later('closed', 75 * hour + 7 * 24 * hour),
    ];
  };

  const deliverDue = (): void => {
    const due = planned.filter(({ at }) => at <= outlook.clock.now()).sort((a, b) => a.at - b.at);
    planned = planned.filter((entry) => !due.includes(entry));
    for (const entry of due) {
      said.set(entry.request.conversationId, entry.text);
      outlook.receive(write(outlook, entry));
    }
  };

  setInterval(deliverDue, 1_000);

  return {
    sent(item: MailItem): void {
      const recipients = [...item.to, ...item.cc].map(({ address }) => address.toLowerCase());
      if (recipients.includes(deskAddress.address)) plan(item);
    },
    timePassed: deliverDue,
  };
};

const numberIn = (subject: string): string | undefined => /OKP-\d{4}-\d{6}/.exec(subject)?.[0];

/** The language most of the mail is written in; a name or two in the other one does not count. */
const languageOf = ({ subject, html }: MailItem): DeskLanguage => {
  const text = `${subject} ${htmlToText(html.slice(0, 4_000))}`;
  const chinese = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return chinese * 4 > text.length ? 'zh' : 'en';
};

/** Roughly what a first-line agent looks for: an amount or an account. */
const hasDetails = ({ html }: MailItem): boolean => /\d{3,}/.test(html.replace(/<[^>]*>/g, ' '));

const write = (outlook: Outlook, { at, text, request, number }: Planned): MailItem => {
  const language = languageOf(request);
  const { subject, body } = deskTexts[language][text]({ number, subject: request.subject });
  const item = outlook.mailbox.newItem();
  const automatic = text === 'acknowledged' || text === 'closed';
  const mail: MailItem = {
    ...item,
    folder: 'inbox',
    read: false,
    from: deskAddress,
    to: [request.from],
    subject,
    html: body.map((line) => `<p>${line}</p>`).join(''),
    date: at,
    internetMessageId: `<${number}.${text}.${at}@mail.okpay.example>`,
    inReplyTo: request.internetMessageId,
    references: [...request.references, request.internetMessageId],
    conversationId: request.conversationId,
    composeType: 'reply',
    savedId: item.id,
  };
  mail.rawHeaders = writeHeaders(mail, [authenticated, ...(automatic ? ['Auto-Submitted: auto-replied'] : [])]);
  return mail;
};

const authenticated =
  'Authentication-Results: mx.brightpath.example; spf=pass smtp.mailfrom=okpay.example; dkim=pass header.d=okpay.example; dmarc=pass header.from=okpay.example';
