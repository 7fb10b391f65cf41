/**
 * Says so when a change is asked for two or more accounts at once. An old and a new address of one account are no two
 * accounts: addresses, phones and names count only where the text speaks of several accounts or lists them on lines of their own.
 */
import type { DeskNeed } from '../../desks/desk-need';
import type { FactOf } from '../../facts/fact';
import { completeMail } from '../../fixes/complete-mail';
import { message } from '../../language/message';
import { changeTold } from '../../lexicon/told-change-en';
import type { Draft } from '../../mail/draft';
import { defineCheck, type CheckInputs } from '../check';
import { greetingLine, thanksLine } from '../courtesy-lines';
import { accountsToChange, isTalkOfOne, isTalkOfSeveral } from '../accounts-to-change';
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
  needs: ['draft', 'body', 'ownText', 'ownPage', 'facts', 'requestType', 'desk', 'mailLocale'],
  messages,
  appliesTo: ({ requestType, desk, facts, ownText, ownPage, draft }) =>
    (isChange(requestType) ||
      (/^(?:general|account-change)$/.test(requestType.type) && asksChange({ facts, ownPage })) ||
      (requestType.type === 'account-change' && isTalkOfSeveral({ draft, ownText }))) &&
    desk.exceptions.indexOf('several-accounts') < 0,
  review(inputs) {
    if (isTalkOfOne(inputs.ownText)) return [];
    const accounts = accountsToChange(inputs);
    const isSaid = inputs.requestType.type === 'account-change' && isTalkOfSeveral(inputs);
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

const isChange = ({ type, sure, chosenByUser }: CheckInputs['requestType']): boolean =>
  type === 'account-change' && (sure || chosenByUser === true);

/** "Please move Ana (LL-2041) onto the ten-day pass": asked outright, it is a change for whatever the mail is taken. */
const asksChange = ({ facts, ownPage }: Pick<CheckInputs, 'facts' | 'ownPage'>): boolean =>
  facts.of('accountId').length > 1 &&
  (facts.of('changeWanted').length > 0 ||
    facts.of('wish').some(({ text }) => changeAsked.test(text)) ||
    changeTold.test(ownPage));
const changeAsked =
  /\b(?:please|kindly|[cw]ould you|can you)(?: (?:also|now|then|please|kindly))? (?:change|switch|move|swap|set|put|rename|transfer|upgrade|downgrade|cancel|close|pause|freeze|add|remove|update|correct|amend|extend|merge|end|stop|suspend)\b|\b(?:need|want|like|have)\b[^.!?\n]{0,40}\b(?:altered|changed|corrected|updated|amended|switched|moved|cancelled|closed)\b/i;

type Inputs = Pick<CheckInputs, 'draft' | 'body' | 'facts' | 'desk' | 'mailLocale'>;

const draftsFor = (
  accounts: readonly FactOf<'accountId'>[],
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
