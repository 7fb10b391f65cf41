import { classifyMail } from '../../../src/core/conversation/classify-mail';
import { phraseVote } from '../../../src/core/conversation/phrase-votes';
import { readMessageText } from '../../../src/core/conversation/message-text';
import type { Headers, Message } from '../../../src/core/mail/message';
import { messageOfRow } from '../../../src/training/read-desk-mails';
import { processorTime } from '../../support/processor-time';

type Expected =
  'acknowledgement' | 'bounce' | 'out-of-office' | 'closing' | 'survey' | 'other' | 'automatic' | 'holding' | 'answer';

const mail = (subject: string, text: string, headers?: Headers, from?: string): Message =>
  messageOfRow({ subject, text, ...(headers && { headers }), ...(from && { from }) });

const judge = (message: Message): string => {
  const kind = classifyMail(message, readMessageText(message));
  return kind.automatic ?? (kind.holding ? 'holding' : 'answer');
};

const replied: Headers = { 'auto-submitted': ['auto-replied'] };
const auto: Headers = { 'auto-submitted': ['auto-generated'] };
const generated: Headers = { 'auto-submitted': ['auto-generated'], 'x-auto-response-suppress': ['All'] };

const rows: readonly (readonly [Expected, string, string, Headers?, string?])[] = [
  // That the mail is there answers nothing, whatever the subject asks; a link's "?" asks nothing either.
  ['acknowledgement', '回复：退款还没有到账', '您好，邮件已收到，我们会尽快给您回复。'],
  ['holding', '回复：退款还没有到账', '您好，邮件已收到，我会尽快给您回复。'],
  [
    'acknowledgement',
    'Account locked',
    'Your request has been received. You can follow it at https://help.acme.example/show.cgi?id=48213',
    generated,
  ],
  // Ticket systems that say themselves what they send.
  ['other', 'Processed: report', 'Severity set to important from normal.', { 'x-debian-pr-message': ['transcript'] }],
  ['acknowledgement', 'Re: Parcel', 'Hello, you will hear from us.', { 'x-freescout-mail-type': ['auto.reply'] }],
  [
    'answer',
    'Re: Parcel',
    'Hello, we have refunded 20 euros to your card.',
    { 'x-freescout-mail-type': ['customer.message'] },
  ],
  // Acknowledgements, told by headers or by words alone.
  ['acknowledgement', 'Re: Account locked', 'Thank you for contacting us. We will get back to you shortly.', replied],
  [
    'acknowledgement',
    'We got it [#4821]',
    'Hi there,\n\nWe have received your request and a member of our team will respond within 24 hours.\n\nYour ticket number is 4821.\n\nThe Acme Support Team',
  ],
  [
    'acknowledgement',
    'Your request has been received: Account locked',
    'Your request (48213) has been received and is being reviewed by our support staff.\n\nTo add additional comments, reply to this email.\n\n--\nThis email is a service from Acme.',
  ],
  [
    'acknowledgement',
    '[Acme] Ticket received',
    'Dear customer,\nthis is an automated message to confirm that your e-mail has reached us. A case with number 0012345 was opened. Please keep this number for your records.\nKind regards\nAcme Customer Care',
  ],
  [
    'acknowledgement',
    'Re: Refund',
    'This is an automatic confirmation. Your message arrived in our mailbox and will be handled in the order received. Due to a high volume of requests it may take up to 3 business days. Meanwhile, have a look at our help center: https://help.desk.example',
  ],
  [
    'acknowledgement',
    'Re: login',
    'Hello! Thanks for reaching out. Your ticket has been created and our agents usually answer within one business day. If you want to add something, just reply to this message.',
    generated,
  ],
  ['acknowledgement', '自动回复：账户冻结', '您好，您的邮件我们已经收到，我们会尽快处理并给您回复。谢谢！'],
  [
    'acknowledgement',
    '【工单号：48213】您的请求已受理',
    '尊敬的客户：\n您好！您提交的问题已受理，工单编号为48213，客服专员将在24小时内与您联系，请耐心等待。\n本邮件由系统自动发出，请勿回复。',
  ],
  ['acknowledgement', 'Re: 支付失败', '感谢您的来信，我们已收到您的邮件，将在2个工作日内回复。\n\nOKPay客服团队'],
  [
    'acknowledgement',
    '您的來信已收到',
    '親愛的用戶您好，我們已收到您的來信，案件編號：A48213，將於三個工作天內由專人回覆您，感謝您的耐心等候。',
  ],
  [
    'acknowledgement',
    'Re: Payment failed 支付失败',
    '您好 Hello,\n我们已收到您的请求。We have received your request. 工单号 Ticket No.: 48213',
    replied,
  ],
  [
    'acknowledgement',
    'Case 01234567 created',
    'A new case has been logged for you.\nCase number: 01234567\nSubject: login\nStatus: New\nYou can check the status in our portal.',
  ],
  ['acknowledgement', 'Re: Question', '', replied],
  // Bounces.
  [
    'bounce',
    'Undeliverable: Account locked',
    'Your message could not be delivered.',
    { 'content-type': ['multipart/report; report-type=delivery-status; boundary=x'] },
    'postmaster@desk.example',
  ],
  [
    'bounce',
    'Delivery Status Notification (Failure)',
    'The response was: 550 no such user',
    {},
    'mailer-daemon@googlemail.com',
  ],
  ['bounce', '系统退信', '抱歉，您的邮件被退回来了……', {}, 'postmaster@qq.com'],
  // Out of office.
  [
    'out-of-office',
    'Automatic reply: Account locked',
    'I am out of the office until 12 May with limited access to email. For urgent matters call my colleague.',
    replied,
  ],
  ['out-of-office', '自动回复: 账户冻结', '您好，我正在休假，5月12日回来后会尽快回复您。', replied],
  [
    'out-of-office',
    'Out of Office: Re: login',
    'I will be on annual leave from Monday and will return to the office next week.',
  ],
  [
    'out-of-office',
    '自動回覆: 帳戶',
    '您好，本人目前出差中，無法即時回覆郵件。',
    { 'auto-submitted': ['auto-replied'] },
  ],
  // Closing notices.
  [
    'closing',
    '[#4821] Ticket closed',
    'Your ticket #4821 has been closed. If you still need help, reply to this email to reopen it.',
  ],
  [
    'closing',
    'Re: Account locked',
    'Hello,\n\nYour request (48213) has been marked as solved. To reopen it, reply to this email.',
    generated,
  ],
  ['closing', '工单已关闭', '尊敬的用户，您的工单48213已关闭。如仍有疑问，请直接回复本邮件重新打开。感谢您的支持！'],
  ['closing', '您的案件已結案', '您好，您的案件 A48213 已結案，如有其他問題歡迎再次來信。'],
  [
    'closing',
    'Case 01234567 has been resolved',
    'This is an automated notification. Case 01234567 was resolved due to inactivity.',
    generated,
  ],
  // Surveys.
  [
    'survey',
    'How did we do?',
    "Hi,\n\nWe would love to hear what you think of our customer service. How would you rate the support you received?\n\nGood, I'm satisfied\nBad, I'm unsatisfied",
    generated,
  ],
  [
    'survey',
    'Tell us about your experience',
    'Please take our short survey: https://survey.example/abc. It takes two minutes.',
  ],
  ['survey', '邀请您评价本次服务', '尊敬的用户，诚邀您对本次服务进行评价，点击链接填写满意度问卷。', generated],
  ['survey', '服务满意度调查', '您好，请您为我们的服务打分：非常满意 / 满意 / 一般 / 不满意'],
  // Status notices.
  ['automatic', '[#4821] assigned', 'Your ticket 4821 has been assigned to Anna.', generated],
  ['automatic', '工单状态更新', '您的工单48213状态已变更为处理中。此邮件由系统自动发送。', generated],
  // Holding mails: somebody has it.
  [
    'holding',
    'Re: Account locked',
    'Hi Li,\n\nI have passed your case to our technical team. They will contact you as soon as they know more.\n\nBest,\nAnna',
  ],
  [
    'holding',
    'Re: Account locked',
    'Dear Li,\nthank you for the details. We are looking into this and will get back to you within 48 hours.\nTom',
  ],
  [
    'holding',
    'Re: Refund',
    'Hello,\n\njust a quick note that this is still under investigation with our payment provider. Please bear with us.\n\nKind regards\nSarah',
  ],
  [
    'holding',
    'Re: Refund',
    'Hi, your request was escalated to our finance department because it needs an extra check. We appreciate your patience.',
  ],
  [
    'holding',
    'Re: Refund',
    "Hi Li, sorry for the delay. We are still waiting for a response from the bank and I'll update you by Friday.",
  ],
  ['holding', '回复：账户冻结', '您好，您的问题已转交技术部门处理，请您耐心等待，有结果会第一时间通知您。'],
  ['holding', '回复：账户冻结', '李先生您好，我们正在核实您的情况，稍后给您回复。'],
  ['holding', '回覆：帳戶凍結', '您好，您的問題已轉交給相關部門處理中，請耐心等候，我們會儘快回覆您。'],
  ['holding', 'Re: 支付失败', '您好，此问题需要财务部门进一步核查，预计3个工作日内给您答复。'],
  ['holding', 'Re: login', 'Thanks for the information, I have forwarded it to our engineers.', generated],
  // Answers and questions, whatever the headers.
  ['answer', 'Re: Account locked', 'Hi Li,\n\nWe have unlocked your account. You can log in again.\n\nAnna'],
  ['answer', 'Re: Account locked', 'Hi Li,\n\nCould you please send us a screenshot of the error message?\n\nAnna'],
  ['answer', 'Re: Refund', 'The refund of 49.90 EUR was issued today and will arrive in 3-5 business days.', generated],
  [
    'answer',
    'Re: Account locked',
    'This is an automated response. Your account was locked because of three failed logins. To unlock it, open Settings, choose Security and click Unlock.',
    replied,
  ],
  ['answer', 'Re: Limit', 'Hello Li, your monthly limit is 5000 EUR. It resets on the first of each month.'],
  ['answer', 'Re: login', 'Thanks for contacting us, we have refunded the duplicate charge.', generated],
  [
    'answer',
    'Re: Account locked',
    'We passed your case to our technicians. Meanwhile, could you tell us which browser you use?',
  ],
  [
    'answer',
    'Re: Refund',
    'We have refunded the first payment. The second one has been passed to our finance team and they will get back to you.',
  ],
  ['answer', 'Re: Refund', 'Unfortunately we cannot refund this payment, as it is older than 180 days.'],
  [
    'answer',
    'Re: Account',
    'Dear Li,\n\nthe name on your account is now changed.\n\nHow would you rate my reply? Great Okay Not good\n\nSylvia',
  ],
  ['answer', 'Re: login', 'Please provide the e-mail address you registered with.', replied],
  ['answer', '回复：账户冻结', '您好，您的账户已解冻，请重新登录查看。'],
  ['answer', '回复：账户冻结', '您好，请您提供注册手机号和报错截图，以便我们核实。'],
  ['answer', '回复：重复扣款', '您好，经查询，该笔订单重复扣款，退款已原路退回，预计3-5个工作日到账。', generated],
  ['answer', '回覆：退款', '您好，很抱歉，此筆交易已超過期限，無法為您退款。'],
  ['answer', '回复：登录', '您好，您可以点击登录页的“忘记密码”，按照提示重置密码。'],
  ['answer', '回复：登录', '请问您使用的是什么手机型号？'],
  ['answer', 'Re: Account locked', 'Hi Li, is the phone number ending in 21 still yours?'],
  [
    'answer',
    'Re: Account locked',
    'Your account has been unlocked. If you have any further questions, please let us know.',
  ],
  // As the templates of many desks and the agents of as many companies put it.
  [
    'acknowledgement',
    'Request received',
    '##- Please type your reply above this line -##\n\nYour request (#60231) has been submitted and our support team will take a look at it soon.\n\nTo review the status of the request and add additional comments, follow the link below:\nhttp://acme.zendesk.com/hc/requests/60231',
  ],
  [
    'acknowledgement',
    'Ticket Received - Cannot log in',
    'Dear Li,\n\nWe would like to acknowledge that we have received your request and a ticket has been created with Ticket ID - 4021.\nA support representative will be reviewing your request and will send you a personal response. (usually within 24 hours).\n\nTo view the status of the ticket or add comments, please visit\nhttps://acme.freshdesk.com/helpdesk/tickets/4021\n\nThank you for your patience.\n\nSincerely,\nAcme Support Team',
  ],
  [
    'acknowledgement',
    'SUP-48 Cannot log in',
    "Just confirming that we got your request. We are on it.\n\nView request · Turn off this request's notifications\n\nSent on May 6, 2024 9:00:00 AM UTC",
    auto,
  ],
  [
    'acknowledgement',
    'Re: Cannot log in',
    "Hi Li,\n\nThanks for getting in touch! This is just a quick note to let you know that we got your message and we'll be in touch shortly.\n\nThe Acme Team",
  ],
  [
    'acknowledgement',
    'Support Ticket Opened [#482913]',
    "Dear Li,\n\nA request for support has been created and assigned #482913. A representative will follow-up with you as soon as possible. You can view this ticket's progress online.\n\nYour Acme Team",
  ],
  [
    'acknowledgement',
    '[Ticket#10013] Thanks for your inquiry',
    'Your request Ticket#10013 has been received and will be reviewed by our support staff.\nTo provide additional information, please reply to this email or click on the following link',
    auto,
  ],
  [
    'acknowledgement',
    'RE: Ihre Anfrage / Your enquiry',
    'Thank you for your e-mail. We will process your enquiry as quickly as possible. Please refrain from sending further e-mails on the same subject, as this delays processing.',
    replied,
  ],
  [
    'acknowledgement',
    'Case 05512345: login',
    'Thank you for contacting Acme Support. Your case number is 05512345. Please keep this for future reference. One of our engineers will contact you within 4 business hours.',
  ],
  [
    'acknowledgement',
    'Automatische Antwort: Konto gesperrt',
    'Vielen Dank für Ihre Nachricht. Wir melden uns innerhalb von 24 Stunden.',
    replied,
  ],
  [
    'acknowledgement',
    '您的工单已创建',
    '尊敬的用户：\n您的工单（编号：2024050600123）已创建成功，我们的工程师会尽快为您处理。您可以登录控制台查看工单进度。',
  ],
  [
    'acknowledgement',
    '【系统通知】来信已收到',
    '亲爱的用户，您好！您的邮件已送达客服中心，当前咨询量较大，我们会在1-2个工作日内答复您，请勿重复发送邮件，以免影响处理进度。',
  ],
  [
    'acknowledgement',
    '自動回覆：帳戶問題',
    '感謝您的來信！我們已收到您的問題，客服人員將盡快與您聯絡。服務時間：週一至週五 09:00-18:00。',
  ],
  [
    'acknowledgement',
    'Re: 账户冻结',
    '您好！感谢您联系OKPay客服。您的问题编号为 OK-20240506-17。我们会尽快安排专人为您处理，一般在24小时内回复。祝您生活愉快！',
  ],
  [
    'acknowledgement',
    '收到您的请求 | 请求编号 #60231',
    '您的请求 (60231) 已收到，我们的支持人员正在审核。要添加其他评论，请回复此电子邮件。',
  ],
  ['out-of-office', 'Abwesenheitsnotiz: Konto', 'Ich bin bis 12. Mai nicht im Büro.', replied],
  [
    'out-of-office',
    'Automatic reply: login',
    'Thank you for your email. I am currently out of office and will be back on Monday, 13 May. I will reply on my return.',
    replied,
  ],
  ['out-of-office', '自动回复：登录', '您好，我因公出差，5月13日返回，期间邮件回复可能不及时，请谅解。', replied],
  [
    'closing',
    'Request closed',
    "Hi Li, we haven't heard back from you, so we've closed this ticket. Feel free to reply if you still need help.",
    auto,
  ],
  ['closing', '[Ticket#10013] closed', 'Your ticket has been closed.\nWe hope that your issue was resolved.', auto],
  [
    'closing',
    'Your case has been closed',
    'Dear customer, Case 05512345 has now been closed as we have not received a response from you.',
  ],
  ['closing', 'SUP-48 Cannot log in', 'Anna changed the status to Resolved. Your request has been resolved.', auto],
  [
    'closing',
    '您的工单已处理完毕',
    '尊敬的用户，您的工单2024050600123已处理完成并关闭，如有疑问可重新提交工单。',
    auto,
  ],
  ['closing', '【结案通知】', '您好，您反馈的问题（受理号 88213）现已结案，感谢您的支持与配合。'],
  [
    'survey',
    '[#4021] Your feedback matters',
    'Hi Li, how would you rate your overall satisfaction with the service you received? Extremely satisfied / Neutral / Extremely dissatisfied',
    auto,
  ],
  [
    'survey',
    'We value your opinion',
    'Dear customer,\nyou recently contacted our support team. We would be grateful if you could take a minute to complete our customer satisfaction survey.\nStart the survey: https://s.example/x',
  ],
  ['survey', '请评价我们的服务', '您好，您的工单已处理完毕，请点击下方按钮对客服的服务进行评价：满意 / 不满意', auto],
  [
    'holding',
    'Re: login',
    'Hello Li,\n\nI wanted to let you know that your ticket has been escalated to our Tier 2 team. They typically need 2-3 business days.\n\nBest,\nMaria',
  ],
  [
    'holding',
    'Re: login',
    "Hi there, we're aware of the issue and our engineers are working on a fix. I'll let you know when it's ready.",
  ],
  [
    'holding',
    'Re: refund',
    'Dear Li, I have contacted the bank and am awaiting their reply. I will write to you as soon as I have news.',
  ],
  [
    'holding',
    'Re: refund',
    "Hi Li,\nThank you for your patience. Your case is with our payments team at the moment. I've asked them to prioritise it.\nBen",
  ],
  [
    'holding',
    'Re: SUP-48',
    'Anna Miller commented:\n\nThanks for the logs. We are analysing them and will come back to you.',
    auto,
  ],
  [
    'holding',
    'Re: login',
    'We apologize for the inconvenience. Our technical department is currently checking your account. Please give us a little more time.',
  ],
  ['holding', '回复：退款', '您好，您反馈的情况已记录并提交给财务同事核对，核对完成后会邮件通知您，请您留意。'],
  ['holding', '回复：登录', '亲，您的问题技术小哥正在加急排查中，还请您再耐心等等哦~'],
  ['holding', '回复：登录', '您好，已为您加急，请您耐心等待技术人员的处理结果。'],
  ['holding', '回覆：登入', '您好，此案件已請工程師協助確認，待有結果後再回覆您，謝謝。'],
  ['holding', 'Re: 退款', '您好，由于涉及跨行核对，处理时间会稍长，预计周五前答复您，感谢理解。'],
  ['answer', 'Re: login', 'Hi Li,\n\nPlease try clearing your cookies and logging in again.\n\nMaria'],
  ['answer', 'Re: login', 'Hello Li, could you confirm whether the issue still occurs?'],
  [
    'answer',
    'Re: login',
    'Hi Li, your account was suspended after several chargebacks. To lift the suspension, please upload a proof of address in the portal.',
    auto,
  ],
  ['answer', 'Re: login', 'Hi Li, the issue should be fixed now. Let me know if you see it again.'],
  [
    'answer',
    'Re: login',
    'Maria (Acme)\n\nMay 6, 2024, 12:00 GMT\n\nHi Li,\n\nI checked your account and the two-step verification was switched off. You can turn it on again in your profile.',
    auto,
  ],
  ['answer', 'Re: refund', 'Your refund request has been approved. You will see the money within 5-10 business days.'],
  [
    'answer',
    'Re: refund',
    'We are sorry, but the refund request was declined because the 14-day period is over.',
    auto,
  ],
  [
    'answer',
    'Re: change',
    'Before we can change your e-mail address we need a copy of your ID. Please upload it here.',
  ],
  ['answer', '回复：登录', '您好，经核实您的账户因多次输错密码被临时锁定，24小时后自动解锁。'],
  ['answer', '回复：修改邮箱', '您好，修改邮箱需要验证身份，请提供您的身份证正反面照片。'],
  ['answer', '回复：退款', '您好，您的退款申请已通过，款项将在3-5个工作日内退回原支付账户。', auto],
  ['answer', '回复：登录', '您好，问题已修复，请您刷新页面后重试，如还有问题随时联系我们。'],
  ['answer', '回覆：登入', '您好，請問您是使用網頁版還是 App 登入呢？'],
  ['answer', '回复：支付', '您好，您这笔款项我们没有收到，请您联系付款银行确认。'],
  [
    'answer',
    'Re: SUP-48',
    'Tom resolved this as Done.\n\nTom commented: The certificate had expired, I renewed it.',
    auto,
  ],
  // A third set, written before its rules.
  [
    'acknowledgement',
    'Re: My card was charged twice',
    'Hello,\n\nYour enquiry is important to us and has been placed in our queue under reference 778812. Please allow up to 48 hours for a reply.\n\nNorthbank Customer Services',
  ],
  [
    'acknowledgement',
    'Thank you for your message',
    'Hi there! Your message has landed safely in our inbox. A real human will read it and get back to you, usually within one working day.',
  ],
  [
    'acknowledgement',
    'Auto: Re: Order',
    'We are currently experiencing a high volume of e-mails. Your message will be answered in the order in which it was received.',
    { 'x-autoreply': ['yes'] },
  ],
  [
    'acknowledgement',
    '[Request #5521] Login problem',
    'Hello Li Wei,\nThis is to confirm that request #5521 was registered on 6 May 2024. Current status: Open.\nRegards\nIT Service Desk',
  ],
  [
    'acknowledgement',
    'RE: Konto / Account',
    'This mailbox is monitored Monday to Friday. You will receive an answer within two working days. Please do not reply to this automatic message.',
    replied,
  ],
  ['acknowledgement', '【回执】您的反馈已提交', '您好，您的反馈已成功提交，反馈编号 FK88213，我们将在24小时内处理。'],
  ['acknowledgement', '自动答复', '您好！您的来件我们已收悉，因近期来件较多，我们将按顺序处理，请您谅解。', replied],
  [
    'acknowledgement',
    '已為您建立案件',
    '您好，系統已為您建立案件，案件編號 C-20240506-88，客服人員將於 2 個工作天內回覆。',
  ],
  [
    'acknowledgement',
    'Re: 無法登入',
    '感謝來信。您的問題我們已經轉入處理流程，案件編號 88213。本信件由系統自動發送，請勿直接回覆。',
  ],
  [
    'closing',
    'Your ticket is now resolved',
    'Hi Li,\nwe believe this matter is settled, so your ticket 5521 is now closed. You can reopen it within 7 days by replying.',
    auto,
  ],
  [
    'closing',
    'Closed: [Request #5521] Login problem',
    'Request #5521 has been closed automatically after 5 days without a reply.',
  ],
  ['closing', '工单完结通知', '您好，您的工单 88213 已完结。如对处理结果不满意，可在7日内回复本邮件。'],
  [
    'survey',
    'Quick question about your support experience',
    'Hi Li, please tell us how we did by clicking one of the faces below. Your feedback helps us improve.',
  ],
  [
    'survey',
    'How satisfied are you?',
    'On a scale from 0 to 10, how likely are you to recommend Northbank to a friend?',
  ],
  ['survey', '誠摯邀請您填寫滿意度問卷', '親愛的顧客，感謝您日前聯繫客服，請花一分鐘填寫問卷，協助我們改善服務。'],
  [
    'bounce',
    'Returned mail: see transcript for details',
    'The original message was received at ... User unknown',
    {},
    'MAILER-DAEMON@mail.user.example',
  ],
  [
    'bounce',
    '邮件投递失败通知',
    '您发送的邮件未能送达收件人。',
    { 'content-type': ['multipart/report; report-type=delivery-status'] },
    'postmaster@user.example',
  ],
  [
    'out-of-office',
    'Away from my desk Re: login',
    'I am away until Monday and cannot read my mail. For urgent issues write to help@desk.example.',
    replied,
  ],
  ['out-of-office', '自动回复', '本人正在休产假，有急事请联系李华。', replied],
  [
    'holding',
    'Re: charge',
    'Dear Mr Li, a short update: we have opened an investigation with Visa and it usually takes them a week to respond. I will keep you informed.',
  ],
  [
    'holding',
    'Re: charge',
    'Thanks, Li. Let me check this with my colleagues in billing and come back to you tomorrow.',
  ],
  [
    'holding',
    'Re: charge',
    'Hi, sorry this is taking longer than expected. The developers are still investigating the cause.',
  ],
  [
    'holding',
    'Re: charge',
    'Your documents have been received and are currently being verified by our compliance team.',
  ],
  [
    'holding',
    'Re: charge',
    'I understand how frustrating this must be. I have raised the priority and sent it to the second-level support.',
  ],
  ['holding', '回复：重复扣款', '您好，您的问题我们非常重视，已联系支付渠道核查，有进展马上告诉您。'],
  ['holding', '回复：重复扣款', '抱歉让您久等了，您的申请还在审核中，预计明天下班前给您结果。'],
  ['holding', '回复：重复扣款', '您提供的资料已收到，我们会尽快审核，请稍候。'],
  ['holding', '回覆：重複扣款', '您好，已將您的情況回報給上級主管，待確認後儘速回覆，造成不便敬請見諒。'],
  ['holding', 'Re: 登录', '您好，您的反馈我已同步给产品团队，他们评估后我再跟您说。'],
  [
    'answer',
    'Re: charge',
    'Dear Li, the second charge is only a pre-authorisation. It disappears from your statement after five days.',
  ],
  ['answer', 'Re: charge', 'Which card did you use, and what are the last four digits?'],
  ['answer', 'Re: charge', 'Hi Li, I just sent you a new activation link. It is valid for 24 hours.'],
  ['answer', 'Re: login', 'Please find attached the form. Fill it in and send it back to us.'],
  ['answer', 'Re: login', 'We received your request to reset the password. We have sent a reset link to your phone.'],
  ['answer', 'Re: charge', 'After review we decided to refund 20 EUR as a goodwill gesture.', auto],
  [
    'answer',
    'Re: charge',
    'Good afternoon. Transfers made after 4 pm are booked on the next working day, so yours should arrive tomorrow.',
  ],
  ['answer', 'Re: login', 'Can you try again from a private browser window?', auto],
  ['answer', '回复：重复扣款', '您好，第二笔是预授权，5天后会自动释放，不会实际扣款。'],
  ['answer', '回复：登录', '麻烦您截图发一下报错页面。'],
  ['answer', '回复：登录', '您好，系统显示您的账户状态正常，建议更换网络后再试。'],
  ['answer', '回复：修改', '已帮您把邮箱改成新的地址了，请查收确认邮件。'],
  ['answer', '回覆：重複扣款', '您好，第二筆款項已於今日退刷，約需 7 個工作天入帳。'],
  ['answer', '回复：退款', '不好意思，根据规定超过15天的订单不能退款。', auto],
  ['answer', 'Re: 登录', '您的账户是由于异常登录被冻结的，需要上传身份证明后才能解冻。'],
];

describe('what a mail of the desk is', () => {
  const named = rows.map(
    ([expected, subject, text, headers, from]) => [expected, subject, text, { headers, from }] as const,
  );
  it.each(named)('%s: %s · %s', (expected, subject, text, { headers, from }) => {
    const found = judge(mail(subject, text, headers, from));
    if (expected === 'automatic') expect(['other', 'acknowledgement', 'closing', 'survey']).toContain(found);
    else expect(found).toBe(expected);
  });

  it.each([
    ['We ask that you remove the two files from your folder.', true],
    ['Because the files break our rules, we ask you to delete them.', true],
    ['I could not open the file you shared.', true],
    ["We can't read your screenshot.", true],
    ['It is required that you reply within 12 hours.', true],
    ['Once you have done this, let me know and I will start it again.', true],
    ['我们打不开您发来的附件。', true],
    ['您分享的链接提示没有权限。', true],
    ['设置完成后请告诉我们。', true],
    ['We ask you to be patient until our technicians have looked at it.', false],
    ['Our technicians could not open the page either and are looking into it.', false],
    ['We will let you know once it is done.', false],
    ['技术部门正在核实您上传的文件，请耐心等待。', false],
    ['处理完成后我们会通知您。', false],
  ])('a phrase asks: %s', (text, asks) => expect(phraseVote(text.replace(/[.。]$/, '')).act === 'ask').toBe(asks));

  it('a warning of closing is no closing', () => {
    const message = mail(
      'Re: login',
      'If we do not hear from you within 5 days, your ticket will be closed automatically.',
      generated,
    );
    expect(classifyMail(message, readMessageText(message)).closes).toBe(false);
  });
  it('a person may close with the answer', () => {
    const message = mail(
      'Re: login',
      'Hi Li, I have reset your access and closed this ticket. Write again if it comes back. Anna',
    );
    expect(classifyMail(message, readMessageText(message))).toMatchObject({ closes: true, answers: true });
  });
  it('a read receipt is no bounce', () => {
    const headers = { 'content-type': ['multipart/report; report-type=disposition-notification'] };
    expect(judge(mail('Read: login', 'Your message was read.', headers))).not.toBe('bounce');
  });
});

describe('hostile text', () => {
  it.each(['we ', '您', 'ticket ', 'the refund ', '?', 'a', '已为您', '<div>', '请您在'])('100 KB of %s', (piece) => {
    const took = processorTime(() => {
      judge(mail('x', piece.repeat(Math.ceil(100_000 / piece.length))));
    });
    expect(took).toBeLessThan(2000);
  });
});
