import type { PaneMode } from '../panes/side-pane';
import { useOutlook } from './use-outlook';

/** The add-in's button in the ribbon, as its manifest asks for it. */
export const PaneButton = ({ mode }: { readonly mode: PaneMode }) => {
  const { outlook } = useOutlook();
  return (
    <button className="addin" aria-pressed={outlook.pane[mode].open} onClick={() => outlook.togglePane(mode)}>
      <img src={outlook.addIn.iconUrl} alt="" width="20" height="20" /> {outlook.addIn.buttonLabel[mode]}
    </button>
  );
};
