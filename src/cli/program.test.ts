import { describe, expect, it } from 'vitest';
import { program } from './program.js';

describe('the program', () => {
  const verbs = program().commands;
  it('has a summary and an example for each verb', () => {
    for (const verb of verbs) {
      let help = '';
      verb.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      expect(verb.summary()).not.toBe('');
      expect(help).toContain(`$ dragoman ${verb.name()}`);
    }
  });
  it('explains every option', () =>
    expect(verbs.flatMap((verb) => verb.options).filter((option) => !option.description)).toEqual([]));
  it('throws instead of leaving the process', () => {
    const silent = program();
    for (const command of [silent, ...silent.commands]) command.configureOutput({ outputError: () => {} });
    expect(() => silent.parse(['brief', 'x', '--nonsense'], { from: 'user' })).toThrow(/unknown option/);
  });
});
