import type { PaneParts } from '../app/pane-parts';

export const SettingsView = (_parts: PaneParts) => null;
