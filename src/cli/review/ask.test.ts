import { describe, expect, it } from 'vitest';
import { scriptedTalk } from '../../../test/scripted-talk.js';
import { askLine, askSeveral, askWhether, askWhich, numbersIn } from './ask.js';

it.each([
  ['1 3', [1, 3]],
  [' 2,2 ', [2]],
  ['4', null],
  ['0', null],
  ['one', null],
  ['', null],
])('of three, %j means %j', (typed, numbers) => expect(numbersIn(typed, 3)).toEqual(numbers));

describe('a person is asked', () => {
  const fish = ['cod', 'herring', 'hake'];
  const same = (name: string): string => name;
  it('which of several, by its number', async () => {
    const talk = scriptedTalk('2');
    expect(await askWhich(talk, 'Which fish?', fish, same)).toBe('herring');
    expect(talk.said()).toBe('1. cod\n2. herring\n3. hake\nWhich fish? (1 to 3, nothing to leave it)\n> ');
  });
  it('nothing where there is only one', async () => {
    const talk = scriptedTalk();
    expect(await askWhich(talk, 'Which fish?', ['cod'], same)).toBe('cod');
    expect(talk.said()).toBe('');
  });
  it('and may leave it', async () => {
    expect(await askWhich(scriptedTalk(''), 'Which fish?', fish, same)).toBeNull();
    expect(await askWhich(scriptedTalk(), 'Which fish?', fish, same)).toBeNull();
    expect(await askSeveral(scriptedTalk('9'), 'Which fish?', fish, same)).toBeNull();
  });
  it('for several at once', async () =>
    expect(await askSeveral(scriptedTalk('3 1'), 'Which fish?', fish, same)).toEqual(['cod', 'hake']));
  it('whether, and for a line', async () => {
    expect(await askWhether(scriptedTalk('y'), 'Sure?')).toBe(true);
    expect(await askWhether(scriptedTalk('x'), 'Sure?')).toBe(false);
    expect(await askLine(scriptedTalk('so it is'), 'What?')).toBe('so it is');
  });
});
