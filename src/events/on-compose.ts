import { message } from '../core/language/message';
import { orUndefined } from '../host/office-item/office-call';
import { completeOnce, type CompletableEvent, type Completion } from './complete-once';
import { openEventHost, type EventHost } from './event-host';
import { judge, type Judged } from './judge';

/** One note of ours an item, replaced by key. */
export const noteKey = 'askwell';
const noteLimit = 150;
/** Resource id of the manifest's small icon: information notes must name one. */
const noteIcon = 'Icon.16';
/** Session data: the text last shown. If it is known but the note is gone, the user closed it and is left in peace. */
const shownKey = 'askwell.note';

const texts = {
  missing: message({
    en: ({ desk, count }: { desk: string; count: number }) =>
      count === 1 ? `Askwell: ${desk} needs 1 more detail.` : `Askwell: ${desk} needs ${count} more details.`,
    'zh-CN': ({ desk, count }) => `Askwell：${desk}还需要 ${count} 项信息。`,
  }),
  complete: message({
    en: ({ desk }: { desk: string }) => `Askwell: this mail has what ${desk} needs.`,
    'zh-CN': ({ desk }) => `Askwell：${desk}需要的信息都齐了。`,
  }),
};

/** The compose events: a short note when a desk is recognised, kept current, never a second time after it was closed. */
export const onComposeChanged = (event: CompletableEvent): void =>
  completeOnce(
    event,
    () => {
      const host = openEventHost();
      if (!host.settings.notifications) return undefined;
      return judge(host, Date.now(), 'checklist').then((judged) => note(host, judged));
    },
    () => undefined,
  );

const note = (host: EventHost, judged: Judged | undefined): PromiseLike<Completion | undefined> | undefined => {
  const text = judged && textOf(host, judged);
  return shownBefore(host).then((shown) => {
    if (!text) return shown ? clear(host) : undefined;
    if (shown === text) return undefined;
    return isNoteThere(host).then((there) => (shown && !there ? undefined : show(host, text)));
  });
};

const textOf = ({ locale }: EventHost, { review }: Judged): string | undefined => {
  if (!review.match) return undefined;
  const desk = review.match.desk.name[locale];
  const count = review.checklist.filter(({ state }) => state === 'missing').length;
  return (count > 0 ? texts.missing[locale]({ desk, count }) : texts.complete[locale]({ desk })).slice(0, noteLimit);
};

const shownBefore = ({ item, caller }: EventHost): Promise<string | undefined> =>
  item.sessionData
    ? orUndefined(caller.call<string>('session.get', (done) => item.sessionData.getAsync(shownKey, done)))
    : Promise.resolve(undefined);

const isNoteThere = ({ item, caller }: EventHost): Promise<boolean> =>
  orUndefined(
    caller.call<Office.NotificationMessageDetails[]>('notification.list', (done) =>
      item.notificationMessages.getAllAsync(done),
    ),
  ).then((notes) => (notes || []).some(({ key }) => key === noteKey));

const show = ({ item, caller }: EventHost, text: string): Promise<undefined> =>
  orUndefined(
    caller.call<unknown>('notification.replace', (done) =>
      item.notificationMessages.replaceAsync(
        noteKey,
        {
          type: 'informationalMessage' as unknown as Office.MailboxEnums.ItemNotificationMessageType,
          message: text,
          icon: noteIcon,
          persistent: false,
        },
        done,
      ),
    ),
  )
    .then(() => remember({ item, caller }, text))
    .then(() => undefined);

const clear = ({ item, caller }: EventHost): Promise<undefined> =>
  orUndefined(
    caller.call<unknown>('notification.remove', (done) => item.notificationMessages.removeAsync(noteKey, done)),
  )
    .then(() => remember({ item, caller }, ''))
    .then(() => undefined);

const remember = ({ item, caller }: Pick<EventHost, 'item' | 'caller'>, text: string): Promise<unknown> =>
  item.sessionData
    ? orUndefined(caller.call<unknown>('session.set', (done) => item.sessionData.setAsync(shownKey, text, done)))
    : Promise.resolve();
