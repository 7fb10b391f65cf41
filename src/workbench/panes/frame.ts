import type { Surface } from '../dispatch/call';
import type { MailItem } from '../mailbox/item';
import { windowName } from './host-info';
import { createSession, newId, type Session } from './session';

export interface PaneFrame {
  readonly session: Session;
  readonly element: HTMLIFrameElement;
}

export interface FrameOptions {
  readonly url: string;
  readonly parent: HTMLElement;
  readonly title: string;
  readonly surface: Surface;
  readonly locale: string;
  readonly timeOffset: number;
  item(): MailItem | undefined;
}

/** Loads an add-in page in a frame that office.js recognises as Outlook's. */
export const openFrame = ({ url, parent, title, surface, locale, timeOffset, item }: FrameOptions): PaneFrame => {
  const element = document.createElement('iframe');
  const conversationId = `_xdm_${newId()}`;
  const controlId = newId();
  element.name = windowName({ conversationId, controlId, locale, hostOrigin: location.origin, timeOffset });
  element.title = title;
  element.src = url;
  element.allow = 'clipboard-read; clipboard-write';
  element.hidden = surface === 'event';
  parent.append(element);
  if (!element.contentWindow) throw new Error('The add-in frame has no window.');
  const session = createSession({
    conversationId,
    controlId,
    surface,
    origin: new URL(url).origin,
    target: element.contentWindow,
    item,
  });
  return { session, element };
};
