/** A sentence to a desk of some trade and the facts it states: `kind: words`. */
export type TradeRow = readonly [text: string, ...facts: readonly string[]];

/** Written and labelled before the rules that read them were changed; hotel, bank, parcels, games, insurance, utilities. */
export const tradeRows: readonly TradeRow[] = [
  // hotel
  ['My loyalty membership is HX 4471 902, the stay was at the Harbour house.', 'accountId: HX 4471 902'],
  ['I booked a double room, booking K7WQ2M, arriving 14 May.', 'transactionReference: K7WQ2M'],
  [
    'Reservations RZ-40118 and RZ-40119 were both charged to my Amex.',
    'transactionReference: RZ-40118',
    'transactionReference: RZ-40119',
    'paymentMethod: Amex',
  ],
  ['We were given room 1204 although we paid for a suite with a sea view.'],
  ['The breakfast for 2 guests was 36 pounds on 3 June.', 'amount: 36 pounds', 'dateTime: 3 June'],
  [
    'The kiosk told me "Your key card could not be encoded" when I checked in on Friday night.',
    'errorMessage: Your key card could not be encoded',
    'dateTime: Friday night',
  ],
  ['My member number with you is 5512 8890 31.', 'accountId: 5512 8890 31'],
  ['Please tell me whether a deposit is due for bookings made before 2025.'],
  // bank
  [
    'Customer number: 80 334 119. The transfer of EUR 2,400.00 from 11 February has not arrived.',
    'accountId: 80 334 119',
    'amount: EUR 2,400.00',
    'dateTime: 11 February',
  ],
  [
    'My login name is gerda_w58 and the app answers: Session could not be verified.',
    'accountId: gerda_w58',
    'errorMessage: Session could not be verified',
  ],
  [
    'I sent the money by standing order, reference RENT-0226-B, to my landlord.',
    'transactionReference: RENT-0226-B',
    'paymentMethod: standing order',
  ],
  ['You can reach me on 020 7946 0812, the number on my profile.', 'accountId: 020 7946 0812'],
  ['Why was my branch in Leeds closed after 40 years?'],
  ['I hold a business account with you, account ending 5510.', 'accountType: business'],
  [
    'At 9:40 this morning the card machine printed "DO NOT HONOUR 05".',
    'dateTime: At 9:40 this morning',
    'errorMessage: DO NOT HONOUR 05',
  ],
  ['I need the 2023 and 2024 tax statements for my savings.'],
  // parcels
  [
    'Order LM-88213-C was paid twice with Klarna on 2 March.',
    'transactionReference: LM-88213-C',
    'paymentMethod: Klarna',
    'dateTime: 2 March',
  ],
  ['The driver left the box at number 14 instead of 41.'],
  [
    'My sender account is SND_20931; the label would not print ("Label service offline").',
    'accountId: SND_20931',
    'errorMessage: Label service offline',
  ],
  [
    'I paid the customs fee of 18,40 € yesterday at about 6pm by debit card.',
    'amount: 18,40 €',
    'dateTime: yesterday at about 6pm',
    'paymentMethod: debit card',
  ],
  ['Enclosed is a photo of the crushed box.', 'attachmentPromise: Enclosed is'],
  [
    'Following up on request PR-20418, which I opened last Tuesday.',
    'requestNumber: PR-20418',
    'dateTime: last Tuesday',
  ],
  ['There was a photo attached to your last message, but it shows another house.'],
  [
    'Invoices 20118, 20119 and 20125 list a surcharge I never agreed to.',
    'transactionReference: 20118',
    'transactionReference: 20119',
    'transactionReference: 20125',
  ],
  // game
  ['Player ID 771-204-553, server Frost.', 'accountId: 771-204-553'],
  ['My in-game name is "Moonpaw" and the 4,99 USD gem pack never arrived.', 'accountId: Moonpaw', 'amount: 4,99 USD'],
  ['It keeps saying Purchase could not be completed, whatever I try.', 'errorMessage: Purchase could not be completed'],
  ['I reached level 2048 with 300 gems and 12 keys.'],
  [
    'Receipt GPA.3311-0098-2231-40092, bought on 8 Jan around 22:15.',
    'transactionReference: GPA.3311-0098-2231-40092',
    'dateTime: 8 Jan around 22:15',
  ],
  ['Since patch 4.2.1 the game freezes at 60 percent.'],
  ['The code 118 904 you texted me is refused.', 'secret: one-time-code'],
  ['I changed my password twice but error 5021 comes back.', 'errorMessage: error 5021'],
  // insurance and utilities
  ['Policy holder 3390-118-B, I was locked out on 30 April.', 'accountId: 3390-118-B', 'dateTime: 30 April'],
  ['My contract account 2200 4417 81 was debited 96.20 pounds.', 'accountId: 2200 4417 81', 'amount: 96.20 pounds'],
  [
    'The direct debit on 1 December took £310 instead of £31.',
    'paymentMethod: direct debit',
    'dateTime: 1 December',
    'amount: £310',
    'amount: £31',
  ],
  ['My meter shows 40 210 and yours says 40 120.'],
  ['The page shows the message: We are unable to load your tariff.', 'errorMessage: We are unable to load your tariff'],
  ['I wrote on 4 and 9 August under case AB-5567.', 'requestNumber: AB-5567', 'dateTime: 4 and 9 August'],
  ['Our household has 4 people and 2 electric cars.'],
  ['I have attached last month’s bill as PDF.', 'attachmentPromise: I have attached'],
  // hotel, zh
  [
    '我的会员卡号是 HT 8820 1173，昨晚入住时被多收了 200 元。',
    'accountId: HT 8820 1173',
    'dateTime: 昨晚',
    'amount: 200 元',
  ],
  ['预订号 M3KX9P，入住人是我本人。', 'transactionReference: M3KX9P'],
  ['我们住在 1806 房间，空调一直不制冷。'],
  ['前台系统显示“房型已售罄，无法办理”。', 'errorMessage: 房型已售罄，无法办理'],
  ['请问 3 月到 5 月带两个孩子入住要加多少钱？'],
  // bank, zh
  ['客户编号：C-2203-118，网银用户名 chenxm_86。', 'accountId: C-2203-118', 'accountId: chenxm_86'],
  [
    '6月3日上午10点20分通过网银转账5000元，流水号20260603-8812。',
    'dateTime: 6月3日上午10点20分',
    'paymentMethod: 网银转账',
    'amount: 5000元',
    'transactionReference: 20260603-8812',
  ],
  ['登录时系统提示：当前设备环境异常，请更换设备。', 'errorMessage: 当前设备环境异常，请更换设备'],
  ['我在银行工作了 12 年，从没见过这样的服务。'],
  ['我预留的手机号为 139 1204 8866，请核对。', 'accountId: 139 1204 8866'],
  // parcels, zh
  [
    '订单 88-201-7734 和 88-201-7735 都只付了一次款，却各扣两笔。',
    'transactionReference: 88-201-7734',
    'transactionReference: 88-201-7735',
  ],
  ['快递员 3 月 8 日打了 4 次电话都没人接。', 'dateTime: 3 月 8 日'],
  ['附上破损包裹的照片两张。', 'attachmentPromise: 附上'],
  ['之前的工单号是 WL20260311-07，至今没有回音。', 'requestNumber: WL20260311-07'],
  ['我用微信支付付了运费 23.5 元。', 'paymentMethod: 微信支付', 'amount: 23.5 元'],
  // game, zh
  ['角色ID：60018823，区服“青龙”。', 'accountId: 60018823'],
  ['游戏账号 luna_0912 昨天晚上8点左右被盗。', 'accountId: luna_0912', 'dateTime: 昨天晚上8点左右'],
  ['一直弹出“网络连接已断开（1006）”，重装也没用。', 'errorMessage: 网络连接已断开（1006）'],
  ['我已经玩到 120 级，攒了 3000 个金币。'],
  ['收到的验证码 551 908 输入后说不对。', 'secret: one-time-code'],
  // insurance and utilities, zh
  [
    '缴费户号 3301 2208 776，三月份电费扣了两次，每次 86.4 元。',
    'accountId: 3301 2208 776',
    'amount: 86.4 元',
    'dateTime: 三月份',
  ],
  ['我是企业用户，燃气客户号 00871-22。', 'accountType: 企业', 'accountId: 00871-22'],
  ['发票号码 04418827，金额一百二十元。', 'transactionReference: 04418827', 'amount: 一百二十元'],
  ['水表读数是 10458，和账单上的 10485 对不上。'],
];
