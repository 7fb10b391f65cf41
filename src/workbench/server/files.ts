import path from 'node:path';

/** The file behind a path of the address; undefined for none. */
export type FileFor = (name: string) => string | undefined;

export const workbenchFiles =
  (root: string): FileFor =>
  (name) =>
    inside(path.join(root, 'dist/workbench'), name === '/' ? '/index.html' : name);

const extras = ['/before-office.js', '/office-extras.js'];

/** The add-in, and beside it what stands for Microsoft's servers. */
export const addInFiles =
  (root: string): FileFor =>
  (name) => {
    if (extras.includes(name)) return path.join(root, 'dist/workbench', name);
    if (name.startsWith('/office-js/'))
      return inside(path.join(root, 'node_modules/@microsoft/office-js/dist'), name.slice('/office-js'.length));
    return inside(path.join(root, 'dist/addin'), name);
  };

const officeCdn =
  /<script( defer(?:="defer")?)? src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"><\/script>/;
const officeLocal = ['before-office.js', 'auth-bridge.js', 'office-js/office.js', 'office-extras.js'];

/** Points a page of the add-in at the local office.js; the build itself keeps the CDN address the Marketplace asks for. */
export const withLocalOffice = (html: string): string =>
  html.replace(officeCdn, (_tag, defer = '') =>
    officeLocal.map((name) => `<script${defer} src="${name}"></script>`).join(''),
  );

const inside = (folder: string, name: string): string | undefined => {
  const file = path.join(folder, name);
  return file.startsWith(folder + path.sep) ? file : undefined;
};
