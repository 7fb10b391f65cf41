import * as v from 'valibot';
import { message, type MessageText } from '../language/message';
import { deskProfileSchema, type DeskProfile } from './desk-profile';

export type DeskProblemKind =
  | 'not-an-object'
  | 'missing'
  | 'unknown-field'
  | 'wrong-type'
  | 'not-allowed'
  | 'too-long'
  | 'too-many'
  | 'out-of-range'
  | 'bad-shape';

/** One thing wrong with a profile: where (dotted path) and what kind; words by `deskProblemTexts`. */
export interface DeskProblem {
  readonly path: string;
  readonly kind: DeskProblemKind;
}

export type ParsedDesk =
  { readonly ok: true; readonly desk: DeskProfile } | { readonly ok: false; readonly problems: readonly DeskProblem[] };

/** Validates a profile from outside. Never throws; lists every problem (at most 50), each with its path. */
export const parseDesk = (json: unknown): ParsedDesk => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { ok: false, problems: [{ path: '', kind: 'not-an-object' }] };
  }
  const result = v.safeParse(deskProfileSchema, json);
  if (result.success) return { ok: true, desk: result.output };
  return { ok: false, problems: result.issues.slice(0, 50).map(problemOf) };
};

/** The profile, or `undefined` when anything is wrong with it. */
export const validDesk = (json: unknown): DeskProfile | undefined => {
  const parsed = parseDesk(json);
  return parsed.ok ? parsed.desk : undefined;
};

/** What is wrong, in words; the pane and the CLI put the path before it. */
export const deskProblemTexts: Readonly<Record<DeskProblemKind, MessageText<{ path: string }>>> = {
  'not-an-object': message({
    en: (_: { path: string }) => 'This is not a desk profile: a JSON object is expected.',
    'zh-CN': () => '这不是客服资料：应当是一个 JSON 对象。',
  }),
  missing: message({
    en: ({ path }: { path: string }) => `“${path}” is missing.`,
    'zh-CN': ({ path }) => `缺少“${path}”。`,
  }),
  'unknown-field': message({
    en: ({ path }: { path: string }) => `“${path}” is not a field of a desk profile.`,
    'zh-CN': ({ path }) => `客服资料里没有“${path}”这个字段。`,
  }),
  'wrong-type': message({
    en: ({ path }: { path: string }) => `“${path}” has the wrong type.`,
    'zh-CN': ({ path }) => `“${path}”的类型不对。`,
  }),
  'not-allowed': message({
    en: ({ path }: { path: string }) => `“${path}” holds a value that is not allowed.`,
    'zh-CN': ({ path }) => `“${path}”的取值不在允许范围内。`,
  }),
  'too-long': message({
    en: ({ path }: { path: string }) => `“${path}” is empty or too long.`,
    'zh-CN': ({ path }) => `“${path}”为空或过长。`,
  }),
  'too-many': message({
    en: ({ path }: { path: string }) => `“${path}” has too many entries.`,
    'zh-CN': ({ path }) => `“${path}”的条目过多。`,
  }),
  'out-of-range': message({
    en: ({ path }: { path: string }) => `“${path}” is out of range.`,
    'zh-CN': ({ path }) => `“${path}”超出范围。`,
  }),
  'bad-shape': message({
    en: ({ path }: { path: string }) =>
      `“${path}” is not written as expected${isLink(path) ? ' (links must start with https://)' : ''}.`,
    'zh-CN': ({ path }) => `“${path}”的写法不对${isLink(path) ? '（链接必须以 https:// 开头）' : ''}。`,
  }),
};

const isLink = (path: string): boolean => /(?:^|\.)url$/.test(path);

const problemOf = (issue: v.BaseIssue<unknown>): DeskProblem => ({
  path: v.getDotPath(issue) ?? '',
  kind: kindOf(issue),
});

const kindOf = (issue: v.BaseIssue<unknown>): DeskProblemKind => {
  if (issue.type === 'strict_object') return issue.expected === 'never' ? 'unknown-field' : 'missing';
  if (issue.type === 'picklist') return 'not-allowed';
  if (issue.type === 'regex') return 'bad-shape';
  if (issue.type === 'max_length') return Array.isArray(issue.input) ? 'too-many' : 'too-long';
  if (issue.type === 'min_length') return 'too-long';
  if (/_value$|integer/.test(issue.type)) return 'out-of-range';
  return 'wrong-type';
};
