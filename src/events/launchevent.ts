/** Placeholder until the event room lands: lets every mail pass. */
const allow = (event: Office.AddinCommands.Event): void => event.completed({ allowEvent: true });

Office.onReady();
Office.actions.associate('onNewMessageComposeHandler', allow);
Office.actions.associate('onMessageRecipientsChangedHandler', allow);
Office.actions.associate('onMessageAttachmentsChangedHandler', allow);
Office.actions.associate('onMessageFromChangedHandler', allow);
Office.actions.associate('onMessageSendHandler', allow);
