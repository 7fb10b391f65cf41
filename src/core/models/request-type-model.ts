import type { RequestTypePrediction, SentenceEvidence } from './classifier';
import { chinesePattern, mentionsCredit } from './chinese-patterns';
import { decidingWords, type ReadUnits } from './deciding-words';
import { featureSum, labelReader, type Network } from './network';
import { pooledSentences } from './pooled-sentences';
import { requestTypeLabels, type RequestTypeLabel } from './request-type';
import { sentenceStretches, type Stretch } from './sentences';
import { textUnits, type TextUnit } from './text-units';
import { typeFeatures } from './type-features';

/**
 * One network a language: what is said in Chinese shares hardly a feature with English. Unpacked for the first sentence in it:
 * a pane shows itself before it has one, and most mails are in one language.
 */
export interface TypeNetworks {
  english(): Network;
  chinese(): Network;
}

/**
 * Request type of a text. A short line is judged whole, as the questions of the training data are. A mail is judged
 * sentence by sentence: greetings, thanks and data lines are learned as "not support" and carry nothing.
 */
export const requestTypeModel = (networks: TypeNetworks): ((text: string) => RequestTypePrediction) => {
  const readers: { english?: UnitReader; chinese?: UnitReader } = {};
  const judge = (units: readonly TextUnit[], from: number, to: number): Judged => {
    const isChinese = isMostlyChinese(units, from, to);
    const by = isChinese
      ? (readers.chinese ??= unitReader(networks.chinese()))
      : (readers.english ??= unitReader(networks.english()));
    const read = by.read(units, from, to);
    const chances = isChinese ? settled(read.chances, units, from, to) : read.chances;
    // No spread: V8 takes 7 µs for one without some fields, and a mail has dozens of sentences.
    return { by, from, to, sums: read.sums, count: read.count, chances };
  };

  return (given) => {
    const text = given.length > longestText ? given.slice(0, longestText) : given;
    const units = textUnits(text);
    const spans = unitSpans(units, sentenceStretches(text), text.indexOf('\n'));
    const judged = spans.map(({ from, to }) => judge(units, from, to));
    const whole = isQuestion(text, units) ? judge(units, 0, units.length) : undefined;
    const heard = judged.filter(({ count }) => count > 0);
    const chances =
      whole?.chances ??
      pooledSentences(
        heard.map((item) => item.chances),
        isMostlyChinese(units, 0, units.length),
      );
    const best = bestLabel(chances);
    const carrier = whole ?? strongestFor(heard, best);
    return {
      probabilities: asRecord(chances),
      words: carrier === undefined ? [] : decidingWords(carrier.by.network, units, carrier, best, text),
      evidence: evidenceOf(heard, units),
    };
  };
};

interface Judged extends ReadUnits {
  readonly by: UnitReader;
  readonly chances: readonly number[];
}

interface UnitReader {
  readonly network: Network;
  read(
    units: readonly TextUnit[],
    from: number,
    to: number,
  ): ReadUnits & {
    readonly chances: readonly number[];
  };
}

const unitReader = (network: Network): UnitReader => {
  const sumOf = featureSum(network);
  const chancesOf = labelReader(network, requestTypeLabels.length);
  const read: UnitReader['read'] = (units, from, to) => {
    const { hashes, length } = typeFeatures(units, from, to);
    const { sums, count } = sumOf(hashes, length);
    return { from, to, sums, count, chances: chancesOf(sums, count) };
  };
  return { network, read };
};

/** How far a Chinese pattern decides: the rest is the network's. */
const patternShare = 0.85;
/** Without a pattern a Chinese problem must be this much more likely than a general question. */
const chineseDoubt = 20;
/** The same where borrowing is named (chinese-patterns.ts). */
const creditDoubt = 1000;
/** Chinese has no questions of real customers to learn from, only our own sentences: patterns lead, the network fills in. */
const settled = (
  chances: readonly number[],
  units: readonly TextUnit[],
  from: number,
  to: number,
): readonly number[] => {
  const words = units.slice(from, to).map(({ text }) => text);
  const text = words.join(' ');
  const pattern = chinesePattern(text);
  if (pattern === undefined) return doubted(chances, mentionsCredit(text) ? creditDoubt : chineseDoubt);
  const said = requestTypeLabels.indexOf(pattern);
  return chances.map((chance, label) => (1 - patternShare) * chance + (label === said ? patternShare : 0));
};

const isMostlyChinese = (units: readonly TextUnit[], from: number, to: number): boolean => {
  let han = 0;
  let latin = 0;
  for (let index = from; index < to; index += 1) {
    const unit = units[index];
    if (unit?.kind === 'han') han += unit.text.length;
    else latin += 1;
  }
  return han >= 2 && han >= latin;
};

/** General made `factor` times as likely beside the problems; what asks for nothing stays as likely. */
const doubted = (chances: readonly number[], factor: number): readonly number[] => {
  const weighed = chances.map((chance, label) => (label === general ? chance * factor : chance));
  const rest = 1 - (chances[notSupport] ?? 0);
  const total = weighed.reduce((sum, value, label) => (label === notSupport ? sum : sum + value), 0);
  return weighed.map((value, label) => (label === notSupport || total === 0 ? value : (value / total) * rest));
};

/** What follows the first thousand words of a mail is a log or a contract, not the problem. */
const longestText = 6_000;
const general = requestTypeLabels.indexOf('general');
const notSupport = requestTypeLabels.indexOf('not-support');

/** One line, as long as the longer questions of the training data. */
const isQuestion = (text: string, units: readonly TextUnit[]): boolean => {
  if (text.trim().includes('\n')) return false;
  let length = 0;
  for (const unit of units) length += unit.kind === 'han' ? unit.text.length : 2;
  return length <= 90;
};

/** Unit ranges of the sentences; very short ones ("Hi.", a heading, but not the first line) are read with the next, which saves a third. */
const unitSpans = (
  units: readonly TextUnit[],
  sentences: readonly Stretch[],
  firstLine: number,
): { from: number; to: number }[] => {
  const spans: { from: number; to: number }[] = [];
  let from = 0;
  let at = 0;
  let size = 0;
  for (const { end } of sentences) {
    for (; at < units.length; at += 1) {
      const unit = units[at];
      if (unit === undefined || unit.start >= end) break;
      size += unit.kind === 'han' ? unit.text.length : 2;
    }
    if (size < (end - 1 === firstLine ? shortestTitle : shortest)) continue;
    spans.push({ from, to: at });
    from = at;
    size = 0;
  }
  if (at > from) spans.push({ from, to: at });
  return spans;
};

/** In Chinese characters, a word counting two. */
const shortest = 12;
/** The first line of a mail is its subject: read alone, not with the greeting. */
const shortestTitle = 4;

const bestLabel = (chances: readonly number[]): number => {
  let best = 0;
  for (let label = 1; label < chances.length; label += 1)
    if ((chances[label] ?? 0) > (chances[best] ?? 0)) best = label;
  return best;
};

const strongestFor = (judged: readonly Judged[], label: number): Judged | undefined => {
  let strongest: Judged | undefined;
  for (const item of judged) {
    if ((item.chances[label] ?? 0) > (strongest?.chances[label] ?? 0)) strongest = item;
  }
  return strongest;
};

const asRecord = (chances: readonly number[]): Record<RequestTypeLabel, number> => {
  const record = {} as Record<RequestTypeLabel, number>;
  requestTypeLabels.forEach((label, index) => {
    record[label] = chances[index] ?? 0;
  });
  return record;
};

const evidenceOf = (judged: readonly Judged[], units: readonly TextUnit[]): SentenceEvidence[] => {
  const evidence: SentenceEvidence[] = [];
  for (const item of judged) {
    const first = units[item.from];
    const last = units[item.to - 1];
    if (first === undefined || last === undefined) continue;
    const best = bestLabel(item.chances);
    const label = requestTypeLabels[best] ?? 'general';
    evidence.push({ start: first.start, end: last.end, label, probability: item.chances[best] ?? 0 });
  }
  return evidence;
};
