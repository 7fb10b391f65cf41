import { hideInlineImages, showInlineImages } from '../mailbox/html';
import type { MailItem } from '../mailbox/item';
import type { Editor } from '../outlook';

/** A rich-text editor on an element of the page. It remembers the cursor after losing focus, as Outlook does. */
export const createEditor = (element: HTMLElement, item: MailItem, typed: (html: string) => void) => {
  let cursor: Range | undefined;
  const html = () => hideInlineImages(element);

  const rememberCursor = (): void => {
    const selection = document.getSelection();
    if (selection?.rangeCount && element.contains(selection.anchorNode)) cursor = selection.getRangeAt(0).cloneRange();
  };
  const onInput = (): void => typed(html());
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain');
    if (text === undefined) return;
    event.preventDefault();
    document.execCommand('insertText', false, text);
  };

  const editor: Editor = {
    html,
    show(next) {
      element.innerHTML = showInlineImages(next, item.attachments);
      cursor = undefined;
    },
    selected: () => cursor?.toString() ?? '',
    insertAtCursor(next) {
      const inserted = document.createRange().createContextualFragment(showInlineImages(next, item.attachments));
      const place = cursor ?? startOf(element);
      place.deleteContents();
      const last = inserted.lastChild;
      place.insertNode(inserted);
      if (!last) return;
      place.setStartAfter(last);
      place.collapse(true);
      cursor = place;
    },
  };

  element.addEventListener('input', onInput);
  element.addEventListener('paste', onPaste);
  document.addEventListener('selectionchange', rememberCursor);
  editor.show(item.html);
  return {
    editor,
    stop(): void {
      element.removeEventListener('input', onInput);
      element.removeEventListener('paste', onPaste);
      document.removeEventListener('selectionchange', rememberCursor);
    },
  };
};

const startOf = (element: HTMLElement): Range => {
  const range = document.createRange();
  range.setStart(element, 0);
  range.collapse(true);
  return range;
};
