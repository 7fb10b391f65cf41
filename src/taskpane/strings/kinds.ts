import type { RequestType } from '../../core/models/request-type';
import { message, type MessageText } from '../../core/language/message';

type Plain = MessageText<Record<never, never>>;

/** Names of the kinds of problem. */
export const typeNames: Readonly<Record<RequestType, Plain>> = {
  'account-locked': message({ en: () => 'Account locked', 'zh-CN': () => '账户被锁定' }),
  'account-change': message({ en: () => 'Account change', 'zh-CN': () => '修改账户信息' }),
  'payment-error': message({ en: () => 'Payment problem', 'zh-CN': () => '支付问题' }),
  security: message({ en: () => 'Security concern', 'zh-CN': () => '安全问题' }),
  general: message({ en: () => 'General question', 'zh-CN': () => '一般咨询' }),
};

/** What a desk needs, as a short label of the checklist. Keys are desk needs and a few facts every mail should have. */
export const needNames: Readonly<Record<string, Plain>> = {
  accountId: message({ en: () => 'Your account', 'zh-CN': () => '账户信息' }),
  accountType: message({ en: () => 'Account type', 'zh-CN': () => '账户类型' }),
  dateTime: message({ en: () => 'Date and time', 'zh-CN': () => '日期和时间' }),
  amount: message({ en: () => 'Amount', 'zh-CN': () => '金额' }),
  paymentMethod: message({ en: () => 'Payment method', 'zh-CN': () => '支付方式' }),
  transactionReference: message({ en: () => 'Transaction number', 'zh-CN': () => '交易号' }),
  errorMessage: message({ en: () => 'Exact error message', 'zh-CN': () => '完整的错误信息' }),
  wish: message({ en: () => 'What you would like', 'zh-CN': () => '您希望怎么处理' }),
  changeWanted: message({ en: () => 'What to change', 'zh-CN': () => '要修改的内容' }),
  changeReason: message({ en: () => 'Reason for the change', 'zh-CN': () => '修改原因' }),
  evidence: message({ en: () => 'Screenshot or receipt', 'zh-CN': () => '截图或凭证' }),
};

/** Where to find a need; shown while it is missing. */
export const needHints: Readonly<Record<string, Plain>> = {
  accountId: message({
    en: () => 'the e-mail, phone or ID you registered with',
    'zh-CN': () => '注册时用的邮箱、手机号或账户 ID',
  }),
  accountType: message({ en: () => 'personal or business', 'zh-CN': () => '个人或企业' }),
  dateTime: message({ en: () => 'when it happened, as exactly as you can', 'zh-CN': () => '事情发生的时间，尽量具体' }),
  amount: message({ en: () => 'with the currency', 'zh-CN': () => '请写明币种' }),
  paymentMethod: message({ en: () => 'card, bank transfer, balance …', 'zh-CN': () => '银行卡、转账、余额等' }),
  transactionReference: message({ en: () => 'from your transaction history', 'zh-CN': () => '可在交易记录中找到' }),
  errorMessage: message({ en: () => 'word for word, or a screenshot', 'zh-CN': () => '原文照抄，或附上截图' }),
  wish: message({ en: () => 'a refund, an unlock, an answer …', 'zh-CN': () => '退款、解锁或得到答复等' }),
  changeWanted: message({ en: () => 'from what to what', 'zh-CN': () => '从什么改成什么' }),
  changeReason: message({ en: () => 'one short sentence is enough', 'zh-CN': () => '一句话即可' }),
  evidence: message({ en: () => 'it often saves a question', 'zh-CN': () => '往往能省去一次追问' }),
};
