import fc from 'fast-check';
import { readBody } from '../../../src/core/mail/body-text';
import type { ComposeType } from '../../../src/core/mail/draft';
import { splitParts, textOf, type PartName } from '../../../src/core/mail/parts';
import { processorTime } from '../../support/processor-time';

interface Story {
  readonly title: string;
  readonly html?: string;
  readonly text?: string;
  readonly composeType?: ComposeType;
  /** Lines with something on them, trimmed. A part that is not named must be blank. */
  readonly expected: Readonly<Partial<Record<PartName, readonly string[]>>>;
}

const outlookRule = 'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm';
const outlookHeader = (words: readonly [string, string, string, string]): string =>
  `<div><div style='${outlookRule}'><p class=MsoNormal><b><span lang=EN-US>${words[0]}</span></b><span lang=EN-US> Desk &lt;desk@okpay.example&gt;<br><b>${words[1]}</b> 2024-05-06 10:00<br><b>${words[2]}</b> Ann &lt;ann@x.example&gt;<br><b>${words[3]}</b> Re: Account<o:p></o:p></span></p></div></div>`;

const stories: readonly Story[] = [
  {
    title: 'classic Outlook, English: own text, closing, name, phone, reply',
    html: `<html><head><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=EN-US><div class=WordSection1><p class=MsoNormal>Hello team,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>I cannot log in.<o:p></o:p></p><p class=MsoNormal>Kind regards,<o:p></o:p></p><p class=MsoNormal>Ann Lee<o:p></o:p></p><p class=MsoNormal>Tel: +44 20 7946 0000<o:p></o:p></p>${outlookHeader(['From:', 'Sent:', 'To:', 'Subject:'])}<p class=MsoNormal>Please tell us your account.<o:p></o:p></p></div></body></html>`,
    expected: {
      own: ['Hello team,', 'I cannot log in.', 'Kind regards,'],
      signature: ['Ann Lee', 'Tel: +44 20 7946 0000'],
      quoted: [
        'From: Desk <desk@okpay.example>',
        'Sent: 2024-05-06 10:00',
        'To: Ann <ann@x.example>',
        'Subject: Re: Account',
        'Please tell us your account.',
      ],
    },
  },
  {
    title: 'classic Outlook, Chinese header block and formulas',
    html: `<div class=WordSection1><p class=MsoNormal>您好：</p><p class=MsoNormal>我的账户被锁定了。</p><p class=MsoNormal>此致</p><p class=MsoNormal>敬礼</p><p class=MsoNormal>李雷</p>${outlookHeader(['发件人:', '发送时间:', '收件人:', '主题:'])}<p>旧邮件</p></div>`,
    expected: {
      own: ['您好：', '我的账户被锁定了。', '此致', '敬礼'],
      signature: ['李雷'],
      quoted: [
        '发件人: Desk <desk@okpay.example>',
        '发送时间: 2024-05-06 10:00',
        '收件人: Ann <ann@x.example>',
        '主题: Re: Account',
        '旧邮件',
      ],
    },
  },
  {
    title: 'classic Outlook with its own signature bookmark',
    html: `<p class=MsoNormal>My payment failed.</p><p class=MsoNormal><span style='mso-bookmark:_MailAutoSig'>Ann Lee, Finance</span></p><p class=MsoNormal><span style='mso-bookmark:_MailAutoSig'>Example Trading</span></p>`,
    expected: { own: ['My payment failed.'], signature: ['Ann Lee, Finance', 'Example Trading'] },
  },
  {
    title: 'classic Outlook forward: the same block is a forward when the compose type says so',
    html: `<p class=MsoNormal>See below, please.</p>${outlookHeader(['From:', 'Sent:', 'To:', 'Subject:'])}<p>Your receipt</p>`,
    composeType: 'forward',
    expected: {
      own: ['See below, please.'],
      forwarded: [
        'From: Desk <desk@okpay.example>',
        'Sent: 2024-05-06 10:00',
        'To: Ann <ann@x.example>',
        'Subject: Re: Account',
        'Your receipt',
      ],
    },
  },
  {
    title: 'Outlook on the web: signature container, appendonsend, divRplyFwdMsg, renamed classes inside',
    html: `<div class="elementToProof">Any news?</div><div class="elementToProof"><br></div><div class="elementToProof" id="Signature"><div>Best,</div><div>Ann</div></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font><b>From:</b> Desk &lt;d@okpay.example&gt;<br><b>Sent:</b> Monday</font><div>&nbsp;</div></div><div><div class="x_elementToProof">We look into it.</div><div id="x_Signature">Bob</div></div>`,
    expected: {
      own: ['Any news?', 'Best,'],
      signature: ['Ann'],
      quoted: ['From: Desk <d@okpay.example>', 'Sent: Monday', 'We look into it.', 'Bob'],
    },
  },
  {
    title: 'new Outlook without a quotation: appendonsend alone hides nothing',
    html: `<div class="elementToProof">First.</div><div id="appendonsend"></div><div class="elementToProof">Second.</div>`,
    expected: { own: ['First.', 'Second.'] },
  },
  {
    title: 'Outlook for phones: signature and reference message',
    html: `<div>Please unlock my account.</div><div id="ms-outlook-mobile-signature" dir="ltr">Get <a href="https://aka.example/x">Outlook for iOS</a></div><div id="mail-editor-reference-message-container"><hr><div class="ms-outlook-mobile-reference-message skipProofing" style="padding:3pt 0in 0in 0in; border-width:1pt medium medium; border-style:solid none none; border-top:1pt solid rgb(181, 196, 223)"><b>From: </b>Desk</div>Old text</div>`,
    expected: {
      own: ['Please unlock my account.'],
      signature: ['Get Outlook for iOS'],
      quoted: ['From: Desk', 'Old text'],
    },
  },
  {
    title: 'Outlook indent button: an indented block is own text',
    html: `<div>I did this:</div><blockquote style="margin-top:0;margin-bottom:0"><div>opened the app</div></blockquote><div>and it failed.</div>`,
    expected: { own: ['I did this:', 'opened the app', 'and it failed.'] },
  },
  {
    title: 'Gmail: answers between quoted paragraphs are own text',
    html: `<div dir="ltr">See my answers.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Fri, May 3, 2024 at 10:00&#8239;AM Desk &lt;<a href="mailto:d@okpay.example">d@okpay.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>Which account?</div></blockquote><div>ann@x.example</div><blockquote class="gmail_quote"><div>Since when?</div></blockquote><div>Since Monday.</div></div>`,
    expected: {
      own: ['See my answers.', 'ann@x.example', 'Since Monday.'],
      quoted: ['On Fri, May 3, 2024 at 10:00\u202fAM Desk <d@okpay.example> wrote:', 'Which account?', 'Since when?'],
    },
  },
  {
    title: 'Gmail signature with its dashes',
    html: `<div dir="ltr">Please help.<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature"><div>Ann Lee</div></div></div>`,
    expected: { own: ['Please help.'], signature: ['--', 'Ann Lee'] },
  },
  {
    title: 'Gmail forward',
    html: `<div dir="ltr">Is this you?<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>OKPay</strong> <span>&lt;x@okpay-secure.example&gt;</span><br>Date: Fri, May 3, 2024<br>Subject: Locked<br>To: me<br></div><br>Click here.</div></div>`,
    expected: {
      own: ['Is this you?'],
      forwarded: [
        '---------- Forwarded message ---------',
        'From: OKPay <x@okpay-secure.example>',
        'Date: Fri, May 3, 2024',
        'Subject: Locked',
        'To: me',
        'Click here.',
      ],
    },
  },
  {
    title: 'Gmail indent button',
    html: `<div>Steps:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px">one<br>two</blockquote>`,
    expected: { own: ['Steps:', 'one', 'two'] },
  },
  {
    title: 'Apple Mail: attribution inside the quotation, answer below',
    html: `<html><body style="overflow-wrap: break-word;"><br><div><br><blockquote type="cite"><div>On 3 May 2024, at 10:00, Desk &lt;d@okpay.example&gt; wrote:</div><br><div>What is your name?</div></blockquote></div><br><div>Ann Lee</div></body></html>`,
    expected: {
      own: ['Ann Lee'],
      quoted: ['On 3 May 2024, at 10:00, Desk <d@okpay.example> wrote:', 'What is your name?'],
    },
  },
  {
    title: 'Apple Mail forward',
    html: `<div>FYI<br><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>Desk &lt;d@okpay.example&gt;</div><div><b>Subject: </b>Receipt</div><div><b>Date: </b>3 May 2024</div><br><div>Body</div></blockquote></div>`,
    expected: {
      own: ['FYI'],
      forwarded: [
        'Begin forwarded message:',
        'From: Desk <d@okpay.example>',
        'Subject: Receipt',
        'Date: 3 May 2024',
        'Body',
      ],
    },
  },
  {
    title: 'Thunderbird HTML: cite prefix, cite, signature',
    html: `<p>It works now.</p><div class="moz-cite-prefix">On 5/3/24 10:00, Desk wrote:<br></div><blockquote type="cite" cite="mid:1@okpay.example"><p>Try again</p></blockquote><pre class="moz-signature" cols="72">-- \nAnn Lee</pre>`,
    expected: {
      own: ['It works now.'],
      quoted: ['On 5/3/24 10:00, Desk wrote:', 'Try again'],
      signature: ['--', 'Ann Lee'],
    },
  },
  {
    title: 'Thunderbird forward in a container',
    html: `<p>see</p><div class="moz-forward-container"><br>-------- Forwarded Message --------<table class="moz-email-headers-table"><tr><th>Subject: </th><td>Receipt</td></tr></table>Old</div>`,
    expected: { own: ['see'], forwarded: ['-------- Forwarded Message --------', 'Subject:\tReceipt', 'Old'] },
  },
  {
    title: 'QQ Mail HTML: 原始邮件 between dashes',
    html: `<div>您好，麻烦查一下。</div><div><br></div><div style="color:#909090">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="font-size:12px;background:#efefef;padding:8px;"><div><b>发件人:</b>&nbsp;"客服"&lt;d@okpay.example&gt;;</div><div><b>发送时间:</b>&nbsp;2024年5月6日(星期一) 下午3:04</div><div><b>收件人:</b>&nbsp;"李雷"&lt;l@x.example&gt;;</div><div><b>主题:</b>&nbsp;账户</div></div><div>旧文</div>`,
    expected: {
      own: ['您好，麻烦查一下。'],
      quoted: [
        '------------------ 原始邮件 ------------------',
        '发件人: "客服"<d@okpay.example>;',
        '发送时间: 2024年5月6日(星期一) 下午3:04',
        '收件人: "李雷"<l@x.example>;',
        '主题: 账户',
        '旧文',
      ],
    },
  },
  {
    title: 'Foxmail: header rule inside an unmarked blockquote, answer below it',
    html: `<div>上面是我的回答。</div><blockquote style="margin-Top: 0px; margin-Bottom: 0px; margin-Left: 0.5em"><div>&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><div style="background:#efefef"><div><b>发件人：</b>&nbsp;客服</div><div><b>发送时间：</b>&nbsp;2024-05-06 10:00</div></div></div><div>旧文</div></blockquote><div>还有一个问题。</div>`,
    expected: {
      own: ['上面是我的回答。', '还有一个问题。'],
      quoted: ['发件人： 客服', '发送时间： 2024-05-06 10:00', '旧文'],
    },
  },
  {
    title: 'NetEase web mail: English attribution, isReplyContent',
    html: `<div>谢谢，已解决。</div><div style="zoom:1"></div><div id="divNeteaseMailCard"></div><br><pre>At 2024-05-06 10:00:00, "客服" &lt;d@okpay.example&gt; wrote:</pre><blockquote id="isReplyContent" style="PADDING-LEFT: 1ex; MARGIN: 0px 0px 0px 0.8ex; BORDER-LEFT: #ccc 1px solid"><p>旧文</p></blockquote>`,
    expected: { own: ['谢谢，已解决。'], quoted: ['At 2024-05-06 10:00:00, "客服" <d@okpay.example> wrote:', '旧文'] },
  },
  {
    title: 'NetEase app: header table after 回复的原邮件',
    html: `<div>请回复。</div><div>---- 回复的原邮件 ----</div><table><tr><td>| 发件人 |</td><td>客服 |</td></tr></table><div>旧文</div>`,
    expected: { own: ['请回复。'], quoted: ['---- 回复的原邮件 ----', '| 发件人 |\t客服 |', '旧文'] },
  },
  {
    title: 'Yahoo',
    html: `<div>Still waiting.</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Friday, Desk wrote:</div><div>Wait.</div></div>`,
    expected: { own: ['Still waiting.'], quoted: ['On Friday, Desk wrote:', 'Wait.'] },
  },
  {
    title: 'plain text: wrapped attribution, answers between, dashes',
    text: 'Hi,\r\nsee below.\r\n\r\nOn Fri, May 3, 2024 at 10:00 AM Desk\r\n<d@okpay.example> wrote:\r\n> Which account?\r\nann@x.example\r\n>> older\r\n> When?\r\nMonday.\r\n-- \r\nAnn\r\n',
    expected: {
      own: ['Hi,', 'see below.', 'ann@x.example', 'Monday.'],
      quoted: [
        'On Fri, May 3, 2024 at 10:00 AM Desk',
        '<d@okpay.example> wrote:',
        '> Which account?',
        '>> older',
        '> When?',
      ],
      signature: ['--', 'Ann'],
    },
  },
  {
    title: 'plain text: -----Original Message-----',
    text: 'Please answer.\n\n-----Original Message-----\nFrom: Desk\nSent: Monday\nTo: Ann\nSubject: x\n\nold',
    expected: {
      own: ['Please answer.'],
      quoted: ['-----Original Message-----', 'From: Desk', 'Sent: Monday', 'To: Ann', 'Subject: x', 'old'],
    },
  },
  {
    title: 'plain text: a line of underscores belongs to the header block below it',
    text: 'Hello\n________________________________\nFrom: Desk <d@x.example>\nSent: Monday, May 6, 2024 10:00 AM\nTo: Ann\nSubject: x\n\nold',
    expected: {
      own: ['Hello'],
      quoted: [
        '________________________________',
        'From: Desk <d@x.example>',
        'Sent: Monday, May 6, 2024 10:00 AM',
        'To: Ann',
        'Subject: x',
        'old',
      ],
    },
  },
  {
    title: 'plain text: wrapped list of recipients inside the block',
    text: 'Hello\n\nFrom: Desk\nSent: Monday\nTo: Ann Lee <ann@x.example>; Bob\n Ray <bob@x.example>\nSubject: x\n\nold',
    expected: {
      own: ['Hello'],
      quoted: [
        'From: Desk',
        'Sent: Monday',
        'To: Ann Lee <ann@x.example>; Bob',
        'Ray <bob@x.example>',
        'Subject: x',
        'old',
      ],
    },
  },
  {
    title: 'Chinese attribution',
    text: '好的\n\n在 2024年5月6日，下午3:04，客服 <d@okpay.example> 写道：\n\n> 请提供账号',
    expected: { own: ['好的'], quoted: ['在 2024年5月6日，下午3:04，客服 <d@okpay.example> 写道：', '> 请提供账号'] },
  },
  {
    title: 'Traditional Chinese attribution',
    text: '好的\n\n客服 <d@okpay.example> 於 2024年5月6日 週一 下午3:04寫道：\n\n> 請提供帳號',
    expected: { own: ['好的'], quoted: ['客服 <d@okpay.example> 於 2024年5月6日 週一 下午3:04寫道：', '> 請提供帳號'] },
  },
  ...(
    [
      ['German', 'Am 03.05.2024 um 10:00 schrieb Desk <d@okpay.example>:'],
      ['French', 'Le ven. 3 mai 2024 à 10:00, Desk <d@okpay.example> a écrit :'],
      ['Spanish', 'El vie, 3 may 2024 a las 10:00, Desk (<d@okpay.example>) escribió:'],
      ['Italian', 'Il giorno ven 3 mag 2024 alle ore 10:00 Desk <d@okpay.example> ha scritto:'],
      ['Dutch', 'Op vr 3 mei 2024 om 10:00 schreef Desk <d@okpay.example>:'],
      ['Portuguese', 'Em sex., 3 de mai. de 2024 às 10:00, Desk <d@okpay.example> escreveu:'],
      ['Polish', 'pt., 3 maj 2024 o 10:00 Desk <d@okpay.example> napisał(a):'],
      ['Swedish', 'Den fre 3 maj 2024 kl 10:00 skrev Desk <d@okpay.example>:'],
      ['Danish', 'Den fre. 3. maj 2024 kl. 10.00 skrev Desk <d@okpay.example>:'],
      ['Norwegian', 'fre. 3. mai 2024 kl. 10:00 skrev Desk <d@okpay.example>:'],
      ['Finnish', 'pe 3. toukok. 2024 klo 10.00 Desk (d@okpay.example) kirjoitti:'],
      ['Russian, without a verb', 'пт, 3 мая 2024 г. в 10:00, Desk <d@okpay.example>:'],
      ['Japanese', '2024年5月3日(金) 10:00 Desk <d@okpay.example>:'],
      ['Korean', '2024년 5월 3일 (금) 오전 10:00, Desk <d@okpay.example>님이 작성:'],
    ] as const
  ).map(([language, line]): Story => ({
    title: `${language} attribution`,
    text: `OK.\n\n${line}\n\n> old`,
    expected: { own: ['OK.'], quoted: [line, '> old'] },
  })),
  ...(
    [
      ['German', 'Von: Desk\nGesendet: Montag\nAn: Ann\nBetreff: x'],
      ['French', 'De : Desk\nEnvoyé : lundi\nÀ : Ann\nObjet : x'],
      ['Spanish', 'De: Desk\nEnviado: lunes\nPara: Ann\nAsunto: x'],
      ['Italian', 'Da: Desk\nInviato: lunedì\nA: Ann\nOggetto: x'],
      ['Dutch', 'Van: Desk\nVerzonden: maandag\nAan: Ann\nOnderwerp: x'],
      ['Portuguese', 'De: Desk\nEnviada: segunda\nPara: Ann\nAssunto: x'],
      ['Polish', 'Od: Desk\nWysłano: poniedziałek\nDo: Ann\nTemat: x'],
      ['Swedish', 'Från: Desk\nSkickat: måndag\nTill: Ann\nÄmne: x'],
      ['Danish', 'Fra: Desk\nSendt: mandag\nTil: Ann\nEmne: x'],
      ['Finnish', 'Lähettäjä: Desk\nLähetetty: maanantai\nVastaanottaja: Ann\nAihe: x'],
      ['Russian', 'От: Desk\nОтправлено: понедельник\nКому: Ann\nТема: x'],
      ['Japanese', '差出人: Desk\n送信日時: 月曜日\n宛先: Ann\n件名: x'],
      ['Korean', '보낸 사람: Desk\n보낸 날짜: 월요일\n받는 사람: Ann\n제목: x'],
      ['Traditional Chinese', '寄件者: Desk\n寄件日期: 星期一\n收件者: Ann\n主旨: x'],
    ] as const
  ).map(([language, block]): Story => ({
    title: `${language} header block`,
    text: `OK.\n\n${block}\n\nold`,
    expected: { own: ['OK.'], quoted: [...block.split('\n'), 'old'] },
  })),
  {
    title: 'an answer from a phone, whose header block leaves the recipient out',
    text: '照片附上，请查收。\n\n发件人: 客服\n发送时间: 2026年5月12日 15:20\n主题: 户名更正\n\n请附上照片。',
    composeType: 'reply',
    expected: {
      own: ['照片附上，请查收。'],
      quoted: ['发件人: 客服', '发送时间: 2026年5月12日 15:20', '主题: 户名更正', '请附上照片。'],
    },
  },
  {
    title: 'the same block pasted into a new mail is what its writer reports',
    text: '收到可疑邮件：\n\n发件人: 客服\n发送时间: 2026年5月12日 15:20\n主题: 户名更正\n\n请问是真的吗？',
    composeType: 'newMail',
    expected: {
      own: ['收到可疑邮件：', '发件人: 客服', '发送时间: 2026年5月12日 15:20', '主题: 户名更正', '请问是真的吗？'],
    },
  },
  {
    title: 'Chinese forward',
    text: '请看下面的邮件。\n\n---------- 转发的邮件 ----------\n发件人: 客服\n旧文',
    expected: { own: ['请看下面的邮件。'], forwarded: ['---------- 转发的邮件 ----------', '发件人: 客服', '旧文'] },
  },
  {
    title: 'thanks with a name stays own; the contact lines go',
    text: 'Please help.\n\nThanks, John\nSupport Manager\n+1 555 0100 123\nwww.example.example',
    expected: {
      own: ['Please help.', 'Thanks, John'],
      signature: ['Support Manager', '+1 555 0100 123', 'www.example.example'],
    },
  },
  {
    title: 'told on purpose under the name: own text',
    text: 'I cannot log in.\n\nBest regards,\nJohn Smith\nAccount ID: 12345678\nPhone: +1 555 0100',
    expected: {
      own: ['I cannot log in.', 'Best regards,', 'Account ID: 12345678'],
      signature: ['John Smith', 'Phone: +1 555 0100'],
    },
  },
  {
    title: 'a postscript is own text',
    text: 'It failed.\n\nRegards\nJohn\n\nPS: my account is a@x.example, it was charged twice.',
    expected: {
      own: ['It failed.', 'Regards', 'PS: my account is a@x.example, it was charged twice.'],
      signature: ['John'],
    },
  },
  {
    title: 'thanks in the middle closes nothing',
    text: 'Hello,\nThanks\nAccount Problem\nI can not log in since Monday, please check it.',
    expected: { own: ['Hello,', 'Thanks', 'Account Problem', 'I can not log in since Monday, please check it.'] },
  },
  {
    title: 'Chinese closing with thanks, name, company, date',
    text: '付款失败了。\n谢谢！祝好\n韩梅梅\n示例科技有限公司\n电话：010-5555 0100\n2024年5月6日',
    expected: {
      own: ['付款失败了。', '谢谢！祝好'],
      signature: ['韩梅梅', '示例科技有限公司', '电话：010-5555 0100', '2024年5月6日'],
    },
  },
  {
    title: 'phones: Sent from my iPhone, 发自我的 iPhone',
    text: 'Locked again.\n\nSent from my iPhone',
    expected: { own: ['Locked again.'], signature: ['Sent from my iPhone'] },
  },
  {
    title: '发自我的 iPhone',
    text: '又被锁定了。\n\n发自我的iPhone',
    expected: { own: ['又被锁定了。'], signature: ['发自我的iPhone'] },
  },
  {
    title: '"Sent from my registered address" is a sentence, no phone',
    text: 'Please unlock it.\nSent from my registered e-mail address.',
    expected: { own: ['Please unlock it.', 'Sent from my registered e-mail address.'] },
  },
  {
    title: 'a legal notice, English',
    text: 'Please refund.\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you are not the\nintended recipient please delete it.',
    expected: {
      own: ['Please refund.'],
      disclaimer: [
        'This e-mail and any attachments are confidential and intended solely for the addressee. If you are not the',
        'intended recipient please delete it.',
      ],
    },
  },
  {
    title: 'a legal notice, Chinese',
    html: `<p>请退款。</p><p>本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人。禁止任何其他人使用。</p>`,
    expected: {
      own: ['请退款。'],
      disclaimer: ['本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人。禁止任何其他人使用。'],
    },
  },
  {
    title: 'two header-like lines in own text are own text',
    text: 'I got this mail:\nFrom: x@okpay-secure.example\nSubject: Locked\nIs it from you?',
    expected: { own: ['I got this mail:', 'From: x@okpay-secure.example', 'Subject: Locked', 'Is it from you?'] },
  },
  {
    title: 'a sentence about someone who wrote is own text',
    text: 'Your agent wrote:\nthat it takes two days. It did not.',
    expected: { own: ['Your agent wrote:', 'that it takes two days. It did not.'] },
  },
  {
    title: 'everything typed into the signature container is still own text',
    html: `<div id="Signature"><div>Hello, my account was locked this morning and I need it back.</div><div>Ann</div></div>`,
    expected: { own: ['Hello, my account was locked this morning and I need it back.', 'Ann'] },
  },
  {
    title: 'a travel booking is no header block',
    text: 'Please change my booking:\nFrom: Beijing\nTo: Shanghai\nDate: 5 May 2024\nThank you for your help.',
    expected: {
      own: [
        'Please change my booking:',
        'From: Beijing',
        'To: Shanghai',
        'Date: 5 May 2024',
        'Thank you for your help.',
      ],
    },
  },
  {
    title: 'sender, subject and date of a suspicious mail are own text',
    text: '我收到一封可疑邮件：\n发件人：service@okpay-secure.example\n主题：账户冻结\n日期：2024年5月6日\n请问是你们发的吗？',
    expected: {
      own: [
        '我收到一封可疑邮件：',
        '发件人：service@okpay-secure.example',
        '主题：账户冻结',
        '日期：2024年5月6日',
        '请问是你们发的吗？',
      ],
    },
  },
  {
    title: 'telling when an agent wrote what is own text',
    text: 'On 3 May 2024 at 10:15 your agent wrote:\nWe will refund you in three days.\nNothing has come.',
    expected: {
      own: ['On 3 May 2024 at 10:15 your agent wrote:', 'We will refund you in three days.', 'Nothing has come.'],
    },
  },
  {
    title: 'a label "Original message:" before an error is own text',
    text: '原始信息：\n付款失败 E102\n请帮我处理。',
    expected: { own: ['原始信息：', '付款失败 E102', '请帮我处理。'] },
  },
  {
    title: 'an attribution with an address needs no angles below',
    text: 'Thank you, that helped.\n\nOn Mon, May 6, 2024 at 10:00 AM Desk <d@okpay.example> wrote:\n\nPlease try again.',
    expected: {
      own: ['Thank you, that helped.'],
      quoted: ['On Mon, May 6, 2024 at 10:00 AM Desk <d@okpay.example> wrote:', 'Please try again.'],
    },
  },
  {
    title: 'Tencent Exmail in English',
    text: 'ok\n\n------------------ Original ------------------\nFrom:  "Desk"<d@okpay.example>;\nDate:  Mon, May 6, 2024 03:04 PM\nTo:  "Ann"<a@x.example>;\nSubject:  x\n\nold',
    expected: {
      own: ['ok'],
      quoted: [
        '------------------ Original ------------------',
        'From:  "Desk"<d@okpay.example>;',
        'Date:  Mon, May 6, 2024 03:04 PM',
        'To:  "Ann"<a@x.example>;',
        'Subject:  x',
        'old',
      ],
    },
  },
  {
    title: 'Alibaba Mail: a rule, wide blanks inside labels',
    text: '好的\n------------------------------------------------------------------\n发件人：客服 <d@okpay.example>\n发送时间：2024年5月6日(星期一) 15:04\n收件人：李雷 <l@x.example>\n主　题：账户\n\n旧文',
    expected: {
      own: ['好的'],
      quoted: [
        '------------------------------------------------------------------',
        '发件人：客服 <d@okpay.example>',
        '发送时间：2024年5月6日(星期一) 15:04',
        '收件人：李雷 <l@x.example>',
        '主　题：账户',
        '旧文',
      ],
    },
  },
  {
    title: 'Zoho ends its attribution with dashes',
    text: 'ok\n\n---- On Mon, 06 May 2024 10:00:00 +0530 Desk <d@okpay.example> wrote ---\n\nold',
    expected: {
      own: ['ok'],
      quoted: ['---- On Mon, 06 May 2024 10:00:00 +0530 Desk <d@okpay.example> wrote ---', 'old'],
    },
  },
  {
    title: 'Traditional Chinese letter ending',
    text: '您好，\n我的帳戶無法登入。\n謝謝您的協助\n敬祝 商祺\n王小明 敬上\n電話：02-5555-0100',
    expected: {
      own: ['您好，', '我的帳戶無法登入。', '謝謝您的協助', '敬祝 商祺'],
      signature: ['王小明 敬上', '電話：02-5555-0100'],
    },
  },
  {
    title: 'a wish between formula and name',
    text: 'It failed.\nThanks!\nHave a nice day!\njohn',
    expected: { own: ['It failed.', 'Thanks!', 'Have a nice day!'], signature: ['john'] },
  },
  {
    title: 'a rule with only names below it',
    text: 'It failed.\n\n_____________\nJohn Smith\nExample Ltd.',
    expected: { own: ['It failed.'], signature: ['_____________', 'John Smith', 'Example Ltd.'] },
  },
  {
    title: 'a rule between two paragraphs',
    text: 'First problem.\n-----\nThe second problem is my card.',
    expected: { own: ['First problem.', '-----', 'The second problem is my card.'] },
  },
  {
    title: 'a heading above a legal notice',
    text: 'Please refund.\n\nDISCLAIMER:\nThe information in this message may contain confidential material; delete it if you are not the intended recipient.',
    expected: {
      own: ['Please refund.'],
      disclaimer: [
        'DISCLAIMER:',
        'The information in this message may contain confidential material; delete it if you are not the intended recipient.',
      ],
    },
  },
  {
    title: 'asking about confidential data is no legal notice',
    text: 'My statement contains confidential information about another customer, is that on purpose?',
    expected: { own: ['My statement contains confidential information about another customer, is that on purpose?'] },
  },
  {
    title: 'mixed languages, one closing each',
    text: 'Hello, 我的账户 is locked.\nThanks 谢谢\nLi Lei 李雷',
    expected: { own: ['Hello, 我的账户 is locked.', 'Thanks 谢谢'], signature: ['Li Lei 李雷'] },
  },
  {
    title: 'order numbers and sums under thanks stay own',
    text: '请退款。\n谢谢\n订单号 20240506001\nOrder 44-11307',
    expected: { own: ['请退款。', '谢谢', '订单号 20240506001', 'Order 44-11307'] },
  },
  {
    title: 'Outlook for phones in plain text',
    text: 'Locked.\nGet Outlook for iOS<https://aka.example/o0ukef>',
    expected: { own: ['Locked.'], signature: ['Get Outlook for iOS<https://aka.example/o0ukef>'] },
  },
  {
    title: 'a title in small letters between name and contact lines',
    text: 'Please help.\n\nSincerely,\nJohn Smith\nhead of operations\njohn@x.example | +1 (555) 010-0199',
    expected: {
      own: ['Please help.', 'Sincerely,'],
      signature: ['John Smith', 'head of operations', 'john@x.example | +1 (555) 010-0199'],
    },
  },
  {
    title: 'a wish under the name without contact lines: all of it stays',
    text: 'It failed.\nThanks\nJohn\nplease reply asap',
    expected: { own: ['It failed.', 'Thanks', 'John', 'please reply asap'] },
  },
  {
    title: 'two dashes in a log begin no signature',
    text: 'Error log:\n--\nException at line 5: failed to connect to the server.\nmore\n\nPlease help me to fix this.',
    expected: {
      own: [
        'Error log:',
        '--',
        'Exception at line 5: failed to connect to the server.',
        'more',
        'Please help me to fix this.',
      ],
    },
  },
  {
    title: 'a Chinese postscript',
    text: '请处理。\n谢谢\n李雷\n另：我的手机号已停用，请用邮箱联系。',
    expected: { own: ['请处理。', '谢谢', '另：我的手机号已停用，请用邮箱联系。'], signature: ['李雷'] },
  },
  { title: 'a face at the start of a line', text: '>_< 我的账号又被锁了', expected: { own: ['>_< 我的账号又被锁了'] } },
  {
    title: 'Outlook in a browser writes the header rule anew',
    html: `<div>ok</div><div style="border-width: 1pt medium medium; border-style: solid none none; border-color: rgb(225, 225, 225) currentcolor currentcolor; padding: 3pt 0cm 0cm;"><p><b>From:</b> Desk</p></div><p>old</p>`,
    expected: { own: ['ok'], quoted: ['From: Desk', 'old'] },
  },
  { title: 'an empty body has no parts', html: '', expected: {} },
];

const piece = fc.constantFrom(
  'Hello',
  'Thanks,',
  '谢谢',
  'John Smith',
  '> quoted',
  '-- ',
  '---',
  '',
  'From: a@x.example',
  'Sent: Monday',
  'To: b',
  'Subject: c',
  'On 1 May 2024 10:00, a <a@x.example> wrote:',
  '-----Original Message-----',
  '发自我的iPhone',
  '发件人：客服',
  'PS: one more',
  '>_<',
  'If you are not the intended recipient of this message, please delete it at once.',
);
const wrapped = fc.constantFrom(
  '',
  'div',
  'blockquote type=cite',
  'div id=Signature',
  'div id=divRplyFwdMsg',
  'div class=gmail_quote',
  'blockquote',
);

describe('splitParts', () => {
  it('covers every body with disjoint parts', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(piece, wrapped), { maxLength: 25 }),
        fc.constantFrom('text' as const, 'html' as const),
        (lines, format) => {
          const content = lines
            .map(([text, tag]) =>
              format === 'text'
                ? `${text}\n`
                : `<${tag || 'p'}>${text.replace(/</g, '&lt;')}</${(tag || 'p').split(' ')[0]}>`,
            )
            .join('');
          const body = readBody({ format, content });
          let at = 0;
          for (const { start, end } of Object.values(splitParts(body))
            .flat()
            .sort((a, b) => a.start - b.start)) {
            expect(start).toBe(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBe(body.text.length);
        },
      ),
    ));

  it.each([
    ['one signature', `<div id=Signature>${'x<br>'.repeat(25_000)}</div>`],
    ['header lines', 'From: a<br>To: b<br>Date: c<br>'.repeat(4000)],
    ['attributions', 'On 1 May 2024 10:00, a wrote:<br>'.repeat(4000)],
    ['closings', 'Thanks<br>John<br>'.repeat(8000)],
    [
      'notices',
      `${'If you are not the intended recipient of this message, please delete it at once.'}<br>`.repeat(2000),
    ],
    ['one endless line', 'wrote: <a@x.example> 2024 '.repeat(6000)],
  ])('stays fast on %s', (_, content) => {
    const body = readBody({ format: 'html', content });
    const took = processorTime(() => {
      splitParts(body);
    });
    expect(took).toBeLessThan(3000);
  });

  it.each(stories.map((story) => [story.title, story] as const))('%s', (_, { html, text, composeType, expected }) => {
    const body = readBody(
      html === undefined ? { format: 'text', content: text ?? '' } : { format: 'html', content: html },
    );
    const parts = splitParts(body, composeType);
    const lines: Partial<Record<PartName, readonly string[]>> = {};
    for (const name of ['own', 'quoted', 'forwarded', 'signature', 'disclaimer'] as const) {
      const found = textOf(body, parts[name])
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
      if (found.length > 0) lines[name] = found;
    }
    expect(lines).toEqual(expected);
    const ranges = Object.values(parts)
      .flat()
      .sort((a, b) => a.start - b.start);
    expect(textOf(body, ranges)).toBe(body.text);
  });
});
