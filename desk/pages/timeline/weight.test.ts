import { expect, it } from 'vitest';
import { markOf } from '../../pieces/marks/mark-made.js';
import { weightOf } from './weight.js';

it('puts summits before talks of officials, and nuclear tests before other tests', () => {
  const meeting = (level: string, sources: number) => weightOf(markOf({ level, status: 'held', sources }));
  expect(meeting('leaders', 1)).toBeGreaterThan(meeting('officials', 12));
  const test = (system: string) => weightOf(markOf({ kind: 'capability', change: 'test', system }));
  expect(test('nuclear')).toBeGreaterThan(test('missile'));
});
