import { message } from '../../core/language/message';

/** Texts of the view beside a mail being written. */
export const composeText = {
  ready: message({ en: () => 'Ready to send', 'zh-CN': () => '可以发送了' }),
  readyWithIdeas: message({
    en: ({ count }: { count: number }) => (count === 1 ? 'One small idea below' : `${count} small ideas below`),
    'zh-CN': ({ count }) => `下面还有 ${count} 条小建议`,
  }),
  readyDetail: message({ en: () => 'Support can act on this.', 'zh-CN': () => '客服看到这封邮件就能处理。' }),
  look: message({
    en: ({ count }: { count: number }) =>
      count === 1 ? 'One thing support will ask about' : `${count} things support will ask about`,
    'zh-CN': ({ count }) => `还有 ${count} 处客服会追问`,
  }),
  lookDetail: message({
    en: () => 'Fix them now and you save a round of mails.',
    'zh-CN': () => '现在补上，可以少一次往返。',
  }),
  stopDetail: message({
    en: ({ rest }: { rest: number }) =>
      `Please settle this before you send.${rest === 0 ? '' : rest === 1 ? ' One more thing stands below.' : ` ${rest} more things stand below.`}`,
    'zh-CN': ({ rest }) => (rest === 0 ? '处理好再发送。' : `处理好再发送，下面还有 ${rest} 处要看。`),
  }),
  begin: message({
    en: ({ desk }: { desk: string }) => `What ${desk} will need from you`,
    'zh-CN': ({ desk }) => `${desk} 需要您提供这些信息`,
  }),
  beginDetail: message({
    en: () => 'Just write. I tick things off as you go.',
    'zh-CN': () => '您尽管写，写到一项我就勾掉一项。',
  }),
  handedOver: message({ en: () => 'Almost done', 'zh-CN': () => '就差一步' }),
  handedOverDetail: message({
    en: () => 'Insert the text below, read it over, and send.',
    'zh-CN': () => '插入下面写好的内容，看一遍就可以发送。',
  }),
  openLines: message({
    en: ({ count }: { count: number }) => (count === 1 ? 'One line is still empty' : `${count} lines are still empty`),
    'zh-CN': ({ count }) => `还有 ${count} 行没填`,
  }),
  openLinesDetail: message({
    en: () => 'Fill in what you know and delete the rest, then send.',
    'zh-CN': () => '知道的填上，不知道的删掉，就可以发送。',
  }),
  unread: message({ en: () => 'I cannot read this mail right now', 'zh-CN': () => '暂时读不到这封邮件的正文' }),
  unreadDetail: message({
    en: () => 'So far I have looked at recipients, subject and attachments only.',
    'zh-CN': () => '目前只看了收件人、主题和附件。',
  }),
  unreadTrouble: message({
    en: () => 'Outlook does not give me the text. Your mail is safe; I keep trying.',
    'zh-CN': () => 'Outlook 没有给出正文。邮件不受影响，我会继续尝试。',
  }),
  quiet: message({ en: () => 'Not a mail to a support desk', 'zh-CN': () => '这不是写给客服的邮件' }),
  quietDetail: message({
    en: () => 'So I stay quiet. If it is one, choose the desk below.',
    'zh-CN': () => '所以我不打扰您。如果是写给客服的，请在下面选择。',
  }),
  blank: message({ en: () => 'Writing to support?', 'zh-CN': () => '要写给客服吗？' }),
  blankDetail: message({
    en: () => 'Add their address, or choose the desk below, and I help.',
    'zh-CN': () => '填好收件人，或在下面选择客服，我就来帮忙。',
  }),
  question: message({ en: () => 'One question first', 'zh-CN': () => '先问您一个问题' }),
  questionDetail: message({
    en: () => 'Your answer tells me whether to check this mail.',
    'zh-CN': () => '您回答后，我就知道要不要检查这封邮件。',
  }),
  desk: message({ en: () => 'Desk', 'zh-CN': () => '客服' }),
  type: message({ en: () => 'About', 'zh-CN': () => '问题类型' }),
  noDesk: message({ en: () => 'Not a support mail', 'zh-CN': () => '不是客服邮件' }),
  chooseDesk: message({ en: () => 'Choose a desk …', 'zh-CN': () => '选择客服……' }),
  typeUnsure: message({
    en: ({ type }: { type: string }) => `${type}?`,
    'zh-CN': ({ type }) => `${type}？`,
  }),
  checklist: message({
    en: ({ found, all }: { found: number; all: number }) => `Details support needs: ${found} of ${all}`,
    'zh-CN': ({ found, all }) => `客服需要的信息：${found} / ${all}`,
  }),
  found: message({
    en: ({ words }: { words: string }) => `found: “${words}”`,
    'zh-CN': ({ words }) => `已写：“${words}”`,
  }),
  attached: message({ en: () => 'attached', 'zh-CN': () => '已附上' }),
  inHistory: message({ en: () => 'already in the earlier mails', 'zh-CN': () => '之前的邮件里已有' }),
  stateFound: message({ en: () => '(there)', 'zh-CN': () => '（已有）' }),
  stateMissing: message({ en: () => '(missing)', 'zh-CN': () => '（缺少）' }),
  fillIn: message({
    en: () => 'The line is in your mail: fill it in.',
    'zh-CN': () => '邮件里已有这一行，请填写。',
  }),
  addLine: message({ en: () => 'Add line', 'zh-CN': () => '添加一行' }),
  addLineFor: message({
    en: ({ need }: { need: string }) => `Add line: ${need}`,
    'zh-CN': ({ need }) => `添加一行：${need}`,
  }),
  attach: message({ en: () => 'Attach …', 'zh-CN': () => '添加附件…' }),
  complete: message({ en: () => 'Complete my mail', 'zh-CN': () => '一键补全' }),
  completeDetail: message({
    en: ({ steps }: { steps: string }) => `In one go: ${steps}. You can undo it.`,
    'zh-CN': ({ steps }) => `一次做完：${steps}。可以撤消。`,
  }),
  moreIdeas: message({
    en: ({ count }: { count: number }) => `Small ideas (${count})`,
    'zh-CN': ({ count }) => `小建议（${count}）`,
  }),
  passed: message({
    en: ({ count }: { count: number }) => (count === 1 ? '1 check is fine' : `${count} checks are fine`),
    'zh-CN': ({ count }) => `${count} 项检查没有问题`,
  }),
  cannotTell: message({
    en: ({ count }: { count: number }) => `${count} could not tell`,
    'zh-CN': ({ count }) => `${count} 项无法判断`,
  }),
  findings: message({ en: () => 'What to look at', 'zh-CN': () => '需要留意的地方' }),
  severityError: message({ en: () => 'Stop:', 'zh-CN': () => '请先处理：' }),
  severityWarning: message({ en: () => 'Missing:', 'zh-CN': () => '需补充：' }),
  severityInfo: message({ en: () => 'Idea:', 'zh-CN': () => '建议：' }),
  wordsFound: message({
    en: ({ words }: { words: string }) => `In your mail: “${words}”`,
    'zh-CN': ({ words }) => `您的原文：“${words}”`,
  }),
  more: message({ en: () => 'More', 'zh-CN': () => '更多' }),
  moreFor: message({
    en: ({ finding }: { finding: string }) => `More about: ${finding}`,
    'zh-CN': ({ finding }) => `更多：${finding}`,
  }),
  why: message({ en: () => 'Why it matters: ', 'zh-CN': () => '为什么重要：' }),
  good: message({ en: () => 'Better: ', 'zh-CN': () => '更好的写法：' }),
  bad: message({ en: () => 'Rather not: ', 'zh-CN': () => '不建议：' }),
  ignoreHere: message({ en: () => 'Ignore in this mail', 'zh-CN': () => '这封邮件不提示' }),
  ignoreForDesk: message({
    en: ({ desk }: { desk: string }) => `Never for ${desk}`,
    'zh-CN': ({ desk }) => `对 ${desk} 不再提示`,
  }),
  notSupportMail: message({ en: () => 'This is not a support mail', 'zh-CN': () => '这不是客服邮件' }),
  willInsert: message({
    en: ({ text }: { text: string }) => `Will be added: ${text}`,
    'zh-CN': ({ text }) => `将添加：${text}`,
  }),
  willReplace: message({
    en: ({ text }: { text: string }) => `Becomes: ${text}`,
    'zh-CN': ({ text }) => `改为：${text}`,
  }),
  inSubject: message({ en: () => 'In the subject: ', 'zh-CN': () => '主题中：' }),
  willSetSubject: message({
    en: ({ text }: { text: string }) => `New subject: ${text}`,
    'zh-CN': ({ text }) => `新主题：${text}`,
  }),
  newAnnouncement: message({
    en: ({ count }: { count: number }) =>
      count === 1 ? 'Askwell: one new point to look at.' : `Askwell: ${count} new points to look at.`,
    'zh-CN': ({ count }) => `Askwell：有 ${count} 处新的提醒。`,
  }),
} as const;

type Count = { count: number };

/** What "Complete my mail" will do, by kind of step. */
export const stepText = {
  template: message({ en: (_: Count) => 'a mail to fill in', 'zh-CN': () => '写好一份由您填空的邮件' }),
  secrets: message({
    en: ({ count }: Count) => (count === 1 ? 'one secret taken out' : `${count} secrets taken out`),
    'zh-CN': ({ count }) => `删掉 ${count} 处敏感信息`,
  }),
  subject: message({ en: (_: Count) => 'a new subject', 'zh-CN': () => '换上新主题' }),
  lines: message({
    en: ({ count }: Count) => (count === 1 ? 'one line to fill in' : `${count} lines to fill in`),
    'zh-CN': ({ count }) => `留出 ${count} 行给您填写`,
  }),
  courtesy: message({ en: (_: Count) => 'greeting or thanks added', 'zh-CN': () => '补上问候或致谢' }),
  others: message({
    en: ({ count }: Count) => (count === 1 ? 'one more change' : `${count} more changes`),
    'zh-CN': ({ count }) => `另改 ${count} 处`,
  }),
  join: message({ en: () => ', ', 'zh-CN': () => '、' }),
} as const;

/** One line for what must stop the mail, by check id. */
export const stopText = {
  'secret/password': message({
    en: () => 'Stop: a password is in this mail',
    'zh-CN': () => '先别发送：邮件里有密码',
  }),
  'secret/payment-card': message({
    en: () => 'Stop: a card number is in this mail',
    'zh-CN': () => '先别发送：邮件里有银行卡号',
  }),
  'secret/one-time-code': message({
    en: () => 'Stop: a one-time code is in this mail',
    'zh-CN': () => '先别发送：邮件里有验证码',
  }),
  'secret/private-key': message({
    en: () => 'Stop: a private key is in this mail',
    'zh-CN': () => '先别发送：邮件里有私钥或助记词',
  }),
  'recipient/look-alike': message({
    en: () => 'Stop: this address imitates the desk',
    'zh-CN': () => '先别发送：收件地址像是仿冒的',
  }),
  'subject/missing': message({ en: () => 'Stop: the subject is missing', 'zh-CN': () => '先别发送：还没有写主题' }),
  other: message({ en: () => 'Stop: one thing needs you first', 'zh-CN': () => '先别发送：有一处要先处理' }),
} as const;

/** The findings a Smart Alert sent the user here for. */
export const alertText = {
  title: message({ en: () => 'Before you send', 'zh-CN': () => '发送之前请看' }),
  announcement: message({
    en: ({ count }: { count: number }) =>
      count === 1 ? 'One finding from the alert is shown first.' : `${count} findings from the alert are shown first.`,
    'zh-CN': ({ count }) => `提醒里的 ${count} 条已排在最前面。`,
  }),
} as const;

/** How the mail sounds, by the model's rating. */
export const toneText = {
  courteous: message({ en: () => 'Tone: courteous', 'zh-CN': () => '语气：礼貌' }),
  plain: message({ en: () => 'Tone: matter-of-fact', 'zh-CN': () => '语气：平实' }),
  rough: message({ en: () => 'Tone: rather rough', 'zh-CN': () => '语气：偏生硬' }),
} as const;

/** Names of the one button of a finding, by kind of fix. */
export const fixText = {
  setSubject: message({ en: () => 'Use this subject', 'zh-CN': () => '使用这个主题' }),
  insertLine: message({
    en: ({ line }: { line: string }) => `Add “${line}”`,
    'zh-CN': ({ line }) => `添加“${line}”`,
  }),
  insertText: message({ en: () => 'Add it', 'zh-CN': () => '添加到邮件' }),
  replaceText: message({ en: () => 'Change it so', 'zh-CN': () => '这样改' }),
  replaceRecipient: message({ en: () => 'Use the official address', 'zh-CN': () => '改用官方地址' }),
  removeAttachment: message({ en: () => 'Remove the file', 'zh-CN': () => '移除该附件' }),
  attachFile: message({ en: () => 'Attach a file …', 'zh-CN': () => '添加附件…' }),
  openDrafts: message({
    en: ({ count }: { count: number }) => `Copy ${count} separate mails`,
    'zh-CN': ({ count }) => `复制成 ${count} 封邮件`,
  }),
} as const;

/** The button of a finding about a secret, by check id. */
export const secretText = {
  'secret/password': message({ en: () => 'Take out the password', 'zh-CN': () => '删掉密码' }),
  'secret/payment-card': message({ en: () => 'Take out the number', 'zh-CN': () => '删掉卡号' }),
  'secret/one-time-code': message({ en: () => 'Take out the code', 'zh-CN': () => '删掉验证码' }),
  'secret/private-key': message({ en: () => 'Take out the key', 'zh-CN': () => '删掉密钥' }),
} as const;

/** What became of a fix. */
export const resultText = {
  subject: message({ en: () => 'The subject is changed.', 'zh-CN': () => '主题已修改。' }),
  body: message({
    en: ({ text }: { text: string }) => `Your mail now says: “${text}”`,
    'zh-CN': ({ text }) => `邮件中现在是：“${text}”`,
  }),
  cursor: message({
    en: ({ text }: { text: string }) => `Added at the cursor: “${text}”`,
    'zh-CN': ({ text }) => `已添加到光标处：“${text}”`,
  }),
  recipients: message({
    en: ({ text }: { text: string }) => `The recipient is now ${text}.`,
    'zh-CN': ({ text }) => `收件人已改为 ${text}。`,
  }),
  attachments: message({
    en: ({ text }: { text: string }) => `Attachments changed: ${text}`,
    'zh-CN': ({ text }) => `附件已更新：${text}`,
  }),
  'new-mail': message({ en: () => 'A new mail is open.', 'zh-CN': () => '新邮件已打开。' }),
  several: message({
    en: ({ count }: { count: number }) => `Done, ${count} changes. Please fill in the open lines.`,
    'zh-CN': ({ count }) => `已改好 ${count} 处，空着的地方请您填写。`,
  }),
  inQuoted: message({
    en: () => 'It landed in the quoted text, below your own.',
    'zh-CN': () => '它落在了引用的内容里，请留意。',
  }),
  inSignature: message({ en: () => 'It landed in your signature.', 'zh-CN': () => '它落在了签名里，请留意。' }),
  unverified: message({
    en: () => 'Outlook changed more than I asked for. Please look over your mail.',
    'zh-CN': () => 'Outlook 的改动与预期不完全一致，请检查一下邮件。',
  }),
  copied: message({
    en: () => 'Copied. Paste it where you want it.',
    'zh-CN': () => '已复制，请粘贴到需要的位置。',
  }),
  copyFailed: message({
    en: () => 'Copying is not allowed here. Please select the text below.',
    'zh-CN': () => '此处无法自动复制，请手动选择下面的文字。',
  }),
  placeChanged: message({
    en: () => 'The text has changed meanwhile, so I left it alone.',
    'zh-CN': () => '这段文字刚刚有变动，我没有改它。',
  }),
  clientBreaks: message({
    en: () => 'This mail holds pictures that Outlook would lose if I changed it, so I left it alone.',
    'zh-CN': () => '这封邮件里有图片，直接改动可能会丢失图片，所以我没有改它。',
  }),
  stillTyping: message({
    en: () => 'You were still typing, so I left it alone.',
    'zh-CN': () => '您还在输入，所以我没有改动。',
  }),
  needsChoice: message({
    en: () => 'You have selected some text. Where should the new line go?',
    'zh-CN': () => '您选中了一段文字。新内容放在哪里？',
  }),
  replaceSelection: message({ en: () => 'Replace the selection', 'zh-CN': () => '替换选中内容' }),
  ownEnd: message({ en: () => 'After my text', 'zh-CN': () => '放在正文末尾' }),
  ignoredHere: message({
    en: () => 'I will not mention it again in this mail.',
    'zh-CN': () => '这封邮件里不再提示这一点。',
  }),
  ignoredForDesk: message({
    en: () => 'Switched off for this desk. You can switch it on again in the settings.',
    'zh-CN': () => '今后对这个客服不再提示，可以在“设置”里重新开启。',
  }),
  undone: message({ en: () => 'Undone.', 'zh-CN': () => '已撤消。' }),
  undoFailed: message({
    en: () => 'You have edited that place since, so I left it as it is.',
    'zh-CN': () => '您之后又改过这里，所以我没有撤消。',
  }),
  nothingDone: message({ en: () => 'Nothing was changed.', 'zh-CN': () => '没有做任何改动。' }),
} as const;

/** Asks whether a new mail is about a request that is still open. */
export const openRequestText = {
  titleOne: message({
    en: ({ number }: { number: string }) => `Is this about ${number}?`,
    'zh-CN': ({ number }) => `这封邮件是关于 ${number} 的吗？`,
  }),
  titleSeveral: message({
    en: () => 'Is this about a request that is still open?',
    'zh-CN': () => '这封邮件和还没办完的请求有关吗？',
  }),
  subject: message({
    en: ({ subject }: { subject: string }) => `“${subject}” is still open.`,
    'zh-CN': ({ subject }) => `“${subject}”还没办完。`,
  }),
  numberAndSubject: message({
    en: ({ number, subject }: { number: string; subject: string }) => `${number}: “${subject}”`,
    'zh-CN': ({ number, subject }) => `${number}：“${subject}”`,
  }),
  detail: message({
    en: () => 'With its number in your mail, support finds the history.',
    'zh-CN': () => '写上编号，客服就能找到之前的记录。',
  }),
  yes: message({ en: () => 'Yes, add the number', 'zh-CN': () => '是，写上编号' }),
  no: message({ en: () => 'No, something new', 'zh-CN': () => '不是，是新问题' }),
} as const;

/** Offers: questions about a recipient. */
export const offerText = {
  confirmTitle: message({
    en: ({ desk }: { desk: string }) => `Is this the official address of ${desk}?`,
    'zh-CN': ({ desk }) => `这是 ${desk} 的官方地址吗？`,
  }),
  confirmBody: message({
    en: ({ domain }: { domain: string }) =>
      `Compare it with the contact page you reach by typing the website yourself. If you confirm, mails from ${domain} count as theirs. I ask only once.`,
    'zh-CN': ({ domain }) =>
      `请自己输入官网网址，打开“联系我们”页面核对。确认后，来自 ${domain} 的邮件会视为官方回复。只需确认一次。`,
  }),
  confirmYes: message({ en: () => 'Yes, it is official', 'zh-CN': () => '是官方地址' }),
  makeTitle: message({ en: () => 'Is this a support desk?', 'zh-CN': () => '这是客服邮箱吗？' }),
  makeBody: message({
    en: ({ domain }: { domain: string }) =>
      `I can check mails to this address from now on. Mails from ${domain} will count as their answers.`,
    'zh-CN': ({ domain }) => `今后可以帮您检查发往该地址的邮件。来自 ${domain} 的邮件会视为对方的回复。`,
  }),
  makeYes: message({ en: () => 'Yes, check it', 'zh-CN': () => '是，帮我检查' }),
  resembles: message({
    en: ({ desk }: { desk: string }) => `Careful: it looks like ${desk}, but it is another address. Scammers do this.`,
    'zh-CN': ({ desk }) => `小心：它看起来像 ${desk}，却是另一个地址。骗子常用这种手法。`,
  }),
  resemblesYes: message({ en: () => 'I have checked, use it', 'zh-CN': () => '我已核实，仍然使用' }),
  no: message({ en: () => 'No', 'zh-CN': () => '不是' }),
  notSure: message({ en: () => 'Not sure', 'zh-CN': () => '不确定' }),
  handoverTitle: message({ en: () => 'Your follow-up is ready', 'zh-CN': () => '跟进内容已准备好' }),
  handoverYes: message({ en: () => 'Insert it', 'zh-CN': () => '插入正文' }),
} as const;
