import { filled } from './change-words';
import type { WordRule } from './word-rule';

const gap = /^[^:\n]{0,24}: ?(?:[\s[…]|$)/;

/** Why it is to be changed. Cues alone (`reasonCues`) count only beside a wanted change; these tell it by themselves. */
export const changeReasons: readonly WordRule[] = [
  {
    words: 'reason',
    before: /(?:\bthe |^|[(,;] ?|\bmy )(?:main )?$/,
    after: /^(?:s? (?:is|for (?:this|the|my) (?:change|request)(?: is)?)| ?:)/,
    notAfter: gap,
    sentence: /\b(?:old|new|lost|stolen|closed|no longer|moved|moving|married|divorced?|changed?|expired|use|switch)\b/,
  },
  {
    words: 'longer',
    before: /\bno $/,
    wide: true,
    after:
      /^ (?:use|using|used|have access|own|need (?:the|this|my|that) (?:old )?(?:number|address|e-?mail|card|account|phone)|belongs?|active|valid|in use|works? (?:there|at|for)|mine|available to me|live|living)\b/,
    notBefore: /\b(?:page|app|button|site|you|they|can|it)\b[^,.]{0,10} no $/,
  },
  {
    words: 'old|previous|former',
    before: /\b(?:my|our|the) $/,
    after:
      /^ ([a-z]+ ){0,3}(?:is|was|got|has been|were|are) (?:lost|stolen|closed|gone|broken|not in use|cancelled|canceled|deactivated|disconnected|hacked|full|shut down|expired|retired)\b/,
  },
  {
    words:
      '换号|旧号|旧手机|旧邮箱|旧卡|旧地址|原手机|原邮箱|原号码|原来的手机|原来的邮箱|原来的号码|以前的手机|以前的邮箱',
    after:
      /^(?:码|箱|号|卡|号码)?(?:了|已?经?(?:不|丢|停|注销|失效|遗失|作废|被盗|换|销|过期|坏)|丢|不(?:再|用)|停|遗失|失效|注销|作废|被盗|收不到|无法使用|没用|坏)/,
    notBefore: /(?:页面|链接)$/,
  },
  {
    words: '不再使用|不使用了|不用了|已停用|停用了|不再用|弃用',
    notBefore: /(?:谢谢|帮忙|退款)[^,。]{0,3}$/,
    sentence: /邮箱|手机|号|卡|账|帐|地址|email|phone|card|account|原因/,
  },
  {
    words:
      '变更原因|更改原因|修改原因|更换原因|注销原因|变更理由|更改理由|换绑原因|reason for the change|reason for change',
    after: filled,
  },
  {
    words: '原因',
    after: /^(?:是|为|:)/,
    sentence: /换|丢|旧|不用|不再|停用|注销|结婚|离婚|改姓|搬|离职|变更|到期|过期|新/,
    notBefore: /(?:冻结|失败|扣款|什么|拒绝|锁定|错误)的?$/,
  },
];

/** Words for "because": a reason for a change only beside a wanted change. */
export const reasonCues: readonly WordRule[] = [
  { words: 'because|cause', after: /^ (?:i|my|we|our|the|of|it|that|this)\b/ },
  {
    words: 'since|as',
    after: /^ (?:i(?:'m|'ve)?|my|we|our|the old|the current|it|this|that)\b/,
    notAfter:
      /^ (?:i (?:said|wrote|mentioned|understand|told|know)|it (?:is )?(?:says|stands)|my (?:last|previous)|that (?:day|time|date))\b/,
  },
  { words: 'due', after: /^ to\b/ },
  { words: 'owing', after: /^ to\b/ },
  { words: 'reason', before: /\b(?:the|my|main) $|^$/, after: /^(?: is| being|:| for)/, notAfter: gap },
  {
    words: 'lost|moved|moving|married|divorced|marriage|stolen|changed jobs|left the company|switched',
    before:
      /\b(?:i|have|i've|we|am|i'm|got|was|been|my|after|just|recently|getting|is|are|phone|after my|after our|we've) $/,
  },
  {
    words: '因为|由于|因|鉴于|原因是|原因为|理由是|所以',
    notBefore: /(?:原|起|不)$/,
    notAfter: /^(?:此|而)/,
  },
  {
    words:
      '丢了|丢失|遗失|换号|换了手机|换手机|结婚|离婚|改姓|搬家|离职|换工作|到期|停用|注销了|不用了|被盗|停机|过期|不再用',
  },
];
