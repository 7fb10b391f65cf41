import type { DeskNeed } from '../desks/desk-need';
import type { Locale } from '../language/locale';

/** The words before a gap that the writer fills in. `wish` and `evidence` are sentences, so they have no label. */
const labels: Readonly<Record<Locale, Readonly<Record<Exclude<DeskNeed, 'evidence'>, string>>>> = {
  en: {
    accountId: 'Account (registered e-mail, phone or ID): ',
    accountType: 'Account type (personal or business): ',
    dateTime: 'Date and time: ',
    amount: 'Amount and currency: ',
    paymentMethod: 'Payment method: ',
    transactionReference: 'Transaction or order number: ',
    errorMessage: 'Exact error message: ',
    wish: 'What I would like you to do: ',
    changeWanted: 'What should be changed: ',
    changeReason: 'Reason for the change: ',
  },
  'zh-CN': {
    accountId: '账户（注册邮箱、手机号或账户 ID）：',
    accountType: '账户类型（个人或企业）：',
    dateTime: '发生日期和时间：',
    amount: '金额和币种：',
    paymentMethod: '支付方式：',
    transactionReference: '交易号或订单号：',
    errorMessage: '完整的错误信息：',
    wish: '希望您协助：',
    changeWanted: '需要修改的内容：',
    changeReason: '修改原因：',
  },
};

export const labelOf = (need: Exclude<DeskNeed, 'evidence'>, locale: Locale): string => labels[locale][need];

const requestNumberLabels: Readonly<Record<Locale, string>> = { en: 'Request number: ', 'zh-CN': '请求编号：' };

/** The line that names a request, as it goes into a body. */
export const requestNumberLine = (number: string, locale: Locale): string => requestNumberLabels[locale] + number;
