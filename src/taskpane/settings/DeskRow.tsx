import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { builtInDesks } from '../../core/desks/built-in-desks';
import type { DeskProfile } from '../../core/desks/desk-profile';
import { useSpeech, useText } from '../app/text';
import { Button } from '../components/Button';
import { settingsText } from '../strings/settings';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export const isBuiltIn = (id: string): boolean => builtInDesks.some((desk) => desk.id === id);

/** One desk with what can be done to it; its form, while it is edited, comes as children. */
export const DeskRow = ({
  desk,
  onEdit,
  onRemove,
  onReset,
  children,
}: {
  readonly desk: DeskProfile;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** Forgets the confirmed address of a desk that comes with Askwell. */
  readonly onReset: () => void;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const name = desk.name[locale];
  const addresses = [...desk.officialAddresses, ...desk.officialDomains];
  const isOurs = isBuiltIn(desk.id);
  const details = [
    isOurs ? t(settingsText.builtIn) : '',
    addresses.length > 0 ? addresses.join(', ') : t(settingsText.noAddress),
  ];
  return (
    <li className={styles.item} data-desk={desk.id}>
      <span className={styles.name}>{name}</span>
      <span className={styles.detail}>{details.filter((part) => part !== '').join(' · ')}</span>
      <div className={styles.actions}>
        {isOurs && desk.confirmed && (
          <Button size="small" aria-label={t(settingsText.resetDesk, { desk: name })} onClick={onReset}>
            {t(settingsText.reset)}
          </Button>
        )}
        {!isOurs && (
          <>
            <Button size="small" aria-label={t(settingsText.editDesk, { desk: name })} onClick={onEdit}>
              {t(settingsText.edit)}
            </Button>
            <Button size="small" aria-label={t(settingsText.removeDesk, { desk: name })} onClick={onRemove}>
              {t(settingsText.remove)}
            </Button>
          </>
        )}
      </div>
      {children}
    </li>
  );
};
