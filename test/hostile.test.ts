import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeDocument } from '../src/code/index.js';
import { analyze, type Span } from '../src/language/index.js';
import { Item, type ItemKind, isExact, UNKNOWN_NAME } from '../src/record/index.js';

/** What a text says, checked: nothing fails, spans lie in the text, items are of the record and quote it to the letter. */
function read(text: string): Item[] {
  const analysis = analyze(text, '2020-06-15');
  const { items, notices } = codeDocument(analysis, { id: 'any', title: null });
  // A capital may name somebody whom nobody knows, which is told and is no failure.
  const failures = notices.filter(({ code }) => code !== UNKNOWN_NAME);
  expect(failures).toEqual([]);
  for (const { start = 0, words = '' } of notices)
    expect(text.slice(start).replace(/\s+/g, ' ').startsWith(words)).toBe(true);
  const { sentences, times, quotations, mentions, places, turns } = analysis;
  for (const spans of [sentences, times, quotations, mentions, places, turns] as (readonly Span[])[])
    for (const { start, end } of spans) expect(start >= 0 && start < end && end <= text.length).toBe(true);
  for (const item of items) {
    expect(Item.safeParse(item).error).toBeUndefined();
    for (const evidence of item.evidence) expect(isExact(text, evidence)).toBe(true);
  }
  return items;
}

const kinds = (text: string): ItemKind[] => read(text).map(({ kind }) => kind);
const times = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join('');

const million = 1_000_000;
const people = ['Kim Jong Un', 'Sergey Lavrov', 'Iran', 'the United Nations', 'Ana Norberg', 'Seoul'];

describe('a text that is no text', () => {
  it.each([
    ['a megabyte without a space', 'x'.repeat(million)],
    ['a megabyte of line breaks', '\n'.repeat(million)],
    ['a megabyte of white space', ' \r\n\t'.repeat(million / 4)],
    ['a megabyte of full stops', '.'.repeat(million)],
    ['an address of 10 000 characters', `https://${'a/'.repeat(5000)}`],
    ['10 000 straight quotation marks', '"'.repeat(10_000)],
    ['10 000 opening quotation marks, each before a word', '“word '.repeat(10_000)],
    ['10 000 closing quotation marks', '”'.repeat(10_000)],
    ['2 000 apostrophes after plurals', 'envoys’ talks '.repeat(2000)],
    ['10 000 brackets that open', '('.repeat(10_000)],
    ['10 000 brackets that close', ')'.repeat(10_000)],
    ['2 000 note marks', '. [12]'.repeat(2000)],
    ['3 000 unpaired surrogates', '\ud83d \udc00'.repeat(3000)],
    ['a million combining marks', 'e\u0301\u0301\u0301'.repeat(million / 4)],
  ])('says nothing: %s', (_, text) => expect(read(text)).toEqual([]));

  it.each([
    [
      'a sentence of 5 000 words',
      times(5000, (i) => `${['talks', 'of', 'the', 'envoy', 'and', 'that'][i % 6]} `),
    ],
    ['5 000 names joined by "and"', times(5000, (i) => `${people[i % people.length]} and `)],
    ['5 000 names in a row', times(5000, (i) => `${people[i % people.length]}, `)],
    ['2 000 reports of reports', 'Iran said that China said that '.repeat(2000)],
    ['2 000 owners', 'Iran’s '.repeat(2000)],
    ['one quotation of 2 000 sentences', `“${'They stood by. '.repeat(2000)}”`],
    ['2 000 meetings that are one', 'The meeting was the meeting. '.repeat(2000)],
    ['2 000 pronouns', 'He said he will meet him. '.repeat(2000)],
  ])('says little: %s', (_, text) => expect(read(text).length).toBeLessThan(text.length / 200));

  const piece = fc.oneof(
    fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '(',
      ')',
      '[',
      '—',
      '…',
      ':',
      ';',
      '\n',
      '\n\n',
      '\t',
      '- ',
      '•',
      'Q ',
      'İ',
    ),
    fc.constantFrom(
      'Iran ',
      'Kim ',
      'the two leaders ',
      'he ',
      'will meet ',
      'said that ',
      'rejects ',
      'May 4 ',
      '@a ',
    ),
    fc.constantFrom(
      'THE PRESIDENT: ',
      'https://t.example/',
      '\ud83d',
      '\udc00',
      '\u0000',
      '\u202e',
      '__proto__ ',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const run = fc.tuple(fc.array(piece, { maxLength: 6 }), fc.integer({ min: 1, max: 40 }));
  it('never fails, whatever is mixed and repeated', () =>
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        read(runs.map(([pieces, count]) => pieces.join('').repeat(count)).join(''));
      }),
      { numRuns: 60 },
    ));
});

describe('a text that tells nothing', () => {
  const states = fc.constantFrom(
    'Iran',
    'China',
    'North Korea',
    'United States',
    'Russia',
    'Sweden',
    'Total',
  );
  const number = fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.double({ min: 0, max: 99, noNaN: true }));
  const cell = number.map((n) => n.toLocaleString('en'));
  const row = fc.tuple(states, fc.array(cell, { minLength: 1, maxLength: 5 }));
  const between = fc.constantFrom('\t', ' | ', '   ', ', ', ';');
  it('gives no items: tables of numbers by state', () =>
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), between, (rows, gap) => {
        expect(read(rows.map(([name, cells]) => [name, ...cells].join(gap)).join('\n'))).toEqual([]);
      }),
      { numRuns: 40 },
    ));

  it.each([
    [
      'a table with dates',
      '| State | Warheads | Tests | Last test |\n| --- | --- | --- | --- |\n| Russia | 5,580 | 715 | 24 October 1990 |\n| North Korea | 50 | 6 | 3 September 2017 |',
    ],
    [
      'delegates and venues',
      'Delegates\n\n- Ana Norberg, Sweden\n- Li Wen, China\n- John Doe, United States\n\nVenues: Oslo, Geneva, Vienna\n',
    ],
    [
      'an agenda',
      'Agenda\n\n1. Opening of the meeting\n2. Sanctions\n3. Prisoners\n4. Date of the next meeting\n',
    ],
    ['members', 'Members: Chad, China, Cuba, Egypt, Iran, Iraq, Japan, Kenya, Norway, Peru, Russia, Syria.'],
    [
      'contents',
      'Contents\n\nThe Vienna Talks ........ 7\nSanctions and Their Limits ........ 23\nIndex ........ 102\n',
    ],
    [
      'what stands around an article',
      'Sign in\nHome > World > Asia\nPhoto: AP\n© 2020 Example News. All rights reserved.\nRelated: Iran, Nuclear Weapons, Sanctions, Donald Trump\n',
    ],
    ['sport', 'Iran 2 – 1 Japan\nSouth Korea 0 – 0 China\nRussia beat Egypt 3-1 in Moscow on Tuesday\n'],
    [
      'an address',
      'Embassy of Sweden\nP.O. Box 7, Pyongyang\nTel. +850 2 381 0000\nOpen Mon-Fri 9.00-12.00\n',
    ],
    [
      'tweets that only gesture',
      '@moonblog lol no 😂😂 #NorthKorea #summit\nGood morning from Vienna ☀️ #IranTalks day 3\nThread 1/7 👇 https://example.org/t\nFollow @JohnDoe and @JaneRoe for live updates from Geneva\n',
    ],
    [
      'headlines about other things',
      'MARKETS SLIP AS OIL RISES\nTEN DEAD IN BUS CRASH\nWEATHER: RAIN IN THE SOUTH\n',
    ],
  ])('gives no items: %s', (_, text) => expect(kinds(text)).toEqual([]));
  it('and takes no tag for a name', () =>
    expect(
      codeDocument(analyze('@moonblog lol no #NorthKorea #summit\n', '2020-06-15'), {
        id: 'any',
        title: null,
      }).notices,
    ).toEqual([]));
});

describe('a text in few words', () => {
  it('gives of headlines in capitals what they say: who refuses, who warns', () => {
    const items = read(
      'SEOUL REJECTS PYONGYANG OFFER OF TALKS\nIRAN WARNS ISRAEL OVER STRIKES\nTEN DEAD IN BUS CRASH\n',
    );
    expect(items.length).toBeLessThanOrEqual(3);
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'position', actor: 'KOR', stance: 'refuses' }),
    );
    expect(items).toContainEqual(expect.objectContaining({ kind: 'statement', speaker: 'IRN' }));
  });

  it('gives of tweets at most one item each, and takes handles and tags for nobody', () => {
    const tweets = [
      '@envoywatch: Iran will meet Sweden in Oslo on Friday https://t.example/a1 #IranTalks',
      'RT @nkdesk: BREAKING 🚨 Kim leaves for Hanoi by train!! pic.example.com/x9 @Sweden @Russia',
      '#FreeThem #Iran #Russia #sanctions @China',
    ];
    for (const tweet of tweets) expect(kinds(tweet).length).toBeLessThanOrEqual(1);
    expect(JSON.stringify(read(tweets.join('\n')))).not.toContain('"CHN"');
  });
});
