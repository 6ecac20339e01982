import { describe, expect, it } from 'vitest';
import { analyze } from '../language/index.js';
import { discourse } from './discourse.js';
import { unknownNames } from './unknown-names.js';

const noticesOf = (text: string) => unknownNames(discourse(analyze(text, '2021-06-12')));
const namesIn = (text: string): (string | undefined)[] => noticesOf(text).map(({ words }) => words);

describe('unknownNames', () => {
  it('merges what one name does over the document', () => {
    const text =
      'The presidents of Norway and Molvania met in Geneva on Thursday. Molvania promised to release twelve prisoners.';
    expect(noticesOf(text)).toEqual([
      {
        code: 'unknown-name',
        message: 'Nobody is known by the name “Molvania” (2 passages); what it does is left out.',
        start: text.indexOf('Molvania'),
        words: 'Molvania',
      },
    ]);
  });
  it.each([
    ['Elbonia tested a ballistic missile on Monday.', 'Elbonia'],
    ['Norway held talks with the Free Zeffir Movement on Tuesday.', 'Free Zeffir Movement'],
    ['Talks between Chad and Elbonia collapsed.', 'Elbonia'],
    ['The foreign minister of Elbonia demanded an end to the sanctions.', 'Elbonia'],
    ['Foreign Minister Ana Bruk rejected the offer.', 'Foreign Minister Ana Bruk'],
    ['The ZNLF agreed to a ceasefire.', 'ZNLF'],
  ])('names who acts in %j', (text, name) => expect(namesIn(text)).toEqual([name]));
  it.each([
    'The presidents of Norway and Iceland met in Geneva on Thursday.',
    'Norway and Chad signed the Lesser Fjord Treaty.',
    'The Conference agreed to meet again. The Joint Chiefs of Staff met on Friday.',
    'The Department of Fisheries agreed to the proposal.',
    'TALKS BETWEEN ELBONIANS AND FREEDONIANS',
    'Elbonia has mild winters and a long coast.',
    'Chad promised to withdraw from the Zeffir valley by May.',
  ])('keeps quiet about %j', (text) => expect(namesIn(text)).toEqual([]));
});
