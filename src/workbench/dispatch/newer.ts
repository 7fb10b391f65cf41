import { itemCall, ok } from './call';

/**
 * Members newer than the npm build of office.js. The ids are private to this workbench (the real ones are unknown):
 * office-extras sends them, so they prove our own use of the documented signature and nothing about Outlook.
 */
export const newerIds = { getConversationIndex: 9002, getItemClass: 9003, close: 9005 } as const;

export const newerCalls = [
  itemCall(newerIds.getConversationIndex, 'getConversationIndexAsync', (_, item) =>
    ok(item.composeType === 'newMail' ? null : btoa(item.conversationId)),
  ),
  itemCall(newerIds.getItemClass, 'getItemClassAsync', () => ok('IPM.Note')),
  itemCall(newerIds.close, 'closeAsync', (_, __, { outlook }) => {
    outlook.closeCompose();
    return ok();
  }),
];
