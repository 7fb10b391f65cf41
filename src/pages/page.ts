import type { Locale } from '../core/language/locale';

/** A page of the build: both languages below each other, a way to each, no scripts. */
export const page = (title: Readonly<Record<Locale, string>>, mains: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${escaped(title.en)} · ${escaped(title['zh-CN'])}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <link rel="stylesheet" href="pages.css" />
  </head>
  <body>
    <header><img src="icon-32.png" alt="" width="32" height="32" /> Askwell</header>
    <nav><a href="#en">English</a> · <a href="#zh-CN" lang="zh-CN">中文</a></nav>
    ${mains}
  </body>
</html>
`;

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
