import { privateKey } from '../../../../src/core/checks/secret/private-key';
import { checkTester } from '../../../support/check-tester';

checkTester.run(privateKey, {
  looksInOwnText: true,
  silent: [
    { title: 'talk about a key', own: 'I lost my recovery phrase.' },
    { title: 'talk in Chinese', own: '我的助记词丢了，怎么办？' },
    { title: 'a public address', own: 'My wallet address is 0x52908400098527886E0F7030069857D2E4169EE7.' },
    { title: 'an empty draft', own: '' },
  ],
  reported: [
    {
      title: 'a recovery phrase',
      own: 'My recovery phrase is: abandon ability able about above absent absorb abstract absurd abuse access accident',
      message: 'keyGiven',
      after: { bodyLacks: 'abandon ability' },
    },
    {
      title: 'words off a paper, told in Chinese',
      own: '可能有一个词抄错了，我纸上写的是：garden violin copper ladder sunset mango rebel quartz ostrich velvet timber canoe。帮我看看。',
      message: 'keyGiven',
      after: { bodyLacks: 'garden violin' },
    },
    {
      title: 'a private key in Chinese',
      own: '我的私钥：e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262',
      message: 'keyGiven',
      after: { bodyLacks: 'e9873d79' },
    },
    {
      title: 'a key block',
      own: 'Here it is:\n-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\n-----END PRIVATE KEY-----',
      message: 'keyGiven',
    },
  ],
});
