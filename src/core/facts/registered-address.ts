import { captured } from '../lexicon/compiled-once';
import { before, eachMatch } from './patterns';

/** "From my registered address": the address itself is not said, but the desk can see it. */
export const eachRegisteredAddress = (lower: string, add: (start: number, length: number) => void): void => {
  // Every mail speaks of an account; of its address, few.
  if (!addressWord.test(lower)) return;
  eachMatch(registeredAddress, lower, ({ index, 0: { length } }) => {
    if (!negated.test(before(lower, index, 30))) add(index, length);
  });
};
const addressWord = /[ \n](?:e-?mail|mail|address|inbox)|[邮箱]/;

const address = '(?:e-?mail(?: address)?|address|mailbox|mail(?: address)?|inbox)';
/** What stands between the address and what it is to the account. */
const small =
  "that|which|i|i'm|i've|is|it|it's|also|am|have|has|was|you|we|we're|use|used|to|the|my|our|one|as|for|in|always|account|profile|membership|runs|normally|usually";
const known =
  'registered|signed (?:up|in|on)|sign(?:ing)? (?:up|in|on)|log(?:ging|ged)? (?:in|on)|on file|linked|associated|connected|joined|subscribed|know me by|account(?: is)? (?:on|with|under|in)';

const registeredAddress = new RegExp(
  captured(
    [
      '\\b(?:from|using|with|via|through)[ \\n](?:my|the|our|this)[ \\n](?:own |personal )?(?:registered|account|sign-?up|login|linked|original)[ \\n](?:e-?mail(?:[ \\n]address)?|address|mailbox|mail)\\b',
      '\\b(?:from|using|with)[ \\n](?:my|the|this)?[ \\n]?(?:same )?(?:e-?mail(?: address)?|address|mailbox)[ \\n,]{1,2}(?:that |which |i )?(?:is |it is |am |have |was )?(?:registered|i registered|i signed up|signed up with|on file|linked to|associated with|connected to|used to register|i used to (?:register|sign))\\b',
      '\\b(?:this|the sending|the sender)[ \\n](?:e-?mail(?: address)?|address|mailbox)[ \\n](?:is|was)[ \\n](?:also )?(?:the |my )?(?:one )?(?:registered|linked|registration|i registered)\\b(?:[ \\n](?:e-?mail|address|one))?',
      // "From the address I'm registered with", "from the very same mailbox that I use to log in".
      `\\b(?:from|using|via|through)(?: [a-z'-]{1,12}){1,4} ${address}(?:,? (?:${small})){1,8} (?:${known})\\b`,
      // "The address I write from is the one on file", "this is the address I signed up with".
      `\\b(?:the|this) (?:e-?mail )?(?:address|mailbox)(?: [a-z'-]{1,12}){1,6} from(?: here| now)? is(?: also)? (?:the|my) (?:(?:${small}) ){0,5}(?:${known})\\b`,
      `\\bthis is (?:also )?the (?:very |same )?${address}(?:,? (?:${small})){1,6} (?:${known})\\b`,
      // "My membership is registered under this address".
      `\\b(?:registered|sign(?:ed)? up|log(?:ged)? in|subscribed|my (?:account|profile|membership|subscription)(?: is| runs| goes| stands)?)(?: [a-z'-]{1,12}){0,3} (?:under|with|to|on|by|using) (?:this|the same|the present) (?:very |same )?(?:e-?mail )?(?:address|mailbox|inbox)\\b`,
      '\\bsame e-?mail(?: address)? (?:as|i)(?: i)?(?: have)? (?:registered|used|signed)\\b',
      '(?:用|以|从|由|通过|使用)(?:我|本人|账户|账号)?的?(?:就|也)?是?(?:我|本人|账户|账号)?的?(?:注册|绑定|登录|预留)(?:时用?|用|账户|账号|[^,。\\n]{0,8}(?:账[户号]|会员|[你您]们?)(?:的|用的)?(?:[这那同]一?个))?的?(?:邮箱|电子邮箱|邮件地址|电邮|邮件|邮箱地址)(?:地址|账号)?(?:在|来|向|跟|给[一-龥]{1,4})?(?:您|你们?)?(?:发|写|来信|联系|致信|寄)',
      '(?:本|此|这个|该|发件|发信|发送)(?:电子)?(?:邮箱|邮件地址|电邮)(?:地址)?(?:就|即)?(?:是|为)?(?:我|本人|账户|账号)?的?(?:注册|绑定|登录)(?:时用?的?)?(?:电子)?(?:邮箱|邮件|电邮|地址)',
      '用(?:这个|本|此|当前|该)(?:电子)?(?:邮箱|电邮)(?:地址)?注册',
      // 我现在用来写信的这个邮箱，就是当初在你们那儿注册的.
      '(?:写信|发信|发件|发邮件|来信|寄信|写这封信|发这封)[^,。\\n]{0,6}(?:邮箱|电邮)(?:地址)?[, ]{0,2}(?:也|就|即|正)?[是为][^,。\\n]{0,14}?(?:注册|登录|绑定|预留|开户)',
      '(?:本|此|这个|该|发件|发信)(?:电子)?(?:邮箱|电邮)(?:地址)?(?:就|即)?[是为]我?(?:注册(?:时用)?的|(?:账户|账号)邮箱)',
      '注册(?:用的)?(?:邮箱|电邮)(?:就是|即为|即是|为|是)(?:本|此|这个|当前|发件|发信|该)(?:邮箱|邮件|发件|地址|电邮)?',
    ].join('|'),
  ),
  'g',
);
const negated =
  /(?:\bnot|n't|cannot|unable to|no longer|instead of|不是|没有|无法|不能|没法|未|并非|而不是)[^.。,，\n]{0,16}$/;
