import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { limitOption, type PageOptions, terminalOf, withPage } from './page-option.js';

const typed = (...args: string[]): PageOptions =>
  withPage(new Command().addOption(limitOption('entries', 50)), 'print data')
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .parse(args, { from: 'user' })
    .opts();

describe('a page', () => {
  it('has a limit, which is a whole number', () => {
    expect([typed().limit, typed('-n', '3').limit]).toEqual([undefined, 3]);
    for (const wrong of ['0', '-1', '2.5', 'many'])
      expect(() => typed('--limit', wrong)).toThrow('whole number');
  });
  it('has the width and the colour that were asked for', () =>
    expect(terminalOf(typed('--width', '70', '--colour', 'always'))).toEqual({ width: 70, colour: true }));
  it('may be data', () => expect(typed('--json').json).toBe(true));
});
