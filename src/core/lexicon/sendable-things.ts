import type { WordRule } from './word-rule';

/** Not the thing itself but something of it, or a thing that only is called so. */
const partOf =
  /^(?:'s)? (?:numbers?|no\b|address|name|date|format|size|button|function|feature|upload|download|type|details|field)/;
const partOfZh =
  /^(?:编?号|格式|大小|功能|按钮|名|类型|[上下]载|抬头|密码|内容|显示|[数质]量|金额|日期|里(?!的?[附夹])|中(?!附)|上(?!传)(?:的|写|显|没|有)|打不开|编辑|片|素材|机|头|书馆|形|标|案|层|库|费|价)/;
const plural = (words: string): string => `${words}|${words.replace(/\b(?=\||$)/g, 's')}`;
const files = `${plural("pdf|screenshot|screen shot|screen grab|screengrab|screencap|screen cap|screen capture|screen dump|print screen|photo|picture|pic|image|snap|scan|file|video|clip|recording|spreadsheet|attachment|word document|receipt|sick note|doctor's note")}|jpeg|jpg|png|gif|xls|xlsx|csv|txt|doc|docx|zip|mp4`;
const papers = `${plural('document|form|letter|bill|invoice|quote|estimate|contract|statement|certificate|licence|license|permit|passport|payslip|transcript|report|application|drawing|plan|x-ray|voucher|stub|page|list|table|log|card|pass|delivery note|prescription|confirmation|sheet|manual|script|loader|installer|template|sketch|diagram')}|copy|copies|docs|quotation|agreement|lease|version|note from|proof|evidence|policy`;
const filesZh =
  '照片|相片|图片|截图|截屏|截了图|截下来|视频|录屏|录了屏|录音|录像|影像|全景片|片子|文件|文档|扫描件|压缩包|日志|附图|pdf|jpg|png|txt|excel|word|csv|xlsx|zip';
const papersZh =
  '表格|合同|协议|凭证|证明|发票|收据|收条|小票|单据|流水|回单|报告|病历|处方|诊断|复印件|证件|材料|资料|执照|护照|驾照|户口本|登机牌|记录|脚本|那页|正反面|证件照';

/** What can come with a mail; a promise only where the words around it say so (`facts/words/told-attachments.ts`). */
export const sendableThings: readonly WordRule[] = [
  { words: files, notAfter: partOf, value: 'file' },
  { words: papers, notBefore: /\b(?:this|present) $/, notAfter: partOf, value: 'paper' },
  { words: filesZh, notAfter: partOfZh, value: 'file' },
  { words: papersZh, notBefore: /(?:参考|个人)$/, notAfter: partOfZh, value: 'paper' },
  // What was made to be sent, whatever it shows: 电表我拍了, 记录导出来了.
  { words: '照了相|照下来|照好|拍了|拍好|拍的|拍下来|录了|录好|录的|录下来|扫了|扫好|扫描了|导出', value: 'paper' },
  {
    words: '图',
    before: /[张幅个份的了贴截附发传看有配现场些两几\d,:](?: )?$|^$/,
    notAfter: partOfZh,
    value: 'file',
  },
  {
    // 体检单, 委托书, 申请表, 律师函, 毕业证: any compound, but 订单, 简单, 图书, 代表, 手表, 来函, 验证 are none.
    words: '单|书|表|函|证',
    before: /[\u4e00-\u9fff]$/,
    notBefore: /[保验认求考订下买简菜不图读看秘代发手电水外列随信来此本回同]$/,
    notAfter: /^(?:[位元纯独价数号身据子调示达面现明情店包本房法写生里中的]|上(?:的|写|显|没|有))/,
    value: 'paper',
  },
  { words: '表|单子|单', before: /(?:^|[,;:、 这那张份])$/, after: /^[我已也都]?[填签做整发传附夹贴]/, value: 'paper' },
];
