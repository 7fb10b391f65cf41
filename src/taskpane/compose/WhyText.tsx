import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech, useText } from '../app/text';
import { useLoaded } from '../app/use-loaded';
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
  // Offline: the finding itself says what to do.
  const { value: help } = useLoaded(loadHelp);
  const texts = help?.[check];
  if (!texts) return null;
  return (['why', 'bad', 'good'] as const).map((part) => (
    <p key={part} className={styles.text}>
      <span className={styles.label}>{t(composeText[part])}</span>
      {texts[part][locale]}
    </p>
  ));
};

const loadHelp = () =>
  import(/* webpackChunkName: "help" */ '../../core/help/check-help').then(({ checkHelp }) => checkHelp);
