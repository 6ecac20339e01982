import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { type PartiesOptions, partiesOf, withParties } from './parties-option.js';

const named = (...args: string[]) =>
  partiesOf(withParties(new Command(), 'whose').parse(args, { from: 'user' }).opts<PartiesOptions>());

describe('--party', () => {
  it('names one or several, each once', async () => {
    expect(await named('--party', 'USA', 'PRK:Kim Jong Un', 'USA')).toEqual(['USA', 'PRK:Kim Jong Un']);
    expect(await named()).toEqual([]);
  });
  it('refuses what is no actor', () =>
    expect(named('--party', 'USA', 'Korea')).rejects.toThrow('"Korea" is no actor; write --party as'));
});
