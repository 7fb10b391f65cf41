/** Stands for what writes fixes and suggestions, in the event bundle: an alert offers none. */
export const subjectFixes = (): object => ({});
export const completeMail = (): string => '';
export const greetingLine = (): string => '';
export const thanksLine = (): string => '';
export const labelOf = (): string => '';
export const requestNumberLine = (): string => '';
