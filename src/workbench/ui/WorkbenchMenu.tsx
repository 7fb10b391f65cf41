import { clientIds, quirks } from '../clients/profile';
import { profileOf } from '../clients/profiles';
import { faultKinds, type FaultKind } from '../protocol/faults';
import { faultSetting, withSetting } from '../settings';
import { useOutlook } from './use-outlook';
import { Icon } from './Icon';

const hours = [1, 24, 72, 168];

/** Switches for those who test; kept out of the way of those who only look. */
export const WorkbenchMenu = () => {
  const { outlook, text } = useOutlook();
  const words = text.workbench;
  const reopen = (name: string, value: string) => location.assign(withSetting(location.href, name, value));

  const toggleFault = (kind: FaultKind): void => {
    const on = outlook.faults.some((fault) => fault.kind === kind);
    outlook.faults = on ? outlook.faults.filter((fault) => fault.kind !== kind) : [...outlook.faults, { kind }];
    history.replaceState(null, '', withSetting(location.href, 'faults', faultSetting(outlook.faults)));
    outlook.changed();
  };

  return (
    <details className="workbench">
      <summary>
        <Icon name="settings" /> {words.title}
      </summary>
      <div className="menu">
        <p className="hint">{words.intro}</p>
        <label>
          {words.language}
          <select value={outlook.locale} onChange={({ target }) => reopen('locale', target.value)}>
            <option value="en">English</option>
            <option value="zh-CN">简体中文</option>
          </select>
        </label>
        <label>
          {words.client}
          <select value={outlook.profile.id} onChange={({ target }) => reopen('profile', target.value)}>
            {clientIds.map((id) => (
              <option key={id} value={id}>
                {profileOf(id).name[outlook.locale]} · Mailbox {profileOf(id).requirements.Mailbox}
              </option>
            ))}
          </select>
        </label>
        {outlook.profile.quirks.length > 0 && (
          <p className="hint">
            {words.quirks}: {outlook.profile.quirks.map((quirk) => `${quirk} (${quirks[quirk]})`).join(', ')}
          </p>
        )}
        <div className="row-of-buttons">
          {words.theme}
          <button onClick={() => outlook.setTheme('light')}>{words.light}</button>
          <button onClick={() => outlook.setTheme('dark')}>{words.dark}</button>
        </div>
        <div className="row-of-buttons">
          {words.time}
          {hours.map((count) => (
            <button key={count} onClick={() => outlook.moveTime(count * 3_600_000)}>
              {words.advance(count)}
            </button>
          ))}
        </div>
        <label className="check">
          <input
            type="checkbox"
            checked={outlook.events}
            onChange={({ target }) => {
              outlook.events = target.checked;
              outlook.changed();
            }}
          />
          {words.events}
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={outlook.editorMode === 'hostile'}
            onChange={({ target }) => {
              outlook.editorMode = target.checked ? 'hostile' : 'plain';
              outlook.changed();
            }}
          />
          {words.hostile}
        </label>
        <fieldset>
          <legend>{words.faults}</legend>
          {faultKinds.map((kind) => (
            <label key={kind} className="check">
              <input
                type="checkbox"
                checked={outlook.faults.some((fault) => fault.kind === kind)}
                onChange={() => toggleFault(kind)}
              />
              {words.faultKinds[kind]}
            </label>
          ))}
        </fieldset>
        <button onClick={() => outlook.reloadPane()}>{words.reload}</button>
        <details>
          <summary>{words.calls}</summary>
          <ol className="calls">
            {outlook.calls.slice(-40).map(({ surface, call }, index) => (
              <li key={index}>
                {surface}: {call}
              </li>
            ))}
          </ol>
        </details>
      </div>
    </details>
  );
};
