import { expect, it } from 'vitest';
import { drawn } from './drawn.js';
import { LOOKS } from './looks.js';
import { passesOf } from './shapes.js';

const look = (name: keyof typeof LOOKS): string =>
  drawn((painter) => {
    for (const { ink, add } of passesOf(LOOKS[name])) {
      painter.begin(ink);
      add(painter, 50, 50, 5);
      painter.end();
    }
  });

it('tells by form, not by colour alone, what lies in one lane', () => {
  const forms = (name: keyof typeof LOOKS) =>
    look(name)
      .match(/ d="[^"]*"/g)
      ?.join();
  for (const [one, other] of [
    ['symbol', 'substance'],
    ['symbol', 'between'],
    ['proposed', 'cancelled'],
    ['imposed', 'eased'],
    ['closer', 'apart'],
    ['test', 'nuclear'],
  ] as const)
    expect(forms(one), `${one} and ${other}`).not.toBe(forms(other));
});

it('leaves hollow what was only proposed', () => {
  expect(look('proposed')).toContain('fill="g" stroke="a"');
});
