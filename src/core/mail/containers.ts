import type { Attributes } from './html-scanner';

/** What an element says about the text in it. */
export interface Container {
  readonly hidden?: boolean;
  readonly pre?: boolean;
  /** `1`: quotes what it holds. `soft`: holds quotes and, between them, answers (Gmail). `rest`: everything after it too. */
  readonly quote?: 'whole' | 'soft' | 'rest';
  readonly mark?: 'signature' | 'forward';
  /** A `<blockquote>` that only indents, as the indent buttons of Outlook and Gmail make it. */
  readonly indent?: boolean;
}

const nothing: Container = {};
const signature: Container = { mark: 'signature' };
const whole: Container = { quote: 'whole' };
const rest: Container = { quote: 'rest' };
const hidden: Container = { hidden: true };

/**
 * Containers of mail programs, by id, class or name. OWA renames classes and ids of what it quotes by prefixing `x_`
 * once per reply, so the prefixes are cut before comparing.
 */
const signatureNames =
  /(?:^| )(?:signature|gmail_signature|moz-signature|applemailsignature|ms-outlook-mobile-signature|_mailautosig|protonmail_signature_block|yahoo-signature|ymail_android_signature|messagesignaturesection|divneteasemailcard|ntes-mailmaster-signature|mail-signature|lark-mail-signature|tutanota-signature|__sig_post__|__sig_pre__)(?= |$)/;
const wholeQuoteNames =
  /(?:^| )(?:gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|fairemail_quote|mail-editor-reference-message-container|ms-outlook-mobile-reference-message|isreplycontent|ntes-mailmaster-quote|lark-mail-quote|history-quote-wrapper|messagereplysection|__quoted_text__|quote)(?= |$)/;
const softQuoteNames = /(?:^| )(?:gmail_quote|gmail_quote_container)(?= |$)/;
const forwardNames = /(?:^| )(?:moz-forward-container)(?= |$)/;
/** Everything after these is the older mail: they stand before it, not around it (OWA, Outlook.com). */
const restNames = /(?:^| )(?:divrplyfwdmsg|stopspelling)(?= |$)/;
/** Outlook's and Foxmail's line above the header block of the older mail (colours of Outlook 2007, 2013 and later). */
const headerRule =
  /border-top\s{0,3}:\s{0,3}(?:solid\s{1,3}#?(?:e1e1e1|b5c4df)|#?(?:e1e1e1|b5c4df)\s{1,3}(?:[\d.]{1,5}\w\w\s)?solid|[\d.]{1,5}\w\w\s{1,3}solid\s{1,3}(?:#?(?:e1e1e1|b5c4df)|rgb\(225,\s?225,\s?225\)|rgb\(181,\s?196,\s?223\)))|border-style\s{0,3}:\s{0,3}solid none none[^]{0,200}?(?:225,\s?225,\s?225|181,\s?196,\s?223|e1e1e1|b5c4df)/;
const hiddenStyle =
  /display\s{0,3}:\s{0,3}none|mso-hide\s{0,3}:\s{0,3}all|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0(?:px|pt|em|%)?\s{0,3}(?:;|!|$)|max-height\s{0,3}:\s{0,3}0(?:px)?\s{0,3}(?:;|!|$)/;
const preStyle = /white-space\s{0,3}:\s{0,3}(?:pre|break-spaces)/;
const quoteBorder =
  /border-left\s{0,3}:(?!\s{0,3}(?:none|0(?:px|pt)?\s{0,3}(?:;|$)))|border-left-style\s{0,3}:\s{0,3}solid/;
const hiddenElements =
  /^(?:style|script|title|template|xml|svg|math|object|select|textarea|iframe|noembed|noframes|xmp)$/;

export const classify = (name: string, read: () => Attributes): Container => {
  if (hiddenElements.test(name)) return hidden;
  const attributes = read();
  const style = (attributes['style'] ?? '').toLowerCase();
  if (attributes['hidden'] !== undefined || (style !== '' && hiddenStyle.test(style))) return hidden;
  const names = namesOf(attributes);
  const container = name === 'blockquote' ? blockquote(attributes, names, style) : named(names, style);
  const found = container ?? (name === 'hr' && attributes['tabindex'] === '-1' ? rest : nothing);
  return name === 'pre' || preStyle.test(style) ? { ...found, pre: true } : found;
};

const namesOf = (attributes: Attributes): string => {
  const parts = [attributes['id'], attributes['class'], attributes['name'], attributes['data-marker']];
  let names = '';
  for (const part of parts) if (part) names += ` ${part}`;
  return names.replace(/[ \t\r\n]+(?:x_)*/gi, ' ').toLowerCase();
};

const named = (names: string, style: string): Container | undefined => {
  if (names !== '') {
    if (signatureNames.test(names)) return signature;
    if (wholeQuoteNames.test(names)) return whole;
    if (softQuoteNames.test(names)) return { quote: 'soft' };
    if (forwardNames.test(names)) return { quote: 'whole', mark: 'forward' };
    if (restNames.test(names)) return rest;
  }
  if (style === '') return undefined;
  if (style.indexOf('border') >= 0 && headerRule.test(style)) return rest;
  return style.indexOf('_mailautosig') >= 0 ? signature : undefined;
};

const blockquote = (attributes: Attributes, names: string, style: string): Container => {
  const isQuote =
    attributes['cite'] !== undefined ||
    (attributes['type'] ?? '').toLowerCase() === 'cite' ||
    wholeQuoteNames.test(names) ||
    softQuoteNames.test(names) ||
    quoteBorder.test(style);
  return isQuote ? whole : { indent: true };
};
