import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { guessRequestType } from '../../src/core/facts/request-type';
import type { Classifier } from '../../src/core/models/classifier';
import { createCoreClassifier } from '../../src/core/models/core-classifier';
import { courtesyMarkers } from '../../src/core/models/courtesy-markers';
import { withFineWeights } from '../../src/core/models/fine-weights';
import { createActReader, mailActs, type MailAct } from '../../src/core/models/mail-acts';
import type { RequestType } from '../../src/core/models/request-type';
import { textUnits } from '../../src/core/models/text-units';
import * as fine from '../../src/core/models/weights/fine';
import { mailActWeights } from '../../src/core/models/weights/desk-mails';
import { chineseTypeWeights, englishTypeWeights } from '../../src/core/models/weights/request-type';
import { isHeldAside } from '../../src/training/held-aside';
import {
  readBanking77,
  readClinc,
  readOwnLines,
  readOwnRequests,
  readTable,
  type LabelledText,
} from '../../src/training/read-data';
import { readDeskActs } from '../../src/training/train-mail-acts';
import { expansions } from '../../src/training/train-request-type';
import { readCold, readOwnCourtesy, readTydip } from '../../src/training/train-tone';
import { courtesyCrosswise } from './crosswise';
import { accuracy, calibrationError, macroF1, pearson, spearman } from './measures';
import { freshHostileSentences, hostileSentences, isHostile } from './hostile-sentences';
import { readParaphrases } from './paraphrases';
import { isInsultByWords, typeByWords } from './word-lists';

/** One line of the report: what is measured, our value, the word lists', a guess that always says the most frequent. */
export interface Measurement {
  readonly set: string;
  readonly rows: number;
  readonly measure: string;
  readonly model: number;
  readonly words?: number;
  readonly majority?: number;
}

/**
 * Measures the models on what they were not trained on: the tenth held aside by the text's hash (held-aside.ts), COLD's
 * development part, CLINC's validation part, and the sets only for measuring. `data` is the data folder.
 */
export const evaluateModels = (data: string): Measurement[] => {
  const started = performance.now();
  const core = createCoreClassifier();
  // Weights are unpacked for the first text.
  core.requestType('Hello');
  const loading = performance.now() - started;
  const classifier = withFineWeights(core, fine);
  const held = (rows: readonly LabelledText[]): LabelledText[] =>
    rows.filter(({ text, group }) => isHeldAside(group ?? text));
  return [
    ...requestTypeRows('Banking77, held aside', held(readBanking77(data)), core),
    ...requestTypeRows('CLINC150 val, support only', readClinc(data, 'val').filter(isSupport), core),
    ...supportRows(readClinc(data, 'val'), core),
    ...requestTypeRows('own zh, templates held aside', held(readOwnRequests('zh', expansions)).filter(isSupport), core),
    ...requestTypeRows('own en, templates held aside', held(readOwnRequests('en', expansions)).filter(isSupport), core),
    ...requestTypeRows('own en lines held aside', held(readOwnLines('en')).filter(isSupport), core),
    ...requestTypeRows('own zh lines held aside', held(readOwnLines('zh')).filter(isSupport), core),
    ...requestTypeRows('own zh paraphrases, never trained on', readParaphrases('zh').filter(isSupport), core),
    ...requestTypeRows('own en paraphrases, never trained on', readParaphrases('en').filter(isSupport), core),
    ...paraphraseRows(data, core),
    ...toneRows(data, classifier),
    crosswiseRow(data, core),
    deskActRow(),
    ...hostileRows('own hostile sentences', hostileSentences),
    ...hostileRows('own hostile sentences, fresh', freshHostileSentences),
    ...sizes(loading, core),
  ];
};

/** A tenth of TyDiP is 191 texts, which tell no difference under 5 %: all of them, each by a model that has not seen it. */
const crosswiseRow = (data: string, core: Classifier): Measurement => {
  const binary = readTydipBinary(data);
  const rated = courtesyCrosswise(data, (courtesy) => {
    const { courtesy: rate } = withFineWeights(core, { ...fine, courtesy });
    return (text) => rate?.(text) ?? 0;
  }).filter(({ text }) => binary.has(text));
  const model = accuracy(rated.map(({ score, rated: ours }) => [sign(score), sign(ours)]));
  return { set: 'TyDiP en binary, crosswise', rows: rated.length, measure: 'accuracy', model };
};

const readTydipBinary = (data: string): ReadonlySet<string> =>
  new Set(readTable(join(data, 'train/tydip/binary/en_train_binary.tsv')).map(([text = '']) => text));

const sign = (value: number): string => (value > 0 ? 'polite' : 'impolite');

const deskActRow = (): Measurement => {
  const read = createActReader(mailActWeights);
  const rows = readDeskActs(8, 'aside');
  const likeliest = (text: string): MailAct => {
    const chances = read(text);
    return mailActs.reduce((best, act) => (chances[act] > chances[best] ? act : best));
  };
  const model = accuracy(rows.map(({ act, text }) => [act, likeliest(text)] as const));
  return { set: "acts of a desk's sentences, templates held aside", rows: rows.length, measure: 'accuracy', model };
};

const isSupport = ({ label }: LabelledText): boolean => label !== 'not-support';

const typeOf = (text: string, classifier: Classifier): { type: RequestType; confidence: number } =>
  guessRequestType('', text, classifier);

const requestTypeRows = (set: string, rows: readonly LabelledText[], classifier: Classifier): Measurement[] => {
  const guesses = rows.map(({ text, label }) => ({ ...typeOf(text, classifier), label, text }));
  const model = guesses.map(({ label, type }) => [label, type] as const);
  const words = rows.map(({ label, text }) => [label, typeByWords(text)] as const);
  const majority = rows.map(({ label }) => [label, 'general'] as const);
  const answered = guesses.map(({ confidence, type, label }) => ({ confidence, right: type === label }));
  const line = { set, rows: rows.length };
  return [
    { ...line, measure: 'accuracy', model: accuracy(model), words: accuracy(words), majority: accuracy(majority) },
    { ...line, measure: 'macro-F1', model: macroF1(model), words: macroF1(words), majority: macroF1(majority) },
    { ...line, measure: 'calibration error', model: calibrationError(answered) },
  ];
};

const supportRows = (rows: readonly LabelledText[], classifier: Classifier): Measurement[] => {
  const pairs = rows.map((row) => {
    const none = classifier.requestType(row.text).probabilities['not-support'] > 0.5;
    return [String(isSupport(row)), String(!none)] as const;
  });
  const majority = accuracy(pairs.map(([gold]) => [gold, 'false']));
  return [
    { set: 'CLINC150 val, support or not', rows: rows.length, measure: 'accuracy', model: accuracy(pairs), majority },
  ];
};

const paraphraseRows = (data: string, classifier: Classifier): Measurement[] => {
  const pairs = ['afqmc_train', 'atec_train80', 'bq_dev']
    .flatMap((name) => readTable(join(data, `evaluate-only/zh-fintech-qmatch/${name}.tsv`)))
    .filter(([, , same]) => same === '1');
  const share = (answer: (text: string) => string): { same: number; special: number; count: number } => {
    const said = pairs.map(([first = '', second = '']) => [answer(first), answer(second)] as const);
    const special = said.filter(([first, second]) => first !== 'general' || second !== 'general');
    return { same: accuracy(said), special: accuracy(special), count: special.length };
  };
  const model = share((text) => typeOf(text, classifier).type);
  const words = share(typeByWords);
  const set = 'zh-fintech-qmatch, pairs marked same';
  return [
    { set, rows: pairs.length, measure: 'same type', model: model.same, words: words.same, majority: 1 },
    { set, rows: model.count, measure: 'same type, one not general', model: model.special, words: words.special },
  ];
};

const toneRows = (data: string, classifier: Classifier): Measurement[] => {
  const courtesy = (text: string): number => classifier.courtesy?.(text) ?? 0;
  const binary = readTydipBinary(data);
  const english = readTydip(data).filter(({ text }) => isHeldAside(text) && binary.has(text));
  const tydip = {
    model: accuracy(english.map(({ text, score }) => [sign(score), sign(courtesy(text))])),
    words: accuracy(english.map(({ text, score }) => [sign(score), sign(markerBalance(text))])),
    majority: accuracy(english.map(({ score }) => [sign(score), 'polite'])),
  };
  const correlated = (set: string, rows: readonly { text: string; score: number }[]): Measurement => ({
    set,
    rows: rows.length,
    measure: 'Pearson r',
    model: pearson(
      rows.map(({ text }) => courtesy(text)),
      rows.map(({ score }) => score),
    ),
    words: pearson(
      rows.map(({ text }) => markerBalance(text)),
      rows.map(({ score }) => score),
    ),
  });
  const talk = (part: string): { text: string; score: number }[] =>
    readTable(join(data, `evaluate-only/holistic-politeness/${part}.tsv`)).map(([text = '', score]) => ({
      text,
      score: Number(score),
    }));
  const emails = readFileSync(join(data, 'evaluate-only/email-politeness/emails_train.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; tone_consideration: number });
  const cold = readCold(data, 'dev');
  const label = (offensive: boolean): string => (offensive ? 'offensive' : 'not');
  return [
    { set: 'TyDiP en binary, held aside', rows: english.length, measure: 'accuracy', ...tydip },
    correlated(
      'own zh courtesy, held aside',
      readOwnCourtesy(8).filter(({ text }) => isHeldAside(text)),
    ),
    correlated('holistic-politeness zh val, measured only', talk('chinese_val')),
    correlated('holistic-politeness en val, measured only', talk('english_val')),
    {
      set: 'email-politeness train, measured only',
      rows: emails.length,
      measure: 'Spearman, tone',
      model: spearman(
        emails.map(({ text }) => courtesy(text)),
        emails.map((email) => email.tone_consideration),
      ),
      words: spearman(
        emails.map(({ text }) => markerBalance(text)),
        emails.map((email) => email.tone_consideration),
      ),
    },
    {
      set: 'COLD dev',
      rows: cold.length,
      measure: 'accuracy',
      model: accuracy(
        cold.map(({ text, offensive }) => [label(offensive), label((classifier.offensive?.(text) ?? 0) > 0.5)]),
      ),
      words: accuracy(cold.map(({ text, offensive }) => [label(offensive), label(isInsultByWords(text))])),
      majority: accuracy(cold.map(({ offensive }) => [label(offensive), 'not'])),
    },
  ];
};

/** Counting politeness markers: what a model must beat. The last strategies of the list are rude ones. */
const markerBalance = (text: string): number => {
  const words = ` ${textUnits(text)
    .map((unit) => unit.text)
    .join(' ')} `;
  const kind = [1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, -1, 0, -1, -1, 0, -1, -1, -1, 0, -1];
  return courtesyMarkers.reduce((sum, { en, zh }, strategy) => {
    const found = new RegExp(` (?:${en}) `).test(words) || new RegExp(zh).test(words);
    return found ? sum + (kind[strategy] ?? 0) : sum;
  }, 0);
};

const hostileRows = (set: string, sentences: typeof hostileSentences): Measurement[] => {
  const said = sentences.map(({ text, hostile }) => ({ hostile, found: isHostile(text) }));
  const found = said.filter((row) => row.found);
  const listed = sentences.filter(({ text }) => isInsultByWords(text));
  const right = found.filter(({ hostile }) => hostile).length;
  const line = { set, rows: said.length };
  return [
    {
      ...line,
      measure: 'precision',
      model: right / Math.max(found.length, 1),
      words: listed.filter(({ hostile }) => hostile).length / Math.max(listed.length, 1),
    },
    {
      ...line,
      measure: 'recall',
      model: right / said.filter(({ hostile }) => hostile).length,
      words: listed.filter(({ hostile }) => hostile).length / said.filter(({ hostile }) => hostile).length,
    },
  ];
};

const sizes = (loading: number, classifier: Classifier): Measurement[] => {
  const mail = 'Hello, my card was declined twice yesterday and I would like to know why. '
    .repeat(140)
    .slice(0, 10_240);
  const letter = '您好，我昨天支付失败了，但是钱已经扣了，请帮我核实一下，谢谢。'.repeat(120).slice(0, 3413);
  const kilobytes = (...texts: string[]): number =>
    texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1024;
  const timed = (text: string): number => {
    const times: number[] = [];
    for (let round = 0; round < 300; round += 1) {
      const from = performance.now();
      classifier.requestType(text);
      times.push(performance.now() - from);
    }
    return times.sort((one, other) => one - other)[150] ?? 0;
  };
  return [
    { set: 'core weights', rows: 2, measure: 'KB gzip', model: kilobytes(englishTypeWeights, chineseTypeWeights) },
    { set: 'fine weights', rows: 2, measure: 'KB gzip', model: kilobytes(fine.courtesy, fine.offensive) },
    { set: 'loading the core classifier', rows: 1, measure: 'ms', model: loading },
    { set: '10 KB mail, en', rows: 300, measure: 'ms, median', model: timed(mail) },
    { set: '10 KB mail, zh', rows: 300, measure: 'ms, median', model: timed(letter) },
  ];
};

/** The report as a table; the sets' names are data, not mail text. */
export const printMeasurements = (rows: readonly Measurement[]): string => {
  const number = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(3));
  const cells = [
    ['set', 'rows', 'measure', 'model', 'word lists', 'majority'],
    ...rows.map(({ set, rows: count, measure, model, words, majority }) => [
      set,
      String(count),
      measure,
      number(model),
      number(words),
      number(majority),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
