import { findingKey, say } from '../core/review/review';
import type { Finding } from '../core/findings/finding';
import type { Locale } from '../core/language/locale';
import { message } from '../core/language/message';
import type { Completion } from './complete-once';

/** Lengths Outlook takes (platform.md §1.3). */
const textLimit = 500;
const labelLimit = 20;
/** More than a glance holds is not read at all. */
const mostShown = 3;
/** Must equal the compose button's `<Control id>` in manifest.xml. */
export const composeCommand = 'msgComposePane';

const texts = {
  stop: message({
    en: ({ desk }: { desk: string }) => `Please look once more before this goes to ${desk}:`,
    'zh-CN': ({ desk }) => `发给${desk}之前，请再看一眼：`,
  }),
  look: message({
    en: ({ desk }: { desk: string }) => `${desk} will probably ask for this:`,
    'zh-CN': ({ desk }) => `${desk}多半会问到：`,
  }),
  more: message({
    en: ({ count }: { count: number }) => `and ${count} more in the Askwell pane.`,
    'zh-CN': ({ count }) => `Askwell 窗格里还有 ${count} 条。`,
  }),
  action: message({ en: () => 'Show me', 'zh-CN': () => '去看看' }),
};

/** The findings that may interrupt: errors and warnings, errors first. Hints never do. */
export const interrupting = (findings: readonly Finding[]): readonly Finding[] => [
  ...findings.filter(({ severity }) => severity === 'error'),
  ...findings.filter(({ severity }) => severity === 'warning'),
];

/** The Smart Alert for a draft, or permission to send when nothing may interrupt. `deskName` comes from a profile. */
export const alertFor = (
  findings: readonly Finding[],
  deskName: string,
  locale: Locale,
  supports: (mailbox: string) => boolean,
): Completion => {
  const urgent = interrupting(findings);
  if (urgent.length === 0) return { allowEvent: true };
  const intro = texts[urgent[0]?.severity === 'error' ? 'stop' : 'look'][locale]({ desk: deskName });
  // Five promised files and none attached is one sentence, not five.
  const sentences = urgent
    .map((finding) => say(finding, locale))
    .filter((sentence, at, all) => all.indexOf(sentence) === at);
  const errorMessage = fit(intro, sentences, locale, (line) => `• ${line}`, '\n');
  return {
    allowEvent: false,
    errorMessage,
    ...(supports('1.15') && {
      errorMessageMarkdown: fit(`${intro}\n\n`, sentences.map(plain), locale, (line) => `- ${line}\r`, ''),
    }),
    ...(supports('1.14') && {
      cancelLabel: texts.action[locale]({}).slice(0, labelLimit),
      commandId: composeCommand,
      // Older builds take a string only; ids, no mail text.
      contextData: JSON.stringify({ askwell: 1, findings: keysOf(urgent) }),
    }),
  };
};

const keysOf = (findings: readonly Finding[]): readonly string[] =>
  findings
    .map(findingKey)
    .filter((key, at, all) => all.indexOf(key) === at)
    .slice(0, 20);

const fit = (
  intro: string,
  sentences: readonly string[],
  locale: Locale,
  asLine: (sentence: string) => string,
  joint: string,
): string => {
  const shown: string[] = [];
  let length = intro.length;
  for (const sentence of sentences.slice(0, mostShown)) {
    const line = asLine(sentence);
    // Room is kept for the closing line.
    if (length + joint.length + line.length > textLimit - 60) break;
    shown.push(line);
    length += joint.length + line.length;
  }
  if (shown.length === 0) shown.push(asLine(`${(sentences[0] ?? '').slice(0, textLimit - intro.length - 80)}…`));
  const left = sentences.length - shown.length;
  if (left > 0) shown.push(asLine(texts.more[locale]({ count: left })));
  return [intro, ...shown].join(joint).slice(0, textLimit);
};

/** Words of the mail may stand in a sentence: no character of theirs may act as Markdown or start a link. */
const plain = (sentence: string): string => sentence.replace(/[\\`*_[\]<>#~|\r\n]/g, ' ').replace(/:\/\//g, ': //');
