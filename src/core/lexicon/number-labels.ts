/**
 * Words that stand before a number and say what it counts. Data only; patterns are built in `core/request-number`.
 * English words match with any case, at word borders; spaces match any single space or hyphen, or nothing.
 */

/** Chinese names a number by joining a noun and a word for number; both lists with spaces between. */
const combined = (nouns: string, endings: string): readonly string[] =>
  ([] as string[]).concat(...nouns.split(' ').map((noun) => endings.split(' ').map((ending) => noun + ending)));

/** The thing itself: "ticket 4821" needs no further word. */
export const requestNouns: readonly string[] = (
  'ticket|case|request|incident|enquiry|inquiry|service request|support request|support ticket|support case|' +
  'service ticket|help desk ticket|complaint|dispute|work order|trouble ticket|sr|srq|tt|tid|crm|vorgang|anfrage|' +
  'demande|dossier|solicitud|incidencia|caso|chamado|protocolo|richiesta|pratica|zaak|melding|segnalazione|' +
  'reclamo|reclamación|réclamation|klacht|sprawa|sprawy|talep|zgłoszenie|заявка|обращение|тикет|билет'
).split('|');

/** Words that name a request only together with a number word or mark: "question #12", "reference: 4821". */
export const weakRequestNouns: readonly string[] = (
  'logged as|logged under|registered as|registered under|recorded as|recorded under|filed as|filed under|' +
  'opened as|question|query|issue|bug|feature|feature request|problem|task|call|conversation|correspondence|' +
  'claim|report|application|reference|ref|refid|tracking id|trackingid|support|support id|case ref|file|matter|' +
  'sdref|id'
).split('|');

/** Compounds of other languages that hold noun and number word in one. */
export const numberCompounds: readonly string[] = (
  'our reference|case file|ticketnummer|ticketnr|ticketid|caseid|casenumber|requestid|vorgangsnummer|vorgangsnr|' +
  'fallnummer|anfragenummer|bearbeitungsnummer|servicenummer|störungsnummer|aktenzeichen|zaaknummer|' +
  'meldingsnummer|meldingnummer|aanvraagnummer|ärendenummer|sagsnummer|saksnummer|numéro de dossier|' +
  'numéro de ticket|numéro de demande|número de caso|número de ticket|número de solicitud|número de incidencia|' +
  'número de chamado|número de protocolo|numero di ticket|numero di pratica|numer zgłoszenia|номер заявки|' +
  'номер обращения|номер тикета'
).split('|');

/** What may stand between noun and number. */
export const numberWords: readonly string[] = (
  'number|numbers|no.|no|nr.|nr|num.|num|id|ids|code|key|ref.|ref|reference|n.|n°|nº|№|nummer|número|numero|' + 'numéro'
).split('|');

/** Chinese (both scripts), Japanese and Korean labels; the number follows, with or without a colon or bracket. */
export const cjkRequestLabels: readonly string[] = combined(
  '工单 工單 案件 案例 个案 個案 请求 請求 咨询 諮詢 查询 查詢 反馈 回饋 投诉 投訴 客诉 客訴 申诉 申訴 举报 舉報 诉求 訴求 求助 问题 問題 事件 报修 報修 维修 維修 售后 售後 受理 登记 登記 回执 信访 信件 来信 來信 来件 留言 服务请求 服務請求',
  '编号 編號 单号 單號 单编号 號碼 号码 号 號 ID',
).concat([
  '工单编号',
  '工单号码',
  '工单号',
  '工单流水号',
  '工单ID',
  '工单',
  '工單編號',
  '工單號碼',
  '工單號',
  '工單',
  '受理编号',
  '受理单号',
  '受理号码',
  '受理号',
  '受理流水号',
  '受理編號',
  '受理單號',
  '受理號碼',
  '受理號',
  '案件编号',
  '案件号码',
  '案件号',
  '案件ID',
  '案件編號',
  '案件號碼',
  '案件號',
  '案件代號',
  '案件',
  '案例编号',
  '案例号',
  '案例編號',
  '案例號碼',
  '个案编号',
  '個案編號',
  '個案號碼',
  '档案编号',
  '檔案編號',
  '檔案號碼',
  '案號',
  '案号',
  '请求编号',
  '请求号码',
  '请求号',
  '请求ID',
  '請求編號',
  '請求號碼',
  '請求單號',
  '服务单号',
  '服务单编号',
  '服务单',
  '服务编号',
  '服务请求编号',
  '服务请求号',
  '服务请求',
  '服務單號',
  '服務單編號',
  '服務單',
  '服務編號',
  '服務請求編號',
  '服務請求號碼',
  '咨询编号',
  '咨询单号',
  '咨询号',
  '諮詢編號',
  '諮詢單號',
  '咨詢編號',
  '查询编号',
  '查詢編號',
  '询问编号',
  '詢問編號',
  '反馈编号',
  '反馈单号',
  '反馈号',
  '回饋編號',
  '意見編號',
  '投诉编号',
  '投诉单号',
  '投诉受理号',
  '投诉单',
  '投訴編號',
  '申訴編號',
  '客诉单号',
  '客訴單號',
  '客訴編號',
  '问题编号',
  '问题单号',
  '问题单',
  '問題編號',
  '問題單號',
  '事件编号',
  '事件单号',
  '事件号',
  '事件編號',
  '事件單號',
  '申请编号',
  '申请单号',
  '申请受理号',
  '申請編號',
  '申請單號',
  '报修单号',
  '报修编号',
  '報修單號',
  '維修單號',
  '售后单号',
  '售后服务单号',
  '售后单',
  '售後單號',
  '售後服務單號',
  '处理单号',
  '处理编号',
  '處理編號',
  '登记号',
  '登记编号',
  '登記編號',
  '回执编号',
  '回执号',
  '回執編號',
  '跟进编号',
  '跟進編號',
  '支持编号',
  '支援編號',
  '支持请求',
  '来件编号',
  '信访编号',
  '服务流水号',
  '服務流水號',
  '咨询流水号',
  '反馈流水号',
  '投诉流水号',
  '受理单',
  '受理單',
  'お問い合わせ番号',
  'お問合せ番号',
  '問い合わせ番号',
  '問合せ番号',
  'お問い合わせID',
  '受付番号',
  '受付No',
  'チケット番号',
  'チケット',
  'ケース番号',
  'リクエスト番号',
  'リクエストID',
  'リクエスト',
  '案件番号',
  '管理番号',
  '문의번호',
  '문의 번호',
  '접수번호',
  '접수 번호',
  '티켓번호',
  '티켓 번호',
  '케이스 번호',
  '요청번호',
  '요청 번호',
]);

/** Labels that name a request only where nothing else does. */
export const cjkWeakLabels: readonly string[] = [
  '参考编号',
  '参考号',
  '参照编号',
  '參考編號',
  '參考號碼',
  '参照番号',
  '参考番号',
  '编号',
  '編號',
  '单号',
  '單號',
  '流水号',
  '流水號',
  '跟踪号',
  '追踪编号',
  '追蹤編號',
  '参考号码',
];

/** The number after these counts something else: never a request number. */
export const otherNumberLabels: readonly string[] = (
  'order|purchase order|sales order|po|invoice|inv|bill|receipt|quote|quotation|booking|reservation|transaction|' +
  'transaction reference|txn|payment|payment reference|payment request|refund|transfer|tracking|parcel|shipment|' +
  'waybill|awb|consignment|delivery|package|account|acct|customer|client|member|membership|user|card|contract|' +
  'policy|passport|license|licence|serial|model|part|product|item|sku|batch|lot|phone|tel|telephone|mobile|fax|' +
  'hotline|ext|extension|room|suite|apt|unit|floor|gate|seat|flight|route|postcode|zip|page|line|step|figure|fig|' +
  'table|chapter|section|appendix|version|build|release|error|error code|code|pr|pull request|merge request|mr|' +
  'commit|revision|patch|rfc|iso|issue of|fix|fixes|fixed|close|closes|closed|resolve|resolves|resolved|refs|gh|' +
  'milestone|priority|duplicate of|iban|swift|vat|tax|amount|total|bestellung|bestellnummer|rechnung|' +
  'rechnungsnummer|kundennummer|sendungsnummer|commande|facture|pedido|factura|fattura|ordine|bestelnummer|' +
  'factuur'
).split('|');

export const cjkOtherLabels: readonly string[] = (
  '订单|订单号|订单编号|訂單|訂單號|訂單號碼|訂單編號|交易号|交易单号|交易编号|交易流水号|交易編號|交易序號|支付单号|支付流水号|付款单号|付款编号|付款編號|商户单号|商户订单号|退款单号|退款编号|' +
  '退款編號|转账单号|转账流水号|银行流水号|凭证号|参考金额|发票|发票号|发票号码|發票|發票號碼|快递|快递单号|快遞單號|物流单号|物流編號|运单号|運單號|包裹单号|包裹編號|合同号|合同编号|合約編號|保单号|' +
  '保單號碼|客户编号|客户号|客戶編號|会员号|会员编号|會員編號|用户编号|用户ID|账号|账户|帳號|帳戶|卡号|卡號|尾号|尾號|手机|手机号|手機|电话|电话号码|電話|座机|热线|客服电话|传真|身份证|' +
  '身份证号|身分證|护照号|邮编|郵遞區號|金额|金額|总额|错误码|错误代码|錯誤代碼|版本|型号|序列号|批号|批次|注文番号|ご注文番号|注文|請求書番号|伝票番号|会員番号|電話番号|주문번호|주문 번호|' +
  '송장번호|전화번호'
).split('|');

/** Words before "case", "ticket", "request" that turn them into something else: "train ticket", "pull request". */
export const notRequestBefore: readonly string[] = (
  'use|test|edge|worst|best|lower|upper|phone|train|flight|bus|plane|airline|parking|lottery|concert|movie|' +
  'theatre|theater|event|speeding|pull|merge|http|api|display|watch|suit|brief|pillow'
).split('|');

/** Words that make an unmarked "case 1234" or "request 5000" a clause, not a number. */
export const clauseBefore: readonly string[] = [
  'in',
  'any',
  'each',
  'every',
  'this',
  'that',
  'i',
  'we',
  'you',
  'they',
  'to',
  'please',
  'will',
  'would',
  'not',
  'must',
  'can',
  'may',
];

/** What after a number makes it a quantity. */
export const unitWords: readonly string[] = (
  'usd|eur|gbp|cny|rmb|hkd|twd|jpy|usdt|btc|dollars?|euros?|yuan|hours?|hrs?|days?|minutes?|mins?|seconds?|' +
  'weeks?|months?|years?|times?|people|users?|items?|am|pm|kb|mb|gb|percent'
).split('|');
export const cjkUnits = '元块圆美港台角分个個条條次天日年月周週点點时時小秒件位名人岁歲折倍％';

/** Letters before a hyphen and digits that are no issue keys: encodings, standards, orders, invoices, time zones. */
export const notKeys: readonly string[] = (
  'ORA|MSB|PEP|JEP|JSR|NU|DSM|UTF|ISO|IEC|SHA|MD|AES|RSA|RFC|CVE|KB|COVID|GPT|UTC|GMT|HTTP|HTTPS|USB|IEEE|TLS|' +
  'SSL|WIN|GB|EN|DIN|ERR|ERROR|E|INV|INVOICE|PO|ORD|ORDER|SO|TXN|TRX|PAY|SKU|QUO|REC|BILL|DOC|PROD|ITEM|V|VER|WW|' +
  'Q|H|FY|CW|KW|PS|MP|BASE|LATIN|WINDOWS|OFFICE|IPHONE|PHP|ES|ECMA|IP|IPV|CODE|TOP|SARS|PM|RFQ|RFP|QUOTE|TX|SEPA|' +
  'VAT'
).split('|');
