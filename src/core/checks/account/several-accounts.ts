/**
 * Says so when a change is asked for two or more accounts at once. An old and a new address of one account are no two
 * accounts: addresses, phones and names count only where the text speaks of several accounts or lists them on lines of their own.
 */
import type { DeskNeed } from '../../desks/desk-need';
import type { FactOf } from '../../facts/fact';
import { completeMail } from '../../fixes/complete-mail';
import { fold } from '../../language/fold';
import { message } from '../../language/message';
import {
  joinedBy,
  joiningWord,
  oneAccountOnly,
  onlyOneMeant,
  severalAccountsTalk,
  togetherAfter,
} from '../../lexicon/problem-words';
import type { Draft } from '../../mail/draft';
import { defineCheck, type CheckInputs } from '../check';
import { greetingLine, thanksLine } from '../courtesy-lines';
import { needsOf } from '../required-needs';
import { sentenceAt } from '../sentence-at';

const messages = {
  severalAccounts: message({
    en: ({ count }: { count: number }) =>
      `The mail asks for changes to ${count > 1 ? `${count} accounts` : 'several accounts'}. Send one mail for each, so that none is mixed up.`,
    'zh-CN': ({ count }) =>
      `邮件要修改${count > 1 ? ` ${count} 个账户` : '多个账户'}。请每个账户单独发一封，避免弄混。`,
  }),
};

export const severalAccounts = defineCheck({
  id: 'account/several-accounts',
  severity: 'warning',
  needs: ['draft', 'body', 'ownText', 'facts', 'requestType', 'desk', 'mailLocale'],
  messages,
  appliesTo: ({ requestType, desk }) =>
    requestType.type === 'account-change' &&
    (requestType.sure || requestType.chosenByUser === true) &&
    desk.exceptions.indexOf('several-accounts') < 0,
  review(inputs) {
    if (oneAccountOnly.test(inputs.ownText.toLowerCase())) return [];
    const accounts = accountsIn(inputs);
    const isSaid = isTalkOfSeveral(inputs.ownText);
    if (accounts.length < 2 && !isSaid) return [];
    const second = accounts[1];
    return [
      {
        message: 'severalAccounts',
        params: { count: accounts.length },
        ...(second ? { at: second.place } : {}),
        suggestions: accounts.length < 2 ? [] : [{ kind: 'openDrafts', drafts: draftsFor(accounts, inputs) }],
      },
    ];
  },
});

type Account = FactOf<'accountId'>;
type Inputs = Pick<CheckInputs, 'draft' | 'body' | 'ownText' | 'facts' | 'desk' | 'mailLocale'>;

/** One fact an account. Ids never change, so two are two accounts; the other kinds may be "from … to …". */
const accountsIn = ({ body, facts, ownText }: Inputs): readonly Account[] => {
  const known = new Set<string>();
  const distinct = facts
    .of('accountId')
    .filter(({ place }) => place.field !== 'body' || !staysAsIs.test(body.text.slice(place.end, place.end + 24)))
    .filter(({ value }) => !known.has(value.value) && known.add(value.value));
  const ids = distinct.filter(({ value }) => value.type === 'id');
  if (ids.length > 1 && !isOneHolder(ids, body.text)) return ids;
  const kinds = ['email', 'phone', 'userName'] as const;
  const alike = kinds.map((kind) => distinct.filter(({ value }) => value.type === kind)).filter((of) => of.length > 1);
  return (isTalkOfSeveral(ownText) ? alike[0] : alike.find((of) => areJoined(of, fold(body.text)))) ?? [];
};

/** "13600001111 和 13600002222 都要过户": no old and new number of one account. */
const areJoined = (accounts: readonly Account[], text: string): boolean =>
  accounts.some(({ place }, at) => {
    const next = accounts[at + 1]?.place;
    if (place.field !== 'body' || next === undefined || next.start < place.end || next.start > place.end + 30)
      return false;
    const between = text.slice(place.end, next.start);
    return (
      joinedBy.test(between) && joiningWord.test(between) && togetherAfter.test(text.slice(next.end, next.end + 40))
    );
  });

const isTalkOfSeveral = (ownText: string): boolean => {
  const text = fold(ownText).toLowerCase();
  return severalAccountsTalk.test(text) && !onlyOneMeant.test(text);
};

/** "… 一切正常不用动": an account that is only mentioned. */
const staysAsIs =
  /^[^,.，。;；\n]{0,12}(?:不用[动改换管]|不需要[动改换]|不必[动改换]|保持不变|不变|没问题|一切正常|不動|\b(?:stays?|remains?|is fine|is ok(?:ay)?|need not|does not need|doesn't need|keep as)\b)/;
/** "Customer number 88213, contract 40071": two numbers of one account, each under a name of its own. */
const isOneHolder = (ids: readonly Account[], text: string): boolean => {
  const names = new Set<string>();
  return ids.every(({ place }) => {
    const head = place.field === 'body' ? text.slice(Math.max(0, place.start - 40), place.start).toLowerCase() : '';
    const name = holder.exec(head)?.[1];
    if (name === undefined || names.has(name)) return false;
    names.add(name);
    return true;
  });
};
const holder =
  /\b(account|customer|client|contract|policy|member|membership|user|player|student|subscriber|frequent flyer|wallet|merchant|supply)\b[^.!?\n]{0,24}$/;

const draftsFor = (
  accounts: readonly Account[],
  { draft, body, facts, desk, mailLocale }: Inputs,
): readonly Draft[] => {
  const said = (kind: 'changeWanted' | 'changeReason') => facts.of(kind).find(({ place }) => place.field === 'body');
  const sentences = { changeWanted: said('changeWanted'), changeReason: said('changeReason') };
  return accounts.map((account) => {
    const { value } = account.value;
    const known: Partial<Record<DeskNeed, string>> = { accountId: value };
    for (const need of ['changeWanted', 'changeReason'] as const) {
      const fact = sentences[need];
      const sentence = fact && sentenceAt(body.text, fact.place, facts);
      // A sentence that names an account belongs to that one's mail; shared by all it would mix them up again.
      if (sentence && !accounts.some((other) => sentence.indexOf(other.text) >= 0)) known[need] = sentence;
    }
    const content = completeMail({
      type: 'account-change',
      locale: mailLocale,
      greeting: greetingLine(desk, mailLocale),
      thanks: thanksLine(mailLocale),
      needs: needsOf(desk, 'account-change'),
      known,
    });
    const subject = mailLocale === 'zh-CN' ? `关于修改账户 ${value} 信息的申请` : `Change of account ${value}`;
    return { to: draft.to ?? [], subject, body: { format: 'text', content }, composeType: 'newMail' };
  });
};
