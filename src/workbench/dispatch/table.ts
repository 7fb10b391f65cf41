import { attachmentCalls } from './attachments';
import { bodyCalls } from './body';
import type { Call } from './call';
import { fieldCalls } from './fields';
import { formCalls } from './forms';
import { newerCalls } from './newer';
import { notificationCalls } from './notifications';
import { propertyCalls } from './properties';

/** Every call the workbench answers; an id that is missing here is answered "not supported". */
export const calls: readonly Call[] = [
  ...bodyCalls,
  ...fieldCalls,
  ...attachmentCalls,
  ...notificationCalls,
  ...propertyCalls,
  ...formCalls,
  ...newerCalls,
];

export const callById: ReadonlyMap<number, Call> = new Map(calls.map((call) => [call.id, call]));
