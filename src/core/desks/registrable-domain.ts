import { publicSuffixes } from './public-suffixes';

/**
 * The domain somebody can register: one label more than its public suffix (`a.b.example.co.uk` → `example.co.uk`).
 * Unknown top-level domains count as suffixes of one label, as the Public Suffix List's default rule says.
 * `undefined` for a bare suffix, an address literal or a name without a dot.
 */
export const registrableDomain = (host: string): string | undefined => {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (!name.includes('.') || name.includes('..') || name.startsWith('[') || /^[\d.]+$/.test(name)) return undefined;
  const labels = name.split('.');
  const count = suffixLength(labels);
  return labels.length > count ? labels.slice(-count - 1).join('.') : undefined;
};

/** The label that carries the name: `okpay` of `www.okpay.co.uk`. */
export const brandLabel = (host: string): string | undefined => registrableDomain(host)?.split('.')[0];

let rules: Map<string, Set<string>> | undefined;

const rulesOf = (topLevel: string): Set<string> | undefined => {
  if (!rules) {
    rules = new Map();
    for (const line of publicSuffixes.split('\n')) {
      const [name = '', ...suffixes] = line.split(' ');
      rules.set(name, new Set(suffixes));
    }
  }
  return rules.get(topLevel);
};

const suffixLength = (labels: readonly string[]): number => {
  const under = rulesOf(labels[labels.length - 1] ?? '');
  if (!under) return 1;
  for (let length = Math.min(labels.length, 5); length > 1; length--) {
    const rest = labels.slice(-length, -1);
    if (under.has(rest.join('.')) || under.has(['*', ...rest.slice(1)].join('.'))) return length;
  }
  return 1;
};
