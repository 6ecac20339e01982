// Missiles, sites and numbers in words.

const CLASSES = {
  SRBM: 'short-range missile',
  MRBM: 'medium-range missile',
  IRBM: 'intermediate-range missile',
  ICBM: 'intercontinental missile',
  SLBM: 'submarine-launched missile',
  HGV: 'hypersonic missile',
  SLV: 'rocket',
};
const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** What a site is, behind its name. */
const INSTALLATION =
  / (?:(?:Kalma )?International Airport|Airport|Airbase|Airfield|Missile Base|Shipyard|Testing Ground|Satellite Launching (?:Ground|Station)|Arms Plant|missle test site(?: #\d)?|Reservoir|County|Field)$/;

/** "two", "14". */
export const inWords = (count) => NUMBERS[count] ?? String(count);
/** "Wonsan, Hodo Peninsula and Sunan". */
export const inSentence = (parts) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
/** "a Musudan", "an Unha". */
export const withArticle = (words) => `${/^[AEIOUaeiou]/.test(words) ? 'an' : 'a'} ${words}`;

/**
 * The flights of one event by weapon: `{ name, kind, count }`. `name` is that of the CNS list, empty where it has none; `kind` is the
 * class in words, `fallback` where the list does not know it.
 */
export function weaponsOf(flights, types, fallback) {
  const counts = new Map();
  for (const { missile } of flights) counts.set(missile, (counts.get(missile) ?? 0) + 1);
  return [...counts].map(([missile, count]) => {
    const { name, type } = types[missile];
    return { name: missile === 'unknown' ? '' : name, kind: CLASSES[type] ?? fallback, count };
  });
}

/** "two Hwasong-11A (KN-23) short-range missiles and one ballistic missile"; a lone one without number. */
export function phraseOf(weapons) {
  const [only, ...more] = weapons;
  if (more.length === 0 && only.count === 1) return withArticle(`${only.name} ${only.kind}`.trim());
  const parts = weapons.map(({ name, kind, count }) =>
    [inWords(count), name, count === 1 ? kind : `${kind}s`].filter(Boolean).join(' '),
  );
  return inSentence(parts);
}

/** The names of the sites of some flights, each once, without what stands there ("Wonsan"); two spellings of the list are put right. */
export function placesOf(flights, facilities) {
  const names = flights
    .filter(({ facility }) => facility !== 'unknown')
    .map(({ facility }) => facilities[facility].name.replace(INSTALLATION, '').replace(/^Wast /, 'West '));
  return [...new Set(names)];
}
