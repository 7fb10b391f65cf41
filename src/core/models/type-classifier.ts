import type { Classifier } from './classifier';
import { unpackNetwork } from './network';
import { requestTypeModel } from './request-type-model';
import { chineseTypeWeights, englishTypeWeights } from './weights/request-type';

/** What findings depend on. Hostility's word lists are for the meter, which alerts at Send do not show. */
export const createTypeClassifier = (): Pick<Classifier, 'requestType'> => ({
  requestType: requestTypeModel({
    english: () => unpackNetwork(englishTypeWeights),
    chinese: () => unpackNetwork(chineseTypeWeights),
  }),
});
