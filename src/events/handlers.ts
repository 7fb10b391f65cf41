import { onComposeChanged } from './on-compose';
import { onMessageSend } from './on-send';

/** What events run; nothing of it before the first one. */
export const handlers = { send: onMessageSend, compose: onComposeChanged };
