import { accountTypeMissing } from '../../../../src/core/checks/details/account-type-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(accountTypeMissing, {
  silent: [
    { title: 'the desk does not ask', own: 'My account is locked.', outcome: 'not-applicable' },
    {
      title: 'the type is said',
      own: 'My business account is locked.',
      desk: { needs: { 'account-locked': ['accountType'] } },
    },
    {
      title: 'the type is said in Chinese',
      own: '我的企业账户被锁定了。',
      desk: { needs: { 'account-locked': ['accountType'] } },
    },
    {
      title: 'asked for another kind of problem only',
      own: '我的账户被锁定了。',
      desk: { needs: { 'payment-error': ['accountType'] } },
      outcome: 'not-applicable',
    },
    {
      title: 'said in the quoted history',
      own: 'Still locked.',
      quoted: 'It is a business account.',
      desk: { needs: { 'account-locked': ['accountType'] } },
      composeType: 'reply',
    },
    {
      title: 'a known request',
      own: 'Still locked.',
      desk: { needs: { 'account-locked': ['accountType'] } },
      knownRequest: {},
      outcome: 'not-applicable',
    },
  ],
  reported: [
    {
      title: 'asked and not said',
      own: 'My account is locked.',
      desk: { needs: { 'account-locked': ['accountType'] } },
      message: 'noAccountType',
      suggestions: ['insertText'],
    },
    {
      title: 'asked and not said, in Chinese',
      own: '我的账户被锁定了。',
      desk: { needs: { 'account-locked': ['accountType'] } },
      message: 'noAccountType',
    },
    {
      title: 'the signature names a business',
      own: 'My account is locked.',
      signature: 'Business accounts team',
      desk: { needs: { 'account-locked': ['accountType'] } },
      message: 'noAccountType',
    },
    {
      title: 'an empty draft',
      own: '',
      desk: { needs: { 'account-locked': ['accountType'] } },
      message: 'noAccountType',
    },
  ],
});
