import { message } from '../../core/language/message';

/** Why a check could not tell. */
export const untoldText = {
  hours: message({
    en: () => 'The desk’s hours are not in its profile: ',
    'zh-CN': () => '客服资料里没有填写工作时间：',
  }),
  request: message({
    en: () => 'I know of no earlier request this mail belongs to: ',
    'zh-CN': () => '没有找到与这封邮件相关的请求：',
  }),
  text: message({
    en: () => 'Outlook did not give me the text of the mail: ',
    'zh-CN': () => 'Outlook 没有提供邮件正文：',
  }),
  field: message({
    en: () => 'Outlook did not give me all it takes: ',
    'zh-CN': () => 'Outlook 没有提供所需的信息：',
  }),
  crashed: message({
    en: () => 'The check itself failed, the others went on: ',
    'zh-CN': () => '检查本身出错，其他检查不受影响：',
  }),
} as const;
