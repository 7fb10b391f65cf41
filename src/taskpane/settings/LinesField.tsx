import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useText } from '../app/text';
import { fieldText } from '../strings/fields';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '2px' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  area: {
    font: 'inherit',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '56px',
    resize: 'vertical',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, minHeight: '160px' },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

/** A list of short texts, one a line; lines that are not good are named as the user types and not taken over. */
export const LinesField = ({
  label,
  lines,
  isGood = () => true,
  onChange,
}: {
  readonly label: string;
  readonly lines: readonly string[];
  readonly isGood?: (line: string) => boolean;
  readonly onChange: (lines: readonly string[]) => void;
}) => {
  const t = useText();
  const [text, setText] = useState(lines.join('\n'));
  const bad = linesOf(text).filter((line) => !isGood(line));
  return (
    <TextArea
      label={label}
      value={text}
      problems={bad.map((line) => t(fieldText.badLine, { line }))}
      onChange={(value) => {
        setText(value);
        onChange(linesOf(value).filter(isGood));
      }}
    />
  );
};

export const TextArea = ({
  label,
  value,
  problems,
  isCode = false,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly problems: readonly string[];
  readonly isCode?: boolean;
  readonly onChange: (value: string) => void;
}) => {
  const styles = useStyles();
  const problemId = useId();
  return (
    <label className={styles.root}>
      <span className={styles.label}>{label}</span>
      <textarea
        className={mergeClasses(styles.area, isCode && styles.code)}
        value={value}
        spellCheck={false}
        aria-invalid={problems.length > 0}
        aria-describedby={problems.length > 0 ? problemId : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={problemId} aria-live="polite">
        {problems.slice(0, 5).map((problem) => (
          <span key={problem} className={styles.problem}>
            {problem}
            <br />
          </span>
        ))}
      </span>
    </label>
  );
};

const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];
