import { deskProblemTexts, type DeskProblem } from '../../core/desks/parse-desk';
import { useSpeech, useText } from '../app/text';
import { settingsText } from '../strings/settings';

/** What the form calls the fields that a problem may name; others are named as the file writes them. */
const fieldNames = {
  'name.en': settingsText.nameEn,
  'name.zh-CN': settingsText.nameZh,
  officialAddresses: settingsText.addressesField,
  officialDomains: settingsText.domainsField,
  aliases: settingsText.aliasesField,
  'targets.default': settingsText.answerHours,
} as const;
type FieldName = keyof typeof fieldNames;

/** Says what is wrong with a profile; of one in a list, a number in front of the path tells which. */
export const useProblemText = (): ((problem: DeskProblem) => string) => {
  const t = useText();
  const { locale } = useSpeech();
  return ({ kind, path: full }) => {
    const [, index, inList] = /^(\d+)\.(.*)$/.exec(full) ?? [];
    const path = inList ?? full;
    const field = Object.keys(fieldNames).find((name) => path === name || path.startsWith(`${name}.`));
    const text = deskProblemTexts[kind][locale]({ path: field ? t(fieldNames[field as FieldName]) : path });
    return index === undefined ? text : t(settingsText.importEntry, { entry: Number(index) + 1, problem: text });
  };
};
