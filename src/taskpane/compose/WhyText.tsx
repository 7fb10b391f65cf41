import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSpeech, useText } from '../app/text';
import { composeText } from '../strings/compose';
import type { WhyOf } from '../strings/why';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  label: { fontWeight: tokens.fontWeightSemibold },
});

/** Why a check matters, with a bad and a good example; loaded when first asked for. */
export const WhyText = ({ check }: { readonly check: string }) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const [whyOf, setWhyOf] = useState<WhyOf>();
  useEffect(() => {
    let isShown = true;
    import(/* webpackChunkName: "why" */ '../strings/why').then(
      (texts) => isShown && setWhyOf(() => texts.whyOf),
      // Offline: the finding itself says what to do.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  const why = whyOf?.(check);
  if (!why) return null;
  return (
    <>
      <p className={styles.text}>
        <span className={styles.label}>{t(composeText.why)}</span>
        {why.why[locale]({})}
      </p>
      {why.bad && (
        <p className={styles.text}>
          <span className={styles.label}>{t(composeText.bad)}</span>
          {why.bad[locale]({})}
        </p>
      )}
      {why.good && (
        <p className={styles.text}>
          <span className={styles.label}>{t(composeText.good)}</span>
          {why.good[locale]({})}
        </p>
      )}
    </>
  );
};
