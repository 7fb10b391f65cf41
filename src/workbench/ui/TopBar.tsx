import { formatMoment } from './format';
import { useOutlook } from './use-outlook';
import { WorkbenchMenu } from './WorkbenchMenu';

export const TopBar = () => {
  const { outlook, text } = useOutlook();
  return (
    <header className="topbar">
      <span className="brand">{text.outlook}</span>
      <span className="emulated">{text.emulated}</span>
      <span className="search">{text.search}</span>
      <time className="clock" data-testid="clock">
        {formatMoment(outlook.clock.now(), outlook.locale)}
      </time>
      <WorkbenchMenu />
    </header>
  );
};
