import { clientIds, type ClientId } from './clients/profile';
import { storyStart } from './desk/clock';
import type { UiLocale } from './outlook';
import { type Fault, parseFault, writeFault } from './protocol/faults';

/** How the workbench starts; all of it lives in the address, so that a situation can be shared as a link. */
export interface Settings {
  readonly addInOrigin: string;
  readonly profile: ClientId;
  readonly locale: UiLocale;
  readonly faults: readonly Fault[];
  readonly editorMode: 'plain' | 'hostile';
  readonly events: boolean;
  /** The pane is open from the start. */
  readonly pane: boolean;
  /** Milliseconds since the epoch. */
  readonly start: number;
  /** File name of a sample mail to open, without `.eml`. */
  readonly open?: string;
}

export const readSettings = (query: URLSearchParams, browserLanguage: string): Settings => {
  const faults = (query.get('faults') ?? '').split(',').flatMap((text) => parseFault(text) ?? []);
  const start = Date.parse(query.get('start') ?? '');
  const open = query.get('open');
  const language = query.get('locale') ?? browserLanguage;
  return {
    addInOrigin: query.get('addin') ?? 'https://localhost:3000',
    profile: clientIds.find((id) => id === query.get('profile')) ?? 'web',
    locale: language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en',
    faults,
    editorMode: query.get('editor') === 'hostile' ? 'hostile' : 'plain',
    events: query.get('events') !== 'off',
    pane: query.get('pane') !== 'closed',
    start: Number.isNaN(start) ? storyStart : start,
    ...(open ? { open } : {}),
  };
};

/** The address with one setting changed; the page is loaded anew with it. */
export const withSetting = (address: string, name: string, value: string): string => {
  const url = new URL(address);
  url.searchParams.set(name, value);
  return url.href;
};

export const faultSetting = (faults: readonly Fault[]): string => faults.map(writeFault).join(',');
