import type { RequestEntry } from '../../src/taskpane/session/request-core';
import type { Formats } from '../../src/taskpane/app/format';
import type { useText } from '../../src/taskpane/app/text';
import { lengthOf, sinceOf, stateWords } from '../../src/taskpane/read/state-words';

const formats: Formats = { moment: String, short: String, momentIn: String, duration: (seconds) => `${seconds} s` };
const said = (locale: 'en' | 'zh-CN') =>
  ((text, params) => text[locale]((params ?? {}) as never)) as ReturnType<typeof useText>;
const entry = (began?: 'earlier') =>
  ({
    isSolved: false,
    request: { settled: false },
    waiting: { state: 'fresh', calendarSeconds: 60, nextStep: { kind: 'wait' }, ...(began && { began }) },
  }) as unknown as RequestEntry;

test.each([
  ['en', undefined, 'Acme has had it for 60 s', '9:00', '60 s'],
  ['en', 'earlier', 'Acme has had it for at least 60 s', '9:00 or earlier', 'at least 60 s'],
  ['zh-CN', undefined, '已等 Acme 回复 60 s', '9:00', '60 s'],
  ['zh-CN', 'earlier', '等 Acme 回复至少已有 60 s', '9:00 或更早', '至少 60 s'],
] as const)('%s: a wait begun %s', (locale, began, title, since, length) => {
  const { waiting } = entry(began);
  const t = said(locale);
  expect(stateWords(entry(began), 'Acme', 0, t, formats).title).toBe(title);
  expect(sinceOf(waiting, '9:00', t)).toBe(since);
  expect(lengthOf(waiting, 60, t, formats)).toBe(length);
});
