import { checkHelp } from '../../src/core/checks/help';
import { checks } from '../../src/core/checks/index';
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

const help = checkHelp();

const texts = checks.flatMap(({ id, messages }) => [
  ...Object.keys(messages).map((name) => [`${id} ${name}`, messages[name]] as const),
  [`${id} title`, help[id]?.title] as const,
  [`${id} why`, help[id]?.why] as const,
  [`${id} good`, help[id]?.example.good] as const,
  [`${id} bad`, help[id]?.example.bad] as const,
]);

test('every check has its help, in the same order', () => {
  expect(Object.keys(help)).toEqual(checks.map(({ id }) => id));
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
