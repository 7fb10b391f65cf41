/** Neighbours on a QWERTY keyboard, and letters that look alike at a glance. */
const neighbours: Readonly<Record<string, string>> = {
  a: 'qwszoe4@',
  b: 'vghnd6',
  c: 'xdfveok',
  d: 'serfcxb',
  e: 'wsdrac3',
  f: 'drtgvct',
  g: 'ftyhbvq9',
  h: 'gyujnbn',
  i: 'ujkol1y',
  j: 'huikmni',
  k: 'jiolmc',
  l: 'kopi1t',
  m: 'njkn',
  n: 'bhjmr',
  o: 'iklp0ae',
  p: 'olq',
  q: 'wapg',
  r: 'edftn',
  s: 'awedxz5z',
  t: 'rfgyl',
  u: 'yhjiv',
  v: 'cfgbuyw',
  w: 'qasev',
  x: 'zsdc',
  y: 'tghuvi',
  z: 'asxs2',
  '0': '9o',
  '1': '2li',
};

/**
 * Whether `name` is `brand` with one slip of finger or eye: two letters swapped, one left out, one doubled or slipped in from a
 * neighbouring key, one replaced by a neighbour or a look-alike. Other single-letter differences make another word
 * (`paypay` is a company, not a slip of `paypal`) and are not typos.
 */
export const isTypoOf = (name: string, brand: string): boolean => {
  if (name === brand || brand.length < 5) return false;
  const start = commonStart(name, brand);
  if (name.length === brand.length) return isSwap(name, brand, start) || isReplaced(name, brand, start);
  if (name.length === brand.length - 1) return name.slice(start) === brand.slice(start + 1);
  if (name.length === brand.length + 1) return name.slice(start + 1) === brand.slice(start) && isSlip(name, start);
  return false;
};

const commonStart = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
};

const isSwap = (name: string, brand: string, at: number): boolean =>
  name[at] === brand[at + 1] && name[at + 1] === brand[at] && name.slice(at + 2) === brand.slice(at + 2);

const isReplaced = (name: string, brand: string, at: number): boolean =>
  name.slice(at + 1) === brand.slice(at + 1) && areNear(name[at] ?? '', brand[at] ?? '');

const isSlip = (name: string, at: number): boolean => {
  const extra = name[at] ?? '';
  const before = name[at - 1] ?? '';
  const after = name[at + 1] ?? '';
  return extra === before || extra === after || areNear(extra, before) || areNear(extra, after);
};

const areNear = (a: string, b: string): boolean =>
  (neighbours[a] ?? '').includes(b) || (neighbours[b] ?? '').includes(a) ? a !== '' && b !== '' : false;
