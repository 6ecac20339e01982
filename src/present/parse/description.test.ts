import { expect, it } from 'vitest';
import { parsedSentence, REFUSAL } from '../../../test/parsed-sentence.js';
import { description } from './description.js';

it('tells all that is drawn', () => {
  const text = description(REFUSAL);
  expect(text).toMatch(/^Words: Egypt PROPN, nsubj of refused; refused VERB, root; to PART, mark of sign;/);
  expect(text).toContain('Names, times, places and quotations: Egypt: state EGY; Monday: date 2020-03-02.');
  expect(text).toContain(
    'Frames: refuse: Egypt · content sign · when 2020-03-02 · done; sign: Egypt → treaty',
  );
});
it('tells only of words where nothing else is there', () =>
  expect(description(parsedSentence('Peace/peace/NOUN|NN/0/root'))).toBe('Words: Peace NOUN, root.'));
