import { describe, expect, it } from 'vitest';
import { KEEPER, PASSWORD, peopleDesk } from '../../../test/people-desk.js';
import { countFailure, delayOf, forgiveUser, subjectsOf } from './attempts.js';
import { logIn } from './log-in.js';
import { changeUser } from './users.js';

const { desk, now, pass } = peopleDesk();
const [HERE, THERE] = ['192.0.2.1', '198.51.100.7'];
const subjects = (name: string, address = HERE) => subjectsOf(desk.people.db, name, address, now());
const delay = async (name: string, address = HERE) =>
  delayOf(desk.people.db, await subjects(name, address), now());
async function fail(name: string, times: number, address = HERE): Promise<void> {
  for (let i = 0; i < times; i++) {
    const counted = await subjects(name, address);
    await desk.people.write((tx) => countFailure(tx, counted, now()));
  }
}

describe('log-ins that fail', () => {
  it('cost nothing five times, then twice as much each time, up to a quarter of an hour', async () => {
    await fail('berta', 4);
    expect(await delay('berta')).toBe(0);
    const delays = [];
    for (let i = 0; i < 12; i++) {
      await fail('berta', 1);
      delays.push((await delay('berta', THERE)) / 1000);
    }
    expect(delays).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
    pass(900_000);
    expect(await delay('berta', THERE)).toBe(0);
  });
  it('are forgotten after an hour', async () => {
    await fail('berta', 9);
    pass(3_600_001);
    await fail('berta', 1);
    expect(await delay('berta')).toBe(0);
    expect(await desk.people.db.selectFrom('attempt').selectAll().execute()).toHaveLength(2);
  });
  it('slow an address down for everybody only after twenty', async () => {
    for (let i = 0; i < 19; i++) await fail(`name${i}`, 1);
    expect(await delay('carl')).toBe(0);
    await fail('other', 1);
    expect(await delay('carl')).toBe(1_000);
    expect(await delay('carl', THERE)).toBe(0);
  });
  it('elsewhere do not shut a person out where they have been before', async () => {
    await logIn(desk.people, { name: 'berta', password: PASSWORD, address: HERE });
    await fail('berta', 12, THERE);
    expect(await delay('berta', THERE)).toBeGreaterThan(0);
    expect(await delay('berta', HERE)).toBe(0);
    await fail('berta', 5, HERE);
    expect(await delay('berta', HERE)).toBe(1_000);
  });
  it('are forgiven the user who comes in, and whom the keeper enables', async () => {
    await fail('berta', 7);
    const counted = await subjects('berta');
    await desk.people.write((tx) => forgiveUser(tx, counted));
    expect(await delay('berta')).toBe(0);
    await fail('berta', 7);
    await changeUser(desk.people, KEEPER, 'berta', { disabled: false });
    expect(await delay('berta')).toBe(0);
  });
});
