import { join } from 'node:path';
import { requestTypeLabels } from '../../src/core/models/request-type';
import { lines, type LabelledText } from '../../src/training/read-data';

/** Own sentences that no weights have seen: a label and several ways to say one thing a line. */
export const readParaphrases = (language: 'en' | 'zh'): LabelledText[] =>
  lines(join(__dirname, `paraphrases.${language}.tsv`)).flatMap((line) => {
    const [name = '', ...texts] = line.split('\t');
    const label = requestTypeLabels.find((known) => known === name);
    if (label === undefined) throw new Error(`Unknown label: ${name}`);
    return texts.map((text) => ({ text, label, source: `paraphrases-${language}`, group: texts[0] ?? '' }));
  });
