/**
 * Puts the keyboard's place on anything, also on what is no control. While it is there it counts among what Tab goes
 * through: office.js moves Tab by a list of its own, and from a place that is not in it Tab leaves the pane.
 */
export const focusOn = (element: HTMLElement | null | undefined): void => {
  if (!element) return;
  if (element.tabIndex < 0) {
    element.tabIndex = 0;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus();
};
