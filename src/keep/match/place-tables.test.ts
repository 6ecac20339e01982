import { describe, expect, it } from 'vitest';
import { placeTables, plainName } from './place-tables.js';

describe('placeTables', () => {
  it('knows sites by all their names, with their states', () => {
    const { sites, stateOf, codes, stateNames, seats, capitals } = placeTables();
    expect(sites.get('peking') ?? sites.get('beijing')).toBe('beijing');
    expect(stateOf.get('hanoi')).toBe('VNM');
    expect(stateOf.get('southeast asia')).toBe('');
    expect(codes.get('viet nam')).toBe('VNM');
    expect(stateNames.get('VNM')?.slice(0, 2)).toEqual(['vietnam', 'viet nam']);
    expect(seats.get('white house')).toBe('washington');
    expect(capitals.has('hanoi')).toBe(true);
    expect(capitals.has('geneva')).toBe(false);
  });
});

describe('plainName', () => {
  it('takes off what spellings differ in', () => expect(plainName('the U.S.')).toBe('us'));
});
