import type { PaneParts } from '../app/pane-parts';

export const RequestsView = (_parts: PaneParts) => null;
