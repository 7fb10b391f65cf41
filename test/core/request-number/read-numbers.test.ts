import {
  readRequestNumbers,
  namesNumber,
  readNumbersIn,
  type NumberSource,
} from '../../../src/core/request-number/read-numbers';
import { deskFormats } from '../../../src/core/request-number/formats';
import { deskFormatExamples } from './desk-format-examples';
import { readHidden } from '../../../src/core/request-number/hidden';
import { processorTime } from '../../support/processor-time';

const numbersOf = (source: NumberSource): readonly string[] => readRequestNumbers(source).map(({ number }) => number);

const subjects: readonly (readonly [string, readonly string[]])[] = [
  // Forms that many desks share.
  ['Re: Cannot log in [#482913]', ['482913']],
  ['[#4821] Cannot log in', ['4821']],
  ['Re: [Acme Support] Re: Cannot log in (#4821)', ['4821']],
  ['Ticket #4821: Cannot log in', ['4821']],
  ['Your support request 4821337 has been received', ['4821337']],
  ['[Ticket ID: 123456] Billing', ['123456']],
  ['Case ID 1012345678', ['1012345678']],
  ['Case Number 01234567: login', ['01234567']],
  ['Case #01234567 (SEV 4) login', ['01234567']],
  ['[CASE:123] Login', ['123']],
  ['[Case 1234567890] Login', ['1234567890']],
  ['SR 3-12345678901 : Login', ['3-12345678901']],
  ['REFID: REQ0000456 login', ['REQ0000456']],
  ['TicketID 3246MKHH', ['3246MKHH']],
  ['[TicketID 500OOJ] login', ['500OOJ']],
  ['[GLPI #0004821] Cannot log in', ['0004821']],
  ['[Bug 12345] New: crash', ['12345']],
  ['[Question #698123]: login', ['698123']],
  ['[Ticket#2012080710000017] login', ['2012080710000017']],
  ['[Ticket#: 2012080710000017] login', ['2012080710000017']],
  ['AW: [Vorgang#202311150042] Rechnung', ['202311150042']],
  ['Ihre Anfrage, Vorgangsnummer: 2023-4455', ['2023-4455']],
  ['Re: login (#ISS-2024-00001)', ['ISS-2024-00001']],
  ['Re: login #HD-48213', ['HD-48213']],
  ['[#ABC-123-45678]: login', ['ABC-123-45678']],
  ['[~ABC-123-45678]: login', ['ABC-123-45678']],
  ['Re: [#XVT-G1J-44BA] login', ['XVT-G1J-44BA']],
  ['[AAAA-0000-0001] login', ['AAAA-0000-0001']],
  ['#HF00000123 login', ['HF00000123']],
  ['[HF00000123] login', ['HF00000123']],
  ['SUP-482 login fails', ['SUP-482']],
  ['Re: SUP-482: login fails', ['SUP-482']],
  ['[JIRA] (SUP-482) login fails', ['SUP-482']],
  ['[Service Desk] login fails (SUP-482)', ['SUP-482']],
  ['Re: [Request received] #48213 login', ['48213']],
  ['Re: Request #4821 and #4822', ['4821', '4822']],
  ['[## 48213 ##] login', ['48213']],
  ['[Request ID :##RE-15000##] : printer', ['RE-15000']],
  ['Incident #12345 login', ['12345']],
  ['[3-4567000023456] login', ['3-4567000023456']],
  ['[SDREF:ABC-1234] login', ['ABC-1234']],
  ['Enquiry reference: WEB/123456', ['WEB/123456']],
  ['Your case reference: EC-2024-00931', ['EC-2024-00931']],
  ['Numéro de dossier : 48213', ['48213']],
  ['Número de caso: 48213', ['48213']],
  ['[Mantis 0004821]: crash', ['0004821']],
  ['Order problem [#1234]', ['1234']],
  ['Order 99887766: where is it? [Ticket#4821]', ['4821']],
  // Chinese, both scripts, and mixed.
  ['回复：【工单号：GD20240501001】账户无法登录', ['GD20240501001']],
  ['【工单 48213】账户无法登录', ['48213']],
  ['【受理编号：2024-000123】您的来信已收到', ['2024-000123']],
  ['您的请求（编号：48213）已受理', ['48213']],
  ['关于账户冻结的咨询（工单号 48213）', ['48213']],
  ['案件号C20240501-17 处理进展', ['C20240501-17']],
  ['服务单号 SR-20240501 已创建', ['SR-20240501']],
  ['Re: [工单#48213] 支付失败', ['48213']],
  ['【OKPay客服】工单编号48213，支付失败', ['48213']],
  ['【#48213】支付失败', ['48213']],
  ['您的工单48213已更新', ['48213']],
  ['訂單 99887766 無法付款【案件編號：TW-48213】', ['TW-48213']],
  ['您的服務單號：A123456789', ['A123456789']],
  ['48213号工单处理进展', ['48213']],
  ['回覆：個案編號 48213', ['48213']],
  ['【受付番号：48213】お問い合わせ', ['48213']],
  ['관련 문의번호: 48213', ['48213']],
  ['Re: 支付失败 [Ticket#48213]', ['48213']],
];

const silent: readonly string[] = [
  'Re: Question regarding A',
  'Order #99887766 has not arrived',
  'Order number: 99887766',
  'Invoice 2024-0042',
  'Invoice No. INV-20240042',
  'Your receipt #12345678',
  'Tracking number 1Z999AA10123456784',
  'Transaction ID 8812345678',
  'Payment of 1,234.56 USD failed',
  'Refund 4821 USD',
  'Call me at +44 20 7946 0958',
  'Phone: 02079460958',
  'Meeting on 2024-05-03',
  'Plans for 2024',
  'Fix #123: crash on start',
  'Fixes #1234 crash',
  'PR #1234 review',
  'Pull request #1234',
  'Merge request 4821',
  'UTF-8 problem',
  'ISO-8859-1 text',
  'CVE-2024-1234 in your server',
  'COVID-19 closure',
  'SHA-256 mismatch',
  'In case 2024 is too late',
  'In case 5000 people come',
  'I request 5000 USD back',
  'Train ticket 48213',
  'Use case 1234',
  'Error 500000 at login',
  'Error code: 40013',
  'Version 2.0.1 crashes',
  'Room 4821',
  'Account 88213344 locked',
  'Priority #1',
  'Re: [acme/widgets] Crash on start (#123)',
  'closes #1234',
  '订单号：99887766 未到账',
  '订单编号99887766',
  '【订单 99887766】无法付款',
  '交易流水号：20240501123456',
  '发票号码 12345678',
  '快递单号 SF1234567890',
  '手机号 13800138000 无法登录',
  '金额 4821.00 元',
  '2024年5月1日支付失败',
  '邮编 100080',
  '会员编号：48213',
  '设备编号：48213',
  '我有3个工单没有回复',
  '错误码 40013',
  '訂單編號：99887766',
  '尾号4821的银行卡',
];

describe('request numbers in subjects', () => {
  it.each(subjects)('%s', (subject, expected) => expect(numbersOf({ subject })).toEqual(expected));
  it.each(silent)('none in: %s', (subject) => expect(numbersOf({ subject })).toEqual([]));
});

const bodies: readonly (readonly [string, readonly string[]])[] = [
  ['Your request (48213) has been received and is being reviewed.', ['48213']],
  ['We have received your request.\nTicket number: 48213\nWe answer within 48 hours.', ['48213']],
  ['A case has been opened for you. Your case number is 01234567.', ['01234567']],
  ['Case ID:\n 48213-AB', ['48213-AB']],
  ['Your reference number is: ABC-12345', ['ABC-12345']],
  ['Please quote reference 48213-2024 in your answer', []],
  ['Your ticket SUP-482 was updated', ['SUP-482']],
  ['We merged ticket #4821 into ticket #4822.', ['4821', '4822']],
  ['您好，您的工单号为：48213，我们会在48小时内回复。', ['48213']],
  ['您的问题已受理，受理编号 2024050100123，请耐心等待。', ['2024050100123']],
  ['您的來信已收到，案件編號為 48213。', ['48213']],
  ['工单已合并到工单 48299', ['48299']],
  ['请求编号：\n48213', ['48213']],
  ['编号为 48213 的工单已关闭', ['48213']],
  ['see https://help.desk.example/hc/requests/48213 for details', ['48213']],
  ['Step #4821 and issue #77 in the code', []],
  ['1. first\n2. second [1] [2]', []],
  ['Order number: 99887766, amount 1234.00 EUR, phone 02079460958', []],
  ['订单号 99887766，金额 1234.00 元，手机 13800138000，邮编 100080', []],
  ['We answer requests within 48 hours', []],
  ['This case 3 days later', []],
];

describe('request numbers in bodies', () => {
  it.each(bodies)('%s', (body, expected) => expect(numbersOf({ body })).toEqual(expected));
});

describe('the table of formats', () => {
  it('has an example of every row', () => expect(deskFormatExamples).toHaveLength(deskFormats.length));

  it.each(
    deskFormats.map((row, at) => [`${row.system} (${row.places.join(', ')})`, row, deskFormatExamples[at]] as const),
  )('%s', (_name, row, [example, number] = ['', '']) => {
    const place = row.places[0];
    const found =
      place === 'subject' || place === 'body'
        ? readNumbersIn(example, place)
        : place === 'header'
          ? readHidden({ headers: { [row.headers?.[0] ?? '']: example } })
          : readHidden(place === 'message-id' ? { messageIds: [example] } : { addresses: [example] });
    expect(found.map(({ number }) => number)).toEqual([number]);
  });

  it('reads a ticket system’s own header whatever it is called', () => {
    expect(numbersOf({ headers: { 'X-Acme-Ticket-Number': ['48213'] } })).toEqual(['48213']);
    expect(numbersOf({ headers: { 'X-Request-Id': '48213' } })).toEqual([]);
  });
});

describe('choosing between numbers', () => {
  it('a visible number beats a watermark', () =>
    expect(numbersOf({ subject: 'INC0010767 login', body: 'Ref:MSG3846157' })).toEqual(['INC0010767', 'MSG3846157']));
  it('the profile’s own form comes first', () =>
    expect(
      readRequestNumbers({ subject: 'OK12345678 [#99]' }, { templates: ['OK#{8}'] }).map(({ number }) => number),
    ).toEqual(['OK12345678', '99']));
  it('keeps two requests apart', () =>
    expect(numbersOf({ subject: 'Tickets #4821 and #4900' })).toEqual(['4821', '4900']));
  it('gives the place of the number', () => {
    const [found] = readNumbersIn('Re: login [Ticket#4821]', 'subject');
    expect(found?.range && 'Re: login [Ticket#4821]'.slice(found.range.start, found.range.end)).toBe('4821');
  });
});

describe('namesNumber', () => {
  it.each([
    ['About 4821, please', '4821', true],
    ['About [Ticket#04821]', '4821', true],
    ['关于4821的进展', '4821', true],
    ['About 14821', '4821', false],
    ['About 4821x', '4821', false],
    ['About sup-482', 'SUP-482', true],
    ['', '4821', false],
  ])('%s / %s', (text, number, expected) => expect(namesNumber(text, number)).toBe(expected));
});

describe('hostile text', () => {
  it.each([
    'a',
    '1',
    '#',
    '[',
    '【',
    '工单',
    'ticket #',
    'ticket 12345 ',
    'ref:',
    '编号',
    'A-1 ',
    '{#HS:',
    'http://x/',
    '-',
  ])('100 KB of %s stays fast', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const took = processorTime(() => {
      readRequestNumbers({ subject: text, body: text });
    });
    expect(took).toBeLessThan(1500);
  });
});
