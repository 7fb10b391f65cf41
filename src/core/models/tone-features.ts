import { courtesyMarkers } from './courtesy-markers';
import { eachFeature, type EmitFeature } from './features';
import { joinedUnits, textUnits, type TextUnit } from './text-units';

/**
 * Features of tone: those of request type, politeness strategies (one feature in both languages, and one when it stands
 * at the very start), question and exclamation marks, and how long the text is.
 */
export const eachToneFeature = (text: string, emit: EmitFeature): void => {
  const units = textUnits(text);
  eachFeature(units, 0, units.length, emit);
  strategyFeatures(units, emit);
  let questions = 0;
  let calls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 63 || code === 0xff1f) questions += 1;
    if (code === 33 || code === 0xff01) calls += 1;
  }
  if (questions > 0) emit(marked(900 + Math.min(questions, 3)), 0, 0);
  if (calls > 0) emit(marked(910 + Math.min(calls, 3)), 0, 0);
  // So that each language has its own zero.
  const chinese = units.some(({ kind }) => kind === 'han');
  emit(marked(chinese ? 940 : 941), 0, 0);
  emit(marked(920 + Math.min(6, Math.floor(Math.log(units.length + 1) * 1.5))), 0, 0);
};

const strategyFeatures = (units: readonly TextUnit[], emit: EmitFeature): void => {
  const first = units[0];
  const words = joinedUnits(units, 'word');
  const han = joinedUnits(units, 'han');
  courtesyMarkers.forEach((_, strategy) => {
    const english = patterns[strategy]?.en.exec(words);
    const chinese = patterns[strategy]?.zh.exec(han);
    if (english === null && chinese === null) return;
    emit(marked(strategy), 0, 0);
    const atStart = first?.kind === 'han' ? chinese?.index === 1 : english?.index === 0;
    if (atStart) emit(marked(100 + strategy), 0, 0);
  });
};

const patterns = courtesyMarkers.map(({ en, zh }) => ({ en: new RegExp(` (?:${en}) `), zh: new RegExp(zh) }));

/** A hash of its own for a numbered feature. */
const marked = (number: number): number => {
  let hash = Math.imul(number + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
};
