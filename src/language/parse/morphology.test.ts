import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../test/hand-made-tree.js';
import { numberOf, predicate } from './morphology.js';

describe('predicate', () => {
  it.each([
    ['They/they/PRON|PRP/2/nsubj met/meet/VERB|VBD/0/root', 1, 'past', 'indicative', 'active', null],
    [
      'They/they/PRON|PRP/3/nsubj will/will/AUX|MD/3/aux meet/meet/VERB|VB/0/root',
      2,
      'future',
      'indicative',
      'active',
      'will',
    ],
    [
      'They/they/PRON|PRP/3/nsubj could/could/AUX|MD/3/aux meet/meet/VERB|VB/0/root',
      2,
      null,
      'modal',
      'active',
      'could',
    ],
    [
      'Pacts/pact/NOUN|NNS/3/nsubj:pass were/be/AUX|VBD/3/aux:pass signed/sign/VERB|VBN/0/root',
      2,
      'past',
      'indicative',
      'passive',
      null,
    ],
    ['Stop/stop/VERB|VB/0/root now/now/ADV|RB/1/advmod', 0, 'null', 'imperative', 'active', null],
    [
      'They/they/PRON|PRP/3/nsubj are/be/AUX|VBP/3/cop ready/ready/ADJ|JJ/0/root',
      2,
      'present',
      'indicative',
      'active',
      null,
    ],
    [
      'A/a/DET|DT/2/det deal/deal/NOUN|NN/0/root signed/sign/VERB|VBN/2/acl',
      2,
      'null',
      null,
      'passive',
      null,
    ],
    ['To/to/PART|TO/2/mark meet/meet/VERB|VB/0/root', 1, 'null', null, 'active', null],
  ])('%s', (short, token, tense, mood, voice, modal) => {
    const found = predicate(treeOf(short), token);
    expect([found.tense, found.mood, found.voice, found.modal]).toEqual([
      tense === 'null' ? null : tense,
      mood,
      voice,
      modal,
    ]);
  });
  it('sees the progressive', () => {
    const tree = treeOf('They/they/PRON|PRP/3/nsubj are/be/AUX|VBP/3/aux meeting/meet/VERB|VBG/0/root');
    expect(predicate(tree, 2)).toMatchObject({
      finite: 1,
      tense: 'present',
      progressive: true,
      perfect: false,
    });
  });
  it('sees the perfect', () => {
    const tree = treeOf('They/they/PRON|PRP/3/nsubj have/have/AUX|VBP/3/aux met/meet/VERB|VBN/0/root');
    expect(predicate(tree, 2)).toMatchObject({ finite: 1, perfect: true, voice: 'active' });
  });
});

describe('numberOf', () => {
  it('reads nouns by their tags and pronouns by their words', () => {
    const tree = treeOf(
      'They/they/PRON|PRP/2/nsubj signed/sign/VERB|VBD/0/root pacts/pact/NOUN|NNS/2/obj in/in/ADP|IN/5/case Oslo/Oslo/PROPN|NNP/2/obl',
    );
    expect([0, 1, 2, 4].map((token) => numberOf(tree, token))).toEqual([
      'plural',
      null,
      'plural',
      'singular',
    ]);
  });
});
