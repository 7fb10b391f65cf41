import { checkHelp } from '../../src/core/help/check-help';
import { locales } from '../../src/core/language/locale';
import { checksPage } from '../../src/pages/checks-page';

const page = checksPage();

test.each(Object.entries(checkHelp))('%s stands on the page in both languages', (id, { title, why, good, bad }) => {
  for (const locale of locales) {
    const start = page.indexOf(`<section id="${locale}/${id}">`);
    expect(start).toBeGreaterThan(0);
    const section = page.slice(start, page.indexOf('</section>', start));
    for (const words of [title, why, good, bad]) expect(section).toContain(words[locale]);
  }
});

test('the Chinese half says that it is Chinese, and the page runs nothing', () => {
  expect(page).toContain('<main id="zh-CN" lang="zh-CN">');
  expect(page).not.toMatch(/<script|undefined|\son\w+=/);
});
