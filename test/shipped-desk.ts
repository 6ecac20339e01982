import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type ShippedDossier, shippedDossier } from '../src/shipped.js';

/** The columns that every row that ships fills, for tests that are about others. */
const OWN = 'title,summary,source,published,verified,licence';
const own = (title: string, day: string): string =>
  `${title},${title} on ${day}.,https://harbour.example/${day} https://post.example/${day},${day},yes,"facts, own words"`;

/** An invented dossier that ships: a quarrel over fishing waters, in three tables and a note. */
export const COD_FILES: Readonly<Record<string, string>> = {
  'dossier.json': JSON.stringify({
    title: 'The cod banks',
    parties: ['NOR', 'ISL'],
    compiled: '2022-01-05',
  }),
  'encounters.csv': [
    `id,${OWN},parties,when,where,level,status,outcome,form`,
    `no-2021-05-12-reykjavik,${own('Envoys meet in Reykjavik', '2021-05-12')},NOR;ISL,2021-05-12,Reykjavik,officials,held,agreement,talks`,
    `no-2021-09-03-bergen,${own('Envoys meet in Bergen', '2021-09-03')},NOR;ISL,2021-09-03,Bergen,officials,held,none,talks`,
  ].join('\n'),
  'promises.csv': [
    `id,${OWN},agreement,by,to,issue,deadline,quantity,verification,conditional,status`,
    `reykjavik-1,${own('Norway promises to open its harbours', '2021-05-12')},Reykjavik plan,NOR,ISL,trade_economy,2021-08,no,no,no,pledged`,
  ].join('\n'),
  'states.csv': [
    `id,fact,${OWN},agreement,by,issue,state,status,since`,
    `reykjavik-1-opened,promises/reykjavik-1,${own('Norway opens its harbours', '2021-07-30')},Reykjavik plan,NOR,trade_economy,fulfilled,fulfilled,2021-07-30`,
  ].join('\n'),
  'sources.csv': 'id,address,title,publisher,published,licence,note\n',
  'notes/reykjavik.md':
    '# A plan for the cod banks\n\nREYKJAVIK, 13 May 2021 — Envoys of Norway and Iceland met in Reykjavik on 12 May 2021. Norway promised to open its harbours by August. The talks ended with an agreement.\n',
};

/** A folder of shipped dossiers that lives as long as a test, with `quarrel` in it. */
export function shippedDesk() {
  let data = '';
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'dragoman shipped '));
    for (const [file, content] of Object.entries(COD_FILES)) write(file, content);
  });
  afterEach(() => rmSync(data, { recursive: true }));
  const write = (file: string, content: string): void => {
    const path = join(data, 'quarrel', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  /** The same file with some of its words replaced. */
  const mend = (file: string, from: string, to: string): void => {
    const before = COD_FILES[file] ?? '';
    if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
    write(file, before.replace(from, to));
  };
  const quarrel = (): ShippedDossier => {
    const shipped = shippedDossier('quarrel', data);
    if (!shipped) throw new Error('the quarrel does not ship');
    return shipped;
  };
  return { data: () => data, write, mend, quarrel };
}
