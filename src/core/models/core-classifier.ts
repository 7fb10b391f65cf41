import type { Classifier } from './classifier';
import { hostileChance } from './hostility';
import { unpackNetwork } from './network';
import { requestTypeModel } from './request-type-model';
import { requestTypeWeights } from './weights/request-type';

/**
 * The classifier both bundles carry: request type and hostility. Its weights are part of the script; nothing is loaded
 * later, so errors and warnings may depend on it. Build it once and keep it.
 */
export const createCoreClassifier = (): Classifier => ({
  requestType: requestTypeModel(unpackNetwork(requestTypeWeights)),
  hostile: hostileChance,
});
