import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { PaneParts } from '../app/pane-parts';
import { useSpeech, useText } from '../app/text';
import { useNow } from '../app/use-now';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { sentenceGap, useRestsOn } from '../read/use-rests-on';
import type { RequestEntry } from '../session/request-core';
import { paneText } from '../strings/pane';
import { requestsText } from '../strings/requests';
import { filterRequests, noFilter } from './request-filter';
import { RequestFilters } from './RequestFilters';
import { RequestRow } from './RequestRow';
import { useCsv } from './use-csv';
import { useRequestBook } from './use-request-book';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  // What stands above and below it stays in view, where the pane is high enough for that.
  scroll: { maxHeight: 'max(240px, calc(100vh - 332px))', overflowY: 'auto', margin: '0 -4px', padding: '0 4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative', width: '100%' },
  slot: { position: 'absolute', top: 0, left: 0, width: '100%' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

const rowHeight = 68;
/** So few need no search. */
const seenAtOnce = 5;

/** All requests the ledger knows, longest waiting first. */
export const RequestsView = (parts: PaneParts) => {
  const styles = useStyles();
  const t = useText();
  const { locale } = useSpeech();
  const { host, ledger } = parts;
  const book = useRequestBook(parts);
  const now = useNow(parts.now);
  const saveCsv = useCsv(now);
  const [entries, setEntries] = useState<readonly RequestEntry[]>();
  const [filter, setFilter] = useState(noFilter);
  const [openKey, setOpenKey] = useState<string>();
  const [note, setNote] = useState<string>();
  const [bringBack, setBringBack] = useState<() => Promise<void>>();
  const scroll = useRef<HTMLDivElement>(null);

  const load = useCallback(() => void book.all().then(setEntries), [book]);
  useEffect(() => {
    void book.tidy().then(load);
    return ledger.onChange(load);
  }, [book, ledger, load]);
  // Waits grow while the list is open.
  useEffect(load, [load, now]);

  const shown = useMemo(() => filterRequests(entries ?? [], filter, locale), [entries, filter, locale]);
  // eslint-disable-next-line react-hooks/incompatible-library -- the pane is not compiled by React Compiler
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => shown[index]?.key ?? index,
    overscan: 6,
    initialRect: { width: 320, height: 600 },
  });

  if (!entries) return null;
  const undoBar = bringBack && (
    <Notice
      kind="success"
      role="status"
      actions={[
        { label: t(paneText.undo), onClick: () => void bringBack().then(() => setBringBack(undefined)), primary: true },
        { label: t(paneText.close), onClick: () => setBringBack(undefined) },
      ]}
    >
      <p className={styles.text}>{t(requestsText.forgotten)}</p>
    </Notice>
  );
  if (entries.length === 0) {
    return (
      <div className={styles.root}>
        {undoBar}
        <Notice kind="info" title={t(requestsText.empty)}>
          <p className={styles.text}>{t(requestsText.emptyDetail)}</p>
        </Notice>
      </div>
    );
  }
  const move = (event: KeyboardEvent, index: number) => {
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to === undefined || to < 0 || to >= shown.length) return;
    event.preventDefault();
    virtual.scrollToIndex(to);
    // The row may have to be drawn first.
    requestAnimationFrame(() =>
      scroll.current?.querySelector<HTMLElement>(`[data-index="${to}"] button[aria-expanded]`)?.focus(),
    );
  };
  return (
    <div className={styles.root}>
      {ledger.state() === 'volatile' && (
        <Notice kind="warning">
          <p className={styles.text}>{t(requestsText.volatile)}</p>
        </Notice>
      )}
      {(entries.length > seenAtOnce || filter !== noFilter) && (
        <RequestFilters entries={entries} filter={filter} onChange={setFilter} />
      )}
      {shown.length === 0 && <p className={styles.text}>{t(requestsText.nothingFound)}</p>}
      <div className={styles.scroll} ref={scroll} hidden={shown.length === 0}>
        <ul className={styles.list} style={{ height: virtual.getTotalSize() }} aria-label={t(requestsText.title)}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const entry = shown[index];
            return (
              entry && (
                <li
                  key={key}
                  className={styles.slot}
                  style={{ transform: `translateY(${start}px)` }}
                  ref={virtual.measureElement}
                  data-index={index}
                  aria-setsize={shown.length}
                  aria-posinset={index + 1}
                >
                  <RequestRow
                    entry={entry}
                    now={now}
                    isOpen={openKey === entry.key}
                    onToggle={() => setOpenKey(openKey === entry.key ? undefined : entry.key)}
                    onKeyDown={(event) => move(event, index)}
                    onOpenMail={() => void openMail(entry)}
                    onSolved={(isSolved) => void book.setSolved(entry.key, isSolved)}
                    onForget={() => void book.forget(entry.key).then((undo) => setBringBack(() => undo))}
                  />
                </li>
              )
            );
          })}
        </ul>
      </div>
      <div className={styles.foot}>
        <Button size="small" onClick={() => saveCsv(shown)} disabledFocusable={shown.length === 0}>
          {t(requestsText.exportCsv)}
        </Button>
        <span className={styles.label}>{t(requestsText.count, { shown: shown.length, all: entries.length })}</span>
      </div>
      {shown.length > 0 && <RestsOn entries={shown} now={now} />}
      {undoBar}
      <div role="status">{note !== undefined && <p className={styles.text}>{note}</p>}</div>
    </div>
  );

  async function openMail({ request }: RequestEntry): Promise<void> {
    const itemId = [...request.messages].reverse().find(({ message }) => message.itemId)?.message.itemId;
    try {
      if (itemId === undefined) throw new Error('no item id');
      await host.openMessage(itemId);
      setNote(undefined);
    } catch {
      // Ids change when a mail is moved: the number or subject finds it again.
      setNote(t(requestsText.openFailed, { search: request.numbers[0] ?? request.subject }));
    }
  }
};

const RestsOn = ({ entries, now }: { readonly entries: readonly RequestEntry[]; readonly now: number }) => {
  const styles = useStyles();
  const { locale } = useSpeech();
  const { mails, limit } = useRestsOn(
    useMemo(() => entries.map(({ request }) => request), [entries]),
    now,
  );
  return <p className={mergeClasses(styles.text, styles.label)}>{[mails, limit].join(sentenceGap[locale])}</p>;
};
