/**
 * Two products and one test bench, each its own configuration because they run in different engines:
 *   dist/addin      the task pane (modern browsers, hashed files) and the event bundle (one ES2016 file, stable name)
 *   dist/workbench  the emulated Outlook; only with `--env workbench`, never part of what is published
 * `--env base=https://addin.example.com/askwell` adds dist/addin/manifest.xml for that place.
 * `--env graphClient=ID` lets people sign in for their whole mailbox; `--env authority=… --env graphHost=…` for national clouds.
 */
const { createHash } = require('node:crypto');
const path = require('node:path');
const { transformFileSync } = require('@swc/core');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { EagerModules } = require('./src/taskpane/eager-modules.cjs');

const localBase = 'https://localhost:3000';
// What a published build without an application id has: no sign-in, and no foreign host it could ask.
const worldwide = { authority: 'https://login.microsoftonline.com/common', graphHost: 'https://graph.microsoft.com' };
const workbenchClient = '00000000-0000-4000-8000-000000000006';

const addinDir = path.resolve(__dirname, 'dist/addin');
const workbenchDir = path.resolve(__dirname, 'dist/workbench');

module.exports = (env, { mode }) => {
  const production = mode !== 'development';
  const configs = [pane(env, production), events(production)];
  return env.workbench ? [...configs, workbench(production)] : configs;
};

// Builds `dependencies`-ordered: the pane cleans dist/addin, so the event bundle must come after it.
const pane = (env, production) => ({
  ...common('pane', production, 'es2020'),
  entry: {
    taskpane: './src/taskpane/main.tsx',
    signin: './src/taskpane/mailbox/sign-in-page.ts',
  },
  output: {
    path: addinDir,
    filename: production ? '[name].[contenthash:10].js' : '[name].js',
    chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
    // Outlook opens the pane at any depth of a site: everything is found beside the page.
    publicPath: '',
    clean: true,
  },
  target: ['web', 'es2020'],
  plugins: [
    new webpack.DefinePlugin({ ASKWELL_GRAPH: JSON.stringify(graphOf(env)) }),
    new HtmlPlugin({
      ...policyAndSkeleton(graphOf(env)),
      coreOf: ({ namedChunkGroups }) => namedChunkGroups.get('core').getFiles(),
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      // The page names it itself, after office.js.
      inject: false,
    }),
    new HtmlPlugin({
      csp: windowPolicy(graphOf(env)),
      template: './src/taskpane/mailbox/signin.html',
      filename: 'signin.html',
      chunks: ['signin'],
    }),
    new HtmlPlugin({ template: './src/events/launchevent.html', filename: 'launchevent.html', inject: false }),
    ...['checks.html', 'support.html', 'privacy.html'].map(
      (name) =>
        new HtmlPlugin({ templateContent: () => writePages()[name], filename: `assets/${name}`, inject: false }),
    ),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.{png,css}' },
        { from: 'manifest.xml', to: 'manifest.localhost.xml' },
        ...(env.base
          ? [{ from: 'manifest.xml', to: 'manifest.xml', transform: (xml) => withBase(String(xml), env.base) }]
          : []),
      ],
    }),
  ],
  optimization: {
    ...minified(production, 2020, new EagerModules()),
    splitChunks: { cacheGroups: { core: wholeCore } },
  },
  performance: { hints: 'warning', maxEntrypointSize: 1_000_000, maxAssetSize: 1_000_000 },
});

// One file, although later chunks share parts of it: they come when it is there, and every file more costs the start a request.
const wholeCore = {
  name: 'whole-core',
  chunks: 'async',
  enforce: true,
  test: (module, { chunkGraph }) => chunkGraph.getModuleChunks(module).some(({ name }) => name === 'core'),
};

// Classic Outlook on Windows loads exactly this one file, into an engine without DOM and, before Version 2403, without
// anything newer than ES2016: no chunk loading, no runtime chunk, no hot reload, packages transpiled too.
const events = (production) => ({
  ...common('events', production, 'es2016'),
  dependencies: ['pane'],
  entry: { launchevent: './src/events/launchevent.ts' },
  output: { path: addinDir, filename: '[name].js', chunkLoading: false, wasmLoading: false, iife: true },
  target: ['web', 'es2016'],
  devtool: false,
  optimization: { ...minified(production, 2016), splitChunks: false, runtimeChunk: false },
  plugins: [
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    compiledOnLoad,
    instead(/\/checks\/index$/, 'src/events/send-checks.ts'),
    instead(
      /\/(?:change-reasons|demands|subject-fixes|complete-mail|courtesy-lines|labels|deciding-words)$|^\.\/(?:desk-time|tone)$/,
      'src/events/not-at-send.ts',
    ),
  ],
  performance: { hints: 'warning', maxEntrypointSize: 600_000, maxAssetSize: 600_000 },
});

/**
 * Chromium compiles all functions while the script travels, on another thread; without, each when it is first called, while a mail
 * waits: a third of the first judgement. After the minifier, which takes comments away; other engines read none.
 */
const compiledOnLoad = new webpack.BannerPlugin({
  banner: '//# allFunctionsCalledOnLoad',
  raw: true,
  stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
});

/** At Send no hint is asked for and no fix offered: the event bundle does without what only they read. */
const instead = (request, file) => new webpack.NormalModuleReplacementPlugin(request, path.resolve(__dirname, file));

const workbench = (production) => ({
  ...common('workbench', production, 'es2020'),
  entry: {
    workbench: './src/workbench/main.tsx',
    'office-extras': './src/workbench/office-extras/office-extras.ts',
    'before-office': './src/workbench/office-extras/before-office.ts',
    'classic-runtime': './src/workbench/events/classic-runtime.ts',
  },
  output: { path: workbenchDir, filename: '[name].js', clean: true },
  target: ['web', 'es2020'],
  plugins: [
    new HtmlPlugin({ template: './src/workbench/workbench.html', filename: 'index.html', chunks: ['workbench'] }),
    new CopyPlugin({ patterns: [{ from: 'src/workbench/ui/*.css', to: '[name][ext]' }] }),
  ],
  performance: { hints: false },
});

const common = (name, production, target) => ({
  name,
  mode: production ? 'production' : 'development',
  context: __dirname,
  // `eval` would break the pages' content security policy.
  devtool: production ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      { test: /\.(ts|tsx|js|mjs|cjs)$/, exclude: exclude(target), use: swc(target) },
      ...(production ? [compiledStyles] : []),
      { test: /\.eml$/, type: 'asset/inline' },
      { resourceQuery: /raw/, type: 'asset/source' },
    ],
  },
  optimization: minified(production, Number(target.slice(2))),
  stats: {
    preset: 'errors-warnings',
    assets: true,
    modules: false,
    entrypoints: false,
    builtAt: false,
    version: false,
  },
});

const exclude = (target) => (target === 'es2016' ? undefined : /node_modules/);

const swc = (target) => ({
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      // One copy of each language helper instead of one a module: 200 modules spread objects.
      externalHelpers: true,
      // Ours are plain values: `Object.assign` does, which engines have built in; the exact helper walks key by key.
      assumptions: { setSpreadProperties: true, objectRestNoSymbols: true, setPublicClassFields: true },
    },
    sourceMaps: true,
  },
});

// After swc: it reads plain JavaScript. Not in development, where source maps matter more.
const compiledStyles = {
  test: /\.tsx?$/,
  include: path.resolve(__dirname, 'src/taskpane'),
  enforce: 'post',
  loader: path.resolve(__dirname, 'src/taskpane/compile-styles.cjs'),
};

const minified = (production, ecma, ...after) => ({
  minimize: production,
  minimizer: [
    new TerserPlugin({
      minify: TerserPlugin.swcMinify,
      terserOptions: { ecma, compress: { ecma, passes: 3 }, format: { comments: false } },
      extractComments: false,
    }),
    ...after,
  ],
});

// Written when they are built: who only reads this file (a test of the event bundle) need not run TypeScript.
const writePages = () => require('tsx/cjs/api').require('./src/pages/pages.ts', __filename).pages();

/** The script stands in the page itself, where the policy allows it: a file of its own would hold up the page and office.js. */
const policyAndSkeleton = (graph) => {
  const skeleton = skeletonScript();
  return { csp: panePolicy(graph, skeleton), skeleton };
};

/** A script without names of its own in the page. */
const skeletonScript = () => {
  const { code } = transformFileSync(path.resolve(__dirname, 'src/taskpane/skeleton.ts'), {
    jsc: { target: 'es2020', parser: { syntax: 'typescript' }, minify: { compress: true, mangle: { toplevel: true } } },
    minify: true,
  });
  return `(()=>{${code.trim()}})()`;
};

const graphOf = ({ graphClient, workbench: isWorkbench, authority, graphHost }) => ({
  clientId: graphClient ?? (isWorkbench ? workbenchClient : ''),
  authority: authority ?? worldwide.authority,
  graphHost: graphHost ?? worldwide.graphHost,
});

const office = 'https://appsforoffice.microsoft.com';
/** Microsoft's CDN of office.js, and the host of MicrosoftAjax that office.js loads at start. */
const scripts = { 'script-src': ["'self'", office, 'https://ajax.aspnetcdn.com'] };
const hostOf = ({ clientId }, address) => (clientId ? [new URL(address).origin] : []);
const policy = (rules) =>
  Object.entries({ 'default-src': ["'none'"], ...rules, 'base-uri': ["'none'"], 'form-action': ["'none'"] })
    .map(([name, hosts]) => [name, ...hosts].join(' '))
    .join('; ');

/** Who the pane may talk to: its own origin, office.js, and, with sign-in, this build's Graph. Outlook signs in for it. `script` stands in the page. */
const panePolicy = (graph, script) =>
  policy({
    'script-src': [...scripts['script-src'], `'sha256-${createHash('sha256').update(script).digest('base64')}'`],
    // For the skeleton alone: the pane narrows it to a nonce when it starts (src/taskpane/app/narrow-styles.ts).
    'style-src': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...hostOf(graph, graph.graphHost)],
    'frame-src': ["'self'", office],
    'worker-src': ["'self'"],
  });

/** The page in Outlook's sign-in window fetches its token from the login host of this build; it has no business at Graph. */
const windowPolicy = (graph) =>
  policy({ ...scripts, 'img-src': ["'self'"], 'connect-src': ["'self'", ...hostOf(graph, graph.authority)] });

/** The manifest with every localhost address moved to `base`; refuses what Outlook would refuse. */
const withBase = (xml, base) => {
  const url = new URL(base);
  if (url.protocol !== 'https:') throw new Error(`--env base must be https, got ${base}`);
  return xml.replaceAll(localBase, url.href.replace(/\/$/, ''));
};
