import { useEffect, type RefObject } from 'react';
import { focusOn } from './focus-on';

/**
 * A press that takes its own button away must not lose the keyboard's place: it goes to the next row, else the one before,
 * else to what is left of the row, else to the heading above. Never takes the focus from anything else, nor from the mail.
 */
export const useKeyboardPlace = (root: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const panel = root.current;
    if (!panel) return;
    let last: Node | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Node ? target : null;
    };
    // A click beside everything gives the focus up; what is taken away later was not the user's place any more.
    const giveUp = () =>
      setTimeout(() => {
        if (document.hasFocus() && isNowhere()) last = null;
      });
    const watch = new MutationObserver((changes) => {
      if (!last || !isNowhere() || !document.hasFocus()) return;
      const place = last;
      const change = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(place)));
      if (!change) return;
      // A row that was moved, not removed, loses the focus too.
      const next = place.isConnected && place instanceof HTMLElement ? place : placeAfter(change, panel);
      focusOn(next);
    });
    panel.addEventListener('focusin', remember);
    panel.addEventListener('focusout', giveUp);
    watch.observe(panel, { childList: true, subtree: true });
    return () => {
      panel.removeEventListener('focusin', remember);
      panel.removeEventListener('focusout', giveUp);
      watch.disconnect();
    };
  }, [root]);
};

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

const placeAfter = ({ target, nextSibling, previousSibling }: MutationRecord, panel: HTMLElement) => {
  const around = target instanceof Element ? target : panel;
  const row = around.closest('li');
  const place =
    firstIn(nextSibling, 'nextSibling') ?? firstIn(previousSibling, 'previousSibling') ?? (row && controlIn(row));
  return place ?? headingOf(around.closest('section, details') ?? panel);
};

/** The first control of the nearest row that has one. */
const firstIn = (from: Node | null, way: 'nextSibling' | 'previousSibling'): HTMLElement | undefined => {
  for (let node = from; node; node = node[way]) {
    const control = node instanceof HTMLLIElement ? controlIn(node) : undefined;
    if (control) return control;
  }
  return undefined;
};

const controlIn = (row: Element): HTMLElement | undefined =>
  row.querySelector<HTMLElement>('button, a[href], select, textarea, summary, input:not([type=file])') ?? undefined;

const headingOf = (part: Element): HTMLElement | undefined =>
  part.querySelector<HTMLElement>('h1, h2, h3, summary') ?? undefined;
