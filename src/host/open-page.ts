/** Why a window of ours told nothing: it did not open, the person closed it, or the page in it could not be loaded. */
export type WindowFailure = 'blocked' | 'closed' | 'unreachable';

/** Opens a page of our own in a window of the mail client and waits for the one text that the page hands back. Never rejects. */
export type OpenPage = (page: string) => Promise<{ readonly told: string } | { readonly failed: WindowFailure }>;
