import { describe, expect, it } from 'vitest';
import { lastNamed, named } from '../../test/named.js';

type Case = [published: string | null, text: string, last: string];
const table = (cases: Case[]) =>
  it.each(cases)('%s %s', (published, text, last) => expect(lastNamed(text, published)).toBe(last));

describe('offices with an owner', () => {
  table([
    ['2021-06-01', "Armenia's prime minister left.", "Armenia's prime minister = ARM:Nikol Pashinyan"],
    ['2021-06-01', 'The president of Azerbaijan left.', 'president of Azerbaijan = AZE:Ilham Aliyev'],
    ['2021-06-01', 'Kosovar officials left.', 'Kosovar officials = XKX'],
    ['2024-06-01', 'A senior U.S. official left.', 'U.S. official = USA'],
    ['2021-06-01', 'The U.S. ambassador to Libya left.', 'U.S. ambassador to Libya = USA'],
    [
      '2021-06-01',
      'The U.S. ambassador to the United Nations left.',
      'U.S. ambassador to the United Nations = USA:Linda Thomas-Greenfield',
    ],
    [
      '2021-06-01',
      'The American U.N. ambassador, Linda Thomas-Greenfield, left. The U.S. ambassador to Libya left.',
      'U.S. ambassador to Libya = USA',
    ],
    ['2018-07-01', 'The top U.S. diplomat left.', 'U.S. diplomat = USA:Mike Pompeo'],
    ['2018-07-01', 'The top U.S. diplomat in Libya left.', 'U.S. diplomat in Libya = USA'],
    ['2021-06-01', "Myanmar's junta left.", "Myanmar's junta = MMR"],
    ['2021-06-01', 'A senator, Sen. Smith, left.', 'Sen. Smith = USA:Smith'],
    [null, "Armenia's prime minister left.", "Armenia's prime minister = ARM"],
    ['2021-06-01', 'Analysts left.', 'Analysts = XXX:experts'],
  ]);
});

describe('any holder of an office', () => {
  table([
    ['2021-06-01', 'A former Armenian prime minister left.', 'Armenian prime minister = ARM'],
    ['2021-06-01', 'The next Colombian president will decide.', 'Colombian president = COL'],
    ['2021-06-01', 'No Indian prime minister would agree.', 'Indian prime minister = IND'],
  ]);
});

describe('several holders', () => {
  table([
    [
      '2021-06-01',
      'Leaders of Armenia and Azerbaijan met.',
      'Leaders of Armenia and Azerbaijan = ARM:Nikol Pashinyan + AZE:Ilham Aliyev',
    ],
    ['2021-06-01', 'Negotiators from Colombia left.', 'Negotiators from Colombia = COL'],
    ['2021-06-01', 'Armenian and Azerbaijani leaders met.', 'Armenian and Azerbaijani leaders = ARM + AZE'],
  ]);
  it('gives offices in a list to the side of the first', () =>
    expect(
      named("India's foreign minister, defence minister and security adviser came.", '2018-07-01'),
    ).toEqual([
      "India's foreign minister = IND:Sushma Swaraj",
      'defence minister = IND',
      'security adviser = IND:Ajit Doval',
    ]));
});

describe('states that are no more', () => {
  table([
    ['2018-07-01', 'The Soviet leader refused.', 'Soviet leader = RUS'],
    ['2018-07-01', 'In 1986 the Soviet leader refused.', 'Soviet leader = RUS:Mikhail Gorbachev'],
    ['1986-12-01', 'The Soviet leader refused.', 'Soviet leader = RUS:Mikhail Gorbachev'],
    ['2018-07-01', 'The president of the Soviet Union left.', 'president of the Soviet Union = RUS'],
    ['2018-07-01', 'The Russian leader refused.', 'Russian leader = RUS:Vladimir Putin'],
  ]);
});

describe('rebels', () => {
  table([
    ['2018-07-01', 'Yemeni rebels left.', 'Yemeni rebels = NSA:Yemeni rebels'],
    // Riek Machar was vice president of the state before he led its rebels.
    [
      '2014-08-01',
      'The South Sudanese rebel leader left.',
      'South Sudanese rebel leader = NSA:South Sudanese rebels',
    ],
  ]);
});

describe('offices alone', () => {
  table([
    ['2018-07-01', 'The administration refused.', 'administration = USA'],
    ['2018-07-01', 'Sudan spoke. The authorities refused.', 'authorities = SDN'],
  ]);
  it.each(['A president left.', 'The head left.', 'The general left.', 'Government is hard.', 'Mr. left.'])(
    'denotes nobody: %s',
    (text) => expect(named(text, '2018-07-01')).toEqual([]),
  );
});
