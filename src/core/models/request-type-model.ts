import type { RequestTypePrediction, SentenceEvidence, WeightedWord } from './classifier';
import { chinesePattern, mentionsCredit } from './chinese-patterns';
import { eachFeature } from './features';
import { featureFinder, labelReader, type Network } from './network';
import { requestTypeLabels, type RequestTypeLabel } from './request-type';
import { sentenceStretches, type Stretch } from './sentences';
import { textUnits, type TextUnit } from './text-units';

/**
 * Request type of a text. A short line is judged whole, as the questions of the training data are. A mail is judged
 * sentence by sentence: greetings, thanks and data lines are learned as "not support" and carry nothing; a kind of
 * problem said clearly once outweighs any number of general sentences; earlier sentences weigh a little more.
 */
export const requestTypeModel = (network: Network): ((text: string) => RequestTypePrediction) => {
  const find = featureFinder(network.hashes);
  const { dimensions, vectors } = network;
  const chancesOf = labelReader(network, requestTypeLabels.length);
  let sums = new Int32Array(dimensions);
  let count = 0;
  // One function for all sentences: made anew for each, the engine would not compile it in line.
  const add = (hash: number): void => {
    const feature = find(hash);
    if (feature < 0) return;
    count += 1;
    for (let k = 0, at = feature * dimensions; k < dimensions; k += 1, at += 1) {
      sums[k] = (sums[k] as number) + (vectors[at] as number);
    }
  };
  const judge = (units: readonly TextUnit[], from: number, to: number, factor: number): Judged => {
    sums = new Int32Array(dimensions);
    count = 0;
    eachFeature(units, from, to, add);
    return { from, to, count, sums, chances: settled(chancesOf(sums, count), units, from, to, factor) };
  };

  return (given) => {
    const text = given.length > longestText ? given.slice(0, longestText) : given;
    const units = textUnits(text);
    const spans = unitSpans(units, sentenceStretches(text), text.indexOf('\n'));
    const factor = text.trim().includes('\n') ? mailDoubt : 1;
    const judged = spans.map(({ from, to }) => judge(units, from, to, factor));
    const whole = isQuestion(text, units) ? judge(units, 0, units.length, 1) : undefined;
    const chances = whole?.chances ?? pooled(judged);
    const best = bestLabel(chances);
    const carrier = whole ?? strongestFor(judged, best);
    return {
      probabilities: asRecord(chances),
      words: carrier === undefined ? [] : decidingWords(network, find, units, carrier, best, text),
      evidence: evidenceOf(judged, units),
    };
  };
};

interface Judged {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly sums: Int32Array;
  readonly chances: readonly number[];
}

/** How far a Chinese pattern decides: the rest is the network's. */
const patternShare = 0.85;
/** Without a pattern a Chinese problem must be this much more likely than a general question. */
const chineseDoubt = 50;
/** The same where a credit product is named: our own sentences know few of the ways to ask about those. */
const creditDoubt = 2000;
/** Sentences of a mail to any company are less often about a payment or a login than questions to a bank. */
const mailDoubt = 6;

/** English has 10,000 labelled questions, Chinese our own few hundred: there patterns lead and the network fills in. */
const settled = (
  chances: readonly number[],
  units: readonly TextUnit[],
  from: number,
  to: number,
  englishDoubt: number,
): readonly number[] => {
  let han = 0;
  let latin = 0;
  for (let index = from; index < to; index += 1) {
    const unit = units[index];
    if (unit?.kind === 'han') han += unit.text.length;
    else latin += 1;
  }
  if (han < 2 || han < latin) return doubted(chances, englishDoubt);
  const words = units.slice(from, to).map(({ text }) => text);
  const text = words.join(' ');
  const pattern = chinesePattern(text);
  if (pattern === undefined) return doubted(chances, mentionsCredit(text) ? creditDoubt : chineseDoubt);
  const said = requestTypeLabels.indexOf(pattern.label);
  return chances.map((chance, label) => (1 - patternShare) * chance + (label === said ? patternShare : 0));
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

const pooled = (judged: readonly Judged[]): number[] => {
  const missed = new Array<number>(requestTypeLabels.length).fill(1);
  judged.forEach(({ chances, count }, index) => {
    if (count === 0) return;
    const place = 1 / (1 + index * 0.02);
    for (let label = 0; label < notSupport; label += 1) {
      const chance = chances[label] ?? 0;
      const heard = Math.max(0, (chance - quiet) / (1 - quiet)) * place * (label === general ? generalShare : 1);
      missed[label] = (missed[label] ?? 1) * (1 - Math.min(0.98, heard));
    }
  });
  const heard = missed.map((value) => 1 - value);
  let total = 0;
  for (let label = 0; label < notSupport; label += 1) total += heard[label] ?? 0;
  const strongest = Math.max(...heard.slice(0, notSupport));
  heard[notSupport] = 1 - strongest;
  const all = total + 1 - strongest;
  return heard.map((value) => value / all);
};

/** A chance below this in one sentence of many is noise. */
const quiet = 0.3;
/** A general sentence beside a clear problem is usually its context. */
const generalShare = 0.55;

const bestLabel = (chances: readonly number[]): number => {
  let best = 0;
  for (let label = 1; label < chances.length; label += 1)
    if ((chances[label] ?? 0) > (chances[best] ?? 0)) best = label;
  return best;
};

const strongestFor = (judged: readonly Judged[], label: number): Judged | undefined => {
  let strongest: Judged | undefined;
  for (const item of judged) {
    if (item.count > 0 && (item.chances[label] ?? 0) > (strongest?.chances[label] ?? 0)) strongest = item;
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
    if (first === undefined || last === undefined || item.count === 0) continue;
    const best = bestLabel(item.chances);
    const label = requestTypeLabels[best] ?? 'general';
    evidence.push({ start: first.start, end: last.end, label, probability: item.chances[best] ?? 0 });
  }
  return evidence;
};

/**
 * Words that pushed the label most. A piece's push is the slope of the label's log-odds along its vector; it is shared
 * among the characters of the piece, and neighbouring characters that push make a word.
 */
const decidingWords = (
  network: Network,
  find: (hash: number) => number,
  units: readonly TextUnit[],
  judged: Judged,
  label: number,
  text: string,
): WeightedWord[] => {
  const { dimensions, vectors } = network;
  const to = Math.min(judged.to, judged.from + longestExplained);
  const begin = units[judged.from]?.start ?? 0;
  const pushes = new Float64Array((units[to - 1]?.end ?? begin) - begin);
  const slope = labelSlope(network, judged, label);
  eachFeature(units, judged.from, to, (hash, start, end) => {
    const feature = find(hash);
    if (feature < 0) return;
    let push = 0;
    for (let k = 0; k < dimensions; k += 1) push += (slope[k] ?? 0) * (vectors[feature * dimensions + k] ?? 0);
    for (let at = start; at < end; at += 1) pushes[at - begin] = (pushes[at - begin] ?? 0) + push / (end - start);
  });
  const words: WeightedWord[] = [];
  for (let unit = judged.from; unit < to; unit += 1) {
    const found = units[unit];
    if (found !== undefined) words.push(...pushingWords(found, pushes, begin, text));
  }
  const strongest = words.sort((first, second) => second.weight - first.weight);
  return strongest
    .filter(({ text: word }, at) => strongest.findIndex((other) => other.text === word) === at)
    .slice(0, 5);
};

const longestExplained = 400;
/** A character that pushes less is not part of a word. */
const faint = 0.05;

const pushingWords = (unit: TextUnit, pushes: Float64Array, begin: number, text: string): WeightedWord[] => {
  const words: WeightedWord[] = [];
  const push = (from: number, to: number): void => {
    let weight = 0;
    for (let at = from; at < to; at += 1) weight += pushes[at - begin] ?? 0;
    if (weight > faint && to > from) words.push({ text: text.slice(from, to), weight: Math.round(weight * 100) / 100 });
  };
  if (unit.kind === 'word') {
    push(unit.start, unit.end);
    return words;
  }
  let from = unit.start;
  for (let at = unit.start; at <= unit.end; at += 1) {
    if (at < unit.end && (pushes[at - begin] ?? 0) > faint && at - from < 8) continue;
    if (at - from > 1) push(from, at);
    from = at + 1;
  }
  return words;
};

const labelSlope = (network: Network, judged: Judged, label: number): Float64Array => {
  const { dimensions, weights, bias, labels } = network;
  const scale = 1 / Math.sqrt(Math.max(judged.count, 1));
  const outputs = Array.from(labels, (_, output) => {
    let sum = 0;
    for (let k = 0; k < dimensions; k += 1) sum += (weights[output * dimensions + k] ?? 0) * (judged.sums[k] ?? 0);
    return sum * scale + (bias[output] ?? 0);
  });
  const most = Math.max(...outputs);
  const raw = outputs.map((value) => Math.exp(value - most));
  const total = raw.reduce((sum, value) => sum + value, 0);
  const ofLabel = raw.reduce((sum, value, output) => sum + (labels[output] === label ? value : 0), 0);
  const slope = new Float64Array(dimensions);
  raw.forEach((value, output) => {
    const pull = labels[output] === label ? value / Math.max(ofLabel, 1e-9) : -value / Math.max(total - ofLabel, 1e-9);
    for (let k = 0; k < dimensions; k += 1) {
      slope[k] = (slope[k] ?? 0) + pull * (weights[output * dimensions + k] ?? 0) * scale;
    }
  });
  return slope;
};
