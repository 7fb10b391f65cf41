import { useEffect } from 'react';
import { useFormats } from '../app/format';
import type { PaneParts } from '../app/pane-parts';
import { useText } from '../app/text';
import { useObservable } from '../app/use-observable';
import type { RequestEntry } from '../session/request-core';
import { isFromMailbox } from '../session/rests-on';
import { readText } from '../strings/read';
import { sinceOf } from './state-words';

const key = 'askwell-request';

/** A line on the mail itself, in absolute time since nobody renews it; replaced by key, gone with the item. */
export const useInfoBar = ({ host, settings }: PaneParts, entry: RequestEntry | undefined, now: number): void => {
  const t = useText();
  const formats = useFormats(now);
  const { notifications } = useObservable(settings).settings;
  const text = entry && notifications ? infoOf(entry) : undefined;
  const isKnown = entry !== undefined;
  useEffect(() => {
    if (!isKnown) return;
    // The bar is a courtesy: where the client refuses it, the card says the same.
    const told = text === undefined ? host.clearNotification(key) : host.notify({ key, text, kind: 'info' });
    told.catch(() => undefined);
  }, [host, isKnown, text]);

  function infoOf({ request, waiting, isSolved }: RequestEntry): string | undefined {
    if (isSolved || waiting.state === 'closed') return undefined;
    const written = request.numbers[0];
    const number = written === undefined ? '' : t(readText.number, { number: written });
    if (waiting.waitingSince === undefined) return request.settled ? undefined : t(readText.infoYourTurn, { number });
    return t(readText.infoWaiting, {
      number,
      since: sinceOf(waiting, formats.short(waiting.waitingSince), t),
      due: waiting.dueAt === undefined ? '' : formats.short(waiting.dueAt),
      limit: isFromMailbox(request) ? '' : t(readText.infoOpenedOnly),
    });
  }
};
