/** Warns of attachments that gateways refuse or that run code when opened, by name and media type. */
import { harmlessExtensions, riskyExtensions, riskyMediaTypes } from '../../lexicon/attachment-words';
import { message } from '../../language/message';
import type { Attachment } from '../../mail/draft';
import { defineCheck } from '../check';

const messages = {
  blockedType: message({
    en: ({ name }: { name: string }) =>
      `Support systems often refuse “${name}” because such files can run code. Send a picture or a PDF instead.`,
    'zh-CN': ({ name }) => `“${name}”这类文件可能带有程序，客服系统往往会拒收。请改发图片或 PDF。`,
  }),
  doubleExtension: message({
    en: ({ name }: { name: string }) =>
      `“${name}” hides a program behind a harmless ending and will look like an attack. Remove it.`,
    'zh-CN': ({ name }) => `“${name}”用普通文件的后缀掩盖了程序，会被当成攻击。请移除它。`,
  }),
};

export const riskyType = defineCheck({
  id: 'attachment/risky-type',
  severity: 'warning',
  needs: ['attachments'],
  messages,
  review: ({ attachments }) =>
    attachments
      .map((attachment, index) => ({ attachment, index, kind: riskOf(attachment) }))
      .filter((entry): entry is typeof entry & { kind: keyof typeof messages } => entry.kind !== undefined)
      .map(({ attachment, index, kind }) => {
        const at = { field: 'attachments' as const, index, start: 0, end: attachment.name.length };
        return {
          message: kind,
          params: { name: attachment.name },
          at,
          fixes: [{ kind: 'removeAttachment' as const, place: at }],
        };
      }),
});

/** A mail attached as an item and a cloud link are no files of that name. */
const riskOf = ({ name, contentType, kind }: Attachment): keyof typeof messages | undefined => {
  if (kind === 'item' || kind === 'cloud') return undefined;
  // Bidi marks can turn `gpj.exe` around; trailing dots and spaces are dropped by Windows.
  const plain = name
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[. ]{1,20}$/, '')
    .toLowerCase();
  const pieces = plain.split('.');
  const last = pieces.length > 1 ? (pieces[pieces.length - 1] ?? '').trim() : '';
  const before = pieces.length > 2 ? (pieces[pieces.length - 2] ?? '').trim() : '';
  if (riskyExtensions.indexOf(last) >= 0)
    return harmlessExtensions.indexOf(before) >= 0 ? 'doubleExtension' : 'blockedType';
  const mediaType = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  return riskyMediaTypes.indexOf(mediaType) >= 0 ? 'blockedType' : undefined;
};
