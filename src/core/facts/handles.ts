import { placesOf } from '../language/cues';
import { cue, cuesOf } from './cues';
import type { Paragraph } from './finder';
import { before, eachMatch, matchAt } from './patterns';

/** Names that show by their place what they are: "I play as @lena", "I am anna_k", a workspace's own address at the desk. */
export const eachHandle = (
  paragraph: Paragraph,
  deskDomains: readonly string[],
  add: (start: number, length: number) => void,
): void => {
  const { lower, plain } = paragraph;
  for (const at of placesOf(cuesOf(paragraph), cue.underscore)) {
    const head = nameHead.exec(before(plain, at, 24))?.[1] ?? '';
    const whole = `${head}${matchAt(nameTail, plain, at)?.[0] ?? ''}`;
    if (head !== '' && playerName.test(whole) && !fileName.test(whole)) add(at - head.length, whole.length);
  }
  if (nameLike.test(lower))
    eachMatch(calledBy, lower, ({ index, 0: { length } }) => {
      const at = index + length;
      const name = matchAt(handle, plain, at)?.[0];
      if (name !== undefined) add(at, name.length);
    });
  for (const domain of deskDomains)
    for (let at = lower.indexOf(`.${domain}`); at >= 0; at = lower.indexOf(`.${domain}`, at + 1)) {
      const name = room.exec(before(lower, at, 40))?.[1];
      if (name !== undefined && !ownRooms.test(name)) add(at - name.length, name.length);
    }
};

/** Most paragraphs have nothing of the kind. */
const nameLike = /(?:^|[^\w.+-])@|_|[a-z]\d{6}/;
const calledBy =
  /(?:\b(?:i(?:'m| am)|we(?:'re| are)|(?:log(?:ged|ging)?|sign(?:ed|ing)?) ?(?:in|on|up) (?:as|with|under)|registered as|play(?:ing|s)? as|known as|go(?:es)? by|(?:my|our|his|her|the) (?:nick|name|handle|tag|id|ign)(?: (?:there|here|in (?:the )?game))?(?: is|:))|我(?:叫|是|的?(?:名字|网名|昵称|id)(?:叫|是|:)|(?:的|这个?|那个?)?(?:(?!单|型|序|批|版)[一-龥]){0,3}号(?:叫|是|:)?)|我在[^,。\n]{1,10}[叫是]|[我他她]的是|(?:企业|公司|店铺|团队|直播|公众|视频|主播|平台)号[叫是:]?|[^件域姓品书人量表段包类数机器程支库]名[字称]?[叫是为:]?) ?["“「]?/g;
/** With an @, a figure or a line in it: no word, no time, no product. */
const handle =
  /@[A-Za-z0-9_][\w.]{2,30}(?![\w@])|(?!\d)(?=[a-zA-Z\d]{0,20}_)\w{3,30}(?![\w@.-])|[a-zA-Z]{1,2}\d{6,10}(?![\w@-])/y;
const room = /(?:^|[^\w@.-])([a-z0-9][a-z0-9-]{2,39})$/;
const ownRooms =
  /^(?:www\d?|my|apps?|api|web|help|support|mail|log-?in|sign-?in|accounts?|portal|status|docs|shop|blog|forum|sso|auth|pay|m|cdn|oss|s3|storage|files|img|download|gateway|static|admin|console|play)$/;

/** "xVortexx_", "PandaKnight_09": an underscore with capitals or digits is a player's name, unless a file or a program has it. */
const nameHead = /(?:^|[\s(,:;"'“])([A-Za-z][A-Za-z0-9]{2,22})$/;
const nameTail = /_[A-Za-z0-9]{0,20}(?![\w@/\\(=-]|\.\w)/y;
const playerName = /[a-z].*[A-Z]|^[a-z]{3,}_\d{1,4}$/;
const fileName =
  /^(?:screenshot|screen|image|img|photo|pic|picture|file|scan|video|recording|log|logs|backup|test|order|invoice|document|doc|receipt|report|error|code|step|page|version|draft|copy|final|bill|statement|contract|table|column|field|item|option|utm)/i;
