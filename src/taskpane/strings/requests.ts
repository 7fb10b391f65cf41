import { message } from '../../core/language/message';

/** Texts of "My requests". */
export const requestsText = {
  title: message({ en: () => 'My requests', 'zh-CN': () => '我的请求' }),
  count: message({
    en: ({ shown, all }: { shown: number; all: number }) => (shown === all ? `${all} in all` : `${shown} of ${all}`),
    'zh-CN': ({ shown, all }) => (shown === all ? `共 ${all} 项` : `${shown} / ${all} 项`),
  }),
  search: message({ en: () => 'Search', 'zh-CN': () => '搜索' }),
  searchHint: message({ en: () => 'number, subject, desk', 'zh-CN': () => '编号、主题、客服' }),
  filter: message({ en: () => 'Filter', 'zh-CN': () => '筛选' }),
  filteredBy: message({
    en: ({ names }: { names: string }) => `Filter: ${names}`,
    'zh-CN': ({ names }) => `筛选：${names}`,
  }),
  desk: message({ en: () => 'Desk', 'zh-CN': () => '客服' }),
  state: message({ en: () => 'State', 'zh-CN': () => '状态' }),
  all: message({ en: () => 'All', 'zh-CN': () => '全部' }),
  stateFresh: message({ en: () => 'Waiting', 'zh-CN': () => '等待中' }),
  stateAtRisk: message({ en: () => 'Due soon', 'zh-CN': () => '快到时限' }),
  stateOverdue: message({ en: () => 'Late', 'zh-CN': () => '已超时' }),
  stateYourTurn: message({ en: () => 'Your turn', 'zh-CN': () => '轮到您' }),
  stateClosed: message({ en: () => 'Done', 'zh-CN': () => '已结束' }),
  empty: message({ en: () => 'No requests yet', 'zh-CN': () => '还没有请求' }),
  emptyDetail: message({
    en: () =>
      'When you open a mail from or to a support desk with Askwell, it appears here with the time you have been waiting.',
    'zh-CN': () => '用 Askwell 打开与客服往来的邮件后，请求会显示在这里，并记录您等了多久。',
  }),
  nothingFound: message({
    en: () => 'Nothing matches. Try fewer filters.',
    'zh-CN': () => '没有符合条件的请求，请放宽筛选。',
  }),
  openMail: message({ en: () => 'Open mail', 'zh-CN': () => '打开邮件' }),
  openFailed: message({
    en: ({ search }: { search: string }) => `The mail has moved. Search Outlook for: ${search}`,
    'zh-CN': ({ search }) => `邮件可能已被移动，请在 Outlook 中搜索：${search}`,
  }),
  waited: message({
    en: ({ duration }: { duration: string }) => `waited ${duration}`,
    'zh-CN': ({ duration }) => `已等 ${duration}`,
  }),
  waitedAtLeast: message({
    en: ({ duration }: { duration: string }) => `waited at least ${duration}`,
    'zh-CN': ({ duration }) => `至少已等 ${duration}`,
  }),
  forget: message({ en: () => 'Remove from the list', 'zh-CN': () => '从列表移除' }),
  forgotten: message({
    en: () => 'Removed from the list. The mails stay; a new one brings it back.',
    'zh-CN': () => '已从列表移除，邮件仍在。有新邮件时会重新出现。',
  }),
  exportCsv: message({ en: () => 'Export as CSV', 'zh-CN': () => '导出 CSV' }),
  volatile: message({
    en: () => 'This browser does not let me keep the list. It is gone when the pane closes.',
    'zh-CN': () => '浏览器不允许保存此列表，关闭窗格后就会消失。',
  }),
  csvNumber: message({ en: () => 'Number', 'zh-CN': () => '编号' }),
  csvDesk: message({ en: () => 'Desk', 'zh-CN': () => '客服' }),
  csvSubject: message({ en: () => 'Subject', 'zh-CN': () => '主题' }),
  csvState: message({ en: () => 'State', 'zh-CN': () => '状态' }),
  csvSince: message({ en: () => 'Waiting since', 'zh-CN': () => '开始等待' }),
  csvDue: message({ en: () => 'Due', 'zh-CN': () => '时限' }),
  csvWaited: message({ en: () => 'Waited so far', 'zh-CN': () => '已等待' }),
  csvFirstReply: message({ en: () => 'First answer took', 'zh-CN': () => '首次回复用时' }),
  fileName: message({ en: () => 'my-requests.csv', 'zh-CN': () => '我的请求.csv' }),
} as const;
