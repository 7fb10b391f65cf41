import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requestTypeLabels, type RequestTypeLabel } from '../core/models/request-type';
import { expandTemplate } from './templates';

export interface LabelledText {
  readonly text: string;
  readonly label: RequestTypeLabel;
  /** The data set's own, finer class. */
  readonly intent?: string;
  readonly source: string;
  /** The template it was written from, or the first of its meaning. */
  readonly group?: string;
}

const own = join(dirname(fileURLToPath(import.meta.url)), 'data');

/** Rows of a tab-separated file with a header line, as its cells; quotes around a cell are dropped. */
export const readTable = (path: string): string[][] =>
  lines(path)
    .slice(1)
    .map((line) => line.split('\t').map((cell) => cell.replace(/^"([\s\S]*)"$/, '$1').replace(/""/g, '"')));

export const lines = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => line !== '');

const ourIds: Readonly<Record<string, RequestTypeLabel>> = {
  account_locked: 'account-locked',
  account_information_change: 'account-change',
  payment_error: 'payment-error',
  security: 'security',
};

/** The suggested mapping as it stands, with our spelling of the ids. */
const readMapping = (path: string): Map<string, RequestTypeLabel> => {
  const mapping = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const types = new Map<string, RequestTypeLabel>();
  for (const [id, label] of Object.entries(ourIds)) {
    const intents = mapping[id];
    if (Array.isArray(intents)) for (const intent of intents) types.set(String(intent), label);
  }
  return types;
};

export const readBanking77 = (data: string): LabelledText[] => {
  const types = readMapping(join(data, 'train/banking77/SUGGESTED_MAPPING.json'));
  return readTable(join(data, 'train/banking77/train.tsv')).map(([text = '', intent = '']) => ({
    text,
    intent,
    label: types.get(intent) ?? 'general',
    source: 'banking77',
  }));
};

/** CLINC intents another company's support desk may well be asked: neither "general" nor "not support" for us. */
const undecidedIntents = new Set(
  'lost_luggage flight_status order_status application_status carry_on insurance insurance_change car_rental sync_device reset_settings change_user_name direct_deposit travel_notification find_phone order schedule_maintenance international_visa'.split(
    ' ',
  ),
);

export const readClinc = (data: string, split: 'train' | 'val'): LabelledText[] => {
  const types = readMapping(join(data, 'train/clinc150/SUGGESTED_MAPPING.json'));
  return [
    ...readTable(join(data, `train/clinc150/${split}.tsv`)),
    ...readTable(join(data, `train/clinc150/oos_${split}.tsv`)),
  ]
    .filter(([, intent = '']) => !undecidedIntents.has(intent))
    .map(([text = '', intent = '', domain = '']) => ({
      text,
      intent,
      label: types.get(intent) ?? (domain === 'banking' || domain === 'credit_cards' ? 'general' : 'not-support'),
      source: 'clinc150',
    }));
};

/** NLU++ names several intents a sentence; these rules read them as our types. Sentences with none are left out. */
export const readNlupp = (data: string): LabelledText[] => {
  const folder = join(data, 'train/nlupp-banking');
  const files = readdirSync(folder)
    .filter((name) => /^fold\d+\.jsonl$/.test(name))
    .sort();
  const rows = files.flatMap((name) =>
    lines(join(folder, name)).map((line) => JSON.parse(line) as { text: string; intents?: string[] }),
  );
  return rows.flatMap(({ text, intents = [] }) => {
    const label = labelOfIntents(new Set(intents));
    return label === undefined ? [] : [{ text, label, source: 'nlupp' }];
  });
};

const labelOfIntents = (intents: ReadonlySet<string>): RequestTypeLabel | undefined => {
  const has = (...names: string[]): boolean => names.some((name) => intents.has(name));
  if (has('lost_stolen')) return 'security';
  if (has('wrong_notworking_notshowing')) {
    if (has('pin')) return 'account-locked';
    return has(
      'transfer_payment_deposit',
      'withdrawal',
      'card',
      'refund',
      'fees_interests',
      'contactless',
      'direct_debit',
    )
      ? 'payment-error'
      : undefined;
  }
  if (has('refund')) return 'payment-error';
  if (has('cancel_close_leave_freeze') && has('account')) return 'account-change';
  if (has('change') && has('pin')) return 'account-change';
  if (has('change', 'cancel_close_leave_freeze')) return undefined;
  const chat = ['affirm', 'deny', 'dont_know', 'greet', 'thank', 'end_call', 'acknowledge', 'repeat'];
  const names = [...intents];
  if (names.length > 0 && names.every((name) => chat.includes(name))) return 'not-support';
  return has('request_info', 'how_much', 'how', 'when', 'limits', 'arrival', 'new', 'handoff') ? 'general' : undefined;
};

/** Own sentences: one label and one template a line (see templates.ts). Held aside is a template, with all it gives. */
export const readOwnRequests = (language: 'en' | 'zh', most: number): LabelledText[] => {
  const slots = readSlots();
  return lines(join(own, `request-type.${language}.tsv`)).flatMap((line) => {
    const [label = '', template = ''] = line.split('\t');
    const known = labelNamed(label, `request-type.${language}.tsv`);
    return expandTemplate(template, slots, most).map((text) => ({
      text,
      label: known,
      source: `own-${language}`,
      group: template,
    }));
  });
};

/**
 * Own sentences written one by one, of many trades, by several hands: a label and a sentence a line, or sentences that
 * mean the same. Held aside is a line.
 */
export const readOwnLines = (language: 'en' | 'zh'): LabelledText[] =>
  lines(join(own, `request-lines.${language}.tsv`)).flatMap((line) => {
    const [label = '', ...texts] = line.split('\t');
    const known = labelNamed(label, `request-lines.${language}.tsv`);
    return texts.map((text) => ({ text, label: known, source: `own-lines-${language}`, group: texts[0] }));
  });

const labelNamed = (label: string, file: string): RequestTypeLabel => {
  const known = requestTypeLabels.find((name) => name === label);
  if (known === undefined) throw new Error(`Unknown label in ${file}: ${label}`);
  return known;
};

export const readSlots = (): Map<string, readonly string[]> =>
  new Map(lines(join(own, 'slots.tsv')).map((line) => [line.split('\t')[0] ?? '', line.split('\t').slice(1)]));

export const ownText = (name: string): string => readFileSync(join(own, name), 'utf8');

export const ownLines = (name: string): string[] => lines(join(own, name));
