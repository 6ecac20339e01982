import { expect, it } from 'vitest';
// @ts-expect-error a script without types
import { namedIn } from './named.mjs';

const names = new Map([
  ['Latvia', 'LVA'],
  ['Estonia', 'EST'],
  ['Norway', 'NOR'],
  ['North Korea', 'PRK'],
]);
const adjectives = new Map([
  ['Latvian', 'LVA'],
  ['South Korean', 'KOR'],
  ['Korean', 'KOR?'],
]);
const named = namedIn(names, adjectives);

it.each([
  ['Met with Latvian President Example.', ['LVA']],
  ['Also met with the Presidents of Latvia, Estonia, and Norway.', ['LVA', 'EST', 'NOR']],
  ['Talks with Prime Minister Example of Estonia.', ['EST']],
  ['Met with South Korean President Example.', ['KOR']],
  ['Attended the North Korea-U.S. summit.', ['PRK']],
  ['Met with Prime Minister Example to speak of the future of Norway.', []],
  ['Addressed students from Latvia.', []],
  ['Flew over Estonia. Met with the king.', []],
])('reads "%s"', (remarks, codes) => expect([...named(remarks)]).toEqual(codes));
