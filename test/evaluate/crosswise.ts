import { packLinear } from '../../src/core/models/linear-model';
import { textHash } from '../../src/training/held-aside';
import { readOwnCourtesy, readTydip, shippedSeed, trainCourtesy } from '../../src/training/train-tone';

const parts = 5;

/** Every rated English text with the score of a model that was trained as the shipped one is, on the other four fifths. */
export const courtesyCrosswise = (
  data: string,
  scorerOf: (courtesyWeights: string) => (text: string) => number,
): readonly { readonly text: string; readonly score: number; readonly rated: number }[] => {
  const english = readTydip(data);
  const chinese = readOwnCourtesy(8);
  return Array.from({ length: parts }, (_, part) => {
    const isAside = ({ text }: { text: string }): boolean => textHash(text) % parts === part;
    const learned = english.filter((row) => !isAside(row));
    const rate = scorerOf(packLinear(trainCourtesy(learned, chinese, shippedSeed)));
    return english.filter(isAside).map(({ text, score }) => ({ text, score, rated: rate(text) }));
  }).flat();
};
