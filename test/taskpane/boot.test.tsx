import { act, fireEvent, render } from '@testing-library/react';
import { Boot, type Loaded } from '../../src/taskpane/app/Boot';
import { Rehearsal } from '../../src/taskpane/app/Rehearsal';
import { Views } from '../../src/taskpane/app/Views';
import { fakeParts, screen, texts } from '../support/fake-pane';

/** The pane before its core has come; `come` and `fail` end the wait. */
const booting = (locale: 'auto' | 'en' | 'zh-CN' = 'auto') => {
  const { parts, host } = fakeParts();
  const waits: { readonly come: () => void; readonly fail: () => void }[] = [];
  const load = () =>
    new Promise<Loaded>((resolve, reject) => {
      waits.push({ come: () => resolve({ parts, Views }), fail: () => reject(new Error('offline')) });
    });
  render(<Boot host={host} locale={locale} load={load} />);
  return {
    come: () => act(async () => waits[waits.length - 1]?.come()),
    fail: () => act(async () => waits[waits.length - 1]?.fail()),
    tries: () => waits.length,
  };
};

test('tabs are there before the core, and the tab chosen meanwhile stays', async () => {
  const { come } = booting();
  const tab = screen.getByRole('tab', { name: 'My requests' });
  expect(texts()).toContain('Reading your mail');
  fireEvent.click(tab);
  await come();
  expect(screen.getByRole('tab', { name: 'My requests' })).toBe(tab);
  expect(tab.getAttribute('aria-selected')).toBe('true');
  expect(texts()).not.toContain('Reading your mail');
});

test('speaks the chosen language from the first moment', () => {
  booting('zh-CN');
  expect(screen.getByRole('tab', { name: '我的请求' })).toBeTruthy();
});

test('a core that does not come is asked for again', async () => {
  const { come, fail, tries } = booting();
  await fail();
  expect(screen.getByRole('alert').textContent).toContain('could not be loaded');
  fireEvent.click(screen.getByText('Try again'));
  expect(tries()).toBe(2);
  expect(screen.queryByRole('alert')).toBeNull();
  await come();
  expect(texts()).not.toContain('Reading your mail');
});

test('the frame can be rehearsed without Outlook, and gives its place up', () => {
  const { unmount } = render(<Rehearsal />);
  expect(screen.getAllByRole('tab')).toHaveLength(3);
  expect(document.documentElement.lang).toBe('en');
  unmount();
  expect(screen.queryByRole('tab')).toBeNull();
});
