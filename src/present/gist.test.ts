import { describe, expect, it } from 'vitest';
import { SAMPLE, sampleWith } from '../../test/sample-reading.js';
import type { Item } from '../record/index.js';
import { gistOf } from './gist.js';
import { citations } from './references.js';

const gist = (items: Item[]): string[] => gistOf(sampleWith({ items }), citations()).map(({ says }) => says);
const only = (...kinds: Item['kind'][]): Item[] => SAMPLE.items.filter(({ kind }) => kinds.includes(kind));

describe('gistOf', () => {
  it('says who met, what comes next, what was promised and what divides', () => {
    expect(gist(SAMPLE.items)).toEqual([
      'Two encounters of the United States and North Korea are reported, the last on 27–28 February 2019; one between the United States and North Korea is proposed for 2026, hedged.',
      expect.stringMatching(
        /^What was promised .+ \(specificity \d of 10 on average of two promises\); the sides are divided over sanctions\.$/,
      ),
    ]);
  });

  it('counts on where the same rank is to meet again', () => {
    const items = only('encounter').map((item) => ({ ...item, level: 'leaders' }) as Item);
    expect(gist(items)[0]).toContain(
      'a third between the United States and North Korea is proposed for 2026',
    );
  });

  it('is about those who met most often, then about the weightiest meeting', () => {
    const [singapore, hanoi] = only('encounter');
    const other = {
      ...hanoi,
      id: 'o',
      parties: ['USA:Mike Pompeo', 'KOR'],
      level: 'ministers',
      when: '2018-05',
    } as Item;
    expect(gist([other, singapore as Item])[0]).toBe(
      'One encounter of the United States and North Korea is reported on 12 June 2018, besides one other.',
    );
    expect(gist([other, { ...other, id: 'p' }, singapore as Item])[0]).toContain(
      'Two encounters of the United States and South Korea',
    );
  });

  it('rests each sentence on passages', () => {
    for (const { refs } of gistOf(SAMPLE, citations())) expect(refs.length).toBeGreaterThan(0);
  });

  it('never copies a sentence of the text', () => {
    for (const says of gist(SAMPLE.items)) expect(SAMPLE.document.text).not.toContain(says.slice(0, 40));
  });

  it('tells what else there is where nobody met', () => {
    expect(gist(only('position', 'statement'))).toEqual([
      'No encounter is reported; the document holds one position and one statement.',
      'North Korea asks for movement on sanctions.',
    ]);
    expect(gist(only('assessment'))[1]).toBe('The document holds one judgement against.');
    expect(gist(only('pause'))).toEqual(['No encounter is reported.']);
  });

  it('says so where nothing was found', () => {
    expect(gist([])).toEqual(['Nothing was found that bears on a diplomatic process.']);
    const notices = [{ code: 'unknown-name', message: 'Nobody is known by the name “Elbonia”.' }];
    expect(gistOf(sampleWith({ items: [], notices }), citations())[0]?.says).toContain('nobody is known');
  });
});
