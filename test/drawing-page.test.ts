import { describe, expect, it } from 'vitest';
import { analyze } from '../src/language/index.js';
import { makeParsedText, renderParseSvg, renderParseTerminal } from '../src/present/index.js';
import { textOf } from './house.js';

const page = textOf('docs/drawing.md');
const [, sentence = '', day = '', shown = ''] =
  /```console\n\$ dragoman parse "(.+)" --published (\S+)\n([\s\S]*?)```/.exec(page) ?? [];
const parsed = makeParsedText(analyze(sentence, day));

describe('the page on the drawing shows what the program draws today (npm run transcript)', () => {
  it('in the terminal', () => expect(shown).toBe(renderParseTerminal(parsed, { width: 80, colour: false })));
  it('as a picture', () => expect(textOf('docs/drawing.svg')).toBe(renderParseSvg(parsed)));
});

it('the page names every field of the data', () => {
  const [first] = parsed.sentences;
  const fields = [parsed, first, first?.words[0], first?.frames[0]].flatMap((part) =>
    Object.keys(part ?? {}),
  );
  expect(fields.length).toBeGreaterThan(25);
  expect(fields.filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
});
