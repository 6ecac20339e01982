import { describe, expect, it } from 'vitest';
import { bareMaterial, briefMaterial } from '../../../test/brief-material.js';
import { makeDossierBrief } from './make.js';
import { BRIEF_PARTS } from './pages.js';

const brief = makeDossierBrief(briefMaterial(), 'full');

describe('the brief of a dossier', () => {
  it('says what it is of, as of when, and on what it rests', () => {
    expect(brief.title).toBe('The cod banks');
    expect(brief.parties).toBe('Norway, Iceland');
    expect(brief.about[0]).toMatch(
      /^As of 30 June 2023\. It rests on 10 rows of tables of 2 outlets, the newest of 1 February 2023\.$/,
    );
  });
  it('names those who met where the dossier names no parties, and names that nobody knows', () => {
    const { overview } = briefMaterial();
    const nobody = { ...overview, dossier: { ...overview.dossier, parties: [] }, unknownNames: ['Elbonia'] };
    const pair = { pair: ['NOR', 'ISL'] as const, contacts: 0, leaders: 0, last: null, lastOfLeaders: null };
    const pairs = [{ ...pair, leadersBefore: null, leadersAfter: null, silences: [] }];
    const bare = makeDossierBrief(briefMaterial({ overview: nobody, pairs }), 'full');
    expect(bare.parties).toBe('no parties named; those who met: Norway, Iceland');
    expect(bare.about.at(-1)).toMatch(/^Nobody is known by the name “Elbonia”: what it does is left out/);
  });
  it('says that few entries are no process', () => expect(brief.about[1]).toMatch(/^With 10 entries/));
  it('numbers its sources in the order in which they are cited, each of them cited', () => {
    const cited = brief.sections.flatMap(({ rows }) => rows.flatMap(({ refs }) => refs));
    expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(brief.sources.map(({ number }) => number));
    expect(brief.sources.every(({ day }) => day !== null)).toBe(true);
  });
  it('has the parts that are named, in their order', () =>
    expect(brief.sections.map(({ id }) => id)).toEqual([...BRIEF_PARTS]));
  it('tells only the parts that are asked for, and cites only their documents', () => {
    const part = makeDossierBrief(briefMaterial(), 'full', ['gaps', 'standing']);
    expect(part.sections.map(({ id }) => id)).toEqual(['standing', 'gaps']);
    const cited = new Set(part.sections.flatMap(({ rows }) => rows.flatMap(({ refs }) => refs)));
    expect(part.sources.map(({ number }) => number)).toEqual([...cited].sort((a, b) => a - b));
    expect(part.sources.length).toBeLessThan(brief.sources.length);
  });
  it('of a dossier without anything says part by part what is missing', () => {
    const bare = makeDossierBrief(bareMaterial(), { pages: 2 });
    expect(bare.sections.every(({ rows, missing }) => rows.length === 0 && missing !== null)).toBe(true);
    expect(bare.about[0]).toContain('It rests on no document yet.');
    expect(bare.about).toHaveLength(1);
    expect(bare.sources).toEqual([]);
  });
});
