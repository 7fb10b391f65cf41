import { captured } from '../lexicon/compiled-once';
import { eachCue } from '../language/cues';
import { anyPhrase } from '../language/phrases';
import { cue, cuesOf } from './cues';
import { errorContent, errorFailures, errorLabels, shownWords } from '../lexicon/errors';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';
import { after, anyOf, before, matchAt } from './patterns';

/** Error texts and codes as the writer saw them: quoted, after "Error:" or 提示, or by their code. */
export const findErrorMessages: Finder = (paragraph) => {
  const { lower, plain } = paragraph;
  const found: Fact[] = [];
  const add = (start: number, end: number): void => {
    const code = codeIn.exec(plain.slice(start, end));
    const value = code ? { code: code[1] ?? code[2] ?? code[0] } : {};
    found.push(factAt('errorMessage', paragraph, { start, end }, value));
  };
  eachCue(cuesOf(paragraph), cue.quote, quotes, plain, (match) => {
    const start = match.index;
    const inner = match[0].slice(1, -1);
    const head = before(lower, start, 40);
    // A straight quotation mark that closes the words before opens nothing.
    if (match[0].charAt(0) === '"' && isOpen(plain, start)) return false;
    if (told.test(head)) return true;
    const isShown = shownBefore.test(head);
    const isBroken =
      ((failing.test(inner.toLowerCase()) || deviceFault.test(inner.toLowerCase())) && !spoken.test(head)) ||
      (standing.test(inner.toLowerCase()) && stands.test(head));
    if (!isShown && !isBroken && !shownAfter.test(after(lower, start + match[0].length, 16))) return;
    if (isBroken || content.test(inner.toLowerCase()) || (errorBefore.test(head) && inner.length > 2))
      add(start, start + match[0].length);
    return true;
  });
  eachCue(cuesOf(paragraph), cue.error, labels, lower, (match) => {
    const at = match.index + match[0].length;
    const rest = matchAt(/(?:[ ]?(?:is|was|是|为|如下|follows?|as follows))?[ ]?[:：][ \n]{0,3}(?=\S)/y, lower, at);
    if (!rest || /\w$/.test(before(lower, match.index, 1))) return;
    const start = at + rest[0].length;
    const text = matchAt(/[^\n]{3,200}/y, lower, start)?.[0] ?? '';
    const end = start + (matchAt(/[^\n。!！；;]{3,200}/y, lower, start)?.[0].length ?? 0);
    if (
      end > start &&
      !/^(?:see|none|no error|attached|截图|见附件|无|如图|http)/.test(text) &&
      !/["“「『]/.test(text.charAt(0))
    )
      add(start, end);
  });
  eachCue(cuesOf(paragraph), cue.errorCode, shownChinese, lower, (match) => {
    const text = match[1] ?? '';
    if (match[0].charAt(0) === '说' && !(failing.test(text) && saidByProgram(before(lower, match.index, 24)))) return;
    if (
      !content.test(text) ||
      /^(?:错误|失败|异常|报错|出错|已?失效|已?过期|已?到期)?$/.test(text) ||
      /截图|什么/.test(text)
    )
      return;
    const start = match.index + match[0].length - text.length;
    add(start, start + text.length);
  });
  eachCue(cuesOf(paragraph), cue.errorCode, shownEnglish, lower, (match) => {
    const text = match[1] ?? '';
    const start = match.index + match[0].length - text.length;
    const isSentence = /^[A-Z\u4e00-\u9fff]/.test(plain.charAt(start));
    if (isSentence && content.test(text)) add(start, start + text.length);
    return false;
  });
  eachCue(cuesOf(paragraph), cue.errorCode | cue.mixed | cue.figure, codes, plain, (match) => {
    // "Payment failed (E1042)", "Session expired (code 419)": the words before belong to the message.
    const head = before(plain, match.index, 60);
    const isOpened = /^[^(]*\)$/.test(match[0]);
    if (isOpened && !/\($/.test(head)) return;
    const opening = isOpened ? 1 : 0;
    const lead = isSentence.exec(head.slice(0, head.length - opening))?.[0].length ?? 0;
    add(match.index - opening - (isOpened || /[(\[（]/.test(match[0]) ? lead : 0), match.index + match[0].length);
  });
  return found;
};

const quotes = /“[^“”]{2,300}”|"[^"\n]{2,300}"|「[^「」]{2,300}」|『[^『』]{2,300}』|《[^《》]{2,100}》/y;
/** Words of trouble, or a code: "401 …", "invalid_scope", "E-43 carriage". */
const content = new RegExp(
  `${anyOf(errorContent)}|^[45]\\d\\d |代码[:：]? ?[a-z]{0,4}-?\\d|^["“]?[a-z]{1,3}-\\d{1,4}\\b|[a-z]_[a-z]`,
);
const shownBefore = new RegExp(
  `${anyOf(shownWords)}[^.;。；\\n]{0,14}$|\\b(?:with|in|answers|throws|(?:tells|gives|telling|giving)(?: me| us| back)?) (?:an? |the )?(?:\\d{3} )?$|报(?:的|出|了|个){0,2}[ ]?$`,
);
const shownAfter =
  /^[ ]?(?:error|message|的?(?:错误|提示|报错|字样|弹窗|信息)|appear|popped|came up|is shown|was shown)/;
const errorBefore = /(?:\berror|\bpop-?up|报错|错误|弹窗)[^.;。；\n]{0,20}$/;
/** Content that nobody quotes but from a screen: whatever stands before it. */
const failing = new RegExp(anyOf(errorFailures));
/** "Isolation fault", "Motor fault": a device says it; "my fault" it does not. */
const deviceFault = /^(?!(?:my|your|our|his|her|their|the|a|no|whose|own) )[a-z]{3,16}(?: [a-z]{3,16})? fault[.!]?$/;
/** "… is still “pending”": the state a screen shows. */
const standing =
  /^(?:pending|processing|on hold|in progress|in review|under review|declined|failed|rejected|cancell?ed|suspended|blocked|inactive|unverified|expired|not delivered|in transit|处理中|待处理|审核中)[.,!]?$/;
const stands =
  /\b(?:still|as|status|stuck|stays|remains|shown|shows|marked|is|in|at|on|to|says)(?: (?:is|as|at|in|on|just|only|the state))?[ ]?[:=]?[ ]?$/;
const spoken =
  /(?:\b(?:agent|he|she|they|you|colleague|friend|wife|husband|bank|seller|shop|someone|somebody|letter|e-?mail|article|policy|terms|button|link|option|menu|clicked|pressed|tapped|chose|tab|box|field|called|named|titled)\b[^.;\n]{0,24}|客服|他们?|她|你们?|您|骗子|对方|同事|朋友|银行|商家|回复|回信|条款|邮件|按钮|链接|选项)[^。；\n]{0,6}$|(?:^|[^\d半整])点(?:了|击|一?下|好?几次|[进开]了?){0,2}[ ]?$/;
/** What a person said is no message of a program. */
const told =
  /(?:\b(?:agent|he|she|they|colleague|friend|scammer) (?:just |only )?(?:said|says|told (?:me|us)|wrote|replied|answered)|(?:客服|骗子|对方|他们?|她|同事|朋友|[商卖店]家|物业|快递员?|师傅|司机|门店|老板)(?:就|又|只|一直)?(?:说|骂|回复|回答|讲|写)(?:我|道|了)?)[ ,:]{0,3}$/;
const isOpen = (text: string, at: number): boolean => (before(text, at, 200).match(/"/g) ?? []).length % 2 === 1;
const labels = anyPhrase(errorLabels);
/** 系统提示支付失败，… without quotation marks: to the end of the clause. */
const shownChinese =
  /(?:提示|显示|报错|弹出|说)(?:了|我|为|说|的是|是|内容为|一直|信息)?[ ]?:?[ ]?((?:[a-z']{1,20} ){1,8}[a-z']{1,20}|[^\s，。,.;；!！?？“”"「」《》(（:：\n]{3,40})/y;
/** 登不上,说账号存在风险: nobody is named who said it, or a program is. */
const saidByProgram = (head: string): boolean =>
  /(?:^|[,。;!?\s]|系统|页面|app|软件|网页|后台|屏幕)(?:就|老是?|一直|又|却|只|总)?$/.test(head) && !person.test(head);
const person = /客服|[你您他她]|银行|卖家|商家|同事|朋友|对方|老婆|老公|师傅|店员/;
/** "The page says Member account suspended", "keeps saying …", "the message: …": a sentence of its own, with a capital. */
const shownEnglish =
  /(?:(?:page|app|site|website|screen|it|system|terminal|machine|kiosk|portal|browser|login|message|pop-?up|banner|notice) (?:only |just |always |now |then |still |keeps |kept )?(?:says|said|shows|showed|reads|displays|answers|answered|saying|showing|tells me|told me|reports|states)(?: that| only)?|(?:error |the |this |following )message(?: is| was| reads| says)?)[ ]?:?[ ]((?!i |i'|my |you )[^\n"“”.;。；()]{5,120}(?:\([^()\n]{1,20}\))?)/y;
const codes = new RegExp(
  captured(
    [
      '\\b(?:[Ee]rror|ERROR|[Ee]rr|[Ff]ailure|[Ss]tatus|HTTP|[Rr]esponse|[Rr]eason|[Rr]esult)(?:[ -]?(?:[Cc]ode|CODE|[Nn]o\\.?|[Nn]umber|status))?[ ]?(?:[:=#]|is|was)?[ ]?[(\\[]?(?:[A-Z]{1,6}[-_]?\\d{1,8}|\\d{3,8}|[A-Z]{2,12}(?:_[A-Z0-9]{1,20}){1,6})\\b(?![-/]\\d)',
      '(?:错误|报错|失败|响应|返回|状态|异常)(?:代码|编码|编号|码|号|代号)[ ]?(?:是|为|[:：])?[ ]?[(（\\[]?[A-Za-z]{0,10}[-_]?\\d{1,8}(?:[-_][A-Za-z0-9]{1,8}){0,3}',
      '(?:报错|错误)[ ]?(?:0x[0-9A-Fa-f]{2,8}|(?:[A-Z]{1,4}[-_]?)?\\d{3,8})\\b(?![年月日元点次])',
      // What a device shows: "fault F28", "the display shows E1", 显示故障码 E1.
      '(?:[Ff]ault|FAULT|故障)(?: ?(?:[Cc]ode|代?码))?[ ]?(?:is|was|是|为|[:：])?[ ]?(?:[A-Z]-?\\d{1,4}|[A-Z]{2}\\d{1,4}|E[A-Z]-\\d{1,4})\\b|\\b(?:[Ss]hows?|[Ss]howing|[Ss]howed|[Dd]isplays?|[Dd]isplayed|[Ff]lash(?:es|ing)|[Bb]links?)(?: an?| the| only)? (?:(?:E|Er|ER|ERR)-?\\d{1,3}|F-?\\d{2,3})\\b|(?:显示|提示|报|跳出?)(?:了|的是|着|出)?[ ]?(?:(?:E|Er|ER|ERR)-?\\d{1,3}|F-?\\d{2,3})\\b',
      '\\b[45]\\d\\d (?:[A-Z][A-Za-z]{4,30}|(?:Bad|BAD|Not|NOT|Too|TOO) [A-Z][A-Za-z]{3,12})\\b',
      '(?:代码|编码)[ ]?[:：]?[ ]?(?:[A-Z]{1,6}[-_]?\\d{2,8})\\b',
      '(?:[Rr]eturn(?:s|ed|ing)?|[Aa]nswers?|[Gg]ives?|[Gg]ot|返回)(?: with| an?| me)?[ ]?(?:HTTP )?[45]\\d\\d\\b(?: [a-z]{1,20}(?:_[a-z]{1,20}){1,4}| (?:Unauthorized|Forbidden|Not Found|Bad Request|error)|(?=[ ]?错误))',
      // "Session expired (code 419)": a sentence with its code.
      '(?:[Cc]ode|[Ee]rr(?:or(?: code)?)?)[ :#]{1,2}[A-Z]{0,4}-?\\d{2,6}\\)',
      '\\b(?:ERR|ERROR|E)_[A-Z0-9_]{3,40}\\b|\\b0x8[0-9A-Fa-f]{7}\\b|\\bERR-?\\d{2,8}\\b',
      '(?:[Ff]ailed|[Dd]eclined|[Ee]rror|[Dd]enied|[Rr]ejected|失败|错误|异常)[ ]?[(\\[（][A-Za-z]{0,10}[-_#]?\\d{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,3}[)\\]）]',
    ].join('|'),
  ),
  'y',
);
const isSentence = /[A-Z][a-z']{1,20} (?:[a-z']{1,20} ){0,3}$/;
const codeIn =
  /\b([A-Z]{1,10}[-_]?\d{1,8}(?:[-_][A-Za-z0-9]{1,8}){0,3}|0x[0-9A-Fa-f]{2,8}|(?:ERR|ERROR)_[A-Z0-9_]{3,40})\b|(?:[Ee]rror|ERROR|[Cc]ode|HTTP|代码|错误码|码|编号|[(（[])[ :：#=是为]{0,3}(\d{2,8})(?!\d)/;
