import type { ItemNotification } from '../mailbox/item';
import { errorCodes, fail, itemCall, ok } from './call';

/** Outlook shows at most five per item (platform.md §4). */
const maximum = 5;
const typeNames = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'];

export const notificationCalls = [
  itemCall<ItemNotification>(33, 'notificationMessages.addAsync', (notification, item, { outlook }) => {
    if (item.notifications.some(({ key }) => key === notification.key))
      return fail(errorCodes.duplicateNotificationKey);
    if (item.notifications.length >= maximum) return fail(errorCodes.tooManyNotifications);
    item.notifications = [...item.notifications, notification];
    outlook.changed();
    return ok();
  }),
  itemCall<ItemNotification>(35, 'notificationMessages.replaceAsync', (notification, item, { outlook }) => {
    item.notifications = [...item.notifications.filter(({ key }) => key !== notification.key), notification];
    outlook.changed();
    return ok();
  }),
  itemCall(34, 'notificationMessages.getAllAsync', (_, item) =>
    ok(item.notifications.map((notification) => ({ ...notification, type: typeNames[notification.type] }))),
  ),
  itemCall<{ readonly key: string }>(36, 'notificationMessages.removeAsync', ({ key }, item, { outlook }) => {
    if (!item.notifications.some((notification) => notification.key === key))
      return fail(errorCodes.notificationKeyNotFound);
    item.notifications = item.notifications.filter((notification) => notification.key !== key);
    outlook.changed();
    return ok();
  }),
];
