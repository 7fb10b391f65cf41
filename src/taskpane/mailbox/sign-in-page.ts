import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** Where Microsoft's sign-in window ends when Outlook has no sign-in to lend: hands the answer to the pane and closes. */
broadcastResponseToMainFrame().catch(() => undefined);
