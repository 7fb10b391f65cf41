/**
 * Asks for something support can find the account by. The From address is none (people write from other mailboxes);
 * a signature counts only where it shows an e-mail address. A request number finds the account as well. Silent where
 * there is nothing to find: no account yet, praise, a question about offers and rules, or one that names its order or parcel.
 */
import type { Fact } from '../../facts/fact';
import { fold, lowerCase } from '../../language/fold';
import { message } from '../../language/message';
import { anyNumber, asksForPapers, asksNothing, hasTrouble, noAccountYet } from '../../lexicon/no-account';
import { defineCheck, type CheckInputs } from '../check';
import { labelledLine } from '../missing-detail';
import { isNeeded } from '../required-needs';

const messages = {
  noIdentifier: message({
    en: () =>
      'Nothing in the mail tells support which account is yours. Add the registered e-mail, phone number or account ID.',
    'zh-CN': () => '邮件里看不出是哪个账户。请补上注册邮箱、手机号或账户 ID。',
  }),
};

export const identifierMissing = defineCheck({
  id: 'account/identifier-missing',
  severity: 'warning',
  needs: ['subject', 'ownText', 'facts', 'signatureFacts', 'mailLocale', 'conversation', 'requestType', 'desk', 'body'],
  messages,
  appliesTo: ({ conversation, desk, requestType }) =>
    !conversation.isFollowUp && isNeeded('accountId', desk, requestType),
  review(inputs) {
    const { facts, signatureFacts, mailLocale } = inputs;
    if (facts.of('accountId').length > 0 || facts.quoted.has('accountId')) return [];
    const isSigned = signatureFacts
      .of('accountId')
      .some(({ value }) => value.type === 'email' || value.type === 'registeredAddress');
    return isSigned || isNothingToFind(inputs) || namesNumber(inputs)
      ? []
      : [{ message: 'noIdentifier', suggestions: labelledLine('accountId', mailLocale) }];
  },
});

type Asked = Pick<CheckInputs, 'subject' | 'ownText' | 'facts' | 'requestType' | 'body'>;

const isNothingToFind = ({ subject, ownText, facts, requestType }: Asked): boolean => {
  const text = lowerCase(fold(`${subject}\n${ownText.slice(0, longestRead)}`));
  if (noAccountYet.test(text) || tailOfOwn.test(text)) return true;
  // A payment, a lock or a change concerns an account whatever else is said.
  if (isSpecific(requestType)) return false;
  if (facts.of('transactionReference').length > 0 || asksNothing.test(text)) return true;
  return requestType.type === 'general' && !hasTrouble.test(text) && !asksForPapers.test(text);
};

/** 手机尾号1123的会员. */
const tailOfOwn = /(?:手机|电话|会员|注册)[^,。\n]{0,6}(?:尾号|[后末][四4]位)[^,。\n\d]{0,3}\d{4}(?!\d)/;

const isSpecific = ({ sure, type }: Asked['requestType']): boolean => sure && type !== 'general';

/** A number no finder has a name for is the writer's word for the account, unless it is part of a date, an amount, a code. */
const namesNumber = ({ subject, ownText, facts, requestType, body }: Asked): boolean => {
  const named = facts.all
    .map((fact) => (fact.kind === 'secret' ? secretText(fact, subject, body.text) : (fact.text ?? '')))
    .filter((text) => /\d/.test(text));
  const told = named.slice(0, mostNamed).join('\n');
  return [subject, ownText.slice(0, longestRead)].some((text) => {
    anyNumber.lastIndex = 0;
    for (let match = anyNumber.exec(text); match !== null; match = anyNumber.exec(text)) {
      const number = match[1] ?? '';
      const end = match.index + match[0].length;
      const start = end - number.length;
      if (
        dayLike.test(number) ||
        (flightLike.test(number) && flown.test(ownText)) ||
        ofThing.test(text.slice(Math.max(0, start - 40), start)) ||
        thingAfter.test(text.slice(end, end + 40))
      )
        continue;
      const fewest = leastDigits(number, isSpecific(requestType));
      if (number.replace(/\D/g, '').length >= fewest && !told.includes(number)) return true;
    }
    return false;
  });
};

/** "RA0055": letters make a short number an account's; one letter needs more digits, none as many as a customer number has. */
const leastDigits = (number: string, isSpecific: boolean): number => {
  if (/^[A-Za-z]{2}/.test(number)) return isSpecific ? 5 : 3;
  return /^[A-Za-z]-/.test(number) ? 5 : 7;
};

/** A room, a course, a model, a flight, a parcel, a paper, a chip, a piece of luggage: of many. */
const ofThing =
  /\b(?:chip|serial|model|imei|isbn|barcode|flight|train|invoice|receipt|tracking|parcel|chassis|vin|firmware|version|router|laptop|printer)(?: (?:no\.?|number|id|code))?(?: (?:is|was|reads))?[ :#]{0,2}$|(?:型号|机型|航班|课程|教室|路由器|手机|电脑|单子|发票|快递|顺丰|圆通|中通|韵达|运单|包裹|工单|序列号|箱子?上?|屏幕|提示|显示|代码|印着|芯片|行李[牌条票单]?|标签|车架|发动机|批[次号]|条形?码|票号|机票|货号|设备|机身|桩|柜|车位|座位|电话|致电|回电|[拨来]打?|座机|传真|微信|qq|邮编|车牌|身份证|护照)(?:号码?|编[号码]|码)?(?:的?是|写着|上?印着|为)?[ :]?(?:[A-Z]{1,3} ?)?$/i;
/** SL615 of who flew. */
const flightLike = /^[A-Z]{2} ?\d{3,4}$/;
const flown = /航班|[飞登]机|托运|落地|起飞|飞的|\b(?:flight|flew|fly|boarding|landed|baggage|luggage)\b/;
const dayLike = /^20[0-3]\d[01]\d[0-3]\d$/;
const thingAfter = /^ ?(?:这?[张个]?(?:发票|订?单(?![位元])|包裹|快递)|[一-龥]{0,4}课|教室|路由器|型|款|航班)/;

/** A secret's fact holds no text; its number is no account's. Read here and kept nowhere. */
const secretText = ({ place: { field, start, end } }: Fact, subject: string, body: string): string =>
  (field === 'subject' ? subject : body).slice(start, end);

/** More than stand in what is read of a mail; a log of thousands is not searched for each number. */
const mostNamed = 2000;
/** Longer mails say it on their first pages. */
const longestRead = 4000;
