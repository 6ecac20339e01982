import { describe, expect, it } from 'vitest';
import { spelled } from './spelling.js';

describe('a question as it is read', () => {
  it('has names for codes', () =>
    expect(spelled('PRK and USA AND Iran')).toBe('North Korea and United States AND Iran'));
  it('has the capitals of states where none were typed', () =>
    expect(spelled('will the us meet north korea, or tell us')).toBe(
      'will the US meet North Korea, or tell us',
    ));
  it('stays as it is where names are written as names', () =>
    expect(spelled('Will Kim meet china?')).toBe('Will Kim meet china?'));
});
