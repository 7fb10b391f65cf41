/** Ceilings for any machine; `npm run bench list` prints the numbers of this one. */
import { closeBrowser } from '../support/browser';
import { measureList } from '../bench/list';

jest.setTimeout(120_000);
afterAll(closeBrowser);

test('2,000 requests: the list opens and scrolls', async () => {
  const { requests, open, frame, openTask, scrollTask } = await measureList(2000);
  expect(requests).toBe(2000);
  expect(open).toBeLessThan(3000);
  expect(frame).toBeLessThan(60);
  expect(openTask).toBeLessThan(600);
  expect(scrollTask).toBeLessThan(300);
});
