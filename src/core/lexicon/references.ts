const numberWords = 'id|no|no.|number|num|ref|ref.|reference|code|#|ids|numbers|nos|refs|references'.split('|');
const papers = (
  'order|transaction|trans|txn|reference|ref|payment|invoice|receipt|booking|reservation|purchase|transfer|confirmation|' +
  'trace|withdrawal|deposit|refund|remittance|voucher|e-ticket|pnr|file|itinerary|payout|settlement'
).split('|');

/** Labels of a payment's, order's or transaction's reference. Lower case, simplified. */
export const referenceLabels: readonly string[] = [
  ...papers.reduce<string[]>((all, word) => [...all, ...numberWords.map((number) => `${word} ${number}`)], []),
  ...(
    'ride|rental|parcel|tracking|shipment|consignment|canvas print|photo book|sale number|sale no|sale no.|trip|job|session|session number|session no|session no.|session id|charging session|parking session|' +
    'order|orders|transaction|transactions|reference|ref|ref.|invoice|invoices|booking|bookings|reservation|reservations|' +
    'payment|payments|purchase|receipt|report|pnr|record locator|txid|tx id|tx hash|txhash|transaction hash|hash|uetr|rrn|arn|utr|' +
    'payment reference number|transaction reference number|order reference number|booking reference number|bank reference|' +
    '订单号|订单编号|订单号码|订单id|订单|交易号|交易编号|交易单号|交易流水号|交易流水|交易id|交易订单号|交易码|流水号|流水编号|银行流水号|流水|扣款流水|支付流水|银行流水|' +
    '凭证号|凭证编号|支付单号|支付订单号|支付流水号|付款单号|付款编号|转账单号|转账编号|充值单号|提现单号|退款单号|退款号|退款编号|退款流水号|退款流水|缴费流水号|缴费流水|缴费单号|商户单号|商户订单号|参考号|' +
    '参考编号|发票号|发票号码|发票编号|收据号|收据编号|小票号|业务单号|单号|交易哈希|哈希|哈希值|汇款编号|订位代号|订位编号|订位|预订号|预订编号|' +
    '预订|预定号|订座号|订座编号|订房号|订房编号|预约号|预约编号|客票号|机票号|票号|记录编号|账单号|账单编号|结算单号|快递单号|快递号|运单号|运单编号|运单|快递单|包裹号|包裹单号|跟踪号|追踪号|物流号|物流单号|物流编号|交易'
  ).split('|'),
];

/** Labels of a desk's request number. */
export const requestNumberLabels: readonly string[] = [
  ...[
    'ticket',
    'case',
    'request',
    'support request',
    'service request',
    'support ticket',
    'support case',
    'incident',
    'enquiry',
    'inquiry',
    'complaint',
  ].reduce<string[]>(
    (all, word) => [
      ...all,
      word,
      `${word} id`,
      `${word} no`,
      `${word} no.`,
      `${word} number`,
      `${word} num`,
      `${word} ref`,
      `${word} reference`,
      `${word} reference number`,
      `${word} ref.`,
    ],
    [],
  ),
  '工单',
  '工单号',
  '工单编号',
  '工单id',
  '受理编号',
  '受理号',
  '受理单号',
  '案例编号',
  '案例号',
  '案件编号',
  '案件号',
  '请求编号',
  '请求号',
  '服务单号',
  '服务单',
  '服务编号',
  '投诉单号',
  '投诉编号',
  '咨询编号',
  '咨询单号',
  '问题编号',
  '反馈编号',
  '申诉编号',
  '申诉单号',
  '客诉编号',
  '申请编号',
  '申请单号',
  '事件编号',
  '处理编号',
  '编号',
];

/** First letters of references that show by their shape what they are. */
export const referenceCues: readonly string[] =
  'pi|ch|in|txn|re|py|cs|po|tr|gpa|tx|trx|trn|ord|order|inv|pay|pmt|ref|trans|rcpt|bk'.split('|');
