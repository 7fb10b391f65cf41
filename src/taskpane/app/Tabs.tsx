import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { Clock, Gear, Mail } from '../components/icons';
import { paneText } from '../strings/pane';
import { useText } from './text';

export const tabNames = ['mail', 'requests', 'settings'] as const;
export type Tab = (typeof tabNames)[number];

const useStyles = makeStyles({
  list: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    font: 'inherit',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: '2px solid transparent',
    // A contrast theme draws what is transparent.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    background: 'none',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  last: { marginLeft: 'auto' },
  // Tabs with words keep them at every width; the pictures go first.
  picture: { '@media (max-width: 360px)': { display: 'none' } },
});

const pictures = { mail: Mail, requests: Clock, settings: Gear };
export const tabTitles = { mail: paneText.tabMail, requests: paneText.tabRequests, settings: paneText.tabSettings };

/** The three views; arrow keys move between them as in any list of tabs. */
export const Tabs = ({ tab, onChange }: { readonly tab: Tab; readonly onChange: (tab: Tab) => void }) => {
  const styles = useStyles();
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabNames.indexOf(tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabNames.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabNames[(to + tabNames.length) % tabNames.length];
    if (!next) return;
    onChange(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className={styles.list} role="tablist" aria-label={t(paneText.tabs)} ref={list} onKeyDown={move}>
      {tabNames.map((name) => {
        const Picture = pictures[name];
        const isSettings = name === 'settings';
        return (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === tab}
            aria-controls={name === tab ? `panel-${name}` : undefined}
            aria-label={isSettings ? t(tabTitles[name]) : undefined}
            title={isSettings ? t(tabTitles[name]) : undefined}
            tabIndex={name === tab ? 0 : -1}
            className={mergeClasses(styles.tab, name === tab && styles.chosen, isSettings && styles.last)}
            onClick={() => onChange(name)}
          >
            <Picture className={isSettings ? undefined : styles.picture} />
            {!isSettings && t(tabTitles[name])}
          </button>
        );
      })}
    </div>
  );
};
