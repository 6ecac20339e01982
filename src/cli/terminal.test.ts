import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { colourOption, wantsColour, widthFor, widthOption } from './terminal.js';

const terminal = { isTTY: true, columns: 90 };
const pipe = {};

describe('colour', () => {
  const cases: [string, Parameters<typeof wantsColour>, boolean][] = [
    ['a terminal', ['auto', terminal, {}], true],
    ['a pipe', ['auto', pipe, {}], false],
    ['NO_COLOR on a terminal', ['auto', terminal, { NO_COLOR: '1' }], false],
    ['an empty NO_COLOR on a terminal', ['auto', terminal, { NO_COLOR: '' }], true],
    ['FORCE_COLOR in a pipe', ['auto', pipe, { FORCE_COLOR: '1' }], true],
    ['FORCE_COLOR without a value', ['auto', pipe, { FORCE_COLOR: '' }], true],
    ['FORCE_COLOR=0 on a terminal', ['auto', terminal, { FORCE_COLOR: '0' }], false],
    ['a dumb terminal', ['auto', terminal, { TERM: 'dumb' }], false],
    ['always, against NO_COLOR', ['always', pipe, { NO_COLOR: '1' }], true],
    ['never, against FORCE_COLOR', ['never', terminal, { FORCE_COLOR: '1' }], false],
  ];
  it.each(cases)('%s', (_, args, expected) => expect(wantsColour(...args)).toBe(expected));
});

describe('the options', () => {
  const options = (...args: string[]) =>
    new Command()
      .addOption(widthOption())
      .addOption(colourOption())
      .exitOverride()
      .configureOutput({ outputError: () => {} })
      .parse(args, { from: 'user' })
      .opts();
  it('are a whole number of columns and a choice', () => {
    expect(options()).toEqual({ colour: 'auto' });
    expect(options('-w', '40', '--colour', 'never')).toEqual({ width: 40, colour: 'never' });
  });
  it.each(['19', '40.5', 'wide', ''])('refuse a width of %j', (width) =>
    expect(() => options('--width', width)).toThrow('whole number of columns, 20 or more'),
  );
});

describe('width', () => {
  it('is what was asked for', () => expect(widthFor(33, terminal)).toBe(33));
  it('is what the terminal has', () => expect(widthFor(undefined, terminal)).toBe(90));
  it('is 80 in a pipe', () => expect(widthFor(undefined, pipe)).toBe(80));
  it('is 80 where a terminal says nonsense', () => expect(widthFor(undefined, { columns: 0 })).toBe(80));
});
