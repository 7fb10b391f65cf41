import { useMemo } from 'react';
import type { MailItem } from '../mailbox/item';
import { sanitise, showInlineImages } from '../mailbox/html';
import type { Address } from '../../core/mail/address';
import { Attachments } from './Attachments';
import { formatMoment, initials } from './format';
import { InfoBar } from './InfoBar';
import { PaneButton } from './PaneButton';
import { useOutlook } from './use-outlook';
import { Icon } from './Icon';

export const ReadingPane = ({ item }: { readonly item: MailItem }) => {
  const { outlook, text } = useOutlook();
  const received = item.attachments.filter(({ isInline }) => !isInline);
  return (
    <article className="reading">
      <div className="ribbon">
        <button onClick={() => outlook.reply(item, 'sender')}>
          <Icon name="reply" /> {text.reply}
        </button>
        <button onClick={() => outlook.reply(item, 'all')}>
          <Icon name="replyAll" /> {text.replyAll}
        </button>
        <button onClick={() => outlook.reply(item, 'forward')}>
          <Icon name="forward" /> {text.forward}
        </button>
        <PaneButton mode="read" />
      </div>
      <h1>{item.subject || text.noSubject}</h1>
      <InfoBar item={item} />
      <header className="head">
        <span className="avatar" aria-hidden="true">
          {initials(item.from.name || item.from.address)}
        </span>
        <div>
          <strong>{item.from.name || item.from.address}</strong>{' '}
          <span className="address">&lt;{item.from.address}&gt;</span>
          <People label={text.to} people={item.to} />
          <People label={text.cc} people={item.cc} />
        </div>
        <time>{formatMoment(item.date, outlook.locale)}</time>
      </header>
      <Attachments attachments={received} />
      <MailBody item={item} />
    </article>
  );
};

const People = ({ label, people }: { readonly label: string; readonly people: readonly Address[] }) =>
  people.length === 0 ? null : (
    <div className="people">
      {label}: {people.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join('; ')}
    </div>
  );

/** Received HTML runs no script and loads nothing: sanitised, and in a frame that may do neither. */
const MailBody = ({ item }: { readonly item: MailItem }) => {
  const page = useMemo(
    () =>
      `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">` +
      `<style>body{font:14px/1.5 "Segoe UI","Microsoft YaHei UI","Noto Sans CJK SC",system-ui,sans-serif;color:#242424;margin:0;overflow-wrap:anywhere}img{max-width:100%}blockquote{margin-left:1em;padding-left:1em;border-left:2px solid #c8c6c4}</style>` +
      showInlineImages(sanitise(item.html), item.attachments),
    [item],
  );
  return <iframe className="mailbody" title={item.subject} sandbox="" srcDoc={page} />;
};
