import type { Classifier, RequestTypePrediction } from '../../src/core/models/classifier';
import { requestTypeLabels, type RequestType, type RequestTypeLabel } from '../../src/core/models/request-type';

/** A classifier that always answers the same, so that a test says which kind of problem it is about. */
export const fakeClassifier = (
  label: RequestTypeLabel = 'general',
  confidence = 0.95,
  second?: RequestType,
): Classifier => ({
  requestType: (): RequestTypePrediction => {
    const rest = (1 - confidence) / (requestTypeLabels.length - 1);
    const probabilities = {} as Record<RequestTypeLabel, number>;
    for (const one of requestTypeLabels) probabilities[one] = one === label ? confidence : rest;
    const evidence = second ? [{ start: 0, end: 1, label: second, probability: 0.95 }] : [];
    return { probabilities, words: [], evidence };
  },
});
