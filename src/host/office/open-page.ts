import type { OpenPage, WindowFailure } from '../open-page';

/** A sign-in with a second factor takes minutes; some clients never tell that the window was closed. Milliseconds. */
const patience = 10 * 60_000;
/** Share of the screen, per cent. */
const size = { height: 70, width: 35 };
/** learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events: the person said no, or closed the window. */
const saidNo = 12009;
const closed = 12006;

/** Outlook's dialog: the page is told who opened it by Outlook itself, so its address holds nothing of ours but its name. */
export const openPage: OpenPage = (page) =>
  new Promise((resolve) => {
    const fail = (failed: WindowFailure) => resolve({ failed });
    const { ui } = Office.context;
    if (!ui?.displayDialogAsync) return fail('blocked');
    const shown = ({ status, value: dialog, error }: Office.AsyncResult<Office.Dialog>) => {
      if (String(status) !== 'succeeded') return fail(error?.code === saidNo ? 'closed' : 'blocked');
      const timer = setTimeout(() => {
        fail('closed');
        dialog.close();
      }, patience);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (word) => {
        // Older clients name no origin; where one is named it has to be ours.
        if (!('message' in word) || (word.origin !== undefined && word.origin !== location.origin)) return;
        clearTimeout(timer);
        resolve({ told: word.message });
        dialog.close();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (word) => {
        clearTimeout(timer);
        fail('error' in word && word.error !== closed ? 'unreachable' : 'closed');
      });
    };
    try {
      ui.displayDialogAsync(new URL(page, location.href).href, { ...size, promptBeforeOpen: false }, shown);
    } catch {
      fail('blocked');
    }
  });

/** For the page in the window: hands its one text to the pane that opened it. */
export const tellOpener = async (text: string): Promise<void> => {
  await Office.onReady();
  Office.context.ui.messageParent(text);
};
