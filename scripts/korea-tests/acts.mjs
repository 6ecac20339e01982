// What North Korea did to another side, as the labels of the CSIS list name it, in our own words.

const act = (form, title, told, party = 'KOR') => ({ form, title, told, party });
const infiltration = act(
  'infiltration',
  'North Koreans infiltrate South Korea',
  'North Koreans infiltrated South Korea',
);
const overland = act(
  'incursion by land',
  'North Korean troops violate the border on land',
  'North Korean troops violated the border with South Korea on land',
);
const oversea = act(
  'incursion by sea',
  'North Korean vessels cross the sea border',
  'North Korean vessels crossed the sea border with South Korea',
);
const fire = act(
  'exchange of fire',
  'North and South Korean troops exchange fire',
  'North and South Korean troops exchanged fire',
);
const seaFire = act(
  'exchange of fire',
  'North and South Korea exchange fire at the sea border',
  'North and South Korea exchanged fire at the Northern Limit Line, the sea border that the South keeps',
);
const lineFire = act(
  'exchange of fire',
  'North and South Korea exchange fire at the land border',
  'North and South Korea exchanged fire across the demilitarized zone',
);
const battle = (name) =>
  act('naval battle', `Naval battle of ${name}`, `ships of North and South Korea fought off ${name}`);

/** By label: the form of the act, a line on it, a clause that tells it, and the side that it was done to (South Korea unless the label says who). */
const ACTS = {
  'Infiltration and Incursion': infiltration,
  'Territorial Provocation (Ground)': overland,
  'Territorial Incursion (Ground)': overland,
  'Territorial Provocation (Maritime)': oversea,
  'Territorial Incursion (Maritime)': oversea,
  'Territorial Incursion (Air)': act(
    'incursion by air',
    'North Korean aircraft cross the sea border',
    'North Korean aircraft violated the border with South Korea in the air',
  ),
  'DMZ Enroachment': act(
    'incursion by land',
    'North Korean soldiers cross the line in the demilitarized zone',
    'North Korean soldiers crossed the line in the demilitarized zone',
  ),
  'Exchange of Fire (Ground)': fire,
  'Exchange of Fire from Manhunt - Final Incident': act(
    'exchange of fire',
    'Last shots in the hunt for North Korean infiltrators',
    'South Korean troops and North Korean infiltrators exchanged fire for the last time in a manhunt',
  ),
  'NLL Exchange of Fire': seaFire,
  'DMZ Exchange of Fire': lineFire,
  'Artillery Fire': act(
    'artillery fire',
    'North Korea fires artillery at the sea border',
    'North Korea fired artillery into the waters along the sea border with South Korea',
  ),
  'The First Yeonpyeong Naval Campaign': battle('Yeonpyeong'),
  'The Second Yeonpyeong Naval Campaign': act(
    'naval battle',
    'Second naval battle of Yeonpyeong',
    'ships of North and South Korea fought off Yeonpyeong for the second time',
  ),
  'Daecheong Naval Campaign': battle('Daecheong'),
  'Sinking of the ROKS Cheonan': act(
    'sinking of a ship',
    'South Korean navy ship Cheonan sinks',
    'the South Korean navy ship Cheonan was sunk, for which the list holds North Korea responsible',
  ),
  'Shelling of Yeonpyeong Island': act(
    'shelling',
    'North Korea shells Yeonpyeong Island',
    'North Korea shelled the South Korean island of Yeonpyeong',
  ),
  'Land Mine Explosion': act(
    'land mine',
    'A land mine explodes, and North Korea is blamed',
    'a land mine exploded, for which the list holds North Korea responsible',
  ),
  'U.S. Helicopter Shot Down': act(
    'shooting down',
    'North Korea shoots down a US helicopter',
    'North Korea shot down a helicopter of the United States',
    'USA',
  ),
  'Aircraft Interception': act(
    'interception',
    'North Korean fighters intercept an aircraft',
    'North Korean fighters intercepted an aircraft',
  ),
  'Detainment of South Korean Vessel': act(
    'seizure of a vessel',
    'North Korea holds a South Korean vessel',
    'North Korea detained a South Korean vessel',
  ),
  'Fishing Boat Seizure at NLL': act(
    'seizure of a vessel',
    'North Korea seizes a fishing boat at the sea border',
    'North Korea seized a fishing boat at the Northern Limit Line',
  ),
  'Maritime Boundary Declaration': act(
    'claim at sea',
    'North Korea declares a sea border of its own',
    'North Korea declared a sea border of its own',
  ),
  'No-Sail Zone Declared': act(
    'claim at sea',
    'North Korea declares a no-sail zone',
    'North Korea declared a zone in which ships should not sail',
  ),
  'Withdrawal from NPT': act(
    'withdrawal from a treaty',
    'North Korea says it leaves the Non-Proliferation Treaty',
    'North Korea announced that it would leave the Treaty on the Non-Proliferation of Nuclear Weapons',
    'IGO:International Atomic Energy Agency',
  ),
  'Exchange at the inter-Korean Joint Liaison Office': act(
    'destruction',
    'Incident at the inter-Korean liaison office',
    'there was an incident at the liaison office of the two Koreas',
  ),
  Explosion: act('destruction', 'North Korea sets off an explosion', 'North Korea set off an explosion'),
  'Drones (UAVs)': act(
    'drones',
    'North Korean drones fly into South Korea',
    'North Korea sent drones into South Korea',
  ),
  'GPS Signal Jamming': act(
    'jamming',
    'North Korea jams satellite navigation',
    'North Korea jammed the signals of satellite navigation',
  ),
  'Balloon-floating Trash': act(
    'balloons with rubbish',
    'North Korea floats balloons with rubbish to the South',
    'North Korea floated balloons with rubbish to South Korea',
  ),
  'Loudspeakers at the DMZ': act(
    'loudspeakers',
    'North Korea sets up loudspeakers at the border',
    'North Korea set up loudspeakers at the demilitarized zone',
  ),
};

/** What a label of the list says was done to whom; undefined where it names no act against another side. */
export const actOf = (label) => ACTS[label];
