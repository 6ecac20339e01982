// What the labels of the CSIS list mean in our own words. Labels that differ for one thing ("Short-range Missile Launch", "Short-range
// Ballistic Missile Launch") mean the same here. Misspellings are the list's.

/**
 * Launches: those of one day and `group` are one event, `weapon` is one of them in words. The CNS list has ballistic missiles and
 * satellite launchers, which these are.
 */
const flown = (weapon) => ({ group: 'missile', system: 'missile', change: 'test', weapon });
const cruise = (weapon) => ({ group: 'cruise-missile', system: 'missile', change: 'test', weapon });
const airDefence = {
  group: 'air-defence',
  system: 'missile',
  change: 'test',
  weapon: 'anti-aircraft missile',
};
const satellite = { group: 'satellite', system: 'space', change: 'test', weapon: 'space rocket' };
/** Something that is tested, shown or set up and is no launch of a missile: `title` and `told` say what North Korea does and did. */
const shown = (group, system, change, title, told) => ({ group, system, change, title, told });
const artillery = shown('artillery', 'conventional', 'test', 'fires artillery', 'fired artillery');
const engine = shown(
  'engine-test',
  'missile',
  'advance',
  'tests a rocket engine on the ground',
  'tested a rocket engine on the ground',
);
const rocketLauncher = shown(
  'rocket-launcher',
  'conventional',
  'test',
  'tests a multiple rocket launcher',
  'tested a multiple rocket launcher',
);

const TESTS = {
  'Short-range Ballistic Missile Launch': flown('short-range missile'),
  'Short-range Missile Launch': flown('short-range missile'),
  'Medium-range Ballistic Missile Launch': flown('medium-range missile'),
  'Intermediate-range Ballistic Missile Launch': flown('intermediate-range missile'),
  'Intercontinental Ballistic Missile': flown('intercontinental missile'),
  'Inter-Continental Ballistic Missile/Short-Range Missile Launches': flown('long- and short-range missile'),
  'Intercontinental ballistic missile & SRBM': flown('long- and short-range missile'),
  'Submarine Launched Ballistic Missile Launch': flown('submarine-launched missile'),
  'Ballistic Missile Launch': flown('ballistic missile'),
  'Ballistic Missile Launch (type unknown)': flown('ballistic missile'),
  'Joint Missile Test with China': flown('ballistic missile'),
  'Mixed Tactical Weapons Test': flown('ballistic missile'),
  'Multiple Independently Targetable Rentry Vehicle (MIRV) Test': flown('ballistic missile'),
  'Anti-Ship Cruise Missile Launch': cruise('anti-ship cruise missile'),
  'Long-range Cruise Missile Launch': cruise('long-range cruise missile'),
  'Strategic cruise missile': cruise('strategic cruise missile'),
  'Anti-aircraft Missile Launch': airDefence,
  'Short-range Surface-to-Air Missile Launch': airDefence,
  'Long-range Surface-to-Air Missile Launch': airDefence,
  'Satellite Launch': satellite,
  'Satellite Launch (Other Provocation)': satellite,
  'Nuclear Test': shown(
    'nuclear-test',
    'nuclear',
    'test',
    'tests a nuclear device',
    'tested a nuclear device',
  ),
  'Nuclear Detonation Device': shown(
    'nuclear-trigger',
    'nuclear',
    'advance',
    'tests a device to set off a nuclear charge',
    'tested a device to set off a nuclear charge',
  ),
  'Nuclear Fuel Reactor Operation': shown(
    'reactor',
    'nuclear',
    'advance',
    'runs its nuclear reactor',
    'was seen to run its nuclear reactor',
  ),
  'Uranium Facility Visit': shown(
    'uranium-plant',
    'nuclear',
    'advance',
    'shows a plant for uranium',
    'made a visit to a plant for uranium known',
  ),
  'Underwater nuclear attack drone': shown(
    'underwater-drone',
    'other',
    'test',
    'tests an underwater drone for nuclear attack',
    'tested an underwater drone that it says is for nuclear attack',
  ),
  'Nuclear-powered submarine': shown(
    'submarine',
    'other',
    'advance',
    'shows a nuclear-powered submarine',
    'showed a nuclear-powered submarine',
  ),
  'Tactical Ballistic Missile Launcher Deployment': shown(
    'launchers',
    'missile',
    'deploy',
    'shows launchers for tactical missiles meant for its troops',
    'showed launchers for tactical ballistic missiles that are meant for its troops',
  ),
  'Rocket Engine Test': engine,
  'Controlled Rocket Experiment': shown(
    'rocket-launcher',
    'conventional',
    'test',
    'tests a guided artillery rocket',
    'tested a guided artillery rocket',
  ),
  'Artillery Fire': artillery,
  'Airplane Exercise': shown(
    'air-drill',
    'conventional',
    'deploy',
    'holds an air drill',
    'held an air drill',
  ),
  'Military Exercise': shown(
    'drill',
    'conventional',
    'deploy',
    'holds a drill',
    'held a drill of its troops',
  ),
};
const ROCKET_LAUNCHERS = /^Multiple (?:Launch|Lanuch) Rocket System \(MLRS\) Test$/;

/** One label for a nuclear test and a launch on one day. */
const BOTH = 'Nuclear Test / Short-range missile launch';

/** What a ruling may make of a row, whatever its label: an act against another side is no test. */
const RULED = {
  act: [],
  missile: [flown('ballistic missile')],
  'cruise-missile': [cruise('long-range cruise missile')],
  'air-defence': [airDefence],
  'rocket-launcher': [rocketLauncher],
};

/** The tests that a row of the list tells of; none where it is no test. A ruling (rulings.csv) goes before the label. */
export function testsIn({ type, event, group }) {
  if (group) return RULED[group];
  if (event === BOTH) return [TESTS['Nuclear Test'], TESTS['Short-range Missile Launch']];
  if (ROCKET_LAUNCHERS.test(event))
    return [type === 'Missile Provocation' ? flown('multiple launch rocket') : rocketLauncher];
  return TESTS[event] ? [TESTS[event]] : [];
}
