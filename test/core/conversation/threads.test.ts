import fc from 'fast-check';
import { createThreads, type ThreadKeys } from '../../../src/core/conversation/threads';
import { makeRows } from '../../bench/threading';

const groups = (mails: readonly ThreadKeys[]): readonly (readonly number[])[] => {
  const threads = createThreads();
  const nodes = mails.map((mail) => threads.add(mail));
  const settled = threads.settle();
  const found = new Map<number, number[]>();
  nodes.forEach((node, index) => found.set(settled(node), (found.get(settled(node)) ?? []).concat(index)));
  return [...found.values()];
};
const subject = (key: string, at: number, kind: 'reply' | 'own' | 'none' = 'own') => ({ key, at, kind });
const day = 86_400_000;

describe('threads', () => {
  it.each<[string, readonly ThreadKeys[], readonly (readonly number[])[]]>([
    ['a chain', [{ messageId: '<a>' }, { messageId: '<b>', inReplyTo: '<a>' }], [[0, 1]]],
    ['out of order', [{ messageId: '<b>', references: ['<a>'] }, { messageId: '<a>' }], [[0, 1]]],
    [
      'over a mail that is missing',
      [
        { messageId: '<b>', references: ['<gone>'] },
        { messageId: '<c>', references: ['<gone>', '<b2>'] },
      ],
      [[0, 1]],
    ],
    [
      'a cycle',
      [
        { messageId: '<a>', references: ['<b>'] },
        { messageId: '<b>', references: ['<a>'] },
      ],
      [[0, 1]],
    ],
    ['itself', [{ messageId: '<a>', references: ['<a>'] }], [[0]]],
    ['no ids at all', [{}, {}], [[0], [1]]],
    ['with and without brackets', [{ messageId: 'a@x' }, { messageId: '<b@x>', inReplyTo: ' <a@x> ' }], [[0, 1]]],
    [
      'Outlook’s conversation id',
      [
        { messageId: '<a>', conversationId: 'C' },
        { messageId: '<b>', conversationId: 'C' },
      ],
      [[0, 1]],
    ],
    [
      'a number within a desk',
      [{ numbers: ['acme 1'] }, { numbers: ['acme 1'] }, { numbers: ['other 1'] }],
      [[0, 1], [2]],
    ],
    ['same subject', [{ subject: subject('acme locked', 0) }, { subject: subject('acme locked', day) }], [[0, 1]]],
    [
      'same subject after a month',
      [{ subject: subject('acme locked', 0) }, { subject: subject('acme locked', 30 * day) }],
      [[0], [1]],
    ],
    [
      'a late reply by subject',
      [{ subject: subject('acme locked', 0) }, { subject: subject('acme locked', 30 * day, 'reply') }],
      [[0, 1]],
    ],
    [
      'a subject that says nothing',
      [{ subject: subject('acme help', 0, 'none') }, { subject: subject('acme help', 1, 'none') }],
      [[0], [1]],
    ],
    [
      'same subject, two numbers',
      [
        { numbers: ['acme 1'], subject: subject('acme locked', 0) },
        { numbers: ['acme 2'], subject: subject('acme locked', 1) },
      ],
      [[0], [1]],
    ],
    [
      'the number comes later',
      [
        { messageId: '<a>', numbers: ['acme 1'], subject: subject('acme locked', 0) },
        { messageId: '<b>', subject: subject('acme locked', 1) },
        { messageId: '<c>', inReplyTo: '<b>', numbers: ['acme 2'] },
      ],
      [[0], [1, 2]],
    ],
  ])('%s', (_title, mails, expected) => expect(groups(mails)).toEqual(expected));

  it('any order gives the same threads', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (seed, order) => {
        const rows = makeRows(60, seed).map(({ messageId, references, inReplyTo, conversationId }, index) => ({
          messageId,
          references,
          inReplyTo: inReplyTo ?? undefined,
          conversationId: index % 3 === 0 ? conversationId : undefined,
        }));
        const name = (list: readonly (typeof rows)[number][]): string =>
          JSON.stringify(
            groups(list)
              .map((group) => group.map((index) => list[index]?.messageId).sort())
              .sort(),
          );
        const shuffled = rows
          .slice()
          .sort((a, b) => ((a.messageId.charCodeAt(1) * order) % 97) - ((b.messageId.charCodeAt(1) * order) % 97));
        return name(rows) === name(shuffled);
      }),
      { numRuns: 40 },
    ));

  it('finds without tying', () => {
    const threads = createThreads();
    const a = threads.add({ messageId: '<a>' });
    const b = threads.add({ messageId: '<b>' });
    expect(threads.find({ references: ['<a>', '<b>'] })).toBe(a);
    expect(threads.find({ references: ['<unknown>'] })).toBeUndefined();
    expect(threads.rootOf(a)).not.toBe(threads.rootOf(b));
  });

  it('stays linear: ten times the mails take about ten times as long', () => {
    const time = (count: number): number => {
      const rows = makeRows(count);
      const start = performance.now();
      groups(rows.map(({ subject: key, ...rest }) => ({ ...rest, subject: key })) as readonly ThreadKeys[]);
      return performance.now() - start;
    };
    time(2000);
    expect(time(40_000)).toBeLessThan(60 * Math.max(5, time(4000)));
  });
});
