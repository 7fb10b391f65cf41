/**
 * Stands in the event bundle for modules that only hints, fixes and the pane read (see `webpack.config.js`): an alert has none
 * of them, and what is not there need not be loaded.
 */
export const changeReasons: readonly never[] = [];
export const reasonCues: readonly never[] = [];
export const demands: readonly never[] = [];
export const ultimatums: readonly never[] = [];
export const subjectFixes = (): object => ({});
export const completeMail = (): string => '';
export const greetingLine = (): string => '';
export const thanksLine = (): string => '';
export const labelOf = (): string => '';
export const requestNumberLine = (): string => '';
export const deskTimeAt = (): undefined => undefined;
export const decidingWords = (): readonly never[] => [];
export const toneOf = (): object => ({ courtesy: 0, hostile: 0 });
