import { chineseDays } from '../core/calendar/chinese-days';
import type { DeskProfile } from '../core/desks/desk-profile';
import type { Fact, Facts } from '../core/facts/fact';
import { findFacts } from '../core/facts/find-facts';
import type { Locale } from '../core/language/locale';
import { readBody } from '../core/mail/body-text';
import { textOf } from '../core/mail/parts';
import type { Range } from '../core/mail/place';
import type { Classifier } from '../core/models/classifier';
import { review, say, type Review } from '../core/review/review';
import type { DraftRow } from './draft-row';
import { RowError } from './json-lines';

export interface CheckSettings {
  readonly desks: readonly DeskProfile[];
  readonly classifier: Classifier;
  /** Parts as written, secrets and all. */
  readonly raw: boolean;
  readonly now: number;
  readonly locale?: Locale;
}

/** Reviews one row. */
export const reviewRow = (row: DraftRow, settings: CheckSettings): Review => {
  const { desks, chosenDesk } = desksFor(row, settings.desks);
  return review({
    draft: row.draft,
    desks,
    classifier: settings.classifier,
    now: row.now ?? settings.now,
    timeZone: row.timeZone ?? 'UTC',
    holidaysOf: chineseDays,
    ...(row.knownRequest === undefined ? {} : { knownRequest: row.knownRequest }),
    ...(chosenDesk === undefined ? {} : { chosenDesk }),
    ...(row.chosenType === undefined ? {} : { chosenType: row.chosenType }),
    ...(settings.locale === undefined ? {} : { locale: settings.locale }),
  });
};

/** The row of `schema.json#/$defs/checkOutput`. */
export const checkRow = (row: DraftRow, settings: CheckSettings): unknown => {
  const judged = reviewRow(row, settings);
  const { requestType, tone, facts } = judged;
  return {
    id: row.id,
    desk: judged.match?.desk.id ?? null,
    language: judged.language,
    requestType: requestType.notSupport === true ? 'not-support' : requestType.type,
    requestTypeConfidence: rounded(requestType.confidence),
    requestTypeSure: requestType.sure,
    parts: partsOf(judged, settings),
    tone: { courtesy: rounded(tone.courtesy), hostile: rounded(tone.hostile) },
    facts: facts.all.map(factRow),
    findings: judged.findings.map((finding) => ({
      ...finding,
      text: { en: say(finding, 'en'), 'zh-CN': say(finding, 'zh-CN') },
    })),
    checklist: judged.checklist,
    sendDecision: judged.sendDecision,
  };
};

const desksFor = ({ desk, id }: DraftRow, known: readonly DeskProfile[]) => {
  if (desk === undefined) return { desks: known };
  if (typeof desk !== 'string')
    return { desks: [desk, ...known.filter((other) => other.id !== desk.id)], chosenDesk: desk.id };
  if (desk !== 'none' && !known.some((profile) => profile.id === desk))
    throw new RowError(`“desk”: no profile is called “${desk.slice(0, 80)}”.`, id);
  return { desks: known, chosenDesk: desk };
};

const factRow = ({ kind, text, value, place }: Fact) => ({ kind, text, value, place });

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The parts as they stand, without blank ends; secrets become `•••` unless asked for raw. */
const partsOf = ({ body, parts, facts, language }: Review, { raw, classifier }: CheckSettings) => {
  const inOrder = (ranges: readonly Range[]) => ranges.slice().sort((a, b) => a.start - b.start);
  const own = raw ? textOf(body, parts.own) : parts.own.map((range) => masked(body.text, range, facts)).join('');
  // Facts of quoted text have no places, so its secrets are looked for on their own.
  const other = (ranges: readonly Range[]): string => {
    const content = textOf(body, inOrder(ranges));
    if (raw || content.trim() === '') return content;
    const read = readBody({ format: 'text', content });
    const whole = { start: 0, end: content.length };
    const none = { quoted: [], forwarded: [], signature: [], disclaimer: [] };
    return masked(
      content,
      whole,
      findFacts({ subject: '', body: read, parts: { own: [whole], ...none } }, { language, classifier }),
    );
  };
  return {
    ownText: own.trim(),
    quotedText: other([...parts.quoted, ...parts.forwarded]).trim(),
    signature: other([...parts.signature, ...parts.disclaimer]).trim(),
  };
};

const masked = (text: string, { start, end }: Range, facts: Facts): string => {
  const secrets = facts
    .of('secret')
    .map(({ place }) => place)
    .filter((place) => place.field === 'body' && place.start >= start && place.end <= end);
  let at = start;
  let result = '';
  for (const place of secrets) {
    if (place.start < at) continue;
    result += `${text.slice(at, place.start)}•••`;
    at = place.end;
  }
  return result + text.slice(at, end);
};
