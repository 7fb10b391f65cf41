import { readMessageText } from '../core/conversation/message-text';
import { signsOf } from '../core/conversation/likeliest-kind';
import { readSaid } from '../core/conversation/read-said';
import { normaliseSubject } from '../core/mail/normalise-subject';
import { createActReader, type ActChances } from '../core/models/mail-acts';
import { kindFeatures, kindScores, mailKinds, packKinds, type KindWeights } from '../core/models/mail-kinds';
import { packNetwork } from '../core/models/network';
import { readLabelledMails, readWholeMails, type LabelledMail } from './read-desk-mails';
import { actTextsOf, readDeskActs, trainMailActs, type ActPlan, type ActText } from './train-mail-acts';

/**
 * What kind a mail is, from what its sentences do: logistic regression over `kindFeatures`. Where a mail's own sentences
 * taught the sentence model, a model taught without them reads it, or its reading would be better than any in the field.
 */
export interface KindPlan {
  readonly folds: number;
  readonly rounds: number;
  /** The larger, the smaller the weights. */
  readonly restraint: number;
}

export const shippedKindPlan: KindPlan = { folds: 4, rounds: 1000, restraint: 0.3 };

type ReadSentence = (sentence: string) => ActChances;
export interface KindRow {
  readonly features: readonly number[];
  readonly kind: number;
}

/** Weights of the sentence model and of the mail's kind, which rests on it. */
export const packedDeskMails = (acts: ActPlan, kinds: KindPlan): { acts: string; kinds: string } => {
  const sentences = readDeskActs(8, 'taught');
  const labelled = readLabelledMails();
  const packed = packNetwork(trainMailActs(sentences.concat(labelled.flatMap(actTextsOf)), acts));
  const rows = readWholeMails().map((mail) => rowOf(mail, createActReader(packed)));
  for (let fold = 0; fold < kinds.folds; fold += 1)
    rows.push(...rowsOfFold(sentences, labelled, acts, { fold, folds: kinds.folds }));
  return { acts: packed, kinds: packKinds(trainKinds(rows, kinds)) };
};

const rowsOfFold = (
  sentences: readonly ActText[],
  labelled: readonly LabelledMail[],
  plan: ActPlan,
  { fold, folds }: { readonly fold: number; readonly folds: number },
): KindRow[] => {
  const isInside = (_: LabelledMail, at: number): boolean => at % folds === fold;
  const others = labelled.filter((mail, at) => !isInside(mail, at)).flatMap(actTextsOf);
  const read = createActReader(packNetwork(trainMailActs(sentences.concat(others), plan)));
  return labelled.filter(isInside).map((mail) => rowOf(mail, read));
};

const rowOf = ({ message, kind }: LabelledMail, read: ReadSentence): KindRow => {
  const said = readSaid(readMessageText(message), normaliseSubject(message.subject), read);
  return { features: kindFeatures(signsOf(message, said)), kind: mailKinds.indexOf(kind) };
};

/** Full gradient with momentum, steps by each feature's size (RMSprop): the same rows give the same weights. */
export const trainKinds = (rows: readonly KindRow[], { rounds, restraint }: KindPlan): KindWeights => {
  const size = rows[0]?.features.length ?? 0;
  const zeros = (): number[][] => mailKinds.map(() => new Array<number>(size).fill(0));
  const [weights, speed, squares] = [zeros(), zeros(), zeros()];
  for (let round = 0; round < rounds; round += 1) {
    const slopes = zeros();
    for (const { features, kind } of rows) {
      chancesOf(kindScores(weights, features)).forEach((chance, at) => {
        const wrong = chance - (at === kind ? 1 : 0);
        const slope = slopes[at] ?? [];
        features.forEach((feature, k) => (slope[k] = (slope[k] ?? 0) + wrong * feature));
      });
    }
    const rate = 0.05 * (1 - round / rounds);
    weights.forEach((row, at) => {
      row.forEach((weight, k) => {
        const slope = (slopes[at]?.[k] ?? 0) + restraint * weight * (k === 0 ? 0.1 : 1);
        const square = 0.99 * (squares[at]?.[k] ?? 0) + 0.01 * slope * slope;
        const step = 0.9 * (speed[at]?.[k] ?? 0) + (rate * slope) / (Math.sqrt(square) + 1e-3);
        (squares[at] as number[])[k] = square;
        (speed[at] as number[])[k] = step;
        row[k] = weight - step * 0.1;
      });
    });
  }
  return weights;
};

const chancesOf = (scores: readonly number[]): number[] => {
  const most = Math.max(...scores);
  const grown = scores.map((score) => Math.exp(score - most));
  const total = grown.reduce((sum, value) => sum + value, 0);
  return grown.map((value) => value / total);
};
