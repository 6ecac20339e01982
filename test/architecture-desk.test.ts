import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../src/serve/desk/shape.js';
import { codeOf, filesBelow, hasFunctions, importsOf, ROOT, runtimeImportsOf, textOf } from './house.js';

/** Packages that the desk is made of; its page brings them along, and whatever else one would add weighs on every start. */
const PACKAGES = [
  'dragoman/client',
  'react',
  'react-dom',
  '@ariakit/react',
  'wouter',
  '@tanstack/react-query',
  'd3-scale',
  'd3-force',
  'd3-geo',
  'topojson-client',
  'world-atlas',
  '@fontsource-variable',
];
/** The rooms that it may look into. */
const OPEN = ['src/client/', 'src/record/', 'src/present/', 'src/weigh/'];
const WHOLE_ROOM = /^src\/(?:present|weigh)\/(?:.*\/)?index\.ts$/;
const LONGEST = 300;
/** What touches the browser is tried in a browser (test/desk), hooks of React and what is painted too; everything else by a test beside it. */
const TOUCHES_BROWSER =
  /\b(?:window|document|navigator|localStorage|sessionStorage|fetch)\s*[.(]|\b(?:HTML|SVG)\w*Element\b|\b(?:CanvasRenderingContext2D|Painter)\b|\buse[A-Z]\w*\(/;
const REACT = ['react', 'react-dom', 'wouter', '@ariakit/react', '@tanstack/react-query'];

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
const files = ['.ts', '.tsx'].flatMap((ending) => filesBelow('desk', ending));
const sources = files.filter((path) => !isTest(path) && path !== 'desk/vite.config.ts');

const isOf = (packages: readonly string[], name: string): boolean =>
  packages.some((one) => name === one || name.startsWith(`${one}/`));
/** The file of the project that an import of another one means. */
const meantBy = (path: string, name: string): string =>
  posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts');

/**
 * A complaint for each import of what is not the desk's. Types may come from anywhere in the rooms that it may look into; an index of a room that
 * reads and weighs would bring all of it along.
 */
function outsideOf(path: string): string[] {
  const running = new Set(runtimeImportsOf(path));
  return importsOf(path)
    .filter((name) => {
      if (!name.startsWith('.')) return running.has(name) && !isOf(PACKAGES, name);
      const file = meantBy(path, name);
      if (file.startsWith('desk/')) return false;
      return !OPEN.some((room) => file.startsWith(room)) || (running.has(name) && WHOLE_ROOM.test(file));
    })
    .map((name) => `${path} imports ${name}`);
}

const touchesBrowser = (path: string): boolean =>
  TOUCHES_BROWSER.test(codeOf(path)) || runtimeImportsOf(path).some((name) => isOf(REACT, name));

describe('the desk', () => {
  it('has sources to look at', () => expect(sources.length).toBeGreaterThan(20));
  it('imports what is its own, and what is pure of the rooms before it', () =>
    expect(sources.flatMap(outsideOf)).toEqual([]));
  it('is imported by nobody', () =>
    expect(
      filesBelow('src', '.ts').filter((path) =>
        importsOf(path).some((name) => meantBy(path, name).startsWith('desk/')),
      ),
    ).toEqual([]));
  it('has files that can be read in one go', () =>
    expect(files.filter((path) => textOf(path).split('\n').length > LONGEST + 1)).toEqual([]));
  it('knows the types of everything, and exports by name', () =>
    expect(
      sources.filter((path) => /(?:[:<,|&(]|\bas)\s*any\b(?!\s*[:=(])|^export default\b/m.test(codeOf(path))),
    ).toEqual([]));
  it('shows words as words: no markup is made of text', () =>
    expect(
      sources.filter((path) => /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b/.test(codeOf(path))),
    ).toEqual([]));
  it('has a test beside each file with functions that does not touch the browser', () =>
    expect(
      sources.filter(
        (path) =>
          path.endsWith('.ts') &&
          hasFunctions(path) &&
          !touchesBrowser(path) &&
          !existsSync(join(ROOT, path.replace(/\.ts$/, '.test.ts'))),
      ),
    ).toEqual([]));
});

/** The selectors of a style sheet that stand in no other rule; those within a condition (`@media`) count as they stand there. */
function selectorsIn(sheet: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [, head, brace] of sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]*)([{}])/g)) {
    if (brace === '}') open.pop();
    else {
      const rule = (head ?? '').split(';').at(-1)?.trim() ?? '';
      if (!rule.startsWith('@') && open.every((outer) => outer.startsWith('@'))) found.push(rule);
      open.push(rule);
    }
  }
  return found;
}

it('styles of a page hold within it, since all of them stay once they were loaded', () => {
  const sheets = filesBelow('desk/pages', '.css');
  expect(sheets.length).toBeGreaterThan(10);
  const astray = sheets.flatMap((path) => {
    const page = path.split('/')[2] ?? '';
    // A dialog stands outside of the page; its class begins with the page's name.
    return selectorsIn(textOf(path))
      .filter((selector) => !selector.includes(`.on-${page}`) && !selector.startsWith(`.${page}-`))
      .map((selector) => `${path}: ${selector}`);
  });
  expect(astray).toEqual([]);
});

it('the server knows the pages that the desk has', () => {
  const paths = [...textOf('desk/pages/index.ts').matchAll(/^ +path: '(.*)',$/gm)].map(
    ([, path = '']) => path,
  );
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !shapeOf(`/d/cod-banks${path}`).isKnown)).toEqual([]);
});

describe('the built desk', () => {
  const built = join(ROOT, 'dist', 'desk');
  const scriptsWith = (pattern: RegExp): string[] =>
    readdirSync(join(built, 'assets')).filter(
      (name) => name.endsWith('.js') && pattern.test(readFileSync(join(built, 'assets', name), 'utf8')),
    );

  it('brings nothing of Node into the browser, where Vite puts an empty module in its place', () =>
    expect(scriptsWith(/\{\s*\w+\.exports\s*=\s*\{\s*\}\s*;?\s*\}|["']node:\w/)).toEqual([]));
  it('brings no schemas along', () => expect(scriptsWith(/\bZodObject\b/)).toEqual([]));
  it('has a page without script or style within, as the policy of the server asks', () =>
    expect(readFileSync(join(built, 'index.html'), 'utf8')).not.toMatch(
      /<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=|https?:/,
    ));
});
