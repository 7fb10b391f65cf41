/** Asks for the day and time of the event where support has to find it in its logs. */
import type { FactOf } from '../../facts/fact';
import { fold, lowerCase } from '../../language/fold';
import { message } from '../../language/message';
import { defineCheck, type CheckInputs } from '../check';
import { detailNeeds, isAsked, labelledLine } from '../missing-detail';

const messages = {
  noTime: message({
    en: () => 'The mail does not say when it happened. Add the date and, if you can, the time.',
    'zh-CN': () => '邮件里没有写明发生的时间。请补上日期，最好也写上几点。',
  }),
};

export const timeMissing = defineCheck({
  id: 'details/time-missing',
  severity: 'warning',
  needs: [...detailNeeds, 'subject', 'body'],
  messages,
  appliesTo: (inputs) => isAsked('dateTime', inputs),
  review: (inputs) =>
    !inputs.facts.quoted.has('dateTime') &&
    !(inputs.requestType.type === 'general' && anyDay.test(lowerCase(inputs.ownPage))) &&
    inputs.facts.of('dateTime').every((fact) => isDeadline(fact, inputs))
      ? [{ message: 'noTime', suggestions: labelledLine('dateTime', inputs.mailLocale) }]
      : [],
});

/** Where nothing went wrong, the day a desk asks for may be one to come: "we are the couple for 19 June 2027". */
const anyDay =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\b|\d ?月 ?\d|[\d一二三十] ?[日号]|[周期拜][一二三四五六日天]|明天|后天|下[个周月]/;

/** "Please unlock it by Friday", 明天要用, 请今天解开: until when it is wanted, not when it happened. */
const isDeadline = (
  { place: { field, start, end }, text }: FactOf<'dateTime'>,
  { subject, body }: Pick<CheckInputs, 'subject' | 'body'>,
): boolean => {
  const around = field === 'subject' ? subject : body.text;
  const before = lowerCase(fold(around.slice(Math.max(0, start - 24), start)));
  const said = lowerCase(fold(text));
  const behind = lowerCase(fold(around.slice(end, end + 24)));
  return (
    ahead.test(said) ||
    (!past.test(said) && (planned.test(behind) || posted.test(before))) ||
    (!past.test(said) && (wantedZh.test(before) || (wantedBy.test(before) && !ran.test(before))))
  );
};
const ahead = /^(?:tomorrow|next (?:week|month|year)|明[天早晚日]|后天|下(?:个?月|个?星期|周))/;
/** "It worked until yesterday", 申请昨天被拒: nobody wants it by a day that was. */
const past = /^(?:yesterday|overnight|last |this (?:early )?morning|昨|前[天日]|上[个周月]|刚)/;
/** 周五要交房租, 星期四下午我可以带身份证过去; 工作日 8:30 到 17:30 有人, 合同到年底才满: a plan, an hour of the house, an end. */
const planned =
  /^ ?(?:之前|以前|之间|以后|前|后)?(?:我们?|就|还|都|又){0,2}(?:可以|能[来去接打]|接电话|打得通|有空|方便|在家|有人|联系我|给我(?:打|回)|打给我|飞|出发|出差|才(?:满|到期)|(?:要|得|必须|就要)(?:交|用|出|赶|开|还|考|搬|去)|到期|截止)(?![^,。;\n]{0,12}(?:[时候]|发现|结果|却))/;
const posted =
  /(?:生日|出生(?:日期)?|签[订署]?于|注册[于日]|开户|入会|入职|工作日|营业(?:时间)?|上班(?:时间)?|服务时间|有效期|合同|到期日?|截止|最晚|赶在)(?:写的?|是|为|到|至|在|:)?[ ]?$/;
const wantedBy = /\b(?:by|until|till|no later than|(?:need|want) it(?: back)?(?: for)?) $/;
/** "I could use it until 3 March". */
const ran = /\b(?:work(?:ed|s|ing)|was|were|could|use|used|fine|well|ok|okay)\b.{0,12} (?:until|till) $/;
const wantedZh = /(?:(?:^|[^申邀])请(?!问)|麻烦|希望|能否|能不能|务必|必须)(?:你们?|您|帮我?|尽量|在|于|最晚|就)?$/;
