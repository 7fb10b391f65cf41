import { message } from '../../core/language/message';

/** Texts of the part that reads the whole mailbox. */
export const mailboxText = {
  title: message({ en: () => 'See every mail of your requests', 'zh-CN': () => '查看请求的全部往来邮件' }),
  why: message({
    en: () =>
      'So far I know only the mails you opened with Askwell. If you sign in, I look through your mail folders for mails with your support desks, so that answers and waits are complete.',
    'zh-CN': () =>
      '目前我只了解您用 Askwell 打开过的邮件。登录后，我会在您的邮件文件夹中查找与客服往来的邮件，这样回复和等待时间才完整。',
  }),
  what: message({
    en: () =>
      'I read senders, recipients, dates, subjects and headers, and keep only mails with a desk and others of the same conversation, in this browser. Nothing is changed or sent.',
    'zh-CN': () =>
      '我会读取发件人、收件人、时间、主题和邮件头，只在此浏览器中保留与客服往来的邮件及同一对话中的其他邮件，不会修改或发送任何内容。',
  }),
  texts: message({
    en: () =>
      'Also read the texts of these mails, to tell “we are working on it” from an answer, and look for your request numbers in texts. No text is kept.',
    'zh-CN': () => '同时读取这些邮件的正文，以便区分“正在处理”和正式答复，并在正文中查找您的请求编号。正文不会保存。',
  }),
  signIn: message({ en: () => 'Sign in with Microsoft', 'zh-CN': () => '使用 Microsoft 账户登录' }),
  signingIn: message({ en: () => 'Waiting for Microsoft’s sign-in …', 'zh-CN': () => '正在等待 Microsoft 登录……' }),
  windowLasts: message({
    en: () =>
      'This Outlook cannot renew the sign-in by itself: after about an hour, or when the pane is opened anew, I have to ask you again.',
    'zh-CN': () => '此版本的 Outlook 不会自动续期：大约一小时后，或重新打开窗格时，需要您再登录一次。',
  }),
  windowEnded: message({
    en: () =>
      'The sign-in has run out; this Outlook does not renew it. Sign in again to look for new mails; what was found stays in the list.',
    'zh-CN': () => '登录已过期，此版本的 Outlook 不会自动续期。重新登录后即可查看新邮件，已找到的内容仍在列表中。',
  }),
  noDesks: message({
    en: () =>
      'First confirm the address of a support desk in the settings; otherwise I would not know which mails to keep.',
    'zh-CN': () => '请先在“设置”中确认客服的邮箱地址，否则无法判断要保留哪些邮件。',
  }),
  starting: message({ en: () => 'Looking for new mails …', 'zh-CN': () => '正在查看新邮件……' }),
  reading: message({
    en: ({ seen, all }: { seen: string; all: string }) => `Looked at ${seen} of ${all} mails …`,
    'zh-CN': ({ seen, all }) => `已查看 ${seen} / ${all} 封邮件……`,
  }),
  found: message({
    en: ({ count }: { count: number }) => `${count} ${count === 1 ? 'mail' : 'mails'} with desks so far.`,
    'zh-CN': ({ count }) => `目前找到 ${count} 封与客服往来的邮件。`,
  }),
  stop: message({ en: () => 'Stop', 'zh-CN': () => '停止' }),
  rests: message({
    en: ({ count }: { count: number }) => `${count} ${count === 1 ? 'mail' : 'mails'} with desks from your mailbox.`,
    'zh-CN': ({ count }) => `您邮箱中有 ${count} 封与客服往来的邮件。`,
  }),
  notRead: message({ en: () => 'Your mailbox has not been read yet.', 'zh-CN': () => '邮箱还没有读取。' }),
  readAt: message({
    en: ({ time }: { time: string }) => `Last read ${time}.`,
    'zh-CN': ({ time }) => `上次读取：${time}。`,
  }),
  stopped: message({
    en: () => 'Stopped. What was found is in the list; the next reading goes on from here.',
    'zh-CN': () => '已停止。找到的内容已在列表中，下次会从这里继续。',
  }),
  refresh: message({ en: () => 'Look for new mails', 'zh-CN': () => '查看新邮件' }),
  goOn: message({ en: () => 'Go on reading', 'zh-CN': () => '继续读取' }),
  lockNotices: message({
    en: ({ desk }: { desk: string }) =>
      `${desk} told you about a locked account. Say in your mail when the notice came and what it says.`,
    'zh-CN': ({ desk }) => `${desk} 发过账户受限的通知。请在邮件中说明收到通知的时间和内容。`,
  }),
  noLockNotice: message({
    en: ({ desk }: { desk: string }) =>
      `I found no notice of a locked account from ${desk} in your mailbox. It may be in the junk folder, or shown when you log in.`,
    'zh-CN': ({ desk }) => `您的邮箱里没有找到 ${desk} 的账户受限通知。它可能在垃圾邮件文件夹里，或在登录时显示。`,
  }),
  signOut: message({ en: () => 'Sign out', 'zh-CN': () => '退出登录' }),
  signOutWhat: message({
    en: () => 'Signing out forgets the sign-in and everything that came from the mailbox.',
    'zh-CN': () => '退出后，登录信息和来自邮箱的全部内容都会清除。',
  }),
} as const;

/** Why the mailbox cannot be read, by error code. */
export const mailboxTrouble = {
  'wrong-account': message({
    en: () => 'That was another account. Please sign in with the account of the mailbox that is open in Outlook.',
    'zh-CN': () => '您登录的是另一个账户。请使用 Outlook 中当前邮箱的账户登录。',
  }),
  declined: message({
    en: () => 'You did not sign in, and nothing was read. Everything else works as before.',
    'zh-CN': () => '您没有登录，因此没有读取任何内容，其他功能不受影响。',
  }),
  'window-blocked': message({
    en: () =>
      'The sign-in window could not be opened. Allow pop-ups for this page and press the button again; nothing was read.',
    'zh-CN': () => '登录窗口没有打开。请允许此页面弹出窗口，然后再点一次按钮；目前没有读取任何内容。',
  }),
  'window-closed': message({
    en: () =>
      'The sign-in window was closed before you had signed in, and nothing was read. You can try again any time.',
    'zh-CN': () => '登录还没完成，窗口就关闭了，因此没有读取任何内容。您随时可以重新登录。',
  }),
  'admin-consent': message({
    en: () =>
      'Your organisation lets only administrators allow this. Ask yours to approve Askwell for reading mail; everything else works as before.',
    'zh-CN': () => '贵组织规定须由管理员批准。请联系管理员，允许 Askwell 读取邮件；其他功能不受影响。',
  }),
  'conditional-access': message({
    en: () =>
      'Your organisation’s sign-in rules do not allow this here, perhaps because of the device or the network. Your administrator can help.',
    'zh-CN': () => '贵组织的登录规则不允许在此登录，可能与设备或网络有关。请联系管理员。',
  }),
  'not-supported-account': message({
    en: () =>
      'This account has no mailbox that I can read this way. It works with Microsoft 365 and Outlook.com mailboxes.',
    'zh-CN': () => '无法通过这种方式读取此账户的邮箱。目前支持 Microsoft 365 和 Outlook.com 邮箱。',
  }),
  'signed-out': message({
    en: () => 'The sign-in has ended. Sign in again to look for new mails; what was found stays in the list.',
    'zh-CN': () => '登录已失效。重新登录后即可查看新邮件，已找到的内容仍在列表中。',
  }),
  busy: message({
    en: () => 'Microsoft asks for a longer pause. What was found is in the list; try again in a few minutes.',
    'zh-CN': () => 'Microsoft 要求稍后再试。已找到的内容在列表中，请过几分钟再继续。',
  }),
  offline: message({
    en: () => 'You are offline. I go on from here once you are back; what was found stays in the list.',
    'zh-CN': () => '网络断开了。恢复后可以从这里继续，已找到的内容不会丢。',
  }),
  unknown: message({
    en: () => 'Your mailbox could not be read. Your mails are unchanged; please try again.',
    'zh-CN': () => '未能读取邮箱，邮件没有任何改动，请重试。',
  }),
} as const;
