import type { Classifier } from '../../core/models/classifier';
import { createCoreClassifier } from '../../core/models/core-classifier';
import { coreEngine } from './core-engine';
import { createPane } from './create-pane';

/** The pane with the whole core behind it; one chunk that loads beside the first picture. */
export const createCorePane = (deps: Omit<Parameters<typeof createPane>[0], 'engine' | 'classifier'>) => {
  const classifier = createCoreClassifier();
  return createPane({ ...deps, classifier, engine: coreEngine(classifier, () => loadRefinement(classifier)) });
};

const loadRefinement = (classifier: Classifier) =>
  import(/* webpackChunkName: "refinement" */ './refinement').then(({ refinement }) => refinement(classifier));
