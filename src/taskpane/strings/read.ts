import { message } from '../../core/language/message';

/** Texts of the request card beside a mail being read. */
export const readText = {
  waiting: message({
    en: ({ desk, duration }: { desk: string; duration: string }) => `${desk} has had it for ${duration}`,
    'zh-CN': ({ desk, duration }) => `已等 ${desk} ${duration}`,
  }),
  /** The mail that began the wait is not known, only one that shows it had begun. */
  orEarlier: message({
    en: ({ time }: { time: string }) => `${time} or earlier`,
    'zh-CN': ({ time }) => `${time} 或更早`,
  }),
  atLeast: message({
    en: ({ duration }: { duration: string }) => `at least ${duration}`,
    'zh-CN': ({ duration }) => `至少 ${duration}`,
  }),
  waitingAtLeast: message({
    en: ({ desk, duration }: { desk: string; duration: string }) => `${desk} has had it for at least ${duration}`,
    'zh-CN': ({ desk, duration }) => `已等 ${desk} 至少 ${duration}`,
  }),
  waitingSomeTime: message({
    en: ({ desk }: { desk: string }) => `${desk} has it, since when is not known`,
    'zh-CN': ({ desk }) => `正在等 ${desk} 回复，起始时间不详`,
  }),
  waitingSoon: message({
    en: ({ desk }: { desk: string }) => `${desk} should answer soon`,
    'zh-CN': ({ desk }) => `${desk} 应该快回复了`,
  }),
  overdue: message({
    en: ({ desk, duration }: { desk: string; duration: string }) => `${desk} is late by ${duration}`,
    'zh-CN': ({ desk, duration }) => `${desk} 已超时 ${duration}`,
  }),
  yourTurn: message({ en: () => 'It is your turn', 'zh-CN': () => '轮到您回复了' }),
  settled: message({ en: () => 'All done', 'zh-CN': () => '已经解决' }),
  closed: message({ en: () => 'Closed', 'zh-CN': () => '已关闭' }),
  closedDetail: message({
    en: ({ desk }: { desk: string }) => `${desk} closed this request. A reply usually opens it again.`,
    'zh-CN': ({ desk }) => `${desk} 已关闭此请求，一般回复邮件即可重新打开。`,
  }),
  solvedDetail: message({ en: () => 'You marked it as solved.', 'zh-CN': () => '您已将它标记为解决。' }),
  dueAt: message({
    en: ({ time }: { time: string }) => `An answer is due ${time}.`,
    'zh-CN': ({ time }) => `预计最晚 ${time} 回复。`,
  }),
  promisedAt: message({
    en: ({ time }: { time: string }) => `They promised an answer by ${time}.`,
    'zh-CN': ({ time }) => `承诺在 ${time} 前回复。`,
  }),
  wasDueAt: message({
    en: ({ time }: { time: string }) => `It was due ${time}.`,
    'zh-CN': ({ time }) => `应在 ${time} 前回复。`,
  }),
  noTarget: message({ en: () => 'This desk names no answer time.', 'zh-CN': () => '对方没有说明回复时限。' }),
  yourTurnDetail: message({
    en: ({ desk }: { desk: string }) => `${desk} has answered, or asks you something.`,
    'zh-CN': ({ desk }) => `${desk} 已经回复，或有问题要问您。`,
  }),
  closesAt: message({
    en: ({ time }: { time: string }) => `Without an answer from you they close it about ${time}.`,
    'zh-CN': ({ time }) => `如果您不回复，对方大约会在 ${time} 关闭。`,
  }),
  uncheckedTitle: message({
    en: () => 'This mail was sent without a check',
    'zh-CN': () => '这封邮件发送前没有检查',
  }),
  unchecked: message({
    en: () => 'There was no time at Send. Please see whether all details are in it.',
    'zh-CN': () => '发送时来不及检查，请看看内容是否完整。',
  }),
  number: message({
    en: ({ number }: { number: string }) => `Request ${number}`,
    'zh-CN': ({ number }) => `请求编号 ${number}`,
  }),
  moreNumbers: message({
    en: ({ numbers }: { numbers: string }) => `Other numbers of this request: ${numbers}`,
    'zh-CN': ({ numbers }) => `同一请求的其他编号：${numbers}`,
  }),
  noNumber: message({ en: () => 'No request number yet', 'zh-CN': () => '暂无请求编号' }),
  copyNumber: message({
    en: ({ number }: { number: string }) => `Copy ${number}`,
    'zh-CN': ({ number }) => `复制 ${number}`,
  }),
  waitingSince: message({ en: () => 'Waiting since', 'zh-CN': () => '开始等待' }),
  calendarTime: message({ en: () => 'Waited so far', 'zh-CN': () => '已等待' }),
  deskTime: message({ en: () => 'In the desk’s hours', 'zh-CN': () => '按对方工作时间' }),
  firstReply: message({ en: () => 'First answer took', 'zh-CN': () => '首次回复用时' }),
  totalWait: message({ en: () => 'Waited in all', 'zh-CN': () => '累计等待' }),
  deskLocalTime: message({
    en: ({ time, zone }: { time: string; zone: string }) => `${time} at the desk (${zone})`,
    'zh-CN': ({ time, zone }) => `对方当地时间 ${time}（${zone}）`,
  }),
  stepWait: message({
    en: ({ time }: { time: string }) => `Nothing to do until ${time}.`,
    'zh-CN': ({ time }) => `${time} 之前，等着就好。`,
  }),
  stepWaitOpen: message({ en: () => 'Nothing to do for now.', 'zh-CN': () => '暂时等着就好。' }),
  stepAnswer: message({ en: () => 'Answer them to keep things moving.', 'zh-CN': () => '回复对方，事情才能继续。' }),
  stepFollowUp: message({
    en: () => 'A polite follow-up is due. I have one ready.',
    'zh-CN': () => '可以礼貌地跟进一下了，内容已经帮您写好。',
  }),
  stepFollowUpAgain: message({
    en: ({ round }: { round: number }) => `Time for follow-up number ${round}. I have one ready.`,
    'zh-CN': ({ round }) => `可以进行第 ${round} 次跟进了，内容已经帮您写好。`,
  }),
  stepLookFirst: message({
    en: () => 'I know only the mails you opened: look first whether an answer has come.',
    'zh-CN': () => '我只知道您打开过的邮件，请先看看是否已有新的回复。',
  }),
  stepOtherChannel: message({
    en: () => 'Mails have not helped. Try another official channel; this summary saves you explaining again.',
    'zh-CN': () => '邮件一直没有结果，可以换一个官方渠道。带上这份摘要，不用从头再讲一遍。',
  }),
  stepNothing: message({ en: () => 'Nothing left to do.', 'zh-CN': () => '您不用再做什么了。' }),
  remind: message({ en: () => 'Remind me then', 'zh-CN': () => '到时提醒我' }),
  reply: message({ en: () => 'Reply', 'zh-CN': () => '回复' }),
  followUp: message({ en: () => 'Open the follow-up', 'zh-CN': () => '打开跟进邮件' }),
  copySummary: message({ en: () => 'Copy the summary', 'zh-CN': () => '复制摘要' }),
  markSolved: message({ en: () => 'Mark as solved', 'zh-CN': () => '标记为已解决' }),
  reopen: message({ en: () => 'Not solved', 'zh-CN': () => '还没解决' }),
  unlisted: message({
    en: () => 'This request is no longer in your list.',
    'zh-CN': () => '此请求已不在“我的请求”中。',
  }),
  putBack: message({ en: () => 'Put it back', 'zh-CN': () => '放回列表' }),
  followUpOpened: message({
    en: () =>
      'A reply is open. Open Askwell there and press “Insert it”: your signature and the subject stay as they are.',
    'zh-CN': () => '回复窗口已打开。在那里打开 Askwell 并点“插入正文”，签名和主题都会保持原样。',
  }),
  reminderOpened: message({
    en: () => 'An appointment is open. Save it to be reminded; you delete it yourself when the answer comes.',
    'zh-CN': () => '日程窗口已打开，保存后即可收到提醒。收到回复后请自行删除。',
  }),
  reminderFile: message({
    en: () => 'A calendar file was saved. Open it to add the reminder.',
    'zh-CN': () => '日历文件已保存，打开它即可添加提醒。',
  }),
  faq: message({ en: () => 'While you wait', 'zh-CN': () => '等待期间可以先看看' }),
  channels: message({ en: () => 'Other official channels', 'zh-CN': () => '其他官方渠道' }),
  linkHost: message({
    en: ({ title, host }: { title: string; host: string }) => `${title} (${host})`,
    'zh-CN': ({ title, host }) => `${title}（${host}）`,
  }),
  allMails: message({
    en: ({ count }: { count: number }) => `All mails (${count})`,
    'zh-CN': ({ count }) => `全部邮件（${count}）`,
  }),
  me: message({ en: () => 'You', 'zh-CN': () => '您' }),
  automatic: message({ en: () => 'automatic', 'zh-CN': () => '自动回复' }),
  holding: message({ en: () => 'passed on, not answered yet', 'zh-CN': () => '已转交，尚未答复' }),
  unconfirmed: message({ en: () => 'sender not confirmed', 'zh-CN': () => '发件人未确认' }),
  noDate: message({ en: () => 'date unknown', 'zh-CN': () => '时间不明' }),
  zoneAssumed: message({
    en: () => 'Some times were written without a time zone; I took them as yours.',
    'zh-CN': () => '部分时间没有写明时区，按您所在时区理解。',
  }),
  notARequest: message({ en: () => 'Not a mail with a support desk', 'zh-CN': () => '这不是客服往来邮件' }),
  notARequestDetail: message({
    en: () => 'I know no desk among the people in it. If it is with one, add the desk in the settings.',
    'zh-CN': () => '收发双方都不是我认识的客服。如果其中有客服，请在“设置”里添加。',
  }),
  notARequestAsk: message({
    en: () => 'I know no desk among the people in it. If it is with one, tell me and I will keep an eye on it.',
    'zh-CN': () => '收发双方都不是我认识的客服。如果对方是客服，告诉我，我就帮您留意。',
  }),
  isDesk: message({ en: () => 'It is a support desk', 'zh-CN': () => '对方是客服' }),
  notice: message({ en: () => 'No request in this mail', 'zh-CN': () => '这封邮件不属于任何请求' }),
  noticeDetail: message({
    en: ({ desk }: { desk: string }) =>
      `It shows an official address of ${desk}, but belongs to none of your requests.`,
    'zh-CN': ({ desk }) => `发件地址是 ${desk} 的官方地址，但邮件与您的任何请求都无关。`,
  }),
  suspectTitle: message({
    en: ({ desk }: { desk: string }) => `This may not be ${desk}`,
    'zh-CN': ({ desk }) => `这封邮件可能不是 ${desk} 发的`,
  }),
  suspectAddress: message({
    en: ({ address, desk }: { address: string; desk: string }) =>
      `It comes from ${address}, which is none of the confirmed addresses of ${desk}. Open no links and send no details before you have checked.`,
    'zh-CN': ({ address, desk }) =>
      `发件地址是 ${address}，不在 ${desk} 已确认的地址之中。核实之前，请不要打开链接，也不要提供任何信息。`,
  }),
  suspectAuthentication: message({
    en: ({ address }: { address: string }) =>
      `It shows ${address}, but the mail system could not confirm that it was sent from there. Open no links and send no details before you have checked.`,
    'zh-CN': ({ address }) =>
      `邮件显示来自 ${address}，但邮件系统未能证实。核实之前，请不要打开链接，也不要提供任何信息。`,
  }),
  infoWaiting: message({
    en: ({ number, since, due, limit }: { number: string; since: string; due: string; limit: string }) =>
      [number, `waiting since ${since}`, due === '' ? '' : `due ${due}`, limit]
        .filter((part) => part !== '')
        .join(' · '),
    'zh-CN': ({ number, since, due, limit }) =>
      [number, `${since} 起等待`, due === '' ? '' : `应于 ${due} 前回复`, limit]
        .filter((part) => part !== '')
        .join(' · '),
  }),
  infoOpenedOnly: message({ en: () => 'by the mails you opened', 'zh-CN': () => '仅依据打开过的邮件' }),
  infoYourTurn: message({
    en: ({ number }: { number: string }) => [number, 'your turn'].filter((part) => part !== '').join(' · '),
    'zh-CN': ({ number }) => [number, '轮到您回复'].filter((part) => part !== '').join(' · '),
  }),
  pictureWaiting: message({
    en: ({ mails, since }: { mails: number; since: string }) => `Time line of ${mails} mails; waiting since ${since}.`,
    'zh-CN': ({ mails, since }) => `共 ${mails} 封邮件的时间线，自 ${since} 起等待。`,
  }),
  picture: message({
    en: ({ mails }: { mails: number }) => `Time line of ${mails} mails.`,
    'zh-CN': ({ mails }) => `共 ${mails} 封邮件的时间线。`,
  }),
  legendMe: message({ en: () => 'you', 'zh-CN': () => '您' }),
  legendDesk: message({ en: () => 'support', 'zh-CN': () => '客服' }),
  legendDue: message({ en: () => 'due', 'zh-CN': () => '时限' }),
  legendNow: message({ en: () => 'now', 'zh-CN': () => '现在' }),
} as const;
