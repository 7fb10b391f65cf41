import type { Fact } from '../../src/core/facts/fact';
import type { Finder, FinderContext } from '../../src/core/facts/finder';
import { resolveOverlaps } from '../../src/core/facts/resolve-overlaps';
import { paragraphOf } from '../../src/core/facts/split-paragraphs';

/** Wednesday, 11 March 2026, 17:30 in Shanghai. */
export const wednesday = Date.UTC(2026, 2, 11, 9, 30);

export const factsIn = (find: Finder, text: string, context: Partial<FinderContext> = {}): readonly Fact[] =>
  resolveOverlaps(
    find(paragraphOf(text, { field: 'body', part: 'own' }), {
      language: 'mixed',
      now: wednesday,
      timeZone: 'Asia/Shanghai',
      deskDomains: [],
      ...context,
    }),
    text.length,
  );

/** The words of the facts, cut by their places: a place that is off by one shows. */
export const foundIn = (find: Finder, text: string, context?: Partial<FinderContext>): readonly string[] =>
  [...factsIn(find, text, context)]
    .sort((one, other) => one.place.start - other.place.start)
    .map(({ place }) => text.slice(place.start, place.end));

/** 100 KB of what breaks patterns; each must stay linear. */
export const hostileTexts: readonly (readonly [string, string])[] = [
  'a',
  '1',
  '@',
  ' ',
  '“',
  '"',
  '\n',
  'a1',
  '1 ',
  '1.',
  '1-',
  '1,',
  '元',
  '三',
  '点',
  '年',
  '/',
  '-',
  '0x',
  'a@',
  '<div>',
  'password ',
  '密码：',
  '密码是',
  'card ',
  'account ',
  '账号',
  'on the ',
  '5 march ',
  '3点',
  '5日',
  '订单号：',
  'error: ',
  'error (',
  '提示',
  'seed ',
  'abc ',
  'eyJ',
  'sk-',
  '##',
  '[',
  '(',
  '+1 ',
  '12:',
  'ab@c.',
  '注册邮箱',
  'last ',
  'code 1',
  'BEGIN PRIVATE KEY-----',
  '一',
  '用',
].map((unit) => [unit, unit.repeat(Math.ceil(100000 / unit.length))] as const);
