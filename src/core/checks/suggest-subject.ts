import type { Facts } from '../facts/fact';
import type { Locale } from '../language/locale';
import type { ProblemTopic } from '../lexicon/problem-topics';
import type { RequestType, RequestTypeGuess } from '../models/request-type';
import { findTopic } from './problem-topics';

export interface SubjectMaterial {
  readonly ownText: string;
  readonly facts: Facts;
  readonly requestType: RequestTypeGuess;
  readonly mailLocale: Locale;
  readonly requestNumber?: string;
}

/** Room for a subject that every mail program shows whole. */
export const subjectRoom: Readonly<Record<Locale, number>> = { en: 78, 'zh-CN': 40 };

/**
 * A subject support can sort by: the problem, the facts that decide (amount, day, account tail, error code), what is
 * wanted and the request number, as many as there is room for. `undefined` when the mail does not say what it is about.
 */
export const suggestSubject = (material: SubjectMaterial): string | undefined => {
  const { mailLocale, requestType, ownText } = material;
  const isSure = requestType.sure || requestType.chosenByUser === true;
  const topic = findTopic(ownText, isSure ? requestType.type : undefined);
  if (!topic && !isSure) return undefined;
  const head = topic ?? typeHeads[requestType.type];
  const details = detailsOf(material);
  // Fewer details, last first, until it fits; the number stays longest because it finds the case.
  for (let kept = details.length; kept >= 0; kept -= 1) {
    const subject = compose(head, details.slice(0, kept), material);
    if (subject.length <= subjectRoom[mailLocale]) return subject;
  }
  return undefined;
};

type Head = Pick<ProblemTopic, 'en' | 'zh-CN' | 'wantEn' | 'wantZh'>;
const typeHeads: Readonly<Record<RequestType, Head>> = {
  'account-locked': { en: 'Account locked', 'zh-CN': '账户锁定', wantZh: '咨询' },
  'account-change': { en: 'Change of account details', 'zh-CN': '修改账户信息', wantZh: '申请' },
  'payment-error': { en: 'Payment problem', 'zh-CN': '支付错误', wantZh: '咨询' },
  security: { en: 'Security of my account', 'zh-CN': '账户安全', wantZh: '紧急咨询' },
  general: { en: 'Question about using my account', 'zh-CN': '账户使用', wantZh: '咨询' },
};

interface Detail {
  readonly kind: 'amount' | 'day' | 'code' | 'account';
  readonly text: string;
}

const compose = (head: Head, details: readonly Detail[], { mailLocale, requestNumber }: SubjectMaterial): string => {
  const pick = (kind: Detail['kind']) => details.find((detail) => detail.kind === kind)?.text;
  const [amount, day, code, account] = [pick('amount'), pick('day'), pick('code'), pick('account')];
  if (mailLocale === 'zh-CN') {
    const inside = [code ? `错误代码 ${code}` : '', account ? `账户${account}` : ''].filter(Boolean).join('，');
    const problem = `${day ? `${day}` : ''}${head['zh-CN']}${amount ? ` ${amount} ` : ''}`.trim();
    const number = requestNumber ? `（请求编号 ${requestNumber}）` : '';
    return `关于${spaced(problem)}${inside ? `（${inside}）` : ''}的${head.wantZh}${number}`;
  }
  const inside = [code ? `error ${code}` : '', account ? `account ${account}` : ''].filter(Boolean).join(', ');
  const problem = `${head.en}${amount ? ` of ${amount}` : ''}${day ? ` on ${day}` : ''}${inside ? ` (${inside})` : ''}`;
  return `${problem}${head.wantEn ? ` – ${head.wantEn}` : ''}${requestNumber ? ` [${requestNumber}]` : ''}`;
};

/** A space where a figure follows Chinese. */
const spaced = (text: string): string => (/^[0-9A-Za-z¥€$]/.test(text) ? ` ${text}` : text);

/** The deciding facts, most useful first. Several amounts or days decide nothing: only a single one is taken. */
const detailsOf = ({ facts, requestType, mailLocale }: SubjectMaterial): readonly Detail[] => {
  const type = requestType.type;
  const details: Detail[] = [];
  const amount = only(facts.of('amount').map(({ text }) => text.trim()));
  if (amount && amount.length <= 20 && type === 'payment-error') details.push({ kind: 'amount', text: amount });
  const day = only(facts.of('dateTime').map(({ value }) => value.date ?? ''));
  if (day && type !== 'account-change') details.push({ kind: 'day', text: dayInWords(day, mailLocale) });
  const code = only(facts.of('errorMessage').map(({ value }) => value.code ?? ''));
  if (code && code.length <= 20) details.push({ kind: 'code', text: code });
  const account = only(
    facts.of('accountId').map(({ value }) => (value.type === 'id' || value.type === 'phone' ? value.value : '')),
  );
  if (account && type !== 'payment-error') details.push({ kind: 'account', text: tail(account, mailLocale) });
  return details;
};

const only = (values: readonly string[]): string | undefined => {
  const first = values.find((value) => value !== '');
  return values.every((value) => value === '' || value === first) ? first : undefined;
};

/** The last four characters: enough for support, nothing for a passer-by who reads subjects. */
const tail = (account: string, locale: Locale): string => {
  const last = account.replace(/[^0-9A-Za-z]/g, '').slice(-4);
  return locale === 'zh-CN' ? `尾号 ${last}` : `ending ${last}`;
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
const dayInWords = (date: string, locale: Locale): string => {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  const name = [...months, 'November', 'December'][month - 1] ?? '';
  return locale === 'zh-CN' ? `${month} 月 ${day} 日` : `${day} ${name}`;
};
