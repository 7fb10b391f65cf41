import { checkHelp, type CheckHelp } from '../core/help/check-help';
import type { Locale } from '../core/language/locale';
import { escaped, page } from './page';

/** The page that says why each check is there, for people who have no draft open; `assets/checks.html` of the build. */
export const checksPage = (): string =>
  page({ en: words.en.title, 'zh-CN': words['zh-CN'].title }, `${part('en')}\n    ${part('zh-CN')}`);

const words = {
  en: {
    title: 'What Askwell checks, and why',
    intro: 'Askwell looks at these points only in mails to a support desk. Each can be switched off in the settings.',
    bad: 'Rather not',
    good: 'Better',
    help: 'Help',
    privacy: 'Privacy',
  },
  'zh-CN': {
    title: 'Askwell 检查哪些内容，为什么',
    intro: 'Askwell 只在您给客服写邮件时检查以下各项，每一项都可以在“设置”中关闭。',
    bad: '不建议',
    good: '更好的写法',
    help: '帮助',
    privacy: '隐私',
  },
} as const;

/** The first half of an id, as a heading. */
const subjects: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  recipient: { en: 'Recipient', 'zh-CN': '收件人' },
  subject: { en: 'Subject', 'zh-CN': '主题' },
  account: { en: 'Account', 'zh-CN': '账户' },
  details: { en: 'Details', 'zh-CN': '细节' },
  attachment: { en: 'Attachments', 'zh-CN': '附件' },
  tone: { en: 'Tone', 'zh-CN': '语气' },
  secret: { en: 'Secrets', 'zh-CN': '敏感信息' },
  timing: { en: 'Timing', 'zh-CN': '时机' },
  request: { en: 'Before you ask', 'zh-CN': '提问之前' },
};

const part = (locale: Locale): string => {
  const { title, intro, help, privacy } = words[locale];
  const groups = Object.keys(subjects).map((subject) => {
    const checks = Object.entries(checkHelp).filter(([id]) => id.startsWith(`${subject}/`));
    return `<h2>${escaped(subjects[subject]?.[locale] ?? subject)}</h2>
      ${checks.map(([id, texts]) => check(id, texts, locale)).join('\n      ')}`;
  });
  return `<main id="${locale}" lang="${locale}">
      <h1>${escaped(title)}</h1>
      <p>${escaped(intro)}</p>
      ${groups.join('\n      ')}
      <p><a href="support.html#${locale}">${help}</a> · <a href="privacy.html#${locale}">${privacy}</a></p>
    </main>`;
};

const check = (id: string, { title, why, bad, good }: CheckHelp, locale: Locale): string =>
  `<section id="${locale}/${id}">
        <h3>${escaped(title[locale])}</h3>
        <p>${escaped(why[locale])}</p>
        <dl>
          <dt>${words[locale].bad}</dt><dd>${escaped(bad[locale])}</dd>
          <dt>${words[locale].good}</dt><dd>${escaped(good[locale])}</dd>
        </dl>
      </section>`;
