import type { Classifier } from './classifier';
import { unpackNetwork } from './network';
import { requestTypeModel } from './request-type-model';
import { chineseTypeWeights, englishTypeWeights } from './weights/request-type';

/**
 * Its weights are part of the script and nothing is loaded later, so errors and warnings may depend on it. Build it once and keep it.
 */
export const createCoreClassifier = (): Classifier => ({
  requestType: requestTypeModel({
    english: () => unpackNetwork(englishTypeWeights),
    chinese: () => unpackNetwork(chineseTypeWeights),
  }),
});
