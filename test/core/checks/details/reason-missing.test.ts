import { reasonMissing } from '../../../../src/core/checks/details/reason-missing';
import { checkTester } from '../../../support/check-tester';

checkTester.run(reasonMissing, {
  silent: [
    { title: 'because', own: 'Please change my phone number because I lost the old one.', type: 'account-change' },
    { title: 'a Chinese reason', own: '因为旧手机丢了，请修改手机号。', type: 'account-change' },
    { title: 'no change', own: 'My account is locked.', outcome: 'not-applicable' },
    {
      title: 'said in the quoted history',
      own: 'Please change my phone number.',
      type: 'account-change',
      quoted: 'Please change my phone number because I lost the old one.',
    },
  ],
  reported: [
    {
      title: 'no reason',
      own: 'Please change my phone number.',
      type: 'account-change',
      message: 'noReason',
      suggestions: ['insertText'],
    },
    { title: 'no reason in Chinese', own: '请修改我的手机号。', type: 'account-change', message: 'noReason' },
    { title: 'mixed', own: '请帮我 change my email address', type: 'account-change', message: 'noReason' },
    { title: 'an empty draft', own: '', type: 'account-change', message: 'noReason' },
  ],
});
