import { decodeHTML } from 'entities';
import { readReference } from '../../../src/core/mail/html-entities';

const decode = (html: string): string => {
  const found = readReference(html, 0);
  return found ? found.text + html.slice(found.length) : html;
};

/** HTML 4.01, section 24. */
const html4 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml fnof Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega thetasym upsih piv bull hellip prime Prime oline frasl weierp image real trade alefsym larr uarr rarr darr harr crarr lArr uArr rArr dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams quot amp lt gt OElig oelig Scaron scaron Yuml circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger permil lsaquo rsaquo euro';

describe('readReference', () => {
  it.each([
    ...html4.split(' ').map((name) => `&${name};`),
    ...'&apos; &commat; &period; &Tab; &NewLine; &lpar; &hairsp; &check; &numero;'.split(' '),
    ...'&copy2024 &ampx &AMP &nbspx; &notit; &frac12 &yen5 &ltx'.split(' '),
    ...'&#65; &#65x &#x4e2d; &#X4E2D &#128; &#150; &#x9F; &#0; &#xD800; &#x110000; &#128512; &#99999999999;'.split(' '),
    ...'& &; &# &#; &#x; &x; &bogus; &hearts &euro'.split(' '),
  ])('reads %s as the HTML standard does', (html) => expect(decode(html)).toBe(decodeHTML(html)));
});
