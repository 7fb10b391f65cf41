import { errorCodes, fail, itemCall, ok } from './call';
import { wireAttachment } from './wire';

export const attachmentCalls = [
  itemCall(149, 'getAttachmentsAsync', (_, item) => ok(item.attachments.map(wireAttachment))),
  itemCall<{ readonly base64String: string; readonly name: string; readonly isInline: boolean }>(
    148,
    'addFileAttachmentFromBase64Async',
    ({ base64String, name, isInline }, item, { outlook }) =>
      ok(outlook.attach(item, { name, base64: base64String, isInline, contentType: contentTypeOf(name) })),
  ),
  itemCall<{ readonly id: string }>(150, 'getAttachmentContentAsync', ({ id }, item) => {
    const found = item.attachments.find((attachment) => attachment.id === id);
    return found ? ok({ content: found.base64, format: 'base64' }) : fail(errorCodes.invalidAttachmentId);
  }),
  itemCall<{ readonly attachmentIndex: string }>(
    20,
    'removeAttachmentAsync',
    ({ attachmentIndex }, item, { outlook }) =>
      outlook.detach(item, attachmentIndex) ? ok() : fail(errorCodes.attachmentDoesNotExist),
  ),
];

const contentTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  pdf: 'application/pdf',
  txt: 'text/plain',
};

export const contentTypeOf = (name: string): string =>
  contentTypes[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
