/** The least an event handler page can be: one handler that lets every mail go. What our event bundle is measured against. */
Office.actions.associate('onMessageSendHandler', (event: Office.AddinCommands.Event) => event.completed());
void Office.onReady();
