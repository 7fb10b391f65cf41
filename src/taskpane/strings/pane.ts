import { message } from '../../core/language/message';

/** Texts of the frame round all views. */
export const paneText = {
  loading: message({ en: () => 'Reading your mail …', 'zh-CN': () => '正在读取邮件……' }),
  tabs: message({ en: () => 'Askwell views', 'zh-CN': () => 'Askwell 视图' }),
  tabMail: message({ en: () => 'This mail', 'zh-CN': () => '当前邮件' }),
  tabRequests: message({ en: () => 'My requests', 'zh-CN': () => '我的请求' }),
  tabSettings: message({ en: () => 'Settings', 'zh-CN': () => '设置' }),
  noItemTitle: message({ en: () => 'No mail is open', 'zh-CN': () => '没有打开的邮件' }),
  noItem: message({
    en: () => 'Open a mail, or start a new one to a support desk. Your requests are one tab away.',
    'zh-CN': () => '打开一封邮件，或给客服写一封新邮件。您的请求在“我的请求”中。',
  }),
  welcomeTitle: message({ en: () => 'Hello from Askwell', 'zh-CN': () => '您好，我是 Askwell' }),
  welcome: message({
    en: () =>
      'While you write to a support desk, I point out what they would have to ask back. After that, I keep an eye on how long you have been waiting. Everything stays on this computer and in your mailbox.',
    'zh-CN': () =>
      '您给客服写邮件时，我会提醒还缺哪些信息，免得对方再来追问。邮件发出后，我会记着您等了多久。所有内容都只留在这台电脑和您的邮箱里。',
  }),
  welcomeDone: message({ en: () => 'Got it', 'zh-CN': () => '知道了' }),
  retry: message({ en: () => 'Try again', 'zh-CN': () => '重试' }),
  close: message({ en: () => 'Close', 'zh-CN': () => '关闭' }),
  cancel: message({ en: () => 'Cancel', 'zh-CN': () => '取消' }),
  undo: message({ en: () => 'Undo', 'zh-CN': () => '撤消' }),
  copy: message({ en: () => 'Copy', 'zh-CN': () => '复制' }),
  copied: message({ en: () => 'Copied', 'zh-CN': () => '已复制' }),
  copyDiagnostics: message({ en: () => 'Copy diagnostics', 'zh-CN': () => '复制诊断信息' }),
  diagnosticsCopied: message({
    en: () => 'Copied. It holds versions and error codes, no mail text.',
    'zh-CN': () => '已复制。其中只有版本和错误代码，不含邮件内容。',
  }),
  crashedTitle: message({ en: () => 'Something went wrong here', 'zh-CN': () => '这里出了点问题' }),
  crashed: message({
    en: () => 'Your mail is untouched. Trying again usually helps.',
    'zh-CN': () => '您的邮件没有任何改动，重试一下通常就好了。',
  }),
  chunkFailed: message({
    en: () => 'This part could not be loaded. Check the connection, then try again.',
    'zh-CN': () => '这部分没有加载成功。请检查网络后重试。',
  }),
  loadingPart: message({ en: () => 'Loading …', 'zh-CN': () => '正在加载……' }),
  repaired: message({
    en: () =>
      'Some settings were damaged and went back to their defaults. A copy of the damaged ones is kept in this browser.',
    'zh-CN': () => '部分设置已损坏，已恢复为默认值。损坏的内容在此浏览器中保留了一份。',
  }),
} as const;

/** What a failing host call means to the user, by error code. */
export const troubleText = {
  timedOut: message({
    en: () => 'Outlook is not answering right now. What you see is the last state I could read; I keep trying.',
    'zh-CN': () => 'Outlook 暂时没有响应。您看到的是最近一次读到的内容，我会继续尝试。',
  }),
  itemClosed: message({
    en: () => 'This mail is no longer open, so nothing was changed.',
    'zh-CN': () => '这封邮件已不再打开，没有做任何改动。',
  }),
  notSupported: message({
    en: () => 'This Outlook cannot do that. Copy the text and paste it where you want it.',
    'zh-CN': () => '当前 Outlook 不支持此操作。请复制文字后自行粘贴。',
  }),
  denied: message({
    en: () => 'Outlook does not allow this here. Your mail is unchanged.',
    'zh-CN': () => 'Outlook 不允许在此执行该操作，邮件没有改动。',
  }),
  tooLarge: message({
    en: () => 'That is too large for Outlook. A smaller file will work.',
    'zh-CN': () => '文件太大，Outlook 无法添加。请换一个小一些的文件。',
  }),
  offline: message({
    en: () => 'You seem to be offline. Your mail is safe; I go on as soon as the connection is back.',
    'zh-CN': () => '网络似乎已断开。邮件没有丢失，恢复连接后我会继续。',
  }),
  unknown: message({
    en: () => 'Outlook reported a problem. Your mail is unchanged; please try again.',
    'zh-CN': () => 'Outlook 报告了一个问题。邮件没有改动，请重试。',
  }),
} as const;
