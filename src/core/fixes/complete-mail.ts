import type { DeskNeed } from '../desks/desk-need';
import type { Locale } from '../language/locale';
import type { RequestType } from '../models/request-type';
import { labelOf, requestNumberLine } from './labels';

/** What a mail already says, as the words for its line. A need that is missing here becomes a gap. */
export type KnownDetails = Readonly<Partial<Record<DeskNeed, string>>>;

export interface MailTemplate {
  readonly type: RequestType;
  readonly locale: Locale;
  readonly greeting: string;
  readonly thanks: string;
  /** What the desk needs for this type, in its order. */
  readonly needs: readonly DeskNeed[];
  readonly known: KnownDetails;
  readonly requestNumber?: string;
}

/**
 * A whole mail for a kind of problem, as plain text: greeting, what it is about, one labelled line per need, thanks.
 * Known details are filled in, the others keep a labelled gap; nothing is invented.
 */
export const completeMail = (template: MailTemplate): string => {
  const { type, locale, greeting, thanks, needs, known, requestNumber } = template;
  const lines = needs
    .filter((need): need is Exclude<DeskNeed, 'evidence'> => need !== 'evidence')
    .map((need) => {
      const words = known[need];
      return words !== undefined && saidInSentences.has(need) ? words : labelOf(need, locale) + (words ?? gap[locale]);
    })
    .filter((line, at, all) => all.indexOf(line) === at);
  const evidence = needs.indexOf('evidence') >= 0 && known.evidence !== undefined ? [known.evidence] : [];
  return [
    greeting,
    [openings[locale][type], happened[locale][type]].filter((line) => line !== '').join('\n'),
    [...(requestNumber === undefined ? [] : [requestNumberLine(requestNumber, locale)]), ...lines].join('\n'),
    ...evidence,
    thanks,
  ].join('\n\n');
};

/** What people say in a whole sentence: `known` then holds that sentence, and it needs no label. */
export const saidInSentences: ReadonlySet<DeskNeed> = new Set<DeskNeed>(['wish', 'changeWanted', 'changeReason']);

/** A gap that is seen before sending: an empty label is easily overlooked. */
const gap: Readonly<Record<Locale, string>> = { en: '[…]', 'zh-CN': '［待填写］' };

const openings: Readonly<Record<Locale, Readonly<Record<RequestType, string>>>> = {
  en: {
    'account-locked': 'My account is locked and I cannot use it.',
    'account-change': 'I would like to change details of my account.',
    'payment-error': 'A payment of mine went wrong.',
    security: 'I noticed suspicious activity on my account and ask you to look at it urgently.',
    general: 'I have a question about my account.',
  },
  'zh-CN': {
    'account-locked': '我的账户被锁定，现在无法使用。',
    'account-change': '我想修改账户的信息。',
    'payment-error': '我的一笔支付出现了问题。',
    security: '我发现账户有可疑活动，请尽快协助核查。',
    general: '我想咨询一个关于账户的问题。',
  },
};

const happened: Readonly<Record<Locale, Readonly<Record<RequestType, string>>>> = {
  en: {
    'account-locked': 'What I did before, and what I see now: […]',
    'account-change': '',
    'payment-error': 'What happened: […]',
    security: 'What I noticed: […]',
    general: 'My question: […]',
  },
  'zh-CN': {
    'account-locked': '之前的操作和现在看到的提示：［待填写］',
    'account-change': '',
    'payment-error': '事情经过：［待填写］',
    security: '发现的情况：［待填写］',
    general: '我的问题：［待填写］',
  },
};
