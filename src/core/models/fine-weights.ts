import type { Classifier } from './classifier';
import { eachFeature } from './features';
import { linearScorer, unpackLinear } from './linear-model';
import { sentenceStretches } from './sentences';
import { textUnits } from './text-units';
import { eachToneFeature } from './tone-features';

/** Weights loaded later, by the pane and the CLI: `import('./weights/fine')`. They refine meters and hints, no more. */
export interface FineWeights {
  readonly courtesy: string;
  readonly offensive: string;
}

/** The classifier with courtesy and offensive wording. */
export const withFineWeights = (classifier: Classifier, fine: FineWeights): Classifier => {
  const courtesyScore = linearScorer(unpackLinear(fine.courtesy));
  const offensiveScore = linearScorer(unpackLinear(fine.offensive));
  return {
    ...classifier,
    courtesy: (text) => {
      const pieces = courtesyPieces(text.slice(0, longestText));
      if (pieces.length === 0) return 0;
      let sum = 0;
      for (const piece of pieces) sum += courtesyScore((emit) => eachToneFeature(piece, emit));
      const mean = sum / pieces.length;
      const grown = Math.exp(2 * courtesySlope * mean);
      return (grown - 1) / (grown + 1);
    },
    offensive: (text) => {
      const score = offensiveScore((emit) => {
        const units = textUnits(text.slice(0, longestText));
        eachFeature(units, 0, units.length, emit);
      });
      return 1 / (1 + Math.exp(-offensiveSlope * (score - offensiveFrom)));
    },
  };
};

const longestText = 20_000;
/** A rating one standard deviation above the mean reads as 0.76. */
const courtesySlope = 1;
/** Set on COLD's development part: a score of 1 is right nine times in ten. */
const offensiveSlope = 4;
/** COLD's training part is half offensive, its human-labelled part 40 % (PROVENANCE): even chances lie a little higher. */
const offensiveFrom = 0.1;

/** A mail is rated in pieces as long as the rated texts, a few sentences each, and averaged. */
const courtesyPieces = (text: string): string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const { start, end } of sentenceStretches(text)) {
    const sentence = text.slice(start, end);
    if (sentence.trim() === '') continue;
    if (piece !== '' && piece.length + sentence.length > pieceLength) {
      pieces.push(piece);
      piece = '';
    }
    piece += `${sentence} `;
  }
  if (piece.trim() !== '') pieces.push(piece);
  return pieces;
};

const pieceLength = 240;
