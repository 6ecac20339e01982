import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../../test/sample-export.js';
import { actorsIn, partiesOf } from './parties.js';

describe('parties', () => {
  it('are all whom the slots name, whatever their part', () => {
    expect(actorsIn(sampleEntry('e-promise').slots)).toEqual(['NOR', 'ISL']);
    expect(actorsIn(sampleEntry('e-verdict').slots)).toEqual(['NOR:Ingrid Solheim', 'XXX:experts']);
    expect(actorsIn(sampleEntry('e-speech').slots)).toEqual(['NOR:Ingrid Solheim']);
    expect(actorsIn(sampleEntry('e-quarrel').slots)).toEqual(['NOR', 'ISL']);
    expect(actorsIn(sampleEntry('e-lesson').slots)).toEqual([]);
    expect(actorsIn({ kind: 'precedent', about: 'NOR', case: 'herring' })).toEqual(['NOR']);
  });
  it('are found under their sides as well, each once', () => {
    expect(partiesOf(sampleEntry('e-verdict').slots)).toEqual(['NOR', 'NOR:Ingrid Solheim', 'XXX:experts']);
    expect(partiesOf({ kind: 'pause', parties: ['NOR:A B', 'NOR'], from: null, to: null })).toEqual([
      'NOR',
      'NOR:A B',
    ]);
  });
});
