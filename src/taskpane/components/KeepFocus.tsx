import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { focusOn } from './focus-on';

const useStyles = makeStyles({ root: { ':focus': { outlineStyle: 'none' } } });

/**
 * Keeps the keyboard's place where a press replaces the button that was pressed. `step` names what is shown. Never takes
 * the focus from anything else, nor from the mail beside the pane.
 */
export const KeepFocus = ({ step, children }: { readonly step: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const wasInside = useRef(false);
  useEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (wasInside.current && nowhere && document.hasFocus()) focusOn(root.current);
  }, [step]);
  return (
    <div
      ref={root}
      className={styles.root}
      onFocus={() => {
        wasInside.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        // A button that is taken away hands the focus to nobody.
        if (relatedTarget instanceof Node) wasInside.current = root.current?.contains(relatedTarget) ?? false;
      }}
    >
      {children}
    </div>
  );
};
