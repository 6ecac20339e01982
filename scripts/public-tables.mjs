// Reads the public-domain tables that data/actors is made from and checked with.
import { readFileSync } from 'node:fs';

export const actors = new URL('../data/actors/', import.meta.url);

/** Lower case without accents. */
export const fold = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function cells(line) {
  const found = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
    found.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'));
  return found;
}
function table(text) {
  const [header, ...lines] = text.trimEnd().split('\n');
  const columns = cells(header.trimEnd());
  return lines.map((line) => Object.fromEntries(cells(line.trimEnd()).map((cell, i) => [columns[i], cell])));
}
/** Reads a CSV table into records. */
export const read = (path) => table(readFileSync(path, 'utf8'));

/** Names that the registers use for countries, and data/actors/states.csv does not have so. */
export const alsoKnown = {
  'China, Republic of': 'TWN',
  'Union of South Africa': 'ZAF',
  'Germany, Federal Republic of': 'DEU',
  Korea: 'KOR',
  'Ceylon (Sri Lanka)': 'LKA',
  'Democratic Republic of the Congo (Zaire)': 'COD',
  'Congo, Republic of': 'COG',
  'Dahomey (Benin)': 'BEN',
  'Somali Republic': 'SOM',
  'Upper Volta (Burkina Faso)': 'BFA',
  'Khmer Republic (Cambodia)': 'KHM',
  'China, People’s Republic of': 'CHN',
  'Bosnian Federation': 'BIH',
  'Macedonia, Former Yugoslav Republic of': 'MKD',
  'Afghanistan (Interim Authority)': 'AFG',
  'Cote d’Ivoire': 'CIV',
  'Congo, Democratic Republic of': 'COD',
  'Korea, South': 'KOR',
  'St. Christopher and Nevis': 'KNA',
  'Congo (Brazzaville)': 'COG',
  'Holy See (Vatican City)': 'VAT',
  'Cabo Verde': 'CPV',
};
/** ISO alpha-3 codes by the names of states. */
export const states = new Map(Object.entries(alsoKnown));
for (const row of read(new URL('states.csv', actors)))
  if (!row.to || row.ref.length === 3)
    for (const name of [row.name, ...row.aliases.split(';')])
      if (name && !states.has(name)) states.set(name, row.ref);
