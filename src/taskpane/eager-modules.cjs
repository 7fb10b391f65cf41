/**
 * A webpack plugin: sets the functions that webpack makes of modules, and those that stand in them, in parentheses, which
 * tells engines that they are called soon. Chromium then compiles them while the script travels, on another thread;
 * without, it reads them once to skip them and again when they are called: half of what starting the core took, and a tenth
 * of what follows. Minifiers take the parentheses away.
 */
const { parse } = require('acorn');

const name = 'EagerModules';
/** In the page's own script a module stands in one function, and its functions in two. */
const deepest = 2;

class EagerModules {
  apply({ hooks, webpack: { Compilation, sources } }) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
    hooks.compilation.tap(name, (compilation) =>
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        for (const file of Object.keys(assets).filter((asset) => asset.endsWith('.js')))
          compilation.updateAsset(file, (source) => new sources.RawSource(withEagerModules(String(source.source()))));
      }),
    );
  }
}

const withEagerModules = (source) => {
  const functions = functionsIn(parse(source, { ecmaVersion: 'latest' }));
  // What comes first in parentheses is taken as called already.
  const edits = functions.filter(({ start }) => source[start - 1] !== '(').flatMap(inParentheses);
  let eager = '';
  let from = 0;
  for (const { start, end = start, text } of edits.sort((one, other) => one.start - other.start)) {
    eager += source.slice(from, start) + text;
    from = end;
  }
  return eager + source.slice(from);
};

/** Function expressions down to `deepest`. Methods cannot stand in parentheses: only those under a number, which are modules, are rewritten. */
const functionsIn = (node, depth = 0) => {
  if (node === null || typeof node !== 'object' || depth > deepest) return [];
  if (Array.isArray(node)) return node.flatMap((one) => functionsIn(one, depth));
  const { type, key, value, method, kind } = node;
  if (method || type === 'MethodDefinition' || kind === 'get' || kind === 'set')
    return [...(typeof key.value === 'number' ? [node] : []), ...functionsIn(value.body, depth + 1)];
  const isFunction = /Function/.test(type);
  const inside = Object.values(node).flatMap((part) => functionsIn(part, depth + Number(isFunction)));
  return isFunction && type !== 'FunctionDeclaration' ? [node, ...inside] : inside;
};

const inParentheses = ({ start, end, key, value }) => {
  const close = { start: end, text: ')' };
  if (!key) return [{ start, text: '(' }, close];
  const head = `${value.async ? 'async ' : ''}function${value.generator ? '*' : ''}`;
  return [{ start, end: value.start, text: `${key.raw}:(${head}` }, close];
};

module.exports = { EagerModules, withEagerModules };
