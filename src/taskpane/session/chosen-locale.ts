import type { Settings } from '../../core/settings/settings';
import type { SettingsPort } from './settings-store';

/** The pane's language as it was chosen last, for what is shown before the reader of the settings has come with the core. */
export const chosenLocale = ({ readRoaming, readLocal }: Pick<SettingsPort, 'readRoaming' | 'readLocal'>) => {
  const [roaming, local] = [fieldIn(readRoaming()), fieldIn(readLocal())];
  const { value } = local.at > roaming.at ? local : roaming;
  return value === 'en' || value === 'zh-CN' ? value : ('auto' satisfies Settings['locale']);
};

const fieldIn = (stored: unknown): { readonly value?: unknown; readonly at: number } => {
  const field = (stored as { readonly fields?: { readonly locale?: unknown } } | null | undefined)?.fields?.locale;
  const { value, at } = (field ?? {}) as { readonly value?: unknown; readonly at?: unknown };
  return { value, at: typeof at === 'number' ? at : 0 };
};
