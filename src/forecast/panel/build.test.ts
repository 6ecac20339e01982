import { describe, expect, it } from 'vitest';
import { panelFrom, panelOfCountry, type Register } from './build.js';
import { columnOf, type Panel } from './panel.js';
import { worldOf } from './world.js';

const register: Register = {
  meetings: [
    { country: 'a', month: 1203 },
    { country: 'a', month: 1203 },
    { country: 'b', month: 1206 },
    { country: 'b', month: 1190 },
  ],
  trips: [{ country: 'b', month: 1205 }],
  atRisk: [
    { country: 'a', from: 1200, to: 1300 },
    { country: 'b', from: 1202, to: 1204 },
  ],
  presidents: [1100],
  last: 1208,
};
const panel = panelFrom(register);
const of = (name: string) => [...columnOf(panel, name)];

describe('a panel of a register', () => {
  it('has a row for each country and month at risk, up to the last that is known', () => {
    expect([...panel.country]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
    expect([...panel.month]).toEqual([
      1200, 1201, 1202, 1203, 1204, 1205, 1206, 1207, 1208, 1202, 1203, 1204,
    ]);
  });
  it('labels windows, and those that run past the end −1', () => {
    expect(of('y1')).toEqual([0, 0, 1, 0, 0, 0, 0, 0, -1, 0, 0, 0]);
    expect(of('y3')).toEqual([1, 1, 1, 0, 0, 0, -1, -1, -1, 0, 1, 1]);
  });
  it('averages the world’s level month by month', () => {
    expect(of('g12').slice(0, 5)).toEqual([0, 0, 0, 0.125, 0.1].map((value) => expect.closeTo(value, 12)));
    expect(of('g12')[9]).toBe(0);
  });
  it('remembers meetings from before a country was at risk, but counts all of them only from then', () => {
    expect(of('nall').at(-1)).toBe(0);
    expect(of('since').at(-1)).toBe(14);
  });
  it('is the same up to a month when the register ends there', () => {
    const cut = panelFrom({
      ...register,
      last: 1204,
      meetings: register.meetings.filter(({ month }) => month <= 1204),
      trips: register.trips.filter(({ month }) => month <= 1204),
    });
    const names = [...panel.columns.keys()].filter((name) => !/^y\d/.test(name));
    const early = [...panel.month.keys()].filter((row) => (panel.month[row] ?? 0) <= 1204);
    for (const name of names) expect([...columnOf(cut, name)]).toEqual(early.map((row) => of(name)[row]));
  });
});

describe('the rows of one country', () => {
  const history = { from: 1202, met: new Set([1206, 1190]), trips: [1205] };
  const world = worldOf(register);
  const cellsAt = (of: Panel, row: number) =>
    Object.fromEntries(
      [...of.columns].filter(([name]) => !/^y\d/.test(name)).map(([name, column]) => [name, column[row]]),
    );
  it('are those of the whole panel', () => {
    const own = panelOfCountry(history, 1204, world);
    expect([...own.month]).toEqual([1202, 1203, 1204]);
    for (const row of [0, 1, 2]) expect(cellsAt(own, row)).toEqual(cellsAt(panel, 9 + row));
  });
  it('begin with the month asked about where nobody had met or visited it', () => {
    const own = panelOfCountry({ ...history, from: Number.POSITIVE_INFINITY }, 1207, world);
    expect([own.rows, cellsAt(own, 0).exposure, cellsAt(own, 0).since]).toEqual([1, 1, 1]);
  });
  it('go on after the register ends, with the world as it last was', () =>
    expect(cellsAt(panelOfCountry(history, 1230, world), 28)).toMatchObject({
      since: 24,
      g12: world.levels.get(1208)?.g12,
    }));
});
