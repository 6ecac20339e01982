import { describe, expect, it } from 'vitest';
import { read } from '../../test/coded.js';

describe('in passing', () => {
  it('a relative clause about something else promises nothing', () =>
    expect(
      read('commitment', 'We reaffirm our aims. We discussed the dangers that Peru and Chile will face.'),
    ).toEqual([]));
});

describe('to whom', () => {
  const to = (text: string) => read('commitment', text).map((promise) => promise.to);
  it.each([
    ['Peru promised to sell grain to Bolivia.', ['BOL']],
    ["Peru promised to end its duties on Bolivia's grain.", []],
    ['Peru promised to keep its sanctions on Bolivia.', []],
  ])('%s', (text, sides) => expect(to(text)).toEqual([sides]));
  it('is the other of two sides that both promise something in their own text', () =>
    expect(
      to(
        'Peru and Chile reaffirm their ties. We welcome them. Peru commits to cut tariffs. Chile commits to open its ports.',
      ),
    ).toEqual([['CHL'], ['PER']]));
});

describe('topics', () => {
  it('that are none of the usual ones are no reason to ask the rest of the document', () =>
    expect(
      read(
        'commitment',
        'The tariffs stand. Trade fell. Exports fell. Peru agreed to fight drug smuggling.',
      )[0]?.issue,
    ).toBe('other'));
});

describe('commitments', () => {
  it('reads who, to whom, on what', () =>
    expect(read('commitment', 'Libya pledged to Italy that it would destroy its missiles.')[0]).toMatchObject(
      {
        by: ['LBY'],
        to: ['ITA'],
        issue: 'missiles',
        status: 'pledged',
      },
    ));
  it('tells the promises of a list apart', () => {
    const found = read(
      'commitment',
      'Armenia and Azerbaijan agreed to exchange all prisoners, to open the main road and to withdraw their troops.',
    );
    expect(found.map((c) => c.issue)).toEqual(['prisoners_remains', 'other', 'forces_exercises']);
    expect(found.every((c) => c.by.join() === 'ARM,AZE')).toBe(true);
  });
  it('sees amount, deadline, condition and checks', () =>
    expect(
      read(
        'commitment',
        'Iran agreed to ship out 300 kilograms of uranium by 1 July 2020 if inspectors can verify the stock.',
      )[0],
    ).toMatchObject({
      deadline: '2020-07-01',
      quantity: true,
      verification: true,
      conditional: true,
    }));
  it('takes no refusal for a promise', () =>
    expect(read('commitment', 'Iran did not agree to close the plant.')).toEqual([]));
  it('takes "will" for a promise only in the sides’ own texts', () => {
    const text = 'Norway will open the border with Russia.';
    expect(read('commitment', text)).toEqual([]);
    expect(read('commitment', text, { title: 'Joint Statement of Norway and Russia' })).toHaveLength(1);
  });
  it('reads the points of a list', () =>
    expect(
      read(
        'commitment',
        'China has agreed to:\n\nHalt the export of steel to Chile.\n\nOpen its market to beef.',
      ).map((c) => c.by),
    ).toEqual([['CHN'], ['CHN']]));
  it('knows a broken promise', () =>
    expect(read('commitment', 'Rwanda violated the ceasefire in May.')[0]).toMatchObject({
      by: ['RWA'],
      status: 'broken',
    }));
  it('binds both who make an agreement with each other', () =>
    expect(read('commitment', 'Cyprus signed a treaty with Malta on fishing.')[0]?.by).toEqual([
      'CYP',
      'MLT',
    ]));
  it('takes what one side intends for no promise, what two intend for one', () => {
    const title = 'Joint Statement of Norway and Chad';
    expect(read('commitment', 'Norway intends to open a road.', { title })).toEqual([]);
    expect(read('commitment', 'Norway and Chad intend to open a road.', { title })).toHaveLength(1);
  });
  it('knows a promise that was not kept', () =>
    expect(read('commitment', 'Ethiopia did not honour the ceasefire.')[0]?.status).toBe('broken'));
  it('takes no refusal by "will not" for a promise', () =>
    expect(
      read('commitment', 'We will not accept a blockade.', { title: 'Joint Statement of Norway and Chad' }),
    ).toEqual([]));
  it('takes "will" for a promise where a side is reported to say it of itself', () => {
    expect(read('commitment', 'Kosovo said it would release all prisoners.')[0]?.by).toEqual(['XKX']);
    expect(read('commitment', 'Kosovo said Serbia would release all prisoners.')).toEqual([]);
    expect(read('commitment', 'Kosovo said it would have prisoners.')).toEqual([]);
  });
  it('takes the topic of the document where the promise names none', () =>
    expect(
      read(
        'commitment',
        'The talks were on sanctions. Sanctions hurt, and sanctions kill. Chad agreed to reply soon.',
      )[0]?.issue,
    ).toBe('sanctions'));
  it('reads a list whose first point stands behind its lead, its points parted by marks of no words', () =>
    expect(
      read(
        'commitment',
        'The deal has Chadian commitments to: - Halt the export of gum.\n\n<!-- -->\n\n- Open its market to beef.\n\nThe sun shone.',
      ).map((c) => c.by),
    ).toEqual([['TCD'], ['TCD']]));
  it('gives what officials of no state will do to the government that a release speaks for', () =>
    expect(
      read('commitment', 'Japan acted today. The Attorney General will publish all tariffs.', {
        title: 'Fact Sheet: Steel',
      })[0]?.by,
    ).toEqual(['JPN']));
});
