import { makeStyles } from '@fluentui/react-components';
import { useSpeech, useText } from '../app/text';
import { Notice } from '../components/Notice';
import type { ReadResult } from '../session/request-book';
import { readText } from '../strings/read';

const useStyles = makeStyles({ text: { margin: 0 } });

/** The open mail claims to be a desk's and is not confirmed. */
export const Suspect = ({ suspect }: { readonly suspect: NonNullable<ReadResult['suspect']> }) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const { address, failedAuthentication } = suspect;
  const desk = suspect.desk.name[locale];
  return (
    <Notice kind="error" role="alert" title={t(readText.suspectTitle, { desk })}>
      <p className={styles.text}>
        {failedAuthentication
          ? t(readText.suspectAuthentication, { address })
          : t(readText.suspectAddress, { address, desk })}
      </p>
    </Notice>
  );
};
