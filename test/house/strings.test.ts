/** Words of the pane come from `strings/`, and Chinese is set as Chinese, in every `message()` of the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { root } from '../support/manifest';

const sources = (folder: string, ending: RegExp): readonly ts.SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) =>
      ts.createSourceFile(
        join(folder, name),
        readFileSync(join(root, folder, name), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
        name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
      ),
    );

const walk = (node: ts.Node, see: (node: ts.Node) => void): void => {
  see(node);
  node.forEachChild((child) => walk(child, see));
};

const spoken = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

const literalsIn = (file: ts.SourceFile): readonly string[] => {
  const found: string[] = [];
  walk(file, (node) => {
    if (ts.isJsxText(node) && hasWords(node.text)) found.push(node.text.trim());
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
      const isWord = ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent);
      if (isWord && hasWords(node.expression.text)) found.push(node.expression.text);
    }
    if (!ts.isJsxAttribute(node) || !spoken.has(node.name.getText(file)) || !node.initializer) return;
    const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
    if (value && ts.isStringLiteralLike(value) && hasWords(value.text)) found.push(value.text);
  });
  return found.map((text) => `${file.fileName}: ${text}`);
};

test('no component of the pane holds words of its own', () => {
  const files = sources('src/taskpane', /\.tsx$/);
  expect(files.length).toBeGreaterThan(25);
  expect(files.flatMap(literalsIn)).toEqual([]);
});

/** The fixed words of each Chinese text; a parameter stands as one private-use character. */
const chinese = (file: ts.SourceFile): readonly string[] => {
  const found: string[] = [];
  const wordsOf = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) {
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `\ue000${literal.text}`).join(''));
      node.templateSpans.forEach(({ expression }) => wordsOf(expression));
    } else if (ts.isStringLiteralLike(node)) found.push(node.text);
    else node.forEachChild(wordsOf);
  };
  walk(file, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText(file) !== 'message') return;
    const [texts] = node.arguments;
    if (!texts || !ts.isObjectLiteralExpression(texts)) return;
    for (const property of texts.properties)
      if (ts.isPropertyAssignment(property) && property.name.getText(file).includes('zh-CN'))
        wordsOf(property.initializer);
  });
  return found.map((text) => `${file.fileName}: ${text}`);
};

const texts = [...sources('src', /\.tsx?$/).flatMap(chinese)];
const han = '[\\u4e00-\\u9fff]';

test('Chinese texts are found', () => expect(texts.length).toBeGreaterThan(300));

test.each([
  ['half-width punctuation beside a Chinese character', new RegExp(`${han}[,;:!?]|[,;:!?]${han}`)],
  ['a full stop of Latin after a Chinese character', new RegExp(`${han}\\.(?:\\s|$)`)],
  ['half-width brackets beside a Chinese character', new RegExp(`${han}[()]|[()]${han}`)],
  ['straight quotation marks', /["']/],
  ['Latin or digits glued to a Chinese character', new RegExp(`${han}[A-Za-z0-9]|[A-Za-z0-9]${han}`)],
  ['a space beside full-width punctuation', / [，。；：！？、）】”]|[，。；：！？、（【“] /],
  ['three dots', /\.\.\./],
])('no %s', (_title, wrong) => {
  expect(texts.filter((text) => wrong.test(text.slice(text.indexOf(': ') + 2)))).toEqual([]);
});
