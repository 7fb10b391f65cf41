import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks shared by the mailbox's phases. */
export const useMailboxStyles = makeStyles({
  text: { margin: 0 },
  trouble: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  bar: { width: '100%', accentColor: tokens.colorBrandBackground },
});
