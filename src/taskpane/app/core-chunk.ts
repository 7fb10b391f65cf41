import type { Classifier } from '../../core/models/classifier';
import { createCoreClassifier } from '../../core/models/core-classifier';
import type { Loaded } from './Boot';
import { coreEngine } from './core-engine';
import { createPane } from './create-pane';
import { inPause } from './in-pause';
import { Views } from './Views';

/** The views with the whole core behind them; one chunk that loads beside the frame. */
export const createCorePane = (deps: Omit<Parameters<typeof createPane>[0], 'engine' | 'classifier'>): Loaded => {
  const classifier = createCoreClassifier();
  const engine = coreEngine(classifier, () => loadRefinement(classifier));
  return { ...createPane({ ...deps, classifier, engine }), Views };
};

/** In a pause, for it is as large as half the core and would run before the first findings are drawn. */
const loadRefinement = async (classifier: Classifier) => {
  await new Promise<void>(inPause);
  const { refinement } = await import(/* webpackChunkName: "refinement" */ './refinement');
  return refinement(classifier);
};
