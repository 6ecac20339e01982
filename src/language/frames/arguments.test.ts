import { describe, expect, it } from 'vitest';
import { parseSentence } from '../parse/index.js';
import {
  agentsOf,
  carrierOf,
  contentsOf,
  isInfinitive,
  obliques,
  ownSubjects,
  partnersOf,
  patientsOf,
  prepositionOf,
  subjectsOf,
  withConjuncts,
} from './arguments.js';

/** What a function finds at a word of a sentence, as words. */
const found = (find: typeof agentsOf, sentence: string, word: string): string => {
  const forms = sentence.split(' ');
  const tokens = find(parseSentence(forms), forms.indexOf(word));
  return tokens.map((token) => forms[token]).join(' ');
};

describe('agentsOf', () => {
  it.each([
    ['Iran rejected the offer .', 'rejected', 'Iran'],
    ['Peru and Chile signed the treaty .', 'signed', 'Peru Chile'],
    ['The treaty was signed by Norway .', 'signed', 'Norway'],
    ['The treaty was signed in Oslo .', 'signed', ''],
    ['The truce long sought by Norway holds .', 'sought', 'Norway'],
    ['Norway signed the treaty and sent its text to Bern .', 'sent', 'Norway'],
    ['Norway promised to return .', 'return', 'Norway'],
    ['Norway urged Sweden to return .', 'return', 'Sweden'],
    ['Norway blamed Sweden for breaking the truce .', 'breaking', 'Sweden'],
    ['Norway promised Sweden to return .', 'return', 'Norway'],
    ['The minister who signed the treaty resigned .', 'signed', 'minister'],
    ['The talks stalled after Sudan refused to accept the border .', 'accept', 'Sudan'],
    ["Sudan 's refusal to sign angered Chad .", 'refusal', 'Sudan'],
    ["Sudan 's refusal to sign angered Chad .", 'sign', 'Sudan'],
    ["Chad built on Sudan 's August promise to withdraw .", 'promise', 'Sudan'],
    ['Sudan made an offer to Chad .', 'offer', 'Sudan'],
    ['The warning by Moscow came late .', 'warning', 'Moscow'],
    ['Oslo is ready to help .', 'ready', 'Oslo'],
    ['Oslo is ready to help .', 'help', 'Oslo'],
  ])('%s — %s', (sentence, word, agents) => expect(found(agentsOf, sentence, word)).toBe(agents));
});

describe('the other parts of a frame', () => {
  it.each([
    ['Iran rejected the offer .', 'rejected', 'offer'],
    ['The treaty was signed by Norway .', 'signed', 'treaty'],
    ['Norway waits .', 'waits', ''],
  ])('%s — what it is done to', (sentence, word, patients) =>
    expect(found(patientsOf, sentence, word)).toBe(patients),
  );

  it('takes the parts of a clause by their preposition, with what stands beside them', () => {
    const forms = 'Norway met with Chad and Sudan in Oslo .'.split(' ');
    const trees = parseSentence(forms);
    expect(obliques(trees, 1, 'with').map((token) => forms[token])).toEqual(['Chad', 'Sudan']);
    expect(prepositionOf(trees, forms.indexOf('Oslo'))).toBe('in');
    expect(withConjuncts(trees, 3)).toEqual([3, 5]);
  });

  it('knows with whom, of a noun too that a verb carries', () => {
    expect(found(partnersOf, 'Norway held talks with Chad .', 'talks')).toBe('Chad');
    expect(found(partnersOf, 'Talks between Chad and Sudan failed .', 'Talks')).toBe('Chad Sudan');
  });

  it.each([
    ['Chad refused on Tuesday to meet the envoy .', 'refused', 'meet'],
    ['Chad said that it would withdraw .', 'said', 'withdraw'],
    ['The promise to withdraw stands .', 'promise', 'withdraw'],
    ['Chad waits .', 'waits', ''],
  ])('%s — what is said or wanted', (sentence, word, contents) =>
    expect(found(contentsOf, sentence, word)).toBe(contents),
  );

  it('knows an infinitive', () =>
    expect(
      [4, 1].map((token) =>
        isInfinitive(parseSentence('Chad promised Sudan to withdraw .'.split(' ')), token),
      ),
    ).toEqual([true, false]));

  it('knows the subject of a passive, which is no agent', () =>
    expect(found(subjectsOf, 'The treaty was signed in Oslo .', 'signed')).toBe('treaty'));

  it('knows which subjects are a clause’s own', () =>
    expect(found(ownSubjects, 'Norway promised to return .', 'return')).toBe(''));

  it('knows the verb that carries a noun', () => {
    const forms = 'Sudan made an offer .'.split(' ');
    expect([carrierOf(parseSentence(forms), 3), carrierOf(parseSentence(forms), 0)]).toEqual([1, -1]);
  });
});
