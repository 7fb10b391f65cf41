import { seededRandom } from './random';
import { textHash } from './held-aside';

/**
 * Own labelled sentences are written with alternatives, `[a|b|]`, and slots, `{name}`, filled from `slots.tsv`. A line
 * gives up to `most` different sentences, chosen by a generator seeded with the line itself: adding a line changes no
 * other.
 */
export const expandTemplate = (
  template: string,
  slots: ReadonlyMap<string, readonly string[]>,
  most: number,
): string[] => {
  const random = seededRandom(textHash(template));
  const pick = (choices: readonly string[]): string => choices[Math.floor(random() * choices.length)] ?? '';
  const once = (): string => {
    let text = template;
    for (let round = 0; round < 6 && /[[{]/.test(text); round += 1) {
      text = text
        .replace(/\[([^[\]]*)\]/g, (_, choices: string) => pick(choices.split('|')))
        .replace(/\{([^{}]*)\}/g, (_, name: string) => pick(slots.get(name) ?? [`{${name}?`]));
    }
    return text.trim();
  };
  const sentences = new Set<string>();
  for (let attempt = 0; attempt < most * 3 && sentences.size < most; attempt += 1) sentences.add(once());
  return [...sentences];
};
