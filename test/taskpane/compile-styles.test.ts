import { resolveStyleRulesForSlots } from '@griffel/core';

// webpack loads its loaders as CommonJS modules; so do we.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const compileStyles = require('../../src/taskpane/compile-styles.cjs') as (source: string) => string;

const around = (styles: string) => `
import { Button, makeStyles, tokens } from '@fluentui/react-components';
export const useStyles = makeStyles(${styles});
const before = 1, useMore = makeStyles({ b: { margin: 0 } });
export const View = () => Button;
`;

test('styles become the classes and rules that Griffel makes of them', () => {
  const compiled = compileStyles(around("{ a: { color: tokens.colorNeutralForeground1, ':hover': { top: '1px' } } }"));
  const [classes, rules] = resolveStyleRulesForSlots({
    a: { color: 'var(--colorNeutralForeground1)', ':hover': { top: '1px' } },
  });
  expect(compiled).toContain(`const useStyles = __styles(${JSON.stringify(classes)}, ${JSON.stringify(rules)});`);
  expect(compiled).toContain("import { Button, __styles, tokens } from '@fluentui/react-components';");
  expect(compiled).toMatch(/useMore = __styles\(\{"b":/);
  expect(compiled).not.toContain('makeStyles');
  expect(compiled).toContain('export const View = () => Button;');
});

test('a file without styles stays as it is', () => {
  expect(compileStyles('export const one = 1;')).toBe('export const one = 1;');
});

test('styles that are no literals stop the build', () => {
  expect(() => compileStyles(around('{ a: { width: someWidth } }'))).toThrow('someWidth');
});
