/**
 * Asks for something support can find the account by. The From address is none (people write from other mailboxes);
 * a signature counts only where it shows an e-mail address. A request number finds the account as well.
 */
import { message } from '../../language/message';
import { defineCheck } from '../check';
import { labelledLine } from '../missing-detail';

const messages = {
  noIdentifier: message({
    en: () =>
      'Nothing in the mail tells support which account is yours. Add the registered e-mail, phone number or account ID.',
    'zh-CN': () => '邮件里看不出是哪个账户。请补上注册邮箱、手机号或账户 ID。',
  }),
};

export const identifierMissing = defineCheck({
  id: 'account/identifier-missing',
  severity: 'warning',
  needs: ['subject', 'ownText', 'facts', 'signatureFacts', 'mailLocale', 'conversation'],
  messages,
  appliesTo: ({ conversation }) => !conversation.isFollowUp,
  review({ facts, signatureFacts, mailLocale }) {
    if (facts.of('accountId').length > 0 || facts.quoted.has('accountId')) return [];
    const isSigned = signatureFacts
      .of('accountId')
      .some(({ value }) => value.type === 'email' || value.type === 'registeredAddress');
    return isSigned ? [] : [{ message: 'noIdentifier', suggestions: labelledLine('accountId', mailLocale) }];
  },
});
