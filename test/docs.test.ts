import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { program } from '../src/cli/program.js';
import { ITEM_SCHEMAS } from '../src/record/index.js';
import { dragoman } from './built-program.js';
import { EXAMPLE } from './cli-desk.js';
import { filesBelow, ROOT, textOf } from './house.js';

const verbs = program().commands;
const pageOf = (name: string): string =>
  existsSync(join(ROOT, 'docs', `${name}.md`)) ? textOf(`docs/${name}.md`) : '';
/** The page that the index gives a verb: mostly the one of its name. */
const pageOfVerb = (verb: string): string =>
  pageOf(new RegExp(`^- \\[${verb}\\]\\((.+)\\.md\\)`, 'm').exec(textOf('docs/README.md'))?.[1] ?? '');
const flagsOf = (command: Command): string[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ short, long }) => [short, long].filter((flag) => flag !== undefined));
/** Those of a verb and of all that can be done with it (`user add`). */
const allFlagsOf = (verb: Command): string[] => [verb, ...verb.commands].flatMap(flagsOf);

const pages = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...['docs', 'examples', 'data'].flatMap((folder) => filesBelow(folder, '.md')),
];
const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchorsIn = (page: string): string[] =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Links of a page that lead nowhere. */
function deadLinks(path: string): string[] {
  const prose = textOf(path)
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [file = '', anchor] = link.split('#');
    const target = file ? join(dirname(path), file) : path;
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchorsIn(textOf(target)).includes(anchor);
  });
}

describe('every verb', () => {
  it('is there to be looked at', () =>
    expect(verbs.map((verb) => verb.name())).toEqual(expect.arrayContaining(['brief', 'parse', 'schema'])));
  it.each(verbs.map((verb) => [verb.name(), verb] as const))(
    '%s has a page with all its options and arguments',
    (name, verb) => {
      const page = pageOfVerb(name);
      expect(page).toMatch(new RegExp(`^# ${name}$`, 'm'));
      expect(allFlagsOf(verb).filter((flag) => !page.includes(`\`${flag}`))).toEqual([]);
      expect(verb.description()).not.toBe('');
    },
  );
  it('shares options that the page on the command line explains', () =>
    expect(
      flagsOf(program()).filter((flag) => !`${pageOf('cli')}${pageOf('brief')}`.includes(`${flag}`)),
    ).toEqual([]));
});

it('the README says how many packages come along', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as {
    packages: Record<string, { dev?: true; devOptional?: true; optional?: true }>;
  };
  const needed = Object.entries(packages).filter(
    ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional,
  );
  expect(textOf('README.md')).toContain(`What runs comes with ${needed.length} packages`);
});

it.each(rooms.map(({ name }) => name))('the room %s has its page, in the index', (name) => {
  expect(pageOf(name)).toMatch(/^# /);
  expect(textOf('docs/README.md')).toContain(`(${name}.md)`);
  expect(textOf('ARCHITECTURE.md')).toContain(`src/${name}/`);
});

it.each(ITEM_SCHEMAS.map((schema) => [schema.shape.kind.value, Object.keys(schema.shape)] as const))(
  'the kind %s has its section, with all its slots',
  (kind, slots) => {
    const section =
      pageOf('record')
        .split(/^## /m)
        .find((part) => part.startsWith(`${kind}\n`)) ?? '';
    const own = slots.filter((slot) => !['id', 'kind', 'evidence', 'confidence', 'rules'].includes(slot));
    expect(own.filter((slot) => !section.includes(`\`${slot}\``))).toEqual([]);
  },
);

it.each(pages)('the links of %s lead somewhere', (path) => expect(deadLinks(path)).toEqual([]));

it('the README shows what the program prints today (npm run transcript)', async () => {
  const { stdout } = await dragoman(['brief', EXAMPLE]);
  const shown =
    /```console\n\$ npm start -- brief \S+\n([\s\S]*?)\n\[…\]\n```/.exec(textOf('README.md'))?.[1] ?? '';
  expect(shown.split('\n').length).toBeGreaterThan(20);
  expect(stdout.slice(0, shown.length)).toBe(shown);
});
