import { onComposeChanged } from './on-compose';
import { onMessageSend } from './on-send';
import { warmUp } from './warm-up';

/** What events run, and what makes it ready; nothing of it is evaluated while the file is loaded. */
export const handlers = { send: onMessageSend, compose: onComposeChanged, warmUp };
