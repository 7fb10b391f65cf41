import { faultFor, staleMs } from '../protocol/faults';
import { has } from '../clients/profiles';
import { escapeHtml, htmlToText } from '../mailbox/html';
import { isDraft, type MailItem } from '../mailbox/item';
import { type CallContext, errorCodes, fail, itemCall, ok } from './call';

/** `coercionType` on the wire: 0 text, 3 html. */
interface Coercion {
  readonly coercionType: 0 | 3;
}
interface Insert extends Coercion {
  readonly data: string;
}

export const bodyCalls = [
  itemCall<Coercion>(37, 'body.getAsync', ({ coercionType }, item, context) => {
    const html = visibleBody(item, context);
    return ok(coercionType === 0 ? htmlToText(html) : asDocument(html, context));
  }),
  itemCall<Insert>(38, 'body.setAsync', (insert, item, { outlook }) =>
    written(item, () => outlook.setBody(item, asHtml(insert))),
  ),
  itemCall<Insert>(13, 'body.setSelectedDataAsync', (insert, item, { outlook }) =>
    written(item, () => outlook.insertAtCursor(item, asHtml(insert))),
  ),
  itemCall(28, 'getSelectedDataAsync', (_, item, { outlook }) =>
    isDraft(item) ? ok({ data: outlook.selected(item), sourceProperty: 'body' }) : fail(errorCodes.notSupported),
  ),
  itemCall<Insert>(23, 'body.prependAsync', (insert, item, { outlook }) =>
    written(item, () => outlook.setBody(item, asHtml(insert) + item.html)),
  ),
  itemCall<Insert>(173, 'body.setSignatureAsync', (insert, item, { outlook }) =>
    written(item, () => outlook.setBody(item, `${item.html}<div id="Signature">${asHtml(insert)}</div>`)),
  ),
  itemCall(14, 'body.getTypeAsync', () => ok('html')),
];

const asHtml = ({ data, coercionType }: Insert): string =>
  coercionType === 3 ? data : escapeHtml(data).replace(/\r?\n/g, '<br>');

const written = (item: MailItem, write: () => void) => {
  if (!isDraft(item)) return fail(errorCodes.notSupported);
  write();
  return ok();
};

/** The body as this client shows it to the add-in: sometimes not the one on the screen. */
const visibleBody = (item: MailItem, { outlook }: CallContext): string => {
  const { profile } = outlook;
  if (faultFor(outlook.faults, 'body.getAsync', 'staleBody') || has(profile, 'bodyMissesLastSeconds'))
    return outlook.history.bodyBefore(item, 'typed', staleMs);
  if (has(profile, 'bodyStaleAfterSet')) return outlook.history.bodyBefore(item, 'set', staleMs);
  return item.html;
};

/** Word hands out a whole document, the web editor a page around what was written. */
const asDocument = (html: string, { outlook }: CallContext): string =>
  has(outlook.profile, 'wordBody')
    ? `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style><!-- p.MsoNormal {margin:0in;font-size:11.0pt;font-family:"Calibri",sans-serif;} --></style></head><body lang="EN-US" link="#0563C1" style="word-wrap:break-word"><div class="WordSection1">${html}</div></body></html>`
    : `<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${html}</body></html>`;
