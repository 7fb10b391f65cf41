import type { Locale } from '../language/locale';
import type { RequestType } from '../models/request-type';

const names: Readonly<Record<Locale, Readonly<Record<RequestType, string>>>> = {
  en: {
    'account-locked': 'a locked account',
    'account-change': 'a change of account details',
    'payment-error': 'a payment problem',
    security: 'a security concern',
    general: 'a general question',
  },
  'zh-CN': {
    'account-locked': '账户被锁',
    'account-change': '修改账户信息',
    'payment-error': '支付问题',
    security: '安全问题',
    general: '一般咨询',
  },
};

/** A kind of problem, in the middle of a sentence. */
export const typeName = (type: RequestType, locale: Locale): string => names[locale][type];
