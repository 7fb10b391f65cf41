import { eachCue } from '../language/cues';
import { cue, cuesOf } from './cues';
import { ibanLengths } from '../lexicon/accounts';
import type { Fact } from './fact';
import { factAt, type Finder } from './finder';

/** IBANs with a right checksum (ISO 13616, ISO 7064 mod 97-10), in groups of four or not, in either case. */
export const findIbans: Finder = (paragraph) => {
  const found: Fact[] = [];
  eachCue(cuesOf(paragraph), cue.mixed, start, paragraph.lower, (match) => {
    const length = (lengths ??= lengthsByCountry()).get(match[0].slice(0, 2).toUpperCase());
    if (length === undefined) return;
    const written = take(paragraph.lower.slice(match.index, match.index + length * 2), length);
    if (written === undefined || /^[a-z0-9]/.test(paragraph.lower.charAt(match.index + written.length))) return;
    if (remainder(written.replace(/[ -]/g, '')) !== 1) return;
    found.push(factAt('iban', paragraph, { start: match.index, end: match.index + written.length }));
  });
  return found;
};

const start = /\b[a-z]{2}\d{2}(?=[ -]?[a-z0-9]{4})/y;

/** Sorted out by the first use: nearly no mail has one. */
let lengths: ReadonlyMap<string, number> | undefined;
const lengthsByCountry = (): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const group of ibanLengths.split('|'))
    for (let at = 2; at < group.length; at += 2) found.set(group.slice(at, at + 2), Number(group.slice(0, 2)));
  return found;
};

/** The first `count` letters and digits with single spaces or hyphens between them. */
const take = (text: string, count: number): string | undefined => {
  let taken = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/[a-z0-9]/.test(text.charAt(at))) {
      taken += 1;
      if (taken === count) return text.slice(0, at + 1);
    } else if (!/[ -]/.test(text.charAt(at)) || !/[a-z0-9]/.test(text.charAt(at - 1))) return undefined;
  }
  return undefined;
};

const remainder = (iban: string): number => {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
};
