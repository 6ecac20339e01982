import { describe, expect, it } from 'vitest';
import { read } from '../../test/coded.js';

describe('obstacles', () => {
  it('reads the topic and the sides', () =>
    expect(
      read('obstacle', 'Deep differences over sanctions remain between Peru and Chile.')[0],
    ).toMatchObject({
      issue: 'sanctions',
      between: ['PER', 'CHL'],
    }));
  it('makes two of two topics', () =>
    expect(
      read('obstacle', 'Peru and Chile have fundamental differences over sanctions and prisoners.').map(
        (o) => o.issue,
      ),
    ).toEqual(['sanctions', 'prisoners_remains']));
  it('falls back on the main sides of the document', () =>
    expect(
      read('obstacle', 'Peru met Chile. Peru called Chile. Mistrust is a stumbling block.')[0]?.between,
    ).toEqual(['PER', 'CHL']));
  it.each([
    ['The fate of the captives is the main sticking point.', 'prisoners_remains'],
    ['The two armies are locked in a dispute over islands in the lake.', 'territory'],
    ['Lasting mistrust hampers the talks.', 'other'],
    ['The envoys were unable to agree on tariffs.', 'trade_economy'],
  ])('%s', (text, issue) => expect(read('obstacle', text).map((o) => o.issue)).toEqual([issue]));
  it.each([
    'Peru and Chile settled their dispute over the border.',
    'The talks ended many years of hostility.',
    'The minister expressed concern about the border.',
  ])('nothing stands in the way in: %s', (text) => expect(read('obstacle', text)).toEqual([]));
  it('gives what sides cannot agree on the topic of their document, and mistrust none', () => {
    const about = 'The ceasefire talks opened in Doha. The truce is old. A ceasefire is needed. ';
    expect(read('obstacle', `${about}Peru and Chile found no common ground.`)[0]?.issue).toBe('ceasefire');
    expect(read('obstacle', `${about}Lasting mistrust divides Peru and Chile.`)[0]?.issue).toBe('other');
  });
  it('takes what a participle hangs on into the passage', () =>
    expect(
      read('obstacle', 'Chad bought new tanks in May, creating further obstacles for the talks.')[0]
        ?.evidence[0]?.quote,
    ).toContain('Chad bought new tanks'));
});
