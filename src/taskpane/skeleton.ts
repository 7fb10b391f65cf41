/**
 * Stands in the head itself, before the page is drawn and office.js has come: the page is readable at once, and says so
 * when Office does not answer. `main.tsx` replaces everything inside #root, so an element still there after ten seconds
 * means that it never started.
 */
const patienceMs = 10_000;
const locale = navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
document.documentElement.lang = locale;

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('#office-retry')) location.reload();
});

setTimeout(() => {
  document.getElementById('office-silent')?.removeAttribute('hidden');
  document.getElementById('office-waiting')?.setAttribute('hidden', '');
}, patienceMs);
