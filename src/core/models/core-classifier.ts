import type { Classifier } from './classifier';
import { hostileChance } from './hostility';
import { createTypeClassifier } from './type-classifier';

/**
 * Request type and hostility. Its weights are part of the script; nothing is loaded later, so errors and warnings may
 * depend on it. Build it once and keep it.
 */
export const createCoreClassifier = (): Classifier => ({ ...createTypeClassifier(), hostile: hostileChance });
