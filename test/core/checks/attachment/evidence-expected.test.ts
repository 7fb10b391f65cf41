import { evidenceExpected } from '../../../../src/core/checks/attachment/evidence-expected';
import { checkTester } from '../../../support/check-tester';

checkTester.run(evidenceExpected, {
  silent: [
    { title: 'a receipt', own: 'My payment failed.', type: 'payment-error', attachments: ['receipt.pdf'] },
    { title: 'announced', own: 'My payment failed, the receipt is attached.', type: 'payment-error' },
    { title: 'announced in Chinese', own: '支付失败，截图见附件。', type: 'payment-error' },
    {
      title: 'a picture in the mail',
      html: '<p>My account is locked</p><img src="cid:1">',
      attachments: [{ name: 'a.png', isInline: true, contentType: 'image/png' }],
    },
    { title: 'a general question', own: 'How do I get a card?', type: 'general', outcome: 'not-applicable' },
    { title: 'a change', own: '请修改我的手机号。', type: 'account-change', outcome: 'not-applicable' },
    { title: 'a known request', own: 'Any news?', knownRequest: { number: '48213' }, outcome: 'not-applicable' },
    { title: 'an unsure kind', own: 'Please help.', unsure: true, outcome: 'not-applicable' },
  ],
  reported: [
    {
      title: 'a payment without evidence',
      own: 'My payment failed.',
      type: 'payment-error',
      message: 'payment',
      suggestions: ['attachFile'],
    },
    { title: 'a payment in Chinese', own: '我的支付失败了。', type: 'payment-error', message: 'payment' },
    { title: 'a locked account', own: 'My account is locked.', message: 'screen' },
    {
      title: 'suspicious activity, mixed',
      own: '我看到 suspicious login，请 check',
      type: 'security',
      message: 'screen',
    },
    { title: 'an empty draft', own: '', message: 'screen' },
  ],
});
