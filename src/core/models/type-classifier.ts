import type { Classifier } from './classifier';
import { unpackNetwork } from './network';
import { requestTypeModel } from './request-type-model';
import { chineseTypeWeights, englishTypeWeights } from './weights/request-type';

/**
 * What findings depend on. Hostility's word lists are for the meter, which alerts at Send do not show. Weights are unpacked for
 * the first text: a pane shows itself before it has one.
 */
export const createTypeClassifier = (): Pick<Classifier, 'requestType'> => {
  let model: Classifier['requestType'] | undefined;
  const unpacked = (): Classifier['requestType'] =>
    requestTypeModel({ english: unpackNetwork(englishTypeWeights), chinese: unpackNetwork(chineseTypeWeights) });
  return { requestType: (text) => (model ??= unpacked())(text) };
};
