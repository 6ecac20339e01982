import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, findNames } from './mentions.js';
import { segment } from './segments.js';
import { tokenize } from './tokens.js';

const read = (text: string, published: string | null) => {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  return findNames(text, sentences, tokens, published);
};
/** Mentions as "words = refs", in order; qualifying words carry a star. */
const shown = (text: string, published: string | null) =>
  read(text, published).mentions.map(
    ({ start, end, refs, modifier }) =>
      `${text.slice(start, end)}${modifier ? '*' : ''} = ${refs.join(' + ')}`,
  );

type Case = [published: string | null, text: string, expected: string[]];
const table = (cases: Case[]) =>
  it.each(cases)('%s %s', (published, text, expected) => {
    expect(shown(text, published)).toEqual(expected);
  });

describe('names and offices', () => {
  table([
    [
      '2018-07-01',
      'Donald Trump wrote to Kim Jong-un.',
      ['Donald Trump = USA:Donald Trump', 'Kim Jong-un = PRK:Kim Jong Un'],
    ],
    ['2018-07-01', "South Korea's president called.", ["South Korea's president = KOR:Moon Jae-in"]],
    ['2025-08-26', "South Korea's president called.", ["South Korea's president = KOR:Lee Jae Myung"]],
    [null, "South Korea's president called.", ["South Korea's president = KOR"]],
    ['2014-03-01', 'Secretary Kerry flew home.', ['Secretary Kerry = USA:John Kerry']],
    ['2018-07-01', 'The North Korean leader spoke.', ['North Korean leader = PRK:Kim Jong Un']],
    ['2018-07-01', 'No U.S. president had come before.', ['U.S. president = USA']],
    ['2018-07-01', 'He is the first U.S. president to come.', ['He = ', 'U.S. president = USA']],
    ['2018-07-01', 'Prime Minister Abe of Japan left.', ['Prime Minister Abe of Japan = JPN:Shinzo Abe']],
    [
      '2018-07-01',
      'Israeli and Palestinian officials met.',
      ['Israeli and Palestinian officials = ISR + PSE'],
    ],
    [
      '2021-05-01',
      "China's U.N. Ambassador Zhang Jun agreed.",
      ["China's U.N. Ambassador Zhang Jun = CHN:Zhang Jun"],
    ],
    ['2012-01-01', 'The Reagan administration refused.', ['Reagan administration = USA']],
    ['2018-07-01', 'Experts doubt it.', ['Experts = XXX:experts', 'it = ']],
    ['2003-05-01', 'George Bush waited.', ['George Bush = USA:George W. Bush']],
    ['1991-05-01', 'George Bush waited.', ['George Bush = USA:George H. W. Bush']],
    ['2018-05-01', 'Prime Minister May called.', ['Prime Minister May = GBR:Theresa May']],
    [
      '2018-05-01',
      'THE PRESIDENT: President Moon is here.\n\nTHE PRESIDENT: Good.',
      ['PRESIDENT = USA:Donald Trump', 'President Moon = KOR:Moon Jae-in', 'PRESIDENT = USA:Donald Trump'],
    ],
    [
      '2018-05-01',
      'President Moon spoke. The President left.',
      ['President Moon = KOR:Moon Jae-in', 'President = KOR:Moon Jae-in'],
    ],
  ]);

  it('takes the office of the year that the sentence speaks of', () => {
    expect(shown('In 2019 the Israeli prime minister agreed.', '2022-03-01')).toEqual([
      'Israeli prime minister = ISR:Benjamin Netanyahu',
    ]);
  });

  it('knows the level of people and offices', () => {
    const levels = read('Kerry met an Iranian envoy and King Abdullah.', '2014-05-01').mentions.map(
      (m) => m.level,
    );
    expect(levels).toEqual(['minister', 'official', 'leader']);
  });
});

describe('people outside the gazetteer', () => {
  table([
    [
      '2012-01-01',
      'Ana Norberg, the Swedish special envoy, arrived. Norberg smiled.',
      [
        'Ana Norberg = SWE:Ana Norberg',
        'Swedish special envoy = SWE:Ana Norberg',
        'Norberg = SWE:Ana Norberg',
      ],
    ],
    [
      '2012-01-01',
      "Norway's chief negotiator, Lars Vik, arrived.",
      ["Norway's chief negotiator = NOR:Lars Vik", 'Lars Vik = NOR:Lars Vik'],
    ],
    ['2012-01-01', 'Lars Vik and the Harbor Club arrived.', []],
    ['2012-01-01', 'Jordan Spieth won.', []],
  ]);
});

describe('states, capitals and bodies', () => {
  table([
    ['2018-07-01', 'Pyongyang said nothing.', ['Pyongyang = PRK']],
    ['2018-07-01', 'They met in Pyongyang.', ['They = ']],
    ['2018-07-01', 'The Hanoi summit failed.', []],
    ['2018-07-01', "Iran's missiles and U.S. sanctions matter.", ['Iran* = IRN', 'U.S.* = USA']],
    ['2018-07-01', 'us or them, we can who cares', ['them = ']],
    ['2018-07-01', 'The Chinese agreed.', ['Chinese = CHN']],
    ['2018-07-01', 'Israeli-Palestinian talks resumed.', ['Israeli-Palestinian* = ISR + PSE']],
    ['2018-07-01', 'The Six Parties adjourned.', ['Six Parties = CHN + PRK + JPN + KOR + RUS + USA']],
    [
      '2018-07-01',
      'The Houthis and the IAEA agreed.',
      ['Houthis = NSA:Houthis', 'IAEA = IGO:International Atomic Energy Agency'],
    ],
    ['1986-01-01', 'The Soviets walked out.', ['Soviets = RUS']],
  ]);
});

describe('words that point back', () => {
  table([
    [
      '2018-07-01',
      'President Trump met Kim Jong Un. The two leaders smiled. Both sides agreed. They left.',
      [
        'President Trump = USA:Donald Trump',
        'Kim Jong Un = PRK:Kim Jong Un',
        'The two leaders = USA:Donald Trump + PRK:Kim Jong Un',
        'Both sides = USA + PRK',
        'They = USA + PRK',
      ],
    ],
    [
      '2013-04-08',
      'Israel and the Palestinians talk. The two sides disagree.',
      ['Israel = ISR', 'Palestinians = PSE', 'The two sides = ISR + PSE'],
    ],
    [
      '2013-04-08',
      'Mr. Kerry landed. He said he would wait.',
      ['Mr. Kerry = USA:John Kerry', 'He = USA:John Kerry', 'he = USA:John Kerry'],
    ],
    [
      '2016-04-08',
      'North Korea fired. South Korea protested to the North.',
      ['North Korea = PRK', 'South Korea = KOR', 'North = PRK'],
    ],
    [
      '2015-04-08',
      'John Kerry called his Russian counterpart.',
      ['John Kerry = USA:John Kerry', 'his* = USA:John Kerry', 'Russian counterpart = RUS:Sergei Lavrov'],
    ],
    [
      '2012-09-05',
      'Colombia rejected it. The government and the FARC may talk, and both sides hope.',
      ['Colombia = COL', 'it = COL', 'government = COL', 'FARC = NSA:FARC', 'both sides = COL + NSA:FARC'],
    ],
  ]);
});

describe('findNames on any text', () => {
  const piece = fc.constantFrom(
    ...[
      'Kim',
      'Trump',
      "South Korea's ",
      'president',
      'U.S.-',
      'Israeli',
      '-',
      'the two ',
      'leaders',
      ' and ',
      ', ',
      '. ',
      "'s ",
      '\n\n',
    ],
    ...[
      'of ',
      'the ',
      'he ',
      'they ',
      'İ',
      '\ud800',
      '👨‍👩‍👧',
      'P5+1',
      '1984 ',
      'Élysée ',
      '—',
      '"',
      '\u0000',
      '(',
      'in ',
      'Geneva',
    ],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('gives exact, ordered places without overlap', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(null, '2018-06-12'), (text, published) => {
        const { mentions, places } = read(text, published);
        for (const list of [mentions, places]) {
          let last = 0;
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same mentions alone', () => {
    const text = 'Kim met Moon in Panmunjom.';
    const { tokens, sentences } = tokenize(text, segment(text).sentences);
    expect(findMentions(text, sentences, tokens, '2018-05-01')).toEqual(read(text, '2018-05-01').mentions);
  });
});
