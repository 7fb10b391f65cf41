import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useFormats } from '../app/format';
import { useText } from '../app/text';
import type { RequestEntry } from '../session/request-core';
import { readText } from '../strings/read';
import { sinceOf } from './state-words';
import { labelledPoints, layTimeLine, type TimePoint } from './time-line';

const width = 272;
const height = 46;
const middle = 15;
const margin = 10;

/** Browsers leave pictures their own colours in a contrast theme; late stretches are dashed there too. */
const useStyles = makeStyles({
  root: { width: '100%', maxWidth: '340px', height: 'auto', display: 'block', overflow: 'visible' },
  desk: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '3px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  me: {
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: '3px',
    '@media (forced-colors: active)': { stroke: 'GrayText' },
  },
  late: {
    stroke: tokens.colorStatusDangerBorderActive,
    strokeWidth: '3px',
    strokeDasharray: '5 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  mine: {
    fill: tokens.colorBrandStroke1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { fill: 'Highlight', stroke: 'Canvas' },
  },
  theirs: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  automatic: { fill: tokens.colorNeutralForeground3, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  unconfirmed: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1.5px',
    strokeDasharray: '2 2',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  due: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  now: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** The request as a small time line: who wrote when, who had the turn, when an answer is due, and now. */
export const TimeLinePicture = ({ entry, now }: { readonly entry: RequestEntry; readonly now: number }) => {
  const styles = useStyles();
  const t = useText();
  const formats = useFormats(now);
  const { request, waiting } = entry;
  const { points, stretches } = useMemo(
    () => layTimeLine(request, waiting, now, width - 2 * margin),
    [request, waiting, now],
  );
  const mails = request.messages.length;
  const name =
    waiting.waitingSince === undefined
      ? t(readText.picture, { mails })
      : t(readText.pictureWaiting, { mails, since: sinceOf(waiting, formats.moment(waiting.waitingSince), t) });
  if (points.length < 2) return null;
  return (
    <svg className={styles.root} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      <g transform={`translate(${margin} ${middle})`}>
        {stretches.map(({ from, to, who }) => (
          <line key={`${from}-${to}`} x1={from} x2={to} y1="0" y2="0" className={styles[who]} />
        ))}
        {points.map((point) => (
          <Mark key={`${point.who}${point.at}`} point={point} styles={styles} />
        ))}
        {labelledPoints(points).map(({ x, who }) => (
          <text key={who} x={x} y="26" textAnchor={anchorAt(x)} className={styles.label}>
            {t(labels[who])}
          </text>
        ))}
      </g>
    </svg>
  );
};

const labels = {
  me: readText.legendMe,
  desk: readText.legendDesk,
  due: readText.legendDue,
  now: readText.legendNow,
} as const;

const anchorAt = (x: number): 'start' | 'middle' | 'end' =>
  x < 20 ? 'start' : x > width - 2 * margin - 20 ? 'end' : 'middle';

const Mark = ({
  point: { x, who },
  styles,
}: {
  readonly point: TimePoint;
  readonly styles: ReturnType<typeof useStyles>;
}) => {
  switch (who) {
    case 'me':
      return <circle cx={x} cy="0" r="6" className={styles.mine} />;
    case 'desk':
      return <rect x={x - 5} y="-5" width="10" height="10" rx="2" className={styles.theirs} />;
    case 'automatic':
      return <circle cx={x} cy="0" r="3" className={styles.automatic} />;
    case 'unconfirmed':
      return <circle cx={x} cy="0" r="4" className={styles.unconfirmed} />;
    case 'due':
      return <path d={`M${x} 9V-10l7 3-7 3`} className={styles.due} />;
    case 'now':
      return <line x1={x} x2={x} y1="-9" y2="9" className={styles.now} />;
  }
};
