import { openWorkbench } from '../support/workbench';
import { deeperStates } from '../support/deeper-states';
const all = deeperStates.filter((s) => s.name.startsWith('a new mail to a desk'));
test('shots', async () => {
  for (const state of all) for (const locale of ['en', 'zh-CN'] as const) {
    const w = await openWorkbench({ ...state.options(locale as never), locale, dark: locale === 'zh-CN', pageSize: { width: 1180, height: 900 } });
    try { await state.show(w, locale as never).then((x) => w.paneFrame().then((p) => p.locator(x).waitFor())); await w.page.waitForTimeout(500); await w.page.locator('.panebody').screenshot({ path: `/tmp/lead/shots4/open-${locale}.png` }); } catch (e) { console.log(state.name, locale, String(e).slice(0, 400)); await w.page.screenshot({ path: `/tmp/lead/shots4/open-${locale}.png` }); }
    await w.close().catch(() => undefined);
  }
}, 400000);
