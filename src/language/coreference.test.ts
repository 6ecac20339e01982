import { describe, expect, it } from 'vitest';
import { lastNamed, named } from '../../test/named.js';

type Case = [text: string, last: string];
const table = (cases: Case[], published = '2018-07-01') =>
  it.each(cases)('%s', (text, last) => expect(lastNamed(text, published)).toBe(last));

describe('the holder of an office', () => {
  table([
    [
      'Gen. Omar al-Bashir met President Salva Kiir. It rained. The president left.',
      'president = SSD:Salva Kiir',
    ],
    ['Sushma Swaraj spoke. The foreign minister left.', 'foreign minister = IND:Sushma Swaraj'],
    [
      'Indian diplomat Vijay Rao met a Pakistani envoy. The Indian diplomat left.',
      'Indian diplomat = IND:Vijay Rao',
    ],
    ['Indian diplomat Vijay Rao spoke. The Pakistani diplomat left.', 'Pakistani diplomat = PAK'],
    ['Indian diplomat Vijay Rao told the Indian diplomat.', 'Indian diplomat = IND'],
    ['Sudan waited. The president left.', 'president = '],
    ['It rained. The President left.', 'President = USA:Donald Trump'],
  ]);
  it('is whom the document names most, the last of equals', () => {
    const [duque, maduro] = ['President Ivan Duque spoke.', 'President Nicolas Maduro spoke.'];
    const last = (...parts: string[]) => lastNamed(`${parts.join(' ')} The president left.`, '2019-01-30');
    expect(last(duque, maduro)).toBe('president = VEN:Nicolas Maduro');
    expect(last(duque, duque, maduro)).toBe('president = COL:Ivan Duque');
  });
});

describe('counterparts', () => {
  table([
    ['Nikol Pashinyan called his Russian counterpart.', 'Russian counterpart = RUS:Dmitry Medvedev'],
    ['Sergei Lavrov called his American counterpart.', 'American counterpart = USA:Mike Pompeo'],
    ['Sudan called its Russian counterpart.', 'Russian counterpart = RUS'],
  ]);
});

describe('north and south', () => {
  table([
    ['Sudan met South Sudan. The South agreed.', 'South = SSD'],
    ['Nicos Anastasiades met the Turkish Cypriots. The North agreed.', 'North = NSA:Turkish Cypriots'],
    ['Ethiopia met Eritrea. The North agreed.', 'North = '],
  ]);
});

describe('rebels', () => {
  table([
    ['The FARC spoke. The rebels left.', 'rebels = NSA:FARC'],
    ['Timoleon Jimenez, the leader of the FARC, spoke. The rebels left.', 'rebels = NSA:FARC'],
    ['Yemen met Yemen. The rebels left.', 'rebels = NSA:Yemeni rebels'],
    ['The United Nations spoke. The rebels left.', 'rebels = '],
  ]);
});

describe('names that turn out to be nobody', () => {
  it('keeps a run of capitals only where it speaks or has an office', () => {
    expect(named('Harbor Lights shone.')).toEqual([]);
    expect(named('Osman Deka said so.')).toEqual(['Osman Deka = ']);
    expect(named('Envoy Osman Deka left.')).toEqual(['Envoy Osman Deka = ']);
  });
});
