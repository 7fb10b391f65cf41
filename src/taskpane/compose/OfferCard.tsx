import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DeskOffer } from '../../core/desks/offer-desk';
import { useSpeech, useText } from '../app/text';
import { Notice } from '../components/Notice';
import { acceptOffer } from '../session/accept-offer';
import type { ComposeSession } from '../session/compose-session';
import type { SettingsStore } from '../session/settings-store';
import { offerText } from '../strings/compose';

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  address: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** Asks about a recipient: the official address of a known desk, or a desk we do not know yet. Never answers itself. */
export const OfferCard = ({
  offer,
  session,
  settings,
}: {
  readonly offer: DeskOffer;
  readonly session: ComposeSession;
  readonly settings: SettingsStore;
}) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const [isWarned, setWarned] = useState(false);
  const { desks } = settings.get();
  const nameOf = (id: string | undefined) => desks.find((desk) => desk.id === id)?.name[locale] ?? id ?? '';
  const accept = () => settings.change(acceptOffer(offer, settings.get()));
  const decline = {
    label: t(offer.kind === 'confirm' ? offerText.notSure : offerText.no),
    onClick: () => session.declineOffer(offer),
  };

  if (offer.resembles && isWarned) {
    return (
      <Notice
        kind="warning"
        title={t(offerText.resembles, { desk: nameOf(offer.resembles.deskId) })}
        actions={[
          { ...decline, primary: true },
          { label: t(offerText.resemblesYes), onClick: accept },
        ]}
      >
        <p className={styles.address}>{offer.address}</p>
      </Notice>
    );
  }
  const isConfirm = offer.kind === 'confirm';
  return (
    <Notice
      kind={offer.resembles ? 'warning' : 'info'}
      title={isConfirm ? t(offerText.confirmTitle, { desk: nameOf(offer.deskId) }) : t(offerText.makeTitle)}
      actions={[
        {
          label: t(isConfirm ? offerText.confirmYes : offerText.makeYes),
          onClick: offer.resembles ? () => setWarned(true) : accept,
          primary: true,
        },
        decline,
      ]}
    >
      <p className={styles.address}>{offer.address}</p>
      <p className={styles.text}>
        {t(isConfirm ? offerText.confirmBody : offerText.makeBody, { domain: offer.registrableDomain })}
      </p>
    </Notice>
  );
};
