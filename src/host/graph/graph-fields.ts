/** `$select` of lists and delta pages: enough to see whether a mail is with a desk. All of it is in `Mail.ReadBasic`. */
export const envelopeFields = [
  'id',
  'conversationId',
  'internetMessageId',
  'subject',
  'from',
  'sender',
  'replyTo',
  'toRecipients',
  'ccRecipients',
  'sentDateTime',
  'receivedDateTime',
  'isDraft',
] as const;

/** Of mails found by a question: their folder, too, since the whole mailbox answers. */
export const foundFields = [...envelopeFields, 'parentFolderId'] as const;

/** Asked for mails with a desk only: headers are large, and other people's mails are none of our business. */
export const detailFields = {
  envelopes: ['id', 'internetMessageHeaders'],
  texts: ['id', 'internetMessageHeaders', 'body'],
} as const;

export const select = (fields: readonly string[]): string => `$select=${fields.join(',')}`;

/** Ids that stay when a mail moves (graph docs concepts/outlook-immutable-id); has to be said with every request. */
export const immutableIds = 'IdType="ImmutableId"';
