/** As the desk profile's schema has it: close enough to tell a slip of the pen. */
export const isAddress = (text: string): boolean => /^[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{3,253}$/.test(text);
