import path from 'node:path';
import { addInFiles, withLocalOffice, workbenchFiles } from '../../src/workbench/server/files';

const root = path.resolve('/project');

describe('npm start serves', () => {
  test.each([
    ['/taskpane.html', 'dist/addin/taskpane.html'],
    ['/office-js/office.js', 'node_modules/@microsoft/office-js/dist/office.js'],
    ['/office-extras.js', 'dist/workbench/office-extras.js'],
  ])('%s from %s', (name, file) => {
    expect(addInFiles(root)(name)).toBe(path.join(root, file));
  });

  test('the workbench at the root', () => {
    expect(workbenchFiles(root)('/')).toBe(path.join(root, 'dist/workbench/index.html'));
  });

  test.each(['/../../package.json', '/office-js/../../../../package.json', '/..'])('%s: nothing outside', (name) => {
    expect(addInFiles(root)(name)).toBeUndefined();
    expect(workbenchFiles(root)(name)).toBeUndefined();
  });

  test.each(['', ' defer', ' defer="defer"'])('office.js from the package instead of the CDN:%s', (defer) => {
    const page = `<script${defer} src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;
    expect(withLocalOffice(page)).not.toContain('microsoft.com');
    expect(withLocalOffice(page)).toContain(`<script${defer} src="office-js/office.js"></script>`);
  });
});
