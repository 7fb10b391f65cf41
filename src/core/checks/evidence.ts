import { cloudFileHosts } from '../lexicon/attachment-words';
import type { BodyText } from '../mail/body-text';
import type { Attachment } from '../mail/draft';
import type { BodyParts } from '../mail/parts';

/** What stands in a mail as proof. Pictures in quoted text and signature are none: they are older, or logos. */
export interface Evidence {
  readonly file: boolean;
  readonly picture: boolean;
  readonly cloudLink: boolean;
}

export const evidenceOf = (
  attachments: readonly Attachment[],
  body: BodyText,
  parts: BodyParts,
  ownText: string,
): Evidence => ({
  file: attachments.some(({ isInline, kind }) => !isInline || kind === 'item' || kind === 'cloud'),
  picture:
    parts.own.some((range) => body.hasInlineImage(range)) ||
    // Plain text cannot show where a picture stands; an inline one was put there by the writer.
    (body.source.format === 'text' &&
      attachments.some(({ isInline, contentType }) => isInline && /^image\//i.test(contentType))),
  cloudLink:
    body.links.some(
      ({ href, start }) => isCloudFile(href) && parts.own.some((own) => start >= own.start && start < own.end),
    ) || (ownText.match(webAddress) ?? []).some(isCloudFile),
});

const webAddress = /\bhttps?:\/\/[^\s"'<>\u3000-\u9fff\uff00-\uffef]{1,2000}/gi;

const isCloudFile = (href: string): boolean => {
  const host = /^https?:\/\/([^/?#\s]{1,253})/i.exec(href)?.[1]?.toLowerCase() ?? '';
  // The user part of an address is no host: `https://dropbox.com@evil.net` shares nothing.
  return (
    host.indexOf('@') < 0 &&
    cloudFileHosts.some((known) => host === known || host.slice(-known.length - 1) === `.${known}`)
  );
};
