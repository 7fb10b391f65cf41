import { HostError } from '../../src/host/host-error';
import type { HostChange, MailHost } from '../../src/host/mail-host';
import { beginWatch } from '../../src/taskpane/session/begin-watch';

const token = '0:compose:';
const draft = (subject: string): HostChange => ({ kind: 'draft', token, draft: { subject } });
const item: HostChange = { kind: 'item', token: '1:compose:' };
const trouble: HostChange = { kind: 'trouble', token, error: new HostError('timedOut', 'body.get') };

/** What a late listener hears of `early`, and then of `late`. */
const heard = (early: readonly HostChange[], late: readonly HostChange[] = []) => {
  let tell: (change: HostChange) => void = () => undefined;
  const stop = () => undefined;
  const host = {
    watch: (listener: (change: HostChange) => void) => {
      tell = listener;
      return stop;
    },
  } as unknown as MailHost;
  const watch = beginWatch(host);
  early.forEach((change) => tell(change));
  const all: HostChange[] = [];
  expect(watch((change) => all.push(change))).toBe(stop);
  late.forEach((change) => tell(change));
  return all;
};

test('a late listener hears the last reading, then everything as it comes', () => {
  expect(heard([draft('a'), draft('ab')], [draft('abc'), trouble])).toEqual([draft('ab'), draft('abc'), trouble]);
  expect(heard([])).toEqual([]);
});

test('what another mail or a good reading has made untrue is not told', () => {
  expect(heard([draft('a'), trouble, item])).toEqual([item]);
  expect(heard([item, draft('b')])).toEqual([item, draft('b')]);
  expect(heard([trouble, draft('a')])).toEqual([draft('a')]);
});

test('trouble after a reading is told after it', () => {
  expect(heard([draft('a'), trouble])).toEqual([draft('a'), trouble]);
});
