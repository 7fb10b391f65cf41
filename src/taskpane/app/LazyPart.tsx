import { useEffect, useState, type ComponentType } from 'react';
import { Notice } from '../components/Notice';
import { paneText } from '../strings/pane';
import type { PaneParts } from './pane-parts';
import { useText } from './text';

type Load = () => Promise<ComponentType<PaneParts>>;

/** A view loaded when first shown; says so while it comes, and offers another try when it cannot. */
export const LazyPart = ({ load, parts }: { readonly load: Load; readonly parts: PaneParts }) => {
  const t = useText();
  const [View, setView] = useState<ComponentType<PaneParts>>();
  const [state, setState] = useState({ tries: 0, failed: false });
  useEffect(() => {
    let isShown = true;
    load().then(
      (view) => isShown && setView(() => view),
      () => isShown && setState(({ tries }) => ({ tries, failed: true })),
    );
    return () => {
      isShown = false;
    };
  }, [load, state.tries]);
  if (View) return <View {...parts} />;
  if (!state.failed) return <p role="status">{t(paneText.loadingPart)}</p>;
  return (
    <Notice
      kind="warning"
      role="alert"
      actions={[
        {
          label: t(paneText.retry),
          onClick: () => setState(({ tries }) => ({ tries: tries + 1, failed: false })),
          primary: true,
        },
      ]}
    >
      <span>{t(paneText.chunkFailed)}</span>
    </Notice>
  );
};
