import { chineseDays } from '../../core/calendar/chinese-days';
import type { Classifier } from '../../core/models/classifier';
import { withFineWeights } from '../../core/models/fine-weights';
import * as fine from '../../core/models/weights/fine';
import type { Refinement } from './core-engine';

/** What a review can do without: the weights behind the tone's word, and the holidays behind a desk's hours. */
export const refinement = (classifier: Classifier): Refinement => ({
  classifier: withFineWeights(classifier, fine),
  holidaysOf: chineseDays,
});
