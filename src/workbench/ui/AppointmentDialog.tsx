import { htmlToText } from '../mailbox/html';
import { formatMoment } from './format';
import { useOutlook } from './use-outlook';

/** Stands for Outlook's calendar form. */
export const AppointmentDialog = () => {
  const { outlook, text } = useOutlook();
  const form = outlook.appointment;
  if (!form) return null;
  return (
    <div className="veil">
      <div className="dialog" role="dialog" aria-labelledby="appointment-title">
        <h2 id="appointment-title">{text.appointment.title}</h2>
        <p>
          <strong>{form.subject}</strong>
        </p>
        {form.start !== undefined && (
          <p>
            {text.appointment.when}: {formatMoment(form.start, outlook.locale)}
          </p>
        )}
        <p className="message">{htmlToText(form.body ?? '')}</p>
        <div className="buttons">
          <button className="primary" onClick={() => outlook.openAppointment(undefined)}>
            {text.appointment.close}
          </button>
        </div>
      </div>
    </div>
  );
};
