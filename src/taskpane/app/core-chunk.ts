import type { Classifier } from '../../core/models/classifier';
import { createCoreClassifier } from '../../core/models/core-classifier';
import { coreEngine } from './core-engine';
import { createPane } from './create-pane';
import { inPause } from './in-pause';

/** The pane with the whole core behind it; one chunk that loads beside the first picture. */
export const createCorePane = (deps: Omit<Parameters<typeof createPane>[0], 'engine' | 'classifier'>) => {
  const classifier = createCoreClassifier();
  return createPane({ ...deps, classifier, engine: coreEngine(classifier, () => loadRefinement(classifier)) });
};

/** In a pause, for it is as large as half the core and would run before the first findings are drawn. */
const loadRefinement = async (classifier: Classifier) => {
  await new Promise<void>(inPause);
  const { refinement } = await import(/* webpackChunkName: "refinement" */ './refinement');
  return refinement(classifier);
};
