import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.js';

/** Whom the last mention of a text denotes. */
const last = (text: string) => analyze(text, '2018-07-01').mentions.at(-1);
type Case = [text: string, refs: string[]];
const table = (cases: Case[]) => it.each(cases)('%s', (text, refs) => expect(last(text)?.refs).toEqual(refs));
const [pashinyan, aliyev] = ['ARM:Nikol Pashinyan', 'AZE:Ilham Aliyev'];
const [modi, ghani] = ['IND:Narendra Modi', 'AFG:Ashraf Ghani'];

describe('the two leaders', () => {
  table([
    ['Nikol Pashinyan met Ilham Aliyev. The two leaders left.', [pashinyan, aliyev]],
    ['Armenia and Azerbaijan agreed. The two leaders met.', [pashinyan, aliyev]],
    ['Nikol Pashinyan spoke. The two leaders left.', []],
    [
      'Nikol Pashinyan met Ilham Aliyev. The two leaders ate. Modi came. The two leaders left.',
      [aliyev, modi],
    ],
  ]);
});

describe('the two', () => {
  table([
    ['Nikol Pashinyan met Ilham Aliyev. The two met again.', [pashinyan, aliyev]],
    ['Nikol Pashinyan met Ilham Aliyev. The two met again. Both agreed.', [pashinyan, aliyev]],
    ['Nikol Pashinyan met Ilham Aliyev. The two men agreed.', [pashinyan, aliyev]],
    ['Modi met Ashraf Ghani. He smiled. The two agreed.', [modi, ghani]],
    ['Modi landed. Ashraf Ghani met him. The two agreed.', [ghani, modi]],
    ['India and Pakistan talked. The two agreed.', ['IND', 'PAK']],
    ['India and Pakistan talked. Modi smiled. The two agreed.', ['IND', 'PAK']],
    ['Modi, Ashraf Ghani and Ilham Aliyev met. The two agreed.', []],
    ['Modi smiled. The two agreed.', []],
    ['Modi met Ashraf Ghani. It rained. It did. It does. The two agreed.', []],
  ]);
  it('has the level of the two where it is one', () => {
    expect(last('Modi met Ashraf Ghani. The two agreed.')?.level).toBe('leader');
    expect(last('Modi met Sergei Lavrov. The two agreed.')?.level).toBe('unknown');
  });
});

describe('both sides', () => {
  table([
    ['Serbia and Kosovo talked. Both sides left.', ['SRB', 'XKX']],
    ['Serbia and Kosovo talked. India and Pakistan talked. Both sides left.', ['IND', 'PAK']],
    // Without "both" the parties are those of the whole matter.
    [
      'Serbia and Kosovo met. Serbia and Kosovo left. India and Pakistan talked. The parties left.',
      ['SRB', 'XKX'],
    ],
    // No pair stands near: the one that the document is about.
    ['Serbia and Kosovo met. It rained. It did. It does. It will. Both sides left.', ['SRB', 'XKX']],
    ['Modi met Ashraf Ghani. The two countries agreed.', ['IND', 'AFG']],
    ['Mike Pompeo met Donald Trump. The two countries agreed.', []],
    ['Both sides left.', []],
  ]);
});

describe('the holders of an office', () => {
  table([
    ['Sergei Lavrov met Mike Pompeo. The foreign ministers left.', ['RUS:Sergei Lavrov', 'USA:Mike Pompeo']],
    ['Sergei Lavrov ate. The foreign ministers left.', []],
    ['Modi met Sergei Lavrov. The security advisers agreed.', [modi, 'RUS:Sergei Lavrov']],
    ['Modi met Sergei Lavrov. The negotiators agreed.', ['IND', 'RUS']],
  ]);
});
