import { useLayoutEffect, useRef } from 'react';
import { modeOf } from '../panes/side-pane';
import { useOutlook } from './use-outlook';
import { Icon } from './Icon';

/** The frame itself belongs to the side pane, not to React: drawing must never reload it. */
export const AddInPane = () => {
  const { outlook, text } = useOutlook();
  const place = useRef<HTMLDivElement>(null);
  const item = outlook.item();
  const mode = item ? modeOf(item) : 'read';
  const open = outlook.pane[mode].open && (item !== undefined || place.current?.childElementCount !== 0);

  useLayoutEffect(() => {
    if (place.current && place.current.childElementCount === 0) outlook.mountPane(place.current);
  }, [outlook]);

  return (
    <aside className="pane" hidden={!open} aria-label={outlook.addIn.name}>
      <div className="panehead">
        <img src={outlook.addIn.iconUrl} alt="" width="16" height="16" />
        <strong>{outlook.addIn.name}</strong>
        <button
          aria-pressed={outlook.pane[mode].pinned}
          title={outlook.pane[mode].pinned ? text.unpin : text.pin}
          onClick={() => outlook.togglePin(mode)}
        >
          <Icon name="pin" />
        </button>
        <button title={text.closePane} onClick={() => outlook.togglePane(mode)}>
          <Icon name="close" />
        </button>
      </div>
      {!outlook.addInReachable && (
        <p className="unreachable">
          {text.unreachable} <a href={outlook.addIn.paneUrl.read}>{outlook.addIn.paneUrl.read}</a>
        </p>
      )}
      <div className="panebody" ref={place} />
    </aside>
  );
};
