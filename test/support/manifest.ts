import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** One element with its children in document order; text of leaf elements in `text`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export const root = path.resolve(__dirname, '../..');

export const readManifest = (xml = readFileSync(path.join(root, 'manifest.xml'), 'utf8')): XmlElement => {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });
  const [first] = (parser.parse(xml) as Raw[]).map(toElement).filter(({ name }) => name !== '?xml');
  if (!first) throw new Error('manifest.xml has no root element');
  return first;
};

export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** Follows child names down; throws with the missing name. */
export const at = (element: XmlElement, ...names: readonly string[]): XmlElement =>
  names.reduce((current, name) => {
    const next = current.children.find((child) => child.name === name);
    if (!next) throw new Error(`<${name}> missing in <${current.name}>`);
    return next;
  }, element);

export const descendants = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((child) => [child, ...descendants(child)]);

type Raw = Record<string, unknown>;

const toElement = (raw: Raw): XmlElement => {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const inner = Array.isArray(raw[name]) ? (raw[name] as Raw[]) : [];
  return {
    name,
    attributes: (raw[':@'] ?? {}) as Record<string, string>,
    children: inner.filter((child) => !('#text' in child)).map(toElement),
    text: inner.map((child) => ('#text' in child ? String(child['#text']) : '')).join(''),
  };
};
