// @ts-expect-error the build configuration is plain JavaScript
import webpackConfig from '../../webpack.config.js';

interface CopyPluginLike {
  readonly patterns: readonly { readonly to?: string; readonly transform?: (xml: string) => string }[];
}
type Config = { readonly name: string; readonly plugins: readonly object[] };

const manifestTransform = (base: string) => {
  const configs = webpackConfig({ base }, { mode: 'production' }) as unknown as readonly Config[];
  const patterns = configs.flatMap(({ plugins }) =>
    plugins.flatMap((plugin) => ('patterns' in plugin ? (plugin as CopyPluginLike).patterns : [])),
  );
  return patterns.find(({ to }) => to === 'manifest.xml')?.transform;
};

test('a production base replaces every localhost address', () => {
  const xml = '<a v="https://localhost:3000/taskpane.html"/><b>https://localhost:3000</b>';
  expect(manifestTransform('https://addin.example.com/askwell/')?.(xml)).toBe(
    '<a v="https://addin.example.com/askwell/taskpane.html"/><b>https://addin.example.com/askwell</b>',
  );
});

test('a base without https is refused', () => {
  expect(() => manifestTransform('http://addin.example.com')?.('')).toThrow('must be https');
});

test('the workbench is built only on request', () => {
  const names = (env: object) =>
    (webpackConfig(env, { mode: 'production' }) as unknown as Config[]).map(({ name }) => name);
  expect(names({})).toEqual(['pane', 'events']);
  expect(names({ workbench: true })).toEqual(['pane', 'events', 'workbench']);
});
