import { describe, expect, it } from 'vitest';
import { codGaps } from '../../../test/cod-gaps.js';
import { saidEntry } from '../../../test/said-entry.js';
import { namedObstacles } from '../../weigh/gaps/obstacles.js';
import { penFor } from '../pen.js';
import { obstacleRows, stickingRows } from './obstacle-rows.js';

const pen = penFor({ width: 100, colour: false });

describe('obstacles', () => {
  it('stand by issue, with whom they divide and who names them', () =>
    expect(obstacleRows(codGaps().obstacles, pen)).toEqual([
      'Territory (1)',
      '  between Norway and Iceland; named by the document’s own voice (a.example), 12 May',
      '    2021',
      '    “the nets”',
    ]));
  it('are cut where they are many', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      saidEntry(id, { kind: 'obstacle', issue: 'energy', between: [] }),
    );
    const rows = obstacleRows(namedObstacles(many), pen);
    expect(rows[1]).toContain('between whom is not said');
    expect(rows.at(-1)).toBe('  and 2 more');
  });
  it('stand beside what sides turned down or asked for', () => {
    expect(stickingRows(codGaps().sticking, pen)).toEqual([
      '',
      'Turned down or made a condition within two years, by whom',
      '  Territory: Iceland demanded 1',
    ]);
    expect(stickingRows([], pen)).toEqual([]);
  });
  it('may be none', () => expect(obstacleRows([], pen)).toEqual(['No document in sight names an obstacle.']));
});
