import type { Request } from '../../core/conversation/request';
import { writable } from '../session/observable';

interface ShownRequest {
  /** The one whose mail is open, while it is. */
  readonly request?: Request | undefined;
}

/** Told by the view beside an open mail, heard by the mailbox after a sign-in. Part of the first chunk. */
export const shownRequest = writable<ShownRequest>({});
