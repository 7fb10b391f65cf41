import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { HelpById } from '../../core/help/check-help';
import { useSpeech, useText } from '../app/text';
import { composeText } from '../strings/compose';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  label: { fontWeight: tokens.fontWeightSemibold },
});

/** Why a check matters, with a bad and a good example; loaded when first asked for. */
export const WhyText = ({ check }: { readonly check: string }) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const [help, setHelp] = useState<HelpById>();
  useEffect(() => {
    let isShown = true;
    import(/* webpackChunkName: "help" */ '../../core/help/check-help').then(
      ({ checkHelp }) => isShown && setHelp(checkHelp),
      // Offline: the finding itself says what to do.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  const texts = help?.[check];
  if (!texts) return null;
  return (['why', 'bad', 'good'] as const).map((part) => (
    <p key={part} className={styles.text}>
      <span className={styles.label}>{t(composeText[part])}</span>
      {texts[part][locale]}
    </p>
  ));
};
