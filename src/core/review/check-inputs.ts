import type { CheckInputs, ConversationStanding, KnownRequest } from '../checks/check';
import type { DeskProfile } from '../desks/desk-profile';
import { officialHosts } from '../desks/official';
import type { Fact, Facts } from '../facts/fact';
import { factsOf } from '../facts/find-facts';
import { fold, lowerCase } from '../language/fold';
import type { Draft } from '../mail/draft';
import { normaliseSubject } from '../mail/normalise-subject';
import type { BodyParts } from '../mail/parts';
import { readNumbersIn } from '../request-number/read-numbers';

/** What is known before any desk is: the same for every check. */
export type ReadDraft = Pick<
  CheckInputs,
  'body' | 'parts' | 'ownText' | 'facts' | 'requestType' | 'language' | 'mailLocale' | 'classifier'
> & { readonly draft: Draft; readonly knownRequest?: KnownRequest };
type AboutDesk = Pick<CheckInputs, 'match' | 'desk' | 'desks'>;
type AboutTime = Partial<Pick<CheckInputs, 'now' | 'timeZone' | 'deskTime'>>;

/** The inputs of the checks. What the host could not give stays `undefined`, and so does all that is read from it. */
export const checkInputs = (read: ReadDraft, aboutDesk: AboutDesk, time: AboutTime): Partial<CheckInputs> => {
  const { draft, body, parts, ownText, facts } = read;
  const conversation = standing(read, aboutDesk.desk);
  const knownRequest = read.knownRequest ?? (conversation.isReply ? quotedRequest(read, aboutDesk.desk) : undefined);
  const hasBody = draft.body !== undefined;
  const signed = parts.signature.length === 0 ? [] : facts.all.filter((fact) => isIn(fact, parts.signature));
  const quoted = facts.quoted;
  // No spread: V8 takes 10 µs for one with added fields.
  return {
    match: aboutDesk.match,
    desk: aboutDesk.desk,
    desks: aboutDesk.desks,
    now: time.now,
    timeZone: time.timeZone,
    deskTime: time.deskTime,
    draft,
    from: draft.from,
    to: draft.to,
    cc: draft.cc,
    bcc: draft.bcc,
    subject: draft.subject,
    attachments: draft.attachments,
    composeType: draft.composeType,
    body: hasBody ? body : undefined,
    parts: hasBody ? parts : undefined,
    ownText: hasBody ? ownText : undefined,
    ownPage: hasBody ? fold(ownText.slice(0, pageLength)) : undefined,
    facts: signed.length === 0 ? facts : withoutFacts(facts, signed),
    signatureFacts: factsOf(signed, quoted),
    requestType: hasBody ? read.requestType : undefined,
    knownRequest,
    conversation,
    language: read.language,
    mailLocale: read.mailLocale,
    classifier: read.classifier,
  };
};

const standing = ({ draft, body, parts, facts, knownRequest }: ReadDraft, desk: DeskProfile): ConversationStanding => {
  const subject = draft.subject ?? '';
  const hasHistory = parts.quoted.some(({ start, end }) =>
    /\S/.test(body.text.slice(start, Math.min(end, start + 500))),
  );
  const isReply =
    draft.composeType === 'reply' ||
    draft.inReplyTo !== undefined ||
    (draft.composeType === undefined && hasHistory && normaliseSubject(subject).replies > 0);
  // In a reply the desk's own mark in the subject is enough; a new mail has to call its number by name or by the desk's form.
  const templates = desk.requestNumberPatterns;
  const isMarked =
    (isReply || templates.length > 0) &&
    readNumbersIn(subject, 'subject', { templates }).some(({ system }) => isReply || system === 'profile');
  const isNamed = facts.of('requestNumber').length > 0 || facts.quoted.has('requestNumber');
  return { isReply, isFollowUp: isNamed || isMarked || knownRequest !== undefined };
};

/** What the desk called the request in the mail that is answered, where no mailbox told of it. */
const quotedRequest = ({ draft, body, parts }: ReadDraft, desk: DeskProfile): KnownRequest | undefined => {
  if (parts.quoted.length === 0) return undefined;
  const { start } = parts.quoted[0] ?? { start: 0 };
  const text = body.text.slice(start, start + longestRead);
  const lower = lowerCase(text);
  // Before a desk is confirmed it has no hosts: the mail then comes from where the answer goes.
  const places = [...officialHosts(desk), ...desk.mailServiceDomains].map((host) => `@${host}`);
  for (const { address } of draft.to ?? []) places.push(lowerCase(address));
  if (!places.some((place) => lower.indexOf(place) >= 0)) return undefined;
  const best = readNumbersIn(text, 'body', { templates: desk.requestNumberPatterns })[0];
  return best && best.score >= calledByName ? { number: best.number } : undefined;
};

/** Of the own text: whatever is asked for stands there. */
const pageLength = 4000;
/** The mail that is answered stands first. */
const longestRead = 4000;
/** Behind its own name or in the desk's form; what merely looks like a number may be an order's. */
const calledByName = 62;

const withoutFacts = ({ all, quoted }: Facts, left: readonly Fact[]): Facts => {
  const out = new Set(left);
  return factsOf(
    all.filter((fact) => !out.has(fact)),
    quoted,
  );
};

const isIn = ({ place }: Fact, ranges: BodyParts['signature']): boolean =>
  place.field === 'body' && ranges.some(({ start, end }) => place.start >= start && place.start < end);
