import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Message } from '../../core/mail/message';
import type { PaneParts } from '../app/pane-parts';
import { useSpeech, useText } from '../app/text';
import { useObservable } from '../app/use-observable';
import { Notice } from '../components/Notice';
import { coreRequests } from '../requests/core-requests';
import { acceptOffer } from '../session/accept-offer';
import type { ReadResult } from '../session/request-book';
import { offerText } from '../strings/compose';
import { readText } from '../strings/read';

const useStyles = makeStyles({
  text: { margin: 0 },
  address: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** A mail outside every request: quiet, or the question whether its sender is a desk. */
export const NoRequest = ({
  parts,
  message,
  notice,
}: {
  readonly parts: PaneParts;
  readonly message: Message;
  readonly notice: ReadResult['notice'];
}) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const { settings, engine, classifier } = parts;
  const { desks } = useObservable(settings);
  const [isDeclined, setDeclined] = useState(false);
  const [isWarned, setWarned] = useState(false);
  const [isClaimed, setClaimed] = useState(false);
  // Of a mail the user sent, the recipients are asked about.
  const isMine = message.from?.address.toLowerCase() === parts.host.userAddress.toLowerCase();
  const others = { to: isMine ? message.to : message.from ? [message.from] : [] };
  const offer = engine.offerDesk(others, desks, isClaimed);
  if (!offer || isDeclined) {
    const canClaim = !notice && engine.offerDesk(others, desks, true) !== undefined;
    const claim = () => {
      setClaimed(true);
      setDeclined(false);
    };
    return (
      <Notice
        kind="info"
        title={t(notice ? readText.notice : readText.notARequest)}
        actions={canClaim ? [{ label: t(readText.isDesk), onClick: claim }] : []}
      >
        <p className={styles.text}>
          {notice
            ? t(readText.noticeDetail, { desk: notice.name[locale] })
            : t(canClaim ? readText.notARequestAsk : readText.notARequestDetail)}
        </p>
      </Notice>
    );
  }
  const failed = coreRequests(classifier).failedAuthentication(message) === true;
  const isRisky = failed || offer.resembles !== undefined;
  const desk = desks.find(({ id }) => id === (offer.deskId ?? offer.resembles?.deskId))?.name[locale] ?? '';
  const accept = () => (isRisky && !isWarned ? setWarned(true) : settings.change(acceptOffer(offer, settings.get())));
  const isConfirm = offer.kind === 'confirm';
  return (
    <Notice
      kind={isRisky ? 'warning' : 'info'}
      title={isConfirm ? t(offerText.confirmTitle, { desk }) : t(offerText.makeTitle)}
      actions={[
        {
          label: t(isWarned ? offerText.resemblesYes : isConfirm ? offerText.confirmYes : offerText.makeYes),
          onClick: accept,
          ...(!isRisky && { primary: true as const }),
        },
        { label: t(isConfirm ? offerText.notSure : offerText.no), onClick: () => setDeclined(true) },
      ]}
    >
      <p className={styles.address}>{offer.address}</p>
      <p className={styles.text}>
        {failed
          ? t(readText.suspectAuthentication, { address: offer.address })
          : isRisky && !isConfirm
            ? t(offerText.resembles, { desk })
            : t(isConfirm ? offerText.confirmBody : offerText.makeBody, { domain: offer.registrableDomain })}
      </p>
    </Notice>
  );
};
