import { useState, type ComponentType } from 'react';
import { Notice } from '../components/Notice';
import { paneText } from '../strings/pane';
import type { PaneParts } from './pane-parts';
import { useText } from './text';
import { useLoaded } from './use-loaded';

type Load = () => Promise<ComponentType<PaneParts>>;

/** A view loaded when first shown; says so while it comes, and offers another try when it cannot. */
export const LazyPart = ({ load, parts }: { readonly load: Load; readonly parts: PaneParts }) => {
  const t = useText();
  const [tries, setTries] = useState(0);
  const { value: View, failed } = useLoaded(load, tries);
  if (View) return <View {...parts} />;
  if (!failed) return <p role="status">{t(paneText.loadingPart)}</p>;
  return (
    <Notice
      kind="warning"
      role="alert"
      actions={[
        {
          label: t(paneText.retry),
          onClick: () => setTries(tries + 1),
          primary: true,
        },
      ]}
    >
      <span>{t(paneText.chunkFailed)}</span>
    </Notice>
  );
};
