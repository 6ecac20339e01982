import { describe, expect, it } from 'vitest';
import { tableRow } from '../../../test/table-row.js';
import { told } from '../../../test/told-members.js';
import { isHollow } from './hollow.js';

const row = tableRow('talks', 'one', { verified: false });
const member = (extra: Parameters<typeof told>[4]) => told('encounter', 'a', '2018-06-12', {}, extra);

describe('isHollow', () => {
  it('is a row that nobody has checked', () => {
    expect(isHollow(member({ row }))).toBe(true);
    expect(isHollow(member({ row: { ...row, verified: true } }))).toBe(false);
    expect(isHollow(member({}))).toBe(false);
  });

  it('ends where a person accepts or mends it', () => {
    expect(isHollow(member({ row, review: 'accepted' }))).toBe(false);
    expect(isHollow(member({ row, corrected: ['when'] }))).toBe(false);
  });
});
