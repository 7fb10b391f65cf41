/**
 * A webpack plugin: sets the functions that webpack makes of modules in parentheses, which tells engines that they are
 * called soon. Chromium then compiles them while the script travels, on another thread; without, it reads them once to
 * skip them and again when they are called: half of what starting the core took. Minifiers take the parentheses away.
 */
const { parse } = require('acorn');

const name = 'EagerModules';

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
  let eager = source;
  // From the end, so that places before it stay.
  for (const { start, key, value, method } of modulesIn(parse(source, { ecmaVersion: 'latest' })).reverse()) {
    const head = method ? `${value.async ? 'async ' : ''}function${value.generator ? '*' : ''}` : '';
    const text = `${head}${source.slice(value.start, value.end)}`;
    eager = `${eager.slice(0, start)}${key.raw}:(${text})${eager.slice(value.end)}`;
  }
  return eager;
};

/** Functions under a number: a module has its number in webpack's tables, and modules hold no such tables. */
const modulesIn = (node) => {
  if (node === null || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap(modulesIn);
  const isNumbered = node.type === 'Property' && typeof node.key.value === 'number';
  return isNumbered && /Function/.test(node.value.type) ? [node] : Object.values(node).flatMap(modulesIn);
};

module.exports = { EagerModules, withEagerModules };
