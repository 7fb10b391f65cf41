import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useThemeAround } from '../app/theme';

/** Around Fluent's own controls, which need more of their provider than the theme's values. */
export const FluentPart = ({ children }: { readonly children: ReactNode }) => (
  <FluentProvider theme={useThemeAround()}>{children}</FluentProvider>
);
