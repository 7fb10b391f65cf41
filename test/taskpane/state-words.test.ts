import type { RequestEntry } from '../../src/taskpane/session/request-core';
import type { Formats } from '../../src/taskpane/app/format';
import type { useText } from '../../src/taskpane/app/text';
import { lengthOf, sinceOf, stateWords } from '../../src/taskpane/read/state-words';

const formats: Formats = { moment: String, short: String, momentIn: String, duration: (seconds) => `${seconds} s` };
const said = (locale: 'en' | 'zh-CN') =>
  ((text, params) => text[locale]((params ?? {}) as never)) as ReturnType<typeof useText>;
const entry = (knownFrom?: 'mail' | 'quotation' | 'reply') =>
  ({
    isSolved: false,
    request: { settled: false },
    waiting: {
      state: 'fresh',
      waitingSince: 0,
      calendarSeconds: 60,
      nextStep: { kind: 'wait' },
      ...(knownFrom && { sinceKnownFrom: knownFrom }),
    },
  }) as unknown as RequestEntry;

test.each([
  ['en', undefined, 'Acme has had it for 60 s', '9:00', '60 s'],
  ['en', 'reply', 'Acme has had it for at least 60 s', '9:00 or earlier', 'at least 60 s'],
  ['zh-CN', undefined, '已等 Acme 60 s', '9:00', '60 s'],
  ['en', 'quotation', 'Acme has had it for at least 60 s', '9:00 or earlier', 'at least 60 s'],
  ['en', 'mail', 'Acme has had it for 60 s', '9:00', '60 s'],
  ['zh-CN', 'quotation', '已等 Acme 至少 60 s', '9:00 或更早', '至少 60 s'],
] as const)('%s: a wait known from %s', (locale, knownFrom, title, since, length) => {
  const { waiting } = entry(knownFrom);
  const t = said(locale);
  expect(stateWords(entry(knownFrom), 'Acme', 0, t, formats).title).toBe(title);
  expect(sinceOf(waiting, '9:00', t)).toBe(since);
  expect(lengthOf(waiting, 60, t, formats)).toBe(length);
});

test.each([
  ['en', 'Acme has it, since when is not known'],
  ['zh-CN', '正在等 Acme 回复，起始时间不详'],
] as const)('%s: a wait nobody can date is given no length', (locale, title) => {
  const undated = { ...entry(), waiting: { state: 'fresh', nextStep: { kind: 'wait' } } } as unknown as RequestEntry;
  expect(stateWords(undated, 'Acme', 0, said(locale), formats).title).toBe(title);
});
