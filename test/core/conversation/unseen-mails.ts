import type { Headers } from '../../../src/core/mail/message';
import type { DeskMailKind } from './desk-mails';

/** `other` is a machine's notice of no more telling kind; `+closes` and `+reopens` say what else the mail does to the request. */
type UnseenKind = DeskMailKind | 'other';
type Marks = '+closes' | '+reopens';
export type UnseenMail = readonly [
  kind: UnseenKind | `${UnseenKind}${Marks}`,
  subject: string,
  text: string,
  headers?: Headers,
];

const replied: Headers = { 'auto-submitted': ['auto-replied'] };
const generated: Headers = { 'auto-submitted': ['auto-generated'] };

/** Written and labelled before the word lists and the training sentences were read; the errors made here may be looked at. */
export const firstHalf: readonly UnseenMail[] = [
  // English.
  [
    'acknowledgement',
    'Skylark Guest Relations – file SK-2288134',
    'Dear Traveller,\n\nYour comments have made their way to Skylark Guest Relations and carry the file reference SK-2288134.\n\nFollowing the storms of last week we are dealing with far more letters than we normally would. Files are opened strictly by date; at present that means twelve to fifteen days. Writing a second time will not speed things up and may set your file back.\n\nSkylark Guest Relations\nSkylark Airways Ltd, registered office Hangar Lane 4',
  ],
  [
    'acknowledgement',
    'Your message to widget-users awaits moderator approval',
    "Your mail to 'widget-users' with the subject\n\n    Cannot build 4.2 on arm64\n\nIs being held until the list moderator can review it for approval.\n\nThe reason it is being held:\n\n    Post by non-member to a members-only list\n\nEither the message will get posted to the list, or you will receive notification of the moderator's decision.",
  ],
  [
    'acknowledgement',
    'A raven has landed!',
    'Greetings, adventurer!\n\nYour scroll has been carried safely up the stairs of our support tower. One of our Game Masters will unroll it soon and write to you at this very address. During season start this can take up to 72 hours.\n\nMay your loot be epic,\nThe Emberfall Support Guild',
  ],
  [
    'out-of-office',
    'Re: Change of supervisor',
    'I am currently on sabbatical and reading e-mail only sporadically. For matters concerning the doctoral programme, Ms Ferreira (ext. 4410) is the person to turn to.',
  ],
  [
    'closing',
    'Your ticket HX-40991 (DNS not resolving)',
    "Hello,\n\nIt's been ten days since our last message on ticket HX-40991 and we take the silence to mean that all is well. The ticket now has the status Closed.\n\nIf that was premature, a reply to this message within the next 30 days puts the ticket back into our queue.\n\nHelix Hosting",
  ],
  [
    'closing',
    'Complaint ref. 2026/7714: final status',
    'This is to inform you that the above complaint has been removed from our list of open matters with effect from today. Should new circumstances arise you are free to lodge a fresh complaint.\n\nConsumer Affairs Unit',
  ],
  [
    'survey',
    'Got 60 seconds, Mei?',
    "Hi Mei,\n\nOn Tuesday you had a chat with Farid about your mobile plan. Was he helpful? Pick the number of stars Farid deserves and leave him a comment if you feel like it.\n\n☆ ☆ ☆ ☆ ☆\n\nWe read every single one.\n\nBluewave Mobile\nYou get this mail because you contacted us. Don't want any more of these? Unsubscribe.",
  ],
  [
    'other',
    'Ticket 55120: priority changed',
    'The priority of your ticket 55120 was changed from Normal to High.\n\nChanged by: Support Queue Manager\nDate: 26 Nov 2026 14:02 UTC\n\nYou receive this notification because you are the owner of the ticket. Notification settings can be changed in your profile.',
    generated,
  ],
  [
    'holding',
    'Re: My premium was debited twice',
    'Dear Mr Osei,\n\nThank you for bringing this to our attention, and please accept my apologies for the worry.\n\nOur collections team are the only ones with sight of the direct debit files, so I have sent them the dates you gave. They tend to come back to me in a day or two. The moment I have their reply in my hands I will write again.\n\nYours sincerely\n\nHarriet Blythe\nPolicyholder Services\nGrandvale Mutual Insurance plc is authorised and regulated by the Financial Services Authority.',
  ],
  [
    'holding',
    'Re: boots never arrived',
    "hiya! ugh, that's not good enough. opened an enquiry with the courier just now, they have 3 working days to find it. will shout when i hear back x\n\nLottie @ Mudlark",
  ],
  [
    'holding',
    'RE: [SEC-219] Crash in parser on malformed input',
    'Thanks for the thorough write-up. I can confirm we see the same on main. A patch is in review; I do not want to promise a release date before it is merged, so hang on.',
  ],
  [
    'holding',
    'Re: Tier 2 withdrawal still pending',
    "Hello,\n\nThis withdrawal has been picked for a manual security check. That's routine for amounts of this size, and there is no way for me to skip it. Checks are typically through in 24–48h. You don't have to do anything.\n\nRavi | Coinharbour",
  ],
  [
    'holding',
    'Planning enquiry 88/2026',
    'Dear Ms Lindqvist,\n\nYour enquiry touches on listed buildings and therefore has to be seen by the Conservation Officer, who is in the office on Wednesdays only. I have put the papers in front of him for next Wednesday and you shall have a written reply in the course of the week after.\n\nDevelopment Control\nBorough Council',
  ],
  [
    'holding',
    'Re: Transcript request',
    "Hi Jonas,\n\nSmall delay on our side: the printer for official paper is broken and the engineer isn't due until Thursday. Yours is the first in the pile when it's back up. Sorry!\n\nRegistry",
  ],
  [
    'asks',
    'Re: Can’t log in after changing phones',
    "Hi there,\n\nSorry to hear you're stuck. Before I can touch the two-step settings I have to be sure it's really you on the other end. Please take a photo of yourself holding a sheet of paper with today's date and the code 7741, and attach it to your reply.\n\nNo need to show your ID card at this stage.\n\nCheers,\nMilo",
  ],
  [
    'asks',
    'Re: Strange noise from boiler',
    'Good afternoon. Two things would help the engineer bring the right part: the model name on the plate under the cover, and roughly how old the boiler is.\n\nMany thanks\nWarmhome Service Desk',
  ],
  [
    'asks',
    'Re: patch for issue 3120',
    "Looks reasonable at first glance. Can't merge as is, though - no sign-off line and the tests don't run on Windows. Mind fixing both and force-pushing?",
  ],
  [
    'asks',
    'Your claim 66-20418',
    'Dear Policyholder\n\nWe are unable to proceed with your claim at this time as the following items are outstanding:\n\n- original purchase receipt\n- police report number\n- completed form C7\n\nOnce these are to hand we will continue with the assessment.\n\nClaims Dept.',
  ],
  [
    'asks',
    'Re: Moving my number to Bluewave',
    'Hi Ines, I was about to start the transfer but your old provider only releases the number with a PAC code. You get it by texting PAC to 65075. Drop it in a reply and the rest is on me.',
  ],
  [
    'asks',
    'Re: Invoice to wrong company',
    'Hello Dmitri, no trouble at all. What should the new invoice say? Company name, street, VAT ID.',
  ],
  [
    'answer',
    'Re: Double charge on 14 Nov',
    "Dear Ms Park,\n\nI have been through your November statement line by line. The second entry of 39.00 is an authorisation and not a booking: the petrol station asked whether the money was there and then charged the real amount. Authorisations fall off by themselves after seven days, so you'll see it disappear by the 21st.\n\nThere is nothing you have to do and the money never left your account.\n\nShould you spot anything else that looks odd, do let us know.\n\nWith best regards\nSimon Achterberg\nCustomer Correspondence, First Harbour Bank",
  ],
  [
    'answer',
    'Re: Account suspended?!',
    "Hey, good news! Suspension lifted as of five minutes ago. The filter mistook your new router for a bot, and I've told it not to do that again. Happy streaming :)",
  ],
  [
    'answer',
    'Re: How do I export my data',
    'Hi Amara,\n\nSure thing! Here goes:\n\n1. Click your avatar, top right\n2. Pick Account → Privacy\n3. Hit "Download archive"\n4. Wait for the mail with the link (an hour or so for big accounts)\n\nThe archive holds your posts as JSON and your pictures in full size. Drafts are left out, sadly.\n\nHave fun!\nBo',
  ],
  [
    'answer',
    'Freedom of information request FOI-0921',
    'Dear Mr Achebe,\n\nI write further to your request of 2 November.\n\nThe Council does not hold the information sought. Records of that age were transferred to the County Archive in 2004, and it is there that a request would have to be made.\n\nYou may ask for an internal review of this decision within forty working days. If you remain dissatisfied after that, the Information Commissioner can be approached.\n\nYours faithfully\nInformation Governance',
  ],
  [
    'answer',
    'Re: Seat with power socket',
    'All window seats in coaches 3 to 8 have one. Yours, 21A in coach 5, is among them.',
  ],
  [
    'answer',
    'Re: student discount',
    "Unfortunately the student rate can't be combined with the autumn offer, it's one or the other. The autumn offer is the cheaper of the two, so I'd stay with that.",
  ],
  [
    'answer+closes',
    'Re: [Case 118822] Mail stuck in outbox',
    "Hi Tomasz,\n\nGlad we could get to the bottom of it on the phone: the outgoing port was blocked by your antivirus and with the exception in place everything went out. I'll go ahead and close the case on my end.\n\nAll the best\nPriya",
  ],
  [
    'answer',
    'Re: Is the piano still under warranty',
    'Hi Greta! Bought March 2022, five years of cover, so yes until March 2027. Tuning is not part of it, mechanical faults are.',
  ],
  [
    'answer',
    'Order 7781: address updated',
    'We have made the change you wanted. Order 7781 now goes to:\n\nL. Wei\nc/o Bakery Ahorn\nSeestr. 9\n\nThis message was sent from an address that cannot receive mail.',
    generated,
  ],
  [
    'holding+reopens',
    'Re: [HX-40991] DNS not resolving',
    "I've set the ticket back to open. You're right that the second name server still serves the stale zone; one of the network people is going through the transfer logs as I write. Expect news this afternoon.",
  ],
  [
    'answer',
    'Re: Missing loot after patch',
    'Hey Stormcaller,\n\nThanks for waiting while I dug through the logs! The chest did drop, but your bags were full so it went into the temporary vault in Highmoor. It stays there for 14 days.\n\nSee you on the battlefield,\nGM Thistle\n\n---\nHow was this answer? Awesome | Meh | Bad',
  ],
  [
    'asks',
    'Re: Wheelchair assistance LHR–SIN',
    'Dear Mr Tan,\n\nWe would be delighted to arrange assistance. In order to book the right equipment, kindly advise whether your father is able to climb stairs and the dimensions and battery type of his own wheelchair, if any.\n\nAssistance must be requested no later than 48 hours ahead of departure.\n\nSpecial Services',
  ],
  // Chinese.
  [
    'acknowledgement',
    '您的来件已入库',
    '尊敬的纳税人：\n您通过电子邮箱提交的咨询已进入我局办件系统，流水号 2026-11-4471。咨询类事项一般在五个工作日内办理，请留意回复邮件，勿就同一问题多次提交。\n（本邮件由系统发出）',
  ],
  [
    'acknowledgement',
    '小鹿游戏客服收到啦',
    '冒险者你好呀！你的小纸条已经飞到客服小鹿的信箱啦，小鹿会按照排队顺序一封一封拆开看的。新版本刚上线，消息有点多，最迟三天之内一定给你回信～',
  ],
  [
    'acknowledgement',
    '【远帆航空】旅客意见回执',
    '尊敬的旅客：\n您好！您提出的意见已转为内部工单，编号 YF88120134，我们承诺自收到之日起 10 日内给予处理意见。其间如需补充材料，可在来信中注明该编号。\n远帆航空旅客关系部',
  ],
  ['out-of-office', '自动答复', '老师好，我这周在外地参加培训，信号不太好，要紧的事麻烦打教学办座机找小刘。'],
  [
    'closing',
    '关于服务单 B-20933 的通知',
    '尊敬的用户：\n服务单 B-20933 自工程师最后一次答复起已超过 72 小时未收到您的新消息，现予以结单。若问题依旧存在，请在控制台点击“继续处理”。',
  ],
  [
    'closing',
    '您的反馈已处理结束',
    '您好，您提交的反馈（单号 3310982）流程已走完，状态变更为：已结束。如对结果有异议，可在 15 日内申请复核。',
  ],
  [
    'survey',
    '花半分钟聊聊这次体验？',
    '亲爱的车主：\n您的爱车上周在我店做了保养，师傅的手艺、前台的态度、等待的时间，您觉得怎么样？点开下面的链接告诉我们，还能抽洗车券哦。\nhttps://s.desk.example/q',
  ],
  [
    'other',
    '工单状态更新',
    '您的工单 WO-55120 有新动态：\n处理人由“一线客服”变更为“网络运维组”。\n如需查看详情，请登录控制台。\n此为系统通知邮件，请勿回复。',
    generated,
  ],
  [
    'holding',
    '答复：保单扣费两次',
    '欧先生：\n您好！非常抱歉给您添麻烦了。扣款流水只有总公司财务那边看得到，我上午已经把您提供的日期和截图发过去了，他们一般隔天会给我回话。有了准信我马上跟您说。\n\n客户服务部 陈静\n电话：400-000-0000（工作日 9:00-17:30）',
  ],
  [
    'holding',
    '回复: 靴子没收到',
    '亲亲 真的不好意思哦 我这边刚给快递发了查件 他们说三天内给答复 有消息我第一时间敲您哈',
  ],
  [
    'holding',
    'Re: 提币一直处理中',
    '您好，您这笔提币触发了人工风控审核，大额转出都要走这个流程，我这边没有权限跳过。一般 24-48 小时会有结论，期间您不用做任何操作。',
  ],
  [
    'holding',
    'Re: 教师资格认定材料',
    '同志您好：您所咨询的问题涉及外省学历认证，我科室无法直接答复，已发函商请省厅学位中心予以明确。待收到复函后，我们将书面告知您。',
  ],
  ['holding', '回复：成绩单', '同学，打印机坏了，厂家说周四来修，修好先打你的，抱歉让你久等。'],
  [
    'holding',
    '回覆：行李遺失',
    '林小姐您好：\n造成您旅途不便，敝公司深感抱歉。您的行李目前由轉機站協助搜尋中，敝人每日上午都會與對方確認，若有下落將立即致電給您。\n行李服務組 王大同 敬上',
  ],
  [
    'asks',
    'Re: 换手机后登录不了',
    '你好，要重置两步验证，得先确认是本人。请拍一张手持写有今天日期和“7741”字样纸条的照片，跟在这封邮件后面回过来就行，身份证暂时不用。',
  ],
  [
    'asks',
    '答复：锅炉有异响',
    '李先生您好，师傅想提前把配件带上，烦请看一下盖板下面铭牌上写的型号，另外这台炉子大概用了几年了？',
  ],
  [
    'asks',
    '补充材料告知书',
    '申请人：\n经审查，你提交的申请材料不齐全，现一次性告知需补正内容如下：\n一、法定代表人身份证复印件；\n二、经营场所使用证明；\n三、授权委托书（须加盖公章）。\n请于收到本告知书之日起五个工作日内补正，逾期视为放弃申请。',
  ],
  [
    'asks',
    'Re: 携号转网',
    '在的，准备帮您转了，不过原来的运营商要先给个授权码，您编辑短信 CXXZ 发到 10010 就能收到，发我一下哈。',
  ],
  ['asks', '回复：发票开错公司', '好的没问题，新发票的公司名称、税号、地址电话分别写什么呢？'],
  [
    'asks',
    'Re: 酒店预订修改',
    '张女士您好，您原订的大床房 12 月 5 日已满，目前只剩双床房，同价；或者改到 6 日入住，大床房还有两间。您看哪种比较合适？',
  ],
  [
    'answer',
    'Re: 11 月 14 日重复扣款',
    '朴女士：\n您好！我逐笔核对了您 11 月的账单。第二笔 39 元是加油站的预授权，并非实际扣款，商户随后已按真实金额入账。预授权七天后会自动释放，21 日前您就看不到它了，您无需操作。\n\n首港银行 客户来函组 施明\n温馨提示：我行工作人员不会向您索要密码。',
  ],
  [
    'answer',
    'Re: 账号被封？！',
    '好啦，刚给你解了～是风控把你家新路由器当机器人了，已经加白，之后不会再这样，放心看剧！',
  ],
  [
    'answer',
    '回复：怎么导出数据',
    '您好，路径是：右上角头像 → 账户 → 隐私 → 下载存档。账户内容多的话大概一个钟头，弄好会给您发个下载链接。存档里有帖子（JSON）和原图，草稿不包含在内。',
  ],
  [
    'answer',
    '关于政府信息公开申请的答复',
    '申请人：\n本机关收到你提出的信息公开申请。经检索，你申请获取的信息本机关不存在。该时期档案已于 2004 年移交市档案馆，建议你向市档案馆提出申请。\n如对本答复不服，可在收到之日起六十日内申请行政复议，或者在六个月内提起行政诉讼。',
  ],
  ['answer', 'Re: 座位有插座吗', '3 到 8 号车厢靠窗的都有，您的 5 车 21A 就在里面。'],
  ['answer', 'Re: 学生优惠', '这个跟秋季活动不能叠加的哦，二选一，算下来还是秋季活动划算些。'],
  [
    'answer+closes',
    'Re: [118822] 邮件一直在发件箱',
    '托先生，电话里咱们已经找到原因了，是杀毒软件把发信端口拦了，加了例外之后都发出去了。那这个单子我这边就结掉了，祝您工作顺利。',
  ],
  ['answer', 'Re: 钢琴保修', '22 年 3 月买的，保五年，到 27 年 3 月，还在保。调音不含，机械故障都算。'],
  [
    'answer',
    '您的收货地址已修改',
    '按您的要求，订单 7781 的收货地址改为：杭州市西湖区文一路 9 号 安家面包房转 李薇收。\n本邮箱仅供发送，不接收来信。',
    generated,
  ],
  [
    'holding+reopens',
    'Re: 域名解析还是不对',
    '您说得对，第二台域名服务器上还是旧的记录。单子我重新打开了，网络组的同事正在翻同步日志，下午给您消息。',
  ],
  [
    'answer',
    'Re: 更新后掉落的宝箱没了',
    '指挥官你好～查了下日志，宝箱其实掉了，当时你背包满了，系统自动放进高地的临时仓库，保留 14 天，记得去拿哦！\n————\n本次回答对你有帮助吗？有用 | 一般 | 没用',
  ],
  [
    'asks',
    '轮椅服务申请',
    '陈先生您好：\n可以为您父亲安排轮椅服务。为便于准备设备，请告知老人家能否自行上下台阶，如自带轮椅，还需提供尺寸和电池类型。该服务须在起飞前 48 小时确认。\n特殊旅客服务',
  ],
];

/** Put aside: counted at the first sight of the rules and at the end, its errors never looked at. */
export const setAside: readonly UnseenMail[] = [
  // English.
  [
    'acknowledgement',
    'Bug#1048221: Acknowledgement (frobnicate segfaults on empty file)',
    'Thank you for filing a new report.\n\nYou can follow its progress at https://bugs.desk.example/1048221.\n\nThis reply is generated by a program. What you wrote has been passed on to the people who look after the package and to other interested parties; they will write in due course.\n\nIf you wish to add to the report, send your mail to 1048221@bugs.desk.example. Please do not send mail to the owner of the tracker unless you wish to report a problem with the tracker itself.',
  ],
  [
    'acknowledgement',
    'Secure message copy',
    'Your secure message to Old Mill Bank is now in our inbox. Replies usually turn up in yours within two banking days.\n\nSeen a payment that you did not make? Do not wait: ring the number on the back of your card, day or night.',
  ],
  [
    'acknowledgement',
    'Student Services Hub: enquiry SSH11827',
    'Hi Noor,\n\nenquiry SSH11827 (Late submission) is in the system and will be allocated to an adviser. The Hub is staffed from 10 to 4 in term time. You will get an e-mail from the adviser, so keep an eye on your junk folder.\n\nDid you know? Half of all questions are answered on our Quick Answers page.',
  ],
  [
    'out-of-office',
    'Automatic reply: Quote for 200 units',
    "Thanks for your mail. From 24 to 28 November I'm at the trade fair in Hanover and my inbox will have to wait. If it's about a running order, Beatriz in Sales Support has all my files.",
  ],
  [
    'closing',
    '[desk.example] SR 300417 completed',
    'Service Request 300417 has moved to status COMPLETED on 26-NOV-2026 and is available in read-only form for 12 months. Further questions on the same subject require a new Service Request.',
  ],
  [
    'closing',
    'Wrapping up your conversation',
    "Hey Luca, since things have gone quiet we're wrapping up this conversation. Need us again? Just hit reply, and it'll land right back with the same team. 👋",
    generated,
  ],
  [
    'survey',
    'Citizen satisfaction: help desk of the Land Registry',
    'Dear Sir or Madam\n\nThe Land Registry wishes to improve the service of its enquiry desk. You wrote to us in October. We would be obliged if you completed the attached questionnaire (5 questions, anonymous) by 15 December.\n\nYour participation is voluntary.',
  ],
  [
    'other',
    'You have been added to ticket 60771',
    'Jo Lindgren has added you as a follower to ticket 60771 "Badge reader".\n\nFrom now on you will get a copy of each public comment. To stop that, choose Unfollow in the portal.',
    generated,
  ],
  [
    'holding',
    'Re: Router rebooting every night',
    'Hi Sofia,\n\nThanks for leaving it plugged in overnight, the log came through beautifully. It is beyond what I can read, I confess, so I showed it to our second line this morning. Stefan there is now going through it with the manufacturer. He warned me that may well run into next week.\n\nI will check with him on Monday and drop you a line either way.\n\nWarm wishes\nEleni\nBluewave Broadband',
  ],
  [
    'holding',
    'Re: refund status??',
    "Hey, I know, this is taking forever. Nothing has moved on the acquirer's side since yesterday. I'm pushing them again first thing tomorrow.",
  ],
  [
    'holding',
    'Re: Feature X in community edition',
    "Good question, and not mine to decide. It's on the agenda of the next maintainers' call (2 Dec). Somebody will post the outcome here.",
  ],
  [
    'holding',
    'Boarding denied – compensation',
    'Dear Ms Moreau,\n\nWe have taken note of your claim under Regulation 261. Prior to taking a position we must obtain the operational report from the handling agent in Lisbon, which regrettably can take up to three weeks. Upon its receipt your claim will be examined on its merits and you will be informed of the outcome in writing.\n\nClaims Department',
  ],
  [
    'holding',
    'Re: Grant payment not received',
    'Dear Dr Haile, I have spoken to Finance. The run for November has not gone out at all, for anyone; they hope to have it sorted by the end of this week. More when I know more.',
  ],
  [
    'holding',
    'Re: Banned for no reason',
    "Appeals are looked at by a different crew from the one that issued the ban, and yours is in their pile as of now. I'm not able to see how far down. They'll mail you the verdict.",
  ],
  [
    'asks',
    'Re: Locked wallet',
    'Hello Kwame,\n\nI would love to get you back in today. For that I will have to match your details with what we hold:\n\n• the month in which you opened the wallet\n• the name of the shop where you last paid with it\n• the phone you used at the time\n\nApproximate answers are fine.\n\nBest,\nZsófia',
  ],
  [
    'asks',
    'Re: Wrong meter readings',
    "Something doesn't add up: you quote serial 88120, we have 88210 at your address. Which one is printed on the meter?",
  ],
  [
    'asks',
    'Re: Segfault in 2.8',
    "Can't reproduce here with 2.8.1 on Debian. A backtrace with debug symbols and your config would go a long way.",
  ],
  [
    'asks',
    'Change of bank details',
    'Dear Member,\n\nFor your protection, a change of bank details takes effect only after it has been confirmed over the phone. Please call our service line between 8 am and 6 pm and have your membership card at hand.\n\nMember Services',
  ],
  [
    'asks',
    'Re: Hotel near the venue',
    'We still have rooms in the Lindenhof (95) and in the Central (120, breakfast included). Shall I reserve one of them in your name?',
  ],
  [
    'asks',
    'Reminder: documents for application 7-3341',
    'We wrote to you on 12 November about your proof of address and have not had it yet. Unless it gets here by 4 December, the application will lapse.',
    generated,
  ],
  [
    'answer',
    'Re: Policy 88-1204: is water damage covered?',
    'Dear Ms Novak\n\nThank you for your letter of 20 November.\n\nBurst pipes are covered, including the cost of finding the leak. Groundwater and flooding are excluded unless you have taken out the natural hazards option, which is not the case with your policy.\n\nI enclose the relevant page of the terms and have marked the passage.\n\nFor adding the option the annual premium would rise by 41.20. Just let me know if that is of interest.\n\nKind regards\nP. Sandoval\nUnderwriting',
  ],
  [
    'answer',
    'Re: Payment didn’t go through',
    "It did in the end! Our system shows 24.99 received on the 23rd, and your plan's been active since. What you got was a leftover reminder, sorry for the scare.",
  ],
  [
    'answer',
    'Re: Cancel my number transfer',
    'Hi Ines, done, the transfer is off and your number remains with your old provider. The SIM we mailed can go in the bin.',
  ],
  [
    'answer',
    'Request for rectification of personal data',
    'Dear Mr Yilmaz,\n\nIn response to your request we have amended your date of birth in our records and informed the credit agencies accordingly. A copy of the data stored about you is attached. This letter was created electronically and is valid without a signature.\n\nData Protection Office',
  ],
  ['answer', 'Re: Which cable do I need', 'The one with the square end (USB-B). Any printer cable will do.'],
  [
    'answer',
    'Re: Retake of exam MAT-201',
    "Hi Sven, no second retake I'm afraid: the regulations allow for one, section 14. What you can do is sit the course again next autumn, and credit for the coursework carries over.",
  ],
  [
    'answer+closes',
    'Re: VPN cert expired',
    'New certificate is on your laptop as of 9:40, tested from here and it connects. Marking this one as done. Ping me if it plays up again.\n\nOle, IT',
  ],
  [
    'answer',
    'Re: list archive search is broken',
    'Reindexing finished last night, so search finds everything from 1998 on again. The culprit was a full disk.',
  ],
  [
    'answer',
    'Your refund is on its way',
    'Hi Li,\n\nWe have refunded 58.00 EUR for order 5512 to your Visa card ending in 1188. Depending on your bank, it takes 3 to 5 days until the amount shows up.\n\nPaperlane',
    generated,
  ],
  [
    'holding+reopens',
    'Re: Case 4471900 – lift out of order',
    "Thanks for letting me know it's stuck again, the case is active once more. The lift company has been called out a second time and should be there this evening.",
  ],
  [
    'answer',
    'Re: Game crashes on startup',
    "Yo! Known one, that: delete the shaders folder in your Documents and start again. First launch takes a minute longer, afterwards it's smooth. Should it not be, you know where to find me.\n\nPip",
  ],
  [
    'asks',
    'Re: Retiring my old server',
    'Hi Ada,\n\nWe can certainly shut down the machine. Since the step is irreversible, we need a plain "I agree to the deletion of all data on srv-118" from the account owner, who on our books is your colleague Mr Byron.\n\nHelix Hosting',
  ],
  // Chinese.
  [
    'acknowledgement',
    '开源社区机器人',
    '感谢你提交 issue！维护者们都是利用业余时间参与的，会在看到之后回应。在此之前，不妨检索一下有没有相似的讨论。',
    generated,
  ],
  [
    'acknowledgement',
    '【老磨坊银行】来信提示',
    '尊敬的客户，您的站内信已送达我行客服中心，通常两个银行工作日内会有专人与您取得联系。如发现非本人交易，请立即拨打卡片背面的电话，切勿等待邮件。',
  ],
  [
    'acknowledgement',
    '学生事务大厅 受理号 SSH11827',
    '同学你好，你咨询的“迟交作业”事项受理号为 SSH11827，稍后将分派给辅导老师。大厅开放时间为学期内 10:00-16:00。老师会用邮件联系你，记得看看垃圾箱。',
  ],
  [
    'out-of-office',
    '自动回复：200 件报价',
    '谢谢来信。24 日到 28 日我在汉诺威参展，邮件要等回来才能看。手上订单的事可以找销售支持的贝小姐，资料她都有。',
    replied,
  ],
  [
    'closing',
    '服务请求 300417 归档提示',
    '服务请求 300417 已于 2026-11-26 转入“完成”状态，12 个月内可查阅。同一事项如有新的疑问，请另行提交。',
  ],
  ['closing', '会话结束', '由于您一段时间没有发言，本次会话先到这里啦，随时回复都能找到我们～', generated],
  [
    'survey',
    '不动产登记窗口群众满意度测评',
    '您好！为进一步改进窗口作风，现就您 10 月份的来信办理情况进行回访。恳请您于 12 月 15 日前填写所附问卷（共五题，匿名），感谢支持。',
  ],
  [
    'other',
    '您已被添加为关注人',
    '林乔将您添加为工单 60771“门禁读卡器”的关注人，之后每条公开备注都会抄送给您。如不想接收，可在门户中取消关注。',
    generated,
  ],
  [
    'holding',
    'Re: 路由器每天半夜重启',
    '索女士好，日志收到了，多谢您让它开着跑了一晚。说实话里面的内容我看不太懂，早上已经拿给二线的史工，他正跟厂家一块儿分析，说可能得拖到下礼拜。周一我去问问他，不管有没有结果都跟您说一声。\n\n蓝波宽带 小艾',
  ],
  ['holding', 'Re: 退款到底到哪了', '真的理解您着急，收单行那边从昨天起就没动静，我明天一早再去催。'],
  [
    'holding',
    'Re: 社区版会有这个功能吗',
    '这事儿我说了不算哈，已经列到 12 月 2 号维护者例会的议题里了，会后有人来这里贴结论。',
  ],
  [
    'holding',
    '关于拒载补偿的函',
    '莫女士：\n来函收悉，贵方诉求我司已予记录。在表明立场之前，需向里斯本地面代理调取运行报告，所需时间最长三周。报告到齐后我司将进行审查，并以书面形式通知您结论。\n理赔部',
  ],
  ['holding', 'Re: 科研经费没到账', '海老师您好，问过财务了，11 月这批全校都没发，他们争取本周五之前弄好，我盯着。'],
  [
    'holding',
    'Re: 莫名其妙被封号',
    '申诉是另外一个小组在看，和当初封号的不是同一拨人，你的已经排进去了，我看不到排第几，结果他们会直接发你邮箱。',
  ],
  [
    'asks',
    'Re: 钱包锁住了',
    '您好，想今天就帮您恢复。需要跟系统里的资料对一下：开通钱包是哪个月、最后一次在哪家店用它付的钱、当时用的什么手机。大致说说就可以。',
  ],
  ['asks', 'Re: 表数不对', '有点对不上：您报的表号是 88120，我们登记的是 88210，表上印的到底是哪个？'],
  ['asks', 'Re: 2.8 版本段错误', '我这边 2.8.1 加 Debian 12 没复现，能不能贴一下带符号的堆栈和你的配置文件。'],
  [
    'asks',
    '变更收款账户提示',
    '尊敬的会员：为保障您的资金安全，变更收款账户须经电话核实后方可生效。请您于工作日 8:00-18:00 致电服务热线，并备好会员卡。',
  ],
  ['asks', 'Re: 会场附近的酒店', '菩提苑还有房（95），中心酒店也有（120，含早），要不要先用您的名字留一间？'],
  [
    'asks',
    '催办：申请 7-3341 的材料',
    '我们曾于 11 月 12 日去信请您提供居住证明，至今未收到。12 月 4 日前仍未送达的，该申请将自动失效。',
    generated,
  ],
  [
    'answer',
    'Re: 水管爆裂赔不赔',
    '诺女士：\n您好，感谢您 20 日的来信。水管爆裂属于保障范围，查漏费用也包括在内；地下水倒灌和洪水不赔，除非加保自然灾害附加险，您的保单没有加。相关条款随信附上，重点处已标黄。\n如果想加保，每年多 41.2 元，告诉我一声即可。\n\n核保部 沈',
  ],
  [
    'answer',
    'Re: 付款没成功',
    '其实成功了哈，23 号就收到 24.99，套餐从那天起一直是开着的。那封催缴是系统多发的，虚惊一场，抱歉。',
  ],
  ['answer', 'Re: 取消转网', '取消掉了，号码还在原来的运营商那里，寄给您的新卡直接扔了就行。'],
  [
    'answer',
    '个人信息更正结果',
    '尊敬的客户：根据您的申请，我行已更正您的出生日期，并同步至征信机构。您的信息副本见附件。本函为电子生成，无需签章。',
  ],
  ['answer', 'Re: 要买哪种线', '方口那种，USB-B，随便一根打印机线都通用。'],
  [
    'answer',
    '回覆：MAT-201 重修',
    '同學您好，依學則第 14 條，補考僅限一次，無法再安排。不過明年秋季可以重修，平時成績會保留。',
  ],
  [
    'answer+closes',
    'Re: VPN 证书过期',
    '新证书 9:40 已经推到你电脑上了，我这边试过能连，这单就算完结了，再出毛病直接喊我。IT 小欧',
  ],
  ['answer', 'Re: 列表存档搜不到', '昨晚索引重建完了，1998 年以后的都能搜到，祸首是磁盘写满了。'],
  [
    'answer',
    '退款提醒',
    '您好，订单 5512 的 58 元已退至您尾号 1188 的信用卡，因银行不同，3-5 天后可在账单中看到。\n纸巷书店',
    generated,
  ],
  ['holding+reopens', 'Re: 电梯又停了', '收到，单子已恢复为处理中。维保公司又叫了一趟，傍晚前到。'],
  [
    'answer',
    'Re: 打开游戏就闪退',
    '这个是老毛病了，把文档里的 shaders 文件夹删掉再开，头一次进会慢一分钟，之后就顺了。',
  ],
  [
    'asks',
    'Re: 旧服务器下线',
    '您好，可以帮您下线。由于操作不可恢复，需要账户持有人（系统登记为拜先生）书面写一句“同意删除 srv-118 上的全部数据”。',
  ],
];
