import { describe, expect, it } from 'vitest';
import { lastNamed, named } from '../../test/named.js';

type Case = [text: string, last: string];
const table = (cases: Case[]) =>
  it.each(cases)('%s', (text, last) => expect(lastNamed(text, '2018-07-01')).toBe(last));

describe('he', () => {
  table([
    ['Maduro landed. He smiled.', 'He = VEN:Nicolas Maduro'],
    ['Modi told Ashraf Ghani that he agreed.', 'he = IND:Narendra Modi'],
    ['Modi met Ashraf Ghani. He smiled.', 'He = IND:Narendra Modi'],
    ['Salva Kiir and Riek Machar met. He smiled.', 'He = '],
    ['Modi praised Ashraf Ghani, who said he agreed.', 'he = AFG:Ashraf Ghani'],
    ['Modi landed. Nobody met him.', 'him = IND:Narendra Modi'],
    ['He smiled.', 'He = '],
    ['Modi landed. It rained. It stopped. It rained again. He smiled.', 'He = '],
  ]);
  it('never makes "him" the subject of his own clause', () =>
    expect(lastNamed('Ashraf Ghani landed. Modi met him.', '2018-07-01')).toBe('him = AFG:Ashraf Ghani'));
});

describe('they', () => {
  table([
    ['Armenia and Azerbaijan talked. They agreed.', 'They = ARM + AZE'],
    ['Colombians and Venezuelans talked. They agreed.', 'They = COL + VEN'],
    ['Sudan met Ethiopian officials. They agreed.', 'They = ETH'],
    ['Experts doubt it. Nobody heard them.', 'them = '],
    [
      'Modi met Ashraf Ghani. Modi spoke of ties between Oman and Iran. They agreed.',
      'They = IND:Narendra Modi + AFG:Ashraf Ghani',
    ],
    [
      'Presidents Ashraf Ghani and Nicolas Maduro spoke of Iran and Iraq. They agreed.',
      'They = AFG:Ashraf Ghani + VEN:Nicolas Maduro',
    ],
    ['Oman, Peru and Chile spoke of Iran and Iraq. They agreed.', 'They = OMN + PER + CHL'],
    ['They agreed.', 'They = '],
    [
      'Modi met Ashraf Ghani in Delhi. He thanked Modi. They agreed.',
      'They = IND:Narendra Modi + AFG:Ashraf Ghani',
    ],
    ['Modi met Ashraf Ghani. Kiir wept. They agreed.', 'They = '],
    ['Sudan and Chad talked. They praised Ethiopian officials. They agreed.', 'They = SDN + TCD'],
  ]);
});

describe('it', () => {
  table([
    ['Ethiopia agreed. It signed.', 'It = ETH'],
    ['Ethiopia said it agreed.', 'it = ETH'],
    ['Iran and Iraq spoke. It signed.', 'It = '],
    ['In Ethiopia it rained.', 'it = '],
    ['Peru thanked Chile for its help.', 'its* = CHL'],
    ['Ethiopia praised the Kenyan team for its work.', 'its* = ETH'],
    ['The African Union met. It voted.', 'It = IGO:African Union'],
  ]);
});

describe('the country, the government', () => {
  table([
    ['Sudan agreed. The country waits.', 'The country = SDN'],
    ['Sudan held talks in Kenya. The country waits.', 'The country = SDN'],
    ['Talks began in Kenya. The country waits.', 'The country = KEN'],
    ["Yemen's government and the Houthis met in Kuwait. The government walked out.", 'government = YEM'],
    ['Gustavo Petro spoke of Colombia. The government agreed.', 'government = COL'],
    ['The country waits.', 'The country = '],
    ['Sudan agreed. It rained. It did. It does. It will. The country waits.', 'The country = '],
  ]);
  it('carries a government on through a document', () =>
    expect(
      named(
        'The Colombian government met the ELN in Cuba. The government left. The government came back.',
        '2018-07-01',
      ).filter((line) => line.startsWith('government')),
    ).toEqual(['government = COL', 'government = COL']));
});
