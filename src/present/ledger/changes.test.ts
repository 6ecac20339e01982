import { describe, expect, it } from 'vitest';
import { DOCUMENTS, sampleEntry } from '../../../test/sample-export.js';
import { WHALING } from '../../../test/whaling.js';
import type { BookChange } from '../../forecast/book/index.js';
import type { Changes } from '../../keep/index.js';
import { renderChanges } from './changes.js';

const none: Changes = { opened: [], closed: [], changed: [], corroborated: [], documents: [] };
const shown = (changes: Partial<Changes>, limit = 50, book: BookChange[] = []): string =>
  renderChanges(
    { title: 'Changes', changes: { ...none, ...changes }, book, limit },
    { width: 80, colour: false },
  );
const talks = sampleEntry('e-talks');

describe('renderChanges', () => {
  it('shows part by part what there is', () => {
    const text = shown({ opened: [talks], closed: [sampleEntry('e-wish')], documents: [DOCUMENTS.rumour] });
    expect(text.match(/^\S.* \(\d+\)$/gm)).toEqual(['New (1)', 'No longer there (1)', 'Documents (1)']);
    expect(text).toContain('Norway and Iceland: met, Reykjavik\n  ▪▪ 2 sources · disputed: when · e-talks\n');
    expect(text).toMatch(/\n5 January 2022 · rumour-[0-9a-f]{8}\n$/);
  });
  it('shows what came into the book of forecasts', () =>
    expect(shown({}, 50, [{ what: 'asked', question: WHALING }])).toContain(
      `Forecasts (1)\n${'─'.repeat(80)}\n“Will Norway and Iceland meet in May 2022?”: was asked · q1\n`,
    ));
  it('shows slots before and after', () => {
    const before = { ...talks, slots: { ...talks.slots, when: null }, contradictions: [] } as typeof talks;
    const text = shown({ changed: [{ before, now: talks, slots: ['when', 'contradictions'] }] });
    expect(text).toContain('  when: not told → 12–13 May 2021\n  disputed: nothing → when\n');
  });
  it('shows what more documents tell', () =>
    expect(shown({ corroborated: [{ now: talks, reports: 1 }] })).toContain(
      '1 more report, now ▪▪ 2 sources',
    ));
  it('counts what it leaves out, and says where nothing changed', () => {
    expect(shown({ opened: [talks, talks, talks] }, 1)).toContain('and 2 more; --limit shows more');
    expect(shown({})).toBe('Changes\n\nNothing changed.\n');
  });
});
