import type { Issue } from '../record/index.js';

/**
 * Words that tell what a passage is about, by topic; each counts for its length in words, so that "nuclear test ban" outweighs
 * "nuclear". The division between topics follows the rulings of the record's contract (RECORD.md, "Issues"). A trailing * stands for
 * any ending; phrases are parted by commas. Gathered by us.
 */
export const ISSUE_WORDS: Readonly<Record<Issue, string>> = {
  denuclearization:
    'denuclear*, nuclear weapons, nuclear weapon, nuclear program, nuclear programs, ' +
    'nuclear arsenal, nuclear test, nuclear tests, nuclear testing, ' +
    'nuclear activities, uranium, enrich*, plutonium, yongbyon, nuclear capability, ' +
    'nuclear facilities, nuclear ambitions, nuclear material, reactor, denuke, nuclear, centrifuge*, ' +
    'nuclear disarmament',
  missiles:
    'missile, missiles, ballistic, icbm*, rocket, rockets, satellite launch, missile test, ' +
    'missile tests, missile program',
  arms_control:
    'arms control, arms reduction*, arms race, salt, start treaty, new start, non-proliferation, ' +
    'nonproliferation, npt, test ban, strategic arms, strategic defense, arms sales, disarmament, ' +
    'nuclear arms, arms limitation, abm, inf treaty, strategic weapons, ' +
    'treaty on the non-proliferation of nuclear weapons, nuclear nonproliferation treaty, ' +
    'intermediate-range, arms, chemical weapons, biological weapons, nuclear superiority',
  sanctions:
    'sanction*, embargo*, maximum pressure, snapback, asset freeze, frozen assets, unfreez*, blockade, ' +
    'economic pressure, export controls lifted, oil exports',
  security_guarantees:
    'defend*, air defense, security guarantee*, security assurance*, extended deterrence, deterrence, mutual defense, ' +
    'defense treaty, article v, defense of, nuclear umbrella, ' +
    'security concerns, hostile policy, non-aggression, attack or invade, alliance, ' +
    'security cooperation, defense commitments, security',
  peace_settlement:
    'peace settlement, peace regime, lasting peace, peace deal, peace agreement, peace process, ' +
    'peace plan, peace talks, peace treaty, peace, two-state, two states, end the war, ending the war, ' +
    'end to the war, end the conflict, ending an internal conflict, political settlement, settlement, ' +
    'reconciliation, end to the arab-israeli conflict, peace framework, conflict, just peace, ' +
    'peaceful resolution',
  ceasefire:
    'ceasefire*, cease-fire*, truce, cessation of hostilities, armistice, hostilities, safe passage, ' +
    'halt to fighting, fighting, stop fighting, violence, strikes, airstrikes, bombing, shelling, ' +
    'energy infrastructure, safe navigation, uprising, black sea, de-escalat*',
  territory:
    'territor*, border, borders, withdraw from, withdrawal from, settlements, occupied, land, islands, ' +
    'sovereignty, annex*, demarcation, status quo, maritime claims, west bank, golan, sinai, canal, ' +
    'disputed, jerusalem, south china sea, east china sea, senkaku, withdraw their forces from, ' +
    'troop withdrawal',
  forces_exercises:
    'military exercise*, joint exercise*, battlefield, defense staffs, bases, warship*,  exercises, drills, war games, troops, forces, ' +
    'disengage*, military presence, military cooperation, defense capabilities, defense budget, deployment, ' +
    'military, armed forces, command and control, defense equipment, army, soldiers, defense spending, ' +
    'training and exercises',
  verification:
    'verif*, inspect*, safeguards, monitor*, iaea, additional protocol, transparency, observers, ' +
    'inspectors, declaration of all',
  normalization:
    'normaliz*, diplomatic relations, diplomatic ties, new relations, relations, embass*, recognition, ' +
    'rapprochement, dialogue, engagement, talks, negotiations, meet, meeting, summit, visit, ' +
    'liaison office*, improve relations, contacts, re-engag*, detente, détente, cooperation, table, ' +
    'negotiate, diplomacy, communication',
  prisoners_remains:
    'prisoner*, detaine*, hostage*, remains, pow, mia, pow/mia, abduct*, captive*, repatriat*, ' +
    'political prisoners, missing in action, captured',
  humanitarian:
    'humanitarian, aid, children, orphan*, starv*,  food, relief, refugee*, famine, medicine, medical, civilians, food aid, ' +
    'displaced, humanitarian access, hospital*',
  trade_economy:
    'trade, tariff*, econom*, invest*, export*, import*, market, purchase*, soybeans, supply chain*, ' +
    'rare earth*, minerals, business, financial, currency, grain, jobs, billion, shipbuilding, ' +
    'semiconductor*, commercial, section 301, agricultural, development, prosperity, loans, debt',
  energy:
    'energy, oil, gas, fuel oil, heavy fuel oil, electricity, power plant*, light water reactor, ' +
    'pipeline, lng, natural gas, zaporizhzhia, nuclear energy, light-water',
  governance:
    'election*, constitution*, government of national unity, transitional government, power-sharing, ' +
    'power sharing, autonomy, self-government, democra*, shadow government, reform, ' +
    'interim government, governance, parliament, regime change, self-determination, referendum',
  human_rights:
    'human rights, torture, political dissent, repression, crackdown, dissident*, war crimes, ' +
    'atrocit*, religious freedom, minorities, tolerance',
  cyber_technology:
    'cyber*, technolog*, artificial intelligence, quantum, space, civil space, ai, semiconductors, ' +
    'data, 5g',
  other:
    'terroris*, extremis*, radicali*, drug, drugs, narcotic*, opioid*, fentanyl, heroin, cocaine, ' +
    'climate, emissions, environment*, pandemic*, ' +
    'covid*, vaccine*, education*, cultur*, sport*, crime, criminal*, smuggl*, traffick*, immigra*, tourism, ' +
    'students',
};
