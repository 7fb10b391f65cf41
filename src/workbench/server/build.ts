import { createRequire } from 'node:module';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

/** Builds the add-in as it is published, and the workbench around it. */
export const build = (root: string, env: object = {}): Promise<void> => {
  const configure = createRequire(__filename)(path.join(root, 'webpack.config.js')) as (
    env: object,
    options: object,
  ) => Configuration[];
  return new Promise((resolve, reject) => {
    webpack(configure({ workbench: true, ...env }, { mode: 'production' }), (error, stats) => {
      if (error) return reject(error);
      if (stats?.hasErrors()) return reject(new Error(stats.toString({ preset: 'errors-only' })));
      resolve();
    });
  });
};
