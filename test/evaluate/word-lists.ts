import { attackWords } from '../../src/core/lexicon/attack-words';
import { requestTypes, type RequestType } from '../../src/core/models/request-type';

/** The plain word lists the models are compared with: the type with most words found; none or a tie is general. */
const words: Readonly<Record<RequestType, readonly string[]>> = {
  'account-locked': [
    'locked',
    'blocked',
    'suspended',
    'frozen',
    'log in',
    'login',
    'password',
    'passcode',
    'verify',
    '冻结',
    '解冻',
    '锁',
    '封',
    '登录',
    '登陆',
    '密码',
    '验证',
  ],
  'account-change': [
    'change',
    'update',
    'edit',
    'close my account',
    'delete my account',
    'address',
    'phone number',
    '修改',
    '更改',
    '更换',
    '换',
    '注销',
    '关闭',
    '解绑',
  ],
  'payment-error': [
    'charged',
    'declined',
    'failed',
    'refund',
    'pending',
    'fee',
    'twice',
    'not arrived',
    'transfer',
    'payment',
    '支付',
    '扣款',
    '退款',
    '到账',
    '失败',
    '转账',
    '充值',
    '提现',
  ],
  security: [
    'stolen',
    'lost',
    'fraud',
    'hacked',
    'scam',
    'compromised',
    'recognise',
    'recognize',
    'unauthorized',
    '盗',
    '诈骗',
    '骗',
    '陌生',
    '丢',
    '不是我',
    '泄露',
  ],
  general: [],
};

export const typeByWords = (text: string): RequestType => {
  const lower = text.toLowerCase();
  const counts = requestTypes.map((type) => words[type].filter((word) => lower.includes(word)).length);
  const most = Math.max(...counts);
  return most === 0 || counts.filter((count) => count === most).length > 1
    ? 'general'
    : (requestTypes[counts.indexOf(most)] ?? 'general');
};

/** Whether some word that people are called stands in a text, whoever is called so. */
export const isInsultByWords = (text: string): boolean => insultWord.test(text.toLowerCase());

const insultWords = [...(attackWords.N ?? []), ...(attackWords.A ?? [])].join('|').split('|');
const insultWord = new RegExp(insultWords.map((word) => (/[a-z]/.test(word) ? `\\b${word}s?\\b` : word)).join('|'));
