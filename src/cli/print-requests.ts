import { maskSubject } from '../core/conversation/mask-subject';
import type { Locale } from '../core/language/locale';
import { sayDuration } from '../core/language/say-duration';
import type { NextStep, WaitingState } from '../core/waiting/waiting';
import type { StandingRequest } from './request-rows';

/** A table for people. Mail text is cut and freed of control characters: a subject must not move the cursor. */
export const printRequests = (requests: readonly StandingRequest[], mails: number, locale: Locale): string => {
  const words = texts[locale];
  if (requests.length === 0) return `${mails === 0 ? words.noMails : words.none(mails)}\n`;
  const rows = requests.map(({ request, waiting, deskName }) => [
    request.numbers.join(', ') || '-',
    deskName,
    request.settled && waiting.state === 'your-turn' ? words.settled : words.states[waiting.state],
    waiting.calendarSeconds === undefined ? '-' : sayDuration(waiting.calendarSeconds, locale),
    waiting.deskSeconds === undefined ? '-' : sayDuration(waiting.deskSeconds, locale),
    waiting.dueAt === undefined ? '-' : stamp(waiting.dueAt),
    words.steps[waiting.nextStep.kind],
    maskSubject(request.subject),
  ]);
  const table = [words.head, ...rows].map((row) => row.map((cell) => plain(cell, 48)));
  const widths = words.head.map((_cell, column) => Math.max(...table.map((row) => widthOf(row[column] ?? ''))));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n${words.source}\n`;
};

interface Words {
  readonly head: readonly string[];
  readonly states: Readonly<Record<WaitingState, string>>;
  /** The user's last word was thanks. */
  readonly settled: string;
  readonly steps: Readonly<Record<NextStep['kind'], string>>;
  /** `mails`: how many were read. */
  readonly none: (mails: number) => string;
  readonly noMails: string;
  readonly source: string;
}

const texts: Readonly<Record<Locale, Words>> = {
  en: {
    head: ['Number', 'Desk', 'State', 'Waiting', 'Desk hours', 'Due', 'Next', 'Subject'],
    states: {
      fresh: 'waiting for support',
      'at-risk': 'due soon',
      overdue: 'overdue',
      'your-turn': 'your turn',
      closed: 'closed',
    },
    settled: 'done',
    steps: {
      wait: 'wait',
      answer: 'answer them',
      'follow-up': 'follow up',
      'other-channel': 'try another channel',
      nothing: '-',
    },
    none: (mails) =>
      `Read ${mails} ${mails === 1 ? 'mail' : 'mails'}, none of them to a desk. Is --me your address? --desks FILE adds desks.`,
    noMails: 'No mails found there: .eml, .mbox and Maildir are read.',
    source: 'As your mails tell it; the desk may know more.',
  },
  'zh-CN': {
    head: ['编号', '客服', '状态', '已等待', '工作时间', '应答期限', '下一步', '主题'],
    states: {
      fresh: '等待客服回复',
      'at-risk': '即将到期',
      overdue: '已超期',
      'your-turn': '轮到您',
      closed: '已关闭',
    },
    settled: '已解决',
    steps: { wait: '等待', answer: '回复客服', 'follow-up': '发跟进邮件', 'other-channel': '换其他渠道', nothing: '-' },
    none: (mails) => `读了 ${mails} 封邮件，没有写给客服的。--me 是您的地址吗？也可以用 --desks FILE 添加客服。`,
    noMails: '没有找到邮件：可读取 .eml、.mbox 和 Maildir。',
    source: '以上只依据您的邮件，客服那边的情况可能更多。',
  },
};

const stamp = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ') + 'Z';

const plain = (text: string, most: number): string => {
  const clean = text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ' ').trim();
  return clean.length > most ? `${clean.slice(0, most - 1)}…` : clean;
};

/** Chinese characters take two columns. */
const widthOf = (text: string): number =>
  text.length + (text.match(/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/g) ?? []).length;
