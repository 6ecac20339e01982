import { describe, expect, it } from 'vitest';
import { COD_BANKS, ledgerDesk, readingOf } from '../../test/ledger-desk.js';
import { Entry } from '../record/index.js';
import { timelineVerb } from './timeline.js';

const { run } = ledgerDesk();
const timeline = (...args: string[]) => run(timelineVerb(), ...args);
const entries = async (...args: string[]): Promise<Entry[]> =>
  (await timeline('--json', ...args)).stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => Entry.parse(JSON.parse(line)));

describe('timeline', () => {
  it('shows each fact once, in the order of days, with its sources', async () => {
    const { stdout, stderr } = await timeline();
    expect(stdout).toMatch(
      /^The cod banks\n\n2021 │ 12 May +Iceland and Norway: met, Reykjavik\n.+▪▪ 2 sources/,
    );
    expect(stderr).toBe('');
  });
  it('prints entries as data', async () => {
    const kinds = (await entries()).map(({ slots, sources }) => `${slots.kind} ${sources}`);
    expect(kinds).toEqual(['encounter 2', 'commitment 1', 'obstacle 1', 'position 1', 'encounter 1']);
  });
});

describe('timeline narrows', () => {
  it.each([
    [['--kind', 'obstacle', 'position'], 'obstacle position'],
    [['--party', 'ISL', '--from', '2022-01-01'], 'encounter'],
    [['--issue', 'territory'], 'obstacle'],
    [['--newest', '--limit', '2'], 'encounter position'],
    [['--as-of', '2021-05-14'], 'encounter commitment obstacle'],
    [['--recorded-by', '2022-01-04'], ''],
  ])('by %j', async (options, kinds) => {
    expect((await entries(...options)).map(({ slots }) => slots.kind).join(' ')).toBe(kinds);
  });
  it('and says where the next page begins', async () => {
    const { stdout } = await timeline('--limit', '1');
    const after = /More: the same with --after (\S+)/.exec(stdout)?.[1] ?? '';
    expect((await entries('--after', after, '--limit', '1'))[0]?.slots.kind).toBe('commitment');
    expect((await timeline('--limit', '1', '--json')).stderr).toBe(
      `dragoman: more follows; --after ${after}\n`,
    );
  });
  it('and says from where it is looked at', async () =>
    expect((await timeline('--as-of', '2021-05-14')).stdout).toMatch(
      /^The cod banks · as known on 14 May 2021\n/,
    ));
  it.each([
    [['--party', 'Norway'], '"Norway" is no actor; write --party as'],
    [['--from', 'June'], '"June" is no day; write --from as'],
    [['--as-of', 'soon'], '"soon" is no day; write --as-of as'],
    [['--limit', '0'], 'A limit is a whole number'],
    [['--dossier', 'elsewhere'], 'There is no dossier "elsewhere"'],
  ])('and refuses %j', (options, message) => expect(timeline(...options)).rejects.toThrow(message));
});

describe('what bears no day', () => {
  const TEXT = 'Envoys of Norway and Finland met in Turku. Envoys of Iceland and Finland met in Oulu.';
  const talks = (words: string, party: string, where: string) => ({
    words,
    slots: {
      kind: 'encounter' as const,
      parties: [party, 'FIN'],
      status: 'held' as const,
      when: null,
      where,
      level: 'officials' as const,
      outcome: 'unstated' as const,
    },
  });
  const turku = talks('Envoys of Norway and Finland met in Turku', 'NOR', 'Turku');
  const oulu = talks('Envoys of Iceland and Finland met in Oulu', 'ISL', 'Oulu');
  const undated = readingOf('undated', '2021-01-01', TEXT, [turku, oulu]);
  const desk = ledgerDesk([...COD_BANKS, undated]);
  /** The years of the encounters, page by page. */
  const years = async (...args: string[]): Promise<string> => {
    const shown: string[] = [];
    for (let after: string[] = []; ; ) {
      const { stdout, stderr } = await desk.run(
        timelineVerb(),
        '--json',
        '--kind',
        'encounter',
        ...args,
        ...after,
      );
      for (const line of stdout.split('\n').filter(Boolean))
        shown.push(Entry.parse(JSON.parse(line)).first?.slice(0, 4) ?? 'none');
      const next = /--after (\S+)/.exec(stderr)?.[1];
      if (next === undefined) return shown.join(' ');
      after = ['--after', next];
    }
  };
  it.each([
    [[], '2021 2022 none none'],
    [['--newest'], '2022 2021 none none'],
    [['--newest', '--limit', '1'], '2022 2021 none none'],
    [['--newest', '--limit', '2'], '2022 2021 none none'],
    [['--newest', '--limit', '3'], '2022 2021 none none'],
  ])('comes last with %j', async (args, order) => expect(await years(...args)).toBe(order));
});
