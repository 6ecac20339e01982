import { expect, it } from 'vitest';
import { SAMPLE_VIEW } from '../../../test/sample-export.js';
import { renderOutlets } from './outlets.js';

const plain = { width: 80, colour: false };

it('lists outlets with state, owner, weight and reason', () => {
  const unknown = {
    ...SAMPLE_VIEW.outlets[0],
    id: 'x.example',
    name: 'X',
    country: null,
    stateOwned: null,
    weight: 0.5,
    because: 'so',
  };
  expect(renderOutlets([...SAMPLE_VIEW.outlets, unknown], plain)).toBe(
    [
      '2 outlets',
      '',
      'News & Views',
      '  news.example · Norway · not state-owned · weight 1',
      '  a newsroom of its own',
      '',
      'X',
      '  x.example · country not known · owner not known · weight 0.5',
      '  so',
      '',
    ].join('\n'),
  );
});

it('says where none is known', () => expect(renderOutlets([], plain)).toBe('No outlet is known yet.\n'));
