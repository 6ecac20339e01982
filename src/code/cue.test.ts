import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/coded.js';
import { cuesOf } from './cue.js';
import { lower } from './discourse.js';

const cues = (text: string) => {
  const { d } = contextFor(text);
  const [sentence] = d.analysis.sentences;
  return sentence ? cuesOf(d, sentence).map((cue) => [lower(d, cue.at), cue.refs.join()]) : [];
};

describe('cuesOf', () => {
  it.each([
    ['Chad said it would stay.', [['said', 'TCD']]],
    ['“We will all stay here for good,” said Emmanuel Macron.', [['said', 'FRA:Emmanuel Macron']]],
    ['According to Chad, all is well.', [['according', 'TCD']]],
    ['We reaffirm our friendship.', [['reaffirm', 'XXX:author']]],
    [
      'We thank Chad for its help and reaffirm our friendship.',
      [
        ['thank', 'XXX:author'],
        ['reaffirm', 'XXX:author'],
      ],
    ],
    ['The United States sold wheat.', []],
    ['Chad was told to wait.', []],
    ['Chad recalled its ambassador.', []],
    ['None of the Chadian rebels said a word.', []],
    ['A Palestinian state is far off.', []],
  ])('%s', (text, found) => expect(cues(text)).toEqual(found));
});
