import type { PaneParts } from '../app/pane-parts';

export const ReadView = (_parts: PaneParts) => null;
