import DOMPurify from 'dompurify';
import type { StoredAttachment } from './item';

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => special[char] ?? char);

export const textToHtml = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `<div>${escapeHtml(line) || '<br>'}</div>`)
    .join('');

/** Mail HTML without anything that runs or loads; `cid:` and `data:` pictures stay. */
export const sanitise = (html: string): string =>
  DOMPurify.sanitize(html, {
    FORBID_TAGS: ['style', 'form', 'input', 'button', 'iframe', 'object', 'embed', 'svg', 'math'],
    ADD_TAGS: ['o:p'],
    ADD_ATTR: ['target'],
    ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel|cid|data:image\/(?:png|jpe?g|gif|webp));?/i,
  });

/** Shows inline pictures: `cid:x` becomes its data, and remembers where it came from. */
export const showInlineImages = (html: string, attachments: readonly StoredAttachment[]): string =>
  html.replace(/\bsrc="cid:([^"]{1,200})"/gi, (whole, id: string) => {
    const found = attachments.find(({ contentId }) => contentId === id);
    return found ? `data-cid="${id}" src="data:${found.contentType};base64,${found.base64}"` : whole;
  });

/** The inverse of `showInlineImages`, on the elements of an editor. */
export const hideInlineImages = (element: Element): string => {
  const copy = inert(element.innerHTML);
  for (const image of copy.querySelectorAll('img[data-cid]')) {
    image.setAttribute('src', `cid:${image.getAttribute('data-cid') ?? ''}`);
    image.removeAttribute('data-cid');
  }
  return copy.innerHTML;
};

/** Elements that are parsed but never load a picture. */
export const inert = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** What `body.getAsync('text')` gives: one line per block. */
export const htmlToText = (html: string): string => {
  const page = inert(sanitise(html));
  for (const br of page.querySelectorAll('br')) br.replaceWith('\n');
  for (const block of page.querySelectorAll('div, p, li, tr, blockquote, h1, h2, h3, hr')) block.append('\n');
  return (page.textContent ?? '').replace(/\n{3,}/g, '\n\n').trim();
};
