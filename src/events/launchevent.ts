import { onComposeChanged } from './on-compose';
import { onMessageSend } from './on-send';

// Classic Outlook runs nothing that waits for `Office.onReady`: handlers are associated at the top level, and a missing one would
// keep its user from sending (platform.md §2.1). The other clients load this file in a page that must call `onReady`.
Office.actions.associate('onMessageSendHandler', onMessageSend);
Office.actions.associate('onNewMessageComposeHandler', onComposeChanged);
Office.actions.associate('onMessageRecipientsChangedHandler', onComposeChanged);
Office.actions.associate('onMessageAttachmentsChangedHandler', onComposeChanged);
Office.actions.associate('onMessageFromChangedHandler', onComposeChanged);
if (typeof Office.onReady === 'function') void Office.onReady();
