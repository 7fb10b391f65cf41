import type { DeskNeed } from '../desks/desk-need';
import type { Locale } from '../language/locale';

/**
 * The words before a gap that the writer fills in. A line that is filled in is found as the fact it is for, an empty one is
 * not: the test holds labels and finders together.
 */
const labels: Readonly<Record<Locale, Readonly<Record<Exclude<DeskNeed, 'evidence'>, string>>>> = {
  en: {
    accountId: 'Registered e-mail, phone or account ID: ',
    accountType: 'Account type: ',
    dateTime: 'Date and time: ',
    amount: 'Amount and currency: ',
    paymentMethod: 'Payment method: ',
    transactionReference: 'Transaction or order number: ',
    errorMessage: 'Exact error message: ',
    wish: 'My request: please ',
    changeWanted: 'Please change my ',
    changeReason: 'Reason for the change: ',
  },
  'zh-CN': {
    accountId: '注册邮箱、手机号或账户ID：',
    accountType: '账户类型：',
    dateTime: '发生日期和时间：',
    amount: '金额和币种：',
    paymentMethod: '支付方式：',
    transactionReference: '交易号或订单号：',
    errorMessage: '完整的错误信息：',
    wish: '我的诉求：请',
    changeWanted: '请修改我的',
    changeReason: '原因：',
  },
};

export const labelOf = (need: Exclude<DeskNeed, 'evidence'>, locale: Locale): string => labels[locale][need];

const requestNumberLabels: Readonly<Record<Locale, string>> = { en: 'Request number: ', 'zh-CN': '请求编号：' };

/** The line that names a request, as it goes into a body. */
export const requestNumberLine = (number: string, locale: Locale): string => requestNumberLabels[locale] + number;
