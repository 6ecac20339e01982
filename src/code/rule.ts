import { type Discourse, lower } from './discourse.js';
import { LISTS } from './lists.js';
import { type Match, matchAt, opensAt } from './match.js';
import { isPath, matchPath, type Path, parsePath } from './path.js';
import { type Opening, openingOf, parsePattern, type Sequence } from './pattern.js';

/**
 * A reading rule is a row of data: what words or what path over the parse it looks for, what they mean in the record's terms, why they mean it, and a sentence
 * that shows it (every example is a test: the rule must find it there).
 */
export interface Rule<Meaning> {
  /** Unique over all kinds, such as `position/wants`. */
  readonly id: string;
  /** A word pattern (pattern.ts), or a path over the parse (path.ts) where it begins with a bracket. */
  readonly match: string;
  readonly means: Meaning;
  readonly because: string;
  readonly example: string;
  /** A pattern that must not stand anywhere in the same sentence. */
  readonly unless?: string;
}

/** A rule that was found in a sentence. */
export interface Hit<Meaning> extends Match {
  readonly rule: Rule<Meaning>;
}

interface Compiled<Meaning> {
  readonly rule: Rule<Meaning>;
  readonly matchAt: (d: Discourse, token: number, limit: number) => Match | null;
  readonly opening: Opening | null;
  readonly unless: Sequence | null;
}

/** Looks for rules in a stretch of tokens. Of hits that overlap the longer stays, then the rule that stands first. */
export type Scan<Meaning> = (d: Discourse, from: number, to: number) => Hit<Meaning>[];

const stands = (d: Discourse, nodes: Sequence, from: number, to: number): boolean => {
  for (let token = from; token < to; token++) if (matchAt(d, nodes, token, to)) return true;
  return false;
};

type Finder = Pick<Compiled<unknown>, 'matchAt' | 'opening'>;
const noSlots: Opening['slots'] = new Set();

function finderOfWords(source: string): Finder {
  const nodes = parsePattern(source, LISTS);
  return { matchAt: (d, token, limit) => matchAt(d, nodes, token, limit), opening: openingOf(nodes) };
}

function finderOfPath(source: string): Finder {
  const path: Path = parsePath(source, LISTS);
  return {
    matchAt: (d, token, limit) => matchPath(d, path, token, limit),
    opening: { words: path.forms, slots: noSlots },
  };
}

/** Compiles rules into one scan: an index by first word, so that a token costs one look-up. */
export function compile<Meaning>(rules: readonly Rule<Meaning>[]): Scan<Meaning> {
  const byWord = new Map<string, Compiled<Meaning>[]>();
  const others: Compiled<Meaning>[] = [];
  for (const rule of rules) {
    const finder = isPath(rule.match) ? finderOfPath(rule.match) : finderOfWords(rule.match);
    const compiled = { rule, ...finder, unless: rule.unless ? parsePattern(rule.unless, LISTS) : null };
    if (!finder.opening || finder.opening.slots.size) others.push(compiled);
    else for (const word of finder.opening.words) byWord.set(word, [...(byWord.get(word) ?? []), compiled]);
  }
  const none: readonly Compiled<Meaning>[] = [];
  return (d, from, to) => {
    const hits: Hit<Meaning>[] = [];
    const barred = new Map<Rule<Meaning>, boolean>();
    const attempt = ({ rule, matchAt: find, unless }: Compiled<Meaning>, token: number): void => {
      const match = find(d, token, to);
      if (!match) return;
      if (unless && !barred.has(rule)) barred.set(rule, stands(d, unless, from, to));
      if (!barred.get(rule)) hits.push({ ...match, rule });
    };
    for (let token = from; token < to; token++) {
      for (const compiled of byWord.get(lower(d, token)) ?? none) attempt(compiled, token);
      for (const compiled of others)
        if (!compiled.opening || opensAt(d, compiled.opening, token)) attempt(compiled, token);
    }
    return hits.length > 1 ? longest(hits) : hits;
  };
}

/** Drops every hit that overlaps a longer or earlier one. */
function longest<Meaning>(hits: Hit<Meaning>[]): Hit<Meaning>[] {
  const kept: Hit<Meaning>[] = [];
  for (const hit of hits.toSorted((a, b) => b.to - b.from - (a.to - a.from)))
    if (!kept.some((k) => hit.from < k.to && k.from < hit.to)) kept.push(hit);
  return kept.sort((a, b) => a.from - b.from);
}
