import type { Classifier, RequestTypePrediction } from '../../src/core/models/classifier';
import type { RequestTypeLabel } from '../../src/core/models/request-type';

/** A classifier that always answers the same, so that a test says which kind of problem it is about. */
export const fakeClassifier = (label: RequestTypeLabel = 'general', confidence = 0.95): Classifier => ({
  requestType: (): RequestTypePrediction => {
    const rest = (1 - confidence) / 5;
    const probabilities: Record<RequestTypeLabel, number> = {
      'account-locked': rest,
      'account-change': rest,
      'payment-error': rest,
      security: rest,
      general: rest,
      'not-support': rest,
    };
    probabilities[label] = confidence;
    return { probabilities, words: [] };
  },
  hostile: () => 0,
});
