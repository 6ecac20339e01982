import { describe, expect, it } from 'vitest';
import { read } from '../../test/coded.js';

const said = (text: string, given = {}) =>
  read('statement', text, given).map((s) => [s.speaker, s.direct, s.evidence.map((e) => e.quote)]);

describe('statements', () => {
  it('reads a quotation with its speaker', () =>
    expect(said('“We will never yield,” Emmanuel Macron told reporters.')).toEqual([
      ['FRA:Emmanuel Macron', true, ['“We will never yield,” Emmanuel Macron told reporters']],
    ]));
  it('reads reported speech from the speaker on', () =>
    expect(said('On Monday Iran said that the talks were useful.')).toEqual([
      ['IRN', false, ['Iran said that the talks were useful']],
    ]));
  it('joins the sentences of one quotation', () => {
    const [one, ...others] = said('“We want peace. We want it now,” Emmanuel Macron said.');
    expect(others).toEqual([]);
    expect(one?.[2]).toHaveLength(2);
  });
  it('keeps two coordinated sayings of one sentence apart', () =>
    expect(said('Iran said the talks were useful, but warned that time was short.')).toHaveLength(2));
  it('takes a participle for the same saying', () =>
    expect(said('Iran said the talks were useful, adding that time was short.')).toHaveLength(1));
  it.each(['Israel kept the early warning stations.', 'Macron hailed from Amiens.'])(
    'hears nothing said in: %s',
    (text) => expect(said(text)).toEqual([]),
  );
  it('does not read a verb out of a name', () =>
    expect(said('The United States sold wheat to Egypt.')).toEqual([]));
  it('hears "could" as a hedge', () =>
    expect(read('statement', 'Iran said that talks could begin soon.')[0]?.hedged).toBe(true));
  it('gives "we" of a joint text to its author', () =>
    expect(said('We affirm our friendship. We welcome the truce. We will trade more.')[0]?.[0]).toBe(
      'XXX:author',
    ));
  it('takes what is said in a transcript for a point, thanks and greetings aside', () =>
    expect(
      said(
        'PRESIDENT MACRON: Thank you all very much for coming. It is going to work out in the end.\n\nQ: When will it end, sir?\n\nPRESIDENT MACRON: It depends on many small things.',
      ).map((s) => s[2]),
    ).toEqual([['It is going to work out in the end'], ['It depends on many small things']]));
  it('takes what stands in brackets for no words of the speaker', () =>
    expect(
      said(
        'PRESIDENT MACRON: (Speaking in French as his aides translate it.) It is going to work out in the end.\n\nQ: When will it end, sir?',
      ).map((s) => s[2]),
    ).toEqual([['It is going to work out in the end']]));
  it('takes a sentence of quoted words for those of whoever the sentence before is about', () =>
    expect(said('Emmanuel Macron was pleased. “It went very well indeed.”').map((s) => s[0])).toEqual([
      'FRA:Emmanuel Macron',
    ]));
  it.each([
    ['Emmanuel Macron called the plan a “bad joke”.', 'FRA:Emmanuel Macron'],
    ['Ethiopia committed to “returning all the land that it took”.', 'ETH'],
    ['According to Reuters, quoting Iran, the talks went well.', 'IRN'],
  ])('hears who speaks in: %s', (text, speaker) => expect(said(text).map((s) => s[0])).toEqual([speaker]));
  it('does not take a question for a saying of who answers', () =>
    expect(said('Asked whether talks would go on, Iran said that they would.')).toHaveLength(1));
  it.each([
    'Chad responded by closing the border.',
    'The ministers compared notes in Geneva.',
    'The measures that Chad announced on Friday will be lifted.',
    'Chad will announce the result on Friday.',
  ])('hears nobody in: %s', (text) => expect(said(text)).toEqual([]));
  it('gives a quotation that runs on to who is named later, not to who was quoted before', () =>
    expect(
      said(
        '“The truce will hold,” Emmanuel Macron said. “We do not think so. Nobody does,” Iran replied.',
      ).map((s) => s[0]),
    ).toEqual(['FRA:Emmanuel Macron', 'IRN']));
});
