import type { Frame } from 'playwright-core';

/** The mailbox's part of the pane is one folded line until there is something to say. */
export const unfoldMailbox = async (pane: Frame): Promise<void> => {
  const fold = pane.locator('[data-mailbox] details');
  if (!(await fold.evaluate((one: HTMLDetailsElement) => one.open))) await fold.locator('summary').click();
  // What is in it is drawn only then.
  await fold.locator('button').first().waitFor();
};

/** The first button: "sign in" or "look for new mails". */
export const pressMailbox = async (pane: Frame): Promise<void> => {
  await unfoldMailbox(pane);
  await pane.locator('[data-mailbox] button').first().click();
};
