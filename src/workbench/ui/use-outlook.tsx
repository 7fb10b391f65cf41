import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Outlook } from '../outlook';
import { strings, type Strings } from './strings';

export const OutlookContext = createContext<Outlook | undefined>(undefined);

/** The emulated Outlook; the component is drawn again after every change of it. */
export const useOutlook = (): { readonly outlook: Outlook; readonly text: Strings } => {
  const outlook = useContext(OutlookContext);
  if (!outlook) throw new Error('No OutlookContext above this component.');
  useSyncExternalStore(outlook.subscribe, outlook.version);
  return { outlook, text: strings[outlook.locale] };
};
