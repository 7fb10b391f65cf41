import { useOutlook } from './use-outlook';

/** The dialog Outlook shows at Send. PromptUser: "Send anyway" is always there. */
export const SmartAlertDialog = () => {
  const { outlook, text } = useOutlook();
  const { alert, addIn } = outlook;
  if (!alert) return null;
  const words = text.alert;
  const message = {
    checking: words.checking(addIn.name),
    slow: words.slow(addIn.name),
    timedOut: words.timedOut(addIn.name),
    conditions: alert.message || words.fallback(addIn.name),
  }[alert.kind];
  return (
    <div className="veil">
      <div className="dialog" role="alertdialog" aria-labelledby="alert-title" data-kind={alert.kind}>
        <h2 id="alert-title">
          <img src={addIn.iconUrl} alt="" width="20" height="20" /> {words.title(addIn.name)}
        </h2>
        <p className="message">{message}</p>
        <div className="buttons">
          {alert.actionLabel !== undefined && (
            <button className="primary" data-choice="action" onClick={() => alert.choose('action')}>
              {alert.actionLabel || words.action}
            </button>
          )}
          {alert.kind !== 'checking' && (
            <button data-choice="send" onClick={() => alert.choose('send')}>
              {words.send}
            </button>
          )}
          <button autoFocus data-choice="back" onClick={() => alert.choose('back')}>
            {words.back}
          </button>
        </div>
      </div>
    </div>
  );
};
