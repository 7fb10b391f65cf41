import { useRef, type ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ input: { display: 'none' } });

/** A hidden file input and the act that opens it. */
export const useFilePicker = (take: (file: File) => unknown): { pick(): void; input: ReactNode } => {
  const styles = useStyles();
  const ref = useRef<HTMLInputElement>(null);
  return {
    pick: () => ref.current?.click(),
    input: (
      <input
        ref={ref}
        type="file"
        className={styles.input}
        tabIndex={-1}
        aria-hidden="true"
        data-role="file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file must be choosable again after an undo.
          event.target.value = '';
          if (file) take(file);
        }}
      />
    ),
  };
};
