import type { DeskException } from '../../core/desks/desk-profile';
import { message } from '../../core/language/message';

/** Texts of the settings. */
export const settingsText = {
  desks: message({ en: () => 'Support desks', 'zh-CN': () => '客服' }),
  addDesk: message({ en: () => 'Add a desk', 'zh-CN': () => '添加客服' }),
  addFromMail: message({ en: () => 'From the open mail', 'zh-CN': () => '从当前邮件添加' }),
  importDesks: message({ en: () => 'Import …', 'zh-CN': () => '导入…' }),
  exportDesks: message({ en: () => 'Export', 'zh-CN': () => '导出' }),
  edit: message({ en: () => 'Edit', 'zh-CN': () => '编辑' }),
  editDesk: message({ en: ({ desk }: { desk: string }) => `Edit ${desk}`, 'zh-CN': ({ desk }) => `编辑 ${desk}` }),
  remove: message({ en: () => 'Remove', 'zh-CN': () => '删除' }),
  removeDesk: message({ en: ({ desk }: { desk: string }) => `Remove ${desk}`, 'zh-CN': ({ desk }) => `删除 ${desk}` }),
  removed: message({
    en: ({ desk }: { desk: string }) => `${desk} is removed.`,
    'zh-CN': ({ desk }) => `已删除 ${desk}。`,
  }),
  reset: message({ en: () => 'Forget its address', 'zh-CN': () => '清除已确认的地址' }),
  resetDesk: message({
    en: ({ desk }: { desk: string }) => `Forget its address: ${desk}`,
    'zh-CN': ({ desk }) => `清除已确认的地址：${desk}`,
  }),
  resetDone: message({
    en: ({ desk }: { desk: string }) => `The address of ${desk} is forgotten. I will ask again.`,
    'zh-CN': ({ desk }) => `已清除 ${desk} 的地址，下次会再请您确认。`,
  }),
  save: message({ en: () => 'Save', 'zh-CN': () => '保存' }),
  builtIn: message({ en: () => 'comes with Askwell', 'zh-CN': () => 'Askwell 自带' }),
  noAddress: message({ en: () => 'no confirmed address yet', 'zh-CN': () => '地址尚未确认' }),
  nameZh: message({ en: () => 'Name in Chinese', 'zh-CN': () => '中文名称' }),
  nameEn: message({ en: () => 'Name in English', 'zh-CN': () => '英文名称' }),
  addressesField: message({ en: () => 'Official addresses', 'zh-CN': () => '官方邮箱' }),
  domainsField: message({ en: () => 'Official domains', 'zh-CN': () => '官方域名' }),
  aliasesField: message({ en: () => 'Other names', 'zh-CN': () => '其他叫法' }),
  addresses: message({ en: () => 'Official addresses, one a line', 'zh-CN': () => '官方邮箱，每行一个' }),
  domains: message({ en: () => 'Official domains, one a line', 'zh-CN': () => '官方域名，每行一个' }),
  answerHours: message({ en: () => 'Answers within (hours)', 'zh-CN': () => '回复时限（小时）' }),
  aliases: message({ en: () => 'Other names, one a line', 'zh-CN': () => '其他叫法，每行一个' }),
  wholeProfile: message({ en: () => 'Whole profile (JSON)', 'zh-CN': () => '完整资料（JSON）' }),
  notJson: message({ en: () => 'This is not valid JSON yet.', 'zh-CN': () => '目前还不是有效的 JSON。' }),
  idTaken: message({ en: () => 'Another desk has this id.', 'zh-CN': () => '已有客服使用这个 id。' }),
  resemblesKnown: message({
    en: ({ desk }: { desk: string }) => `Its address looks like that of ${desk}, but is another one. Check it twice.`,
    'zh-CN': ({ desk }) => `它的地址与 ${desk} 相似，却不是同一个，请务必核实。`,
  }),
  importTitle: message({
    en: ({ count }: { count: number }) => (count === 1 ? 'Add this desk?' : `Add these ${count} desks?`),
    'zh-CN': ({ count }) => `要导入这 ${count} 个客服吗？`,
  }),
  importYes: message({ en: () => 'Yes, I have checked', 'zh-CN': () => '已核对，导入' }),
  importFailed: message({
    en: () => 'No desk in this file can be added.',
    'zh-CN': () => '这个文件里没有可以导入的客服。',
  }),
  importNotJson: message({
    en: () => 'Choose a JSON file, such as one that Askwell exported.',
    'zh-CN': () => '请选择 JSON 文件，例如从 Askwell 导出的文件。',
  }),
  importTooMany: message({
    en: () => 'It holds too many desks; 50 at once is the most.',
    'zh-CN': () => '文件中的客服太多，一次最多导入 50 个。',
  }),
  importEntry: message({
    en: ({ entry, problem }: { entry: number; problem: string }) => `Desk ${entry}: ${problem}`,
    'zh-CN': ({ entry, problem }) => `第 ${entry} 个客服：${problem}`,
  }),
  importTooLarge: message({ en: () => 'This file is too large.', 'zh-CN': () => '文件太大。' }),
  importBuiltIn: message({
    en: ({ id }: { id: string }) => `“${id}” comes with Askwell and cannot be replaced.`,
    'zh-CN': ({ id }) => `“${id}”是 Askwell 自带的，不能替换。`,
  }),
  importDuplicate: message({
    en: ({ id }: { id: string }) => `“${id}” is in the file twice; only the first counts.`,
    'zh-CN': ({ id }) => `“${id}”在文件中重复，只采用第一个。`,
  }),
  noticeDomain: message({
    en: ({ value }: { value: string }) => `Mails from ${value} will be trusted.`,
    'zh-CN': ({ value }) => `将信任来自 ${value} 的邮件。`,
  }),
  noticeAddress: message({
    en: ({ value }: { value: string }) => `Its address: ${value}`,
    'zh-CN': ({ value }) => `地址：${value}`,
  }),
  noticeLink: message({
    en: ({ value }: { value: string }) => `It links to ${value}`,
    'zh-CN': ({ value }) => `链接：${value}`,
  }),
  noticeException: message({
    en: ({ value }: { value: string }) => `It softens a check: ${value}.`,
    'zh-CN': ({ value }) => `会放宽一项检查：${value}。`,
  }),
  noticeReplaces: message({
    en: ({ value }: { value: string }) => `It replaces your desk “${value}”.`,
    'zh-CN': ({ value }) => `会替换您的客服“${value}”。`,
  }),
  noticeResembles: message({
    en: ({ value }: { value: string }) => `Careful: it looks like “${value}”, but is another one.`,
    'zh-CN': ({ value }) => `小心：它看起来像“${value}”，但并不是。`,
  }),
  ownAddresses: message({ en: () => 'Your other addresses', 'zh-CN': () => '您的其他邮箱' }),
  ownAddressesHint: message({
    en: () => 'One a line. Mails from them count as yours.',
    'zh-CN': () => '每行一个，从这些邮箱发出的邮件算作您发的。',
  }),
  language: message({ en: () => 'Language of this pane', 'zh-CN': () => '界面语言' }),
  languageAuto: message({ en: () => 'As in Outlook', 'zh-CN': () => '跟随 Outlook' }),
  checks: message({
    en: ({ on, all }: { on: number; all: number }) => `Checks (${on} of ${all} on)`,
    'zh-CN': ({ on, all }) => `检查项（已开启 ${on} / ${all}）`,
  }),
  ignored: message({ en: () => 'Switched off for one desk', 'zh-CN': () => '仅对某个客服关闭' }),
  ignoredItem: message({
    en: ({ check, desk }: { check: string; desk: string }) => `${check} – ${desk}`,
    'zh-CN': ({ check, desk }) => `${check}——${desk}`,
  }),
  switchOn: message({ en: () => 'Switch on again', 'zh-CN': () => '重新开启' }),
  notifications: message({ en: () => 'Show short notes on the mail itself', 'zh-CN': () => '在邮件上方显示简短提示' }),
  data: message({ en: () => 'Your data', 'zh-CN': () => '您的数据' }),
  dataDetail: message({
    en: () =>
      'Settings are kept in your mailbox. The list of requests is kept in this browser: numbers, times, addresses and subjects without secrets, never a mail text. Nothing goes to anybody.',
    'zh-CN': () =>
      '设置保存在您的邮箱里。请求列表保存在此浏览器中，只有编号、时间、地址和去掉敏感信息的主题，没有邮件正文。数据不会发给任何人。',
  }),
  keepDays: message({ en: () => 'Keep finished requests for (days)', 'zh-CN': () => '已结束的请求保留（天）' }),
  forget: message({ en: () => 'Forget everything', 'zh-CN': () => '清除全部数据' }),
  forgetAsk: message({
    en: () =>
      'All desks you added and all settings will be gone, on your other devices too, and the list of requests in this browser. Your mails stay.',
    'zh-CN': () => '您添加的客服和所有设置都会被清除（其他设备上也一样），此浏览器中的请求列表也会清空，邮件不受影响。',
  }),
  forgetYes: message({ en: () => 'Yes, forget everything', 'zh-CN': () => '确认清除' }),
  forgotten: message({
    en: () => 'Done. Only the time of this is kept, so that your other devices forget too.',
    'zh-CN': () => '已全部清除，只保留清除的时间，以便其他设备同步清除。',
  }),
  forgottenInPart: message({
    en: () => 'A part could not be forgotten. The rest is gone; please try again.',
    'zh-CN': () => '有一部分未能清除，其余已清除，请重试。',
  }),
  tooLarge: message({
    en: () =>
      'Too much for your mailbox (32 KB): the settings are kept in this browser only. Remove a desk to change that.',
    'zh-CN': () => '超过邮箱可保存的 32 KB，设置只保存在此浏览器中。删除一些客服即可恢复。',
  }),
  saveFailed: message({
    en: () => 'Outlook could not save the settings just now. They are kept in this browser.',
    'zh-CN': () => 'Outlook 暂时无法保存设置，已先保存在此浏览器中。',
  }),
  tryAgain: message({ en: () => 'Save again', 'zh-CN': () => '再次保存' }),
  help: message({ en: () => 'Help', 'zh-CN': () => '帮助' }),
  privacy: message({ en: () => 'Privacy', 'zh-CN': () => '隐私' }),
  whyChecks: message({ en: () => 'Why each check is there', 'zh-CN': () => '为什么要检查这些' }),
  fileName: message({ en: () => 'askwell-desks.json', 'zh-CN': () => 'Askwell 客服资料.json' }),
} as const;

/** What a profile's exceptions soften. */
export const exceptionTexts = {
  'card-last-four': message({
    en: () => 'a card number may keep its last four digits',
    'zh-CN': () => '银行卡号可以保留末四位',
  }),
  'identity-document': message({ en: () => 'identity documents may be attached', 'zh-CN': () => '可以附上身份证件' }),
  'several-accounts': message({
    en: () => 'one mail may be about several accounts',
    'zh-CN': () => '一封邮件可以涉及多个账户',
  }),
  'no-greeting': message({ en: () => 'no greeting is needed', 'zh-CN': () => '可以没有问候语' }),
} as const satisfies Readonly<Record<DeskException, unknown>>;
