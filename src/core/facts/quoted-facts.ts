import type { Fact, FactKind, QuotedFacts } from './fact';
import { findAccountIds } from './find-account-ids';
import { findAmounts } from './find-amounts';
import { findDateTimes } from './find-date-times';
import { findErrorMessages } from './find-error-messages';
import { findPaymentMethods } from './find-payment-methods';
import { findRequestNumbers } from './find-request-numbers';
import { findTransactionReferences } from './find-transaction-references';
import type { Finder, FinderContext, Paragraph } from './finder';
import { paragraphOf, paragraphRanges } from './split-paragraphs';
import { wordFinder } from './words/word-facts';

export interface History {
  /** The older mails' texts, in order. */
  readonly history: readonly string[];
  readonly context: FinderContext;
  /** All facts of one of their paragraphs. */
  read(paragraph: Paragraph): readonly Fact[];
}

/** The finder that alone gives a kind checks ask the history for; of any other kind all finders are asked. */
const finderOf: Readonly<Partial<Record<FactKind, Finder>>> = {
  accountId: findAccountIds,
  accountType: wordFinder(['accountType']),
  dateTime: findDateTimes,
  amount: findAmounts,
  paymentMethod: findPaymentMethods,
  transactionReference: findTransactionReferences,
  requestNumber: findRequestNumbers,
  errorMessage: findErrorMessages,
  attachmentPromise: wordFinder(['attachmentPromise', 'sendable']),
  wish: wordFinder(['wish']),
  changeWanted: wordFinder(['changeWanted']),
  changeReason: wordFinder(['changeWanted', 'changeReason', 'reasonCue']),
};

/**
 * What older mails say, read as far as somebody asks: a history is ten times the mail, and most of its kinds stand in the
 * mail itself already. A paragraph is read as a whole only where the kind's own finder sees something in it, for a
 * reading of another kind may take its place.
 */
export const quotedFacts = (about: History, contextKey: string, cache: Cache | undefined): QuotedFacts => {
  if (!cache) return readWhenAsked(about);
  const key = [contextKey, ...about.history].join('\n');
  const known = kept.get(cache);
  if (known && known.key === key) return known.quoted;
  const quoted = readWhenAsked(about);
  kept.set(cache, { key, quoted });
  return quoted;
};

/** The history of the draft a cache belongs to does not change while its writer types. */
type Cache = Map<string, readonly Fact[]>;
const kept = new WeakMap<Cache, { readonly key: string; readonly quoted: QuotedFacts }>();

interface Piece {
  readonly text: string;
  paragraph: Paragraph | undefined;
  isRead: boolean;
}

const readWhenAsked = ({ history, context, read }: History): QuotedFacts => {
  let pieces: readonly Piece[] | undefined;
  const found = new Set<FactKind>();
  const asked = new Set<FactKind>();
  const unread = (): readonly Piece[] => {
    pieces ??= piecesOf(history);
    return pieces.filter(({ isRead }) => !isRead);
  };
  const readWhole = (piece: Piece): void => {
    piece.isRead = true;
    for (const { kind } of read(paragraphIn(piece))) found.add(kind);
  };
  return {
    has(kind) {
      if (found.has(kind) || asked.has(kind)) return found.has(kind);
      asked.add(kind);
      const finder = finderOf[kind];
      for (const piece of unread()) {
        if (finder && !finder(paragraphIn(piece), context).some((fact) => fact.kind === kind)) continue;
        readWhole(piece);
        if (found.has(kind)) return true;
      }
      return false;
    },
    isEmpty() {
      for (const piece of found.size > 0 ? [] : unread()) {
        readWhole(piece);
        if (found.size > 0) break;
      }
      return found.size === 0;
    },
  };
};

const paragraphIn = (piece: Piece): Paragraph =>
  (piece.paragraph ??= paragraphOf(piece.text, { field: 'body', part: 'quoted' }));

const piecesOf = (history: readonly string[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (const text of history)
    for (const { start, end } of paragraphRanges(text))
      pieces.push({ text: text.slice(start, end), paragraph: undefined, isRead: false });
  return pieces;
};
