import { checks } from '../../src/core/checks/index';
import { checkHelp, type Words } from '../../src/core/help/check-help';
import { locales } from '../../src/core/language/locale';

/** Kinds of problem are named by the texts themselves. */
const known: Readonly<Record<string, string | number>> = {
  count: 2,
  first: 'security',
  second: 'general',
  subjectType: 'security',
  bodyType: 'general',
};

/** A parameter nobody passes prints `undefined`; any name is answered here, so what is printed is what was asked for. */
const anyParams = new Proxy({}, { get: (_, name) => known[String(name)] ?? `‹${String(name)}›` });

const said = (words: Words | undefined) => words && { en: () => words.en, 'zh-CN': () => words['zh-CN'] };

const texts = checks.flatMap(({ id, messages }) => [
  ...Object.keys(messages).map((name) => [`${id} ${name}`, messages[name]] as const),
  [`${id} title`, said(checkHelp[id]?.title)] as const,
  [`${id} why`, said(checkHelp[id]?.why)] as const,
  [`${id} good`, said(checkHelp[id]?.good)] as const,
  [`${id} bad`, said(checkHelp[id]?.bad)] as const,
]);

test('every check has its help, in the same order', () => {
  expect(Object.keys(checkHelp)).toEqual(checks.map(({ id }) => id));
});

const isSentence = (name: string) => !/ (title|good|bad)$/.test(name);

test.each(texts)('%s is there in every language', (name, text) => {
  for (const locale of locales) {
    const said = text?.[locale](anyParams as never) ?? '';
    expect(said).not.toMatch(/^\s*$|undefined|NaN|\[object/);
    expect(said).not.toMatch(/—|\s$|^\s/);
    if (isSentence(name)) expect(said).toMatch(locale === 'en' ? /[.!?]$/ : /[。！？]$/);
  }
});

test.each(texts.filter(([name]) => isSentence(name)))('%s: both languages say the same facts', (_, text) => {
  const asked = (said: string) =>
    [...new Set(said.match(/‹\w+›/g) ?? [])].filter((name) => !/‹(en|zh)›/.test(name)).sort();
  const spoken = locales.map((locale) => asked(text?.[locale](anyParams as never) ?? ''));
  expect(spoken[1]).toEqual(spoken[0]);
});

test.each(texts)('%s: Chinese is set like Chinese', (_, text) => {
  const said = (text?.['zh-CN'](anyParams as never) ?? '').replace(/‹\w+›/g, '');
  // Half-width punctuation after a Chinese character, or Latin glued to it.
  expect(said).not.toMatch(/[\u4e00-\u9fff][,;:!?]/);
  expect(said).not.toMatch(/[\u4e00-\u9fff][A-Za-z]|[A-Za-z][\u4e00-\u9fff]/);
  expect(said).not.toMatch(/["']/);
});
