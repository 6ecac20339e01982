import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { ISSUES, ITEM_SCHEMAS } from '../record/index.js';
import { filterOf, ISSUE_NAMES, KIND_NAMES, withFilter } from './filter-option.js';

it('knows all kinds and topics of the record', () => {
  expect([...KIND_NAMES]).toEqual(ITEM_SCHEMAS.map(({ shape }) => shape.kind.value));
  expect([...ISSUE_NAMES]).toEqual(ISSUES);
});

describe('a filter', () => {
  const typed = (...args: string[]) =>
    withFilter(new Command())
      .exitOverride()
      .configureOutput({ outputError: () => {} })
      .parse(args, { from: 'user' })
      .opts();
  it('lets everything through unless said', async () =>
    expect(await filterOf(typed(), '2026-11-22')).toEqual({}));
  it('is made of what was typed', async () =>
    expect(
      await filterOf(
        typed(
          '-k',
          'pause',
          'encounter',
          '-p',
          'PRK:Kim Jong Un',
          '-i',
          'sanctions',
          '--from',
          'yesterday',
          '--to',
          '2026-12-01',
        ),
        '2026-11-22',
      ),
    ).toEqual({
      kinds: ['pause', 'encounter'],
      party: 'PRK:Kim Jong Un',
      issue: 'sanctions',
      from: '2026-11-21',
      to: '2026-12-01',
    }));
  it('refuses kinds and topics that there are not', () => {
    expect(() => typed('-k', 'meeting')).toThrow('Allowed choices are encounter');
    expect(() => typed('-i', 'peace')).toThrow('Allowed choices are denuclearization');
  });
  it('refuses what is no actor', () =>
    expect(filterOf({ party: 'North Korea' }, '2026-11-22')).rejects.toThrow(
      '"North Korea" is no actor; write --party',
    ));
});
