import type { Issue } from '../../record/index.js';
import { anyOf } from '../words.js';

/** Words of a case that were read: cells of its row, and `says`, its sentence or the passage of a document of prose. */
export type CaseWords = 'gave_up' | 'for_what' | 'followed' | 'says';

/** One thing by which cases are laid beside each other: what is asked, in which words it is looked for, and what they cannot tell. */
export interface FeatureRule {
  /** What a "yes" means, as a line for people. */
  readonly says: string;
  readonly reason: string;
  readonly source: string;
  readonly limit: string;
  readonly within: readonly CaseWords[];
  /** Words that say no, which come first; then words that say yes. */
  readonly no: RegExp | null;
  readonly yes: RegExp;
}

const LISTED = 'words gathered by us from the table of precedents of the Korea dossier';
const LITERATURE =
  'Bleek, "When Did (and Didn’t) States Proliferate?", Belfer Center (2017): who explored, pursued and acquired, and when it ended';

/** The features of a case, in the order in which they are shown. */
export const FEATURES = {
  arms: {
    says: 'arms in hand, not a program alone',
    reason: 'who has built or inherited arms gives up more than who stops on the way',
    source: `${LITERATURE}; ${LISTED}`,
    limit: 'whether arms could have been used is not told: inherited warheads had foreign codes',
    within: ['gave_up'],
    no: anyOf(
      'programs?, programmes?, options?, exploration, pursuit, reactor, enrichment, equipment, nothing nuclear, work on a bomb',
    ),
    yes: anyOf('bombs?, warheads?, nuclear weapons, strategic weapons, arsenal'),
  },
  assurance: {
    says: 'a security assurance in return',
    reason: 'that assurances were given, and what became of them, is what cases are invoked for most',
    source: `Bleek, "Security Guarantees and Allied Nuclear Proliferation", Journal of Conflict Resolution (2013); ${LISTED}`,
    limit: 'a promise on paper and an alliance with troops count alike',
    within: ['for_what', 'followed'],
    no: anyOf('no promise to keep, no (?:security )?(?:assurances?|guarantees?)'),
    yes: anyOf(
      'assurances?, guarantees?, umbrella, protection, alliance, promised security, (?:pledge|promise) to refrain from force',
    ),
  },
  relief: {
    says: 'relief from sanctions or isolation',
    reason: 'a way out of pressure is the usual price',
    source: LISTED,
    limit: 'what was promised, not what came',
    within: ['for_what'],
    no: null,
    yes: anyOf(
      'sanctions, isolation, (?:normal|better) relations, standing in the world, place in the world, return to the world, acceptance abroad, open shipping',
    ),
  },
  aid: {
    says: 'fuel, money or help in return',
    reason: 'goods can be counted, and stopped',
    source: LISTED,
    limit: 'how much is not measured',
    within: ['for_what'],
    no: null,
    yes: anyOf('fuel, compensation, help, aid, money, prosperity'),
  },
  checked: {
    says: 'checked by others',
    reason: 'what nobody has seen may still be there',
    source: LISTED,
    limit: 'how much inspectors saw is not told',
    within: ['gave_up', 'for_what', 'followed', 'says'],
    no: null,
    yes: anyOf(
      'inspections?, inspectors?, inspection agency, verified, verification, observers?, under American eyes, safeguards',
    ),
  },
  kept: {
    says: 'it stayed given up',
    reason: 'whether disarming lasts is the outcome that a precedent is about',
    source: `${LITERATURE}; ${LISTED}`,
    limit: 'until the day of the source; silence is not told as kept',
    within: ['followed', 'says'],
    no: anyOf('resumed, in secret went on, cheated'),
    yes: anyOf(
      'gone, joined the (?:Non-Proliferation Treaty|treaties), without a program since, dismantled, renounced',
    ),
  },
  force: {
    says: 'force was used against it later',
    reason: 'who names a case as a warning names this',
    source: LISTED,
    limit: 'what came later need not have come because of what was given up; threats count',
    within: ['followed'],
    no: null,
    yes: anyOf(
      'invad(?:ed|es|e), invasion, air strikes?, attack from the air, attacked, overthrown, killed, struck, destroyed, destruction, decimation, capture of, captured, took Crimea, loss of Crimea, fall of (?:its ruler|Saddam Hussein)',
    ),
  },
  left: {
    says: 'the other side left the deal',
    reason: 'a deal that can be left is worth less to who gives first',
    source: LISTED,
    limit: 'by the words of the source; the other side may see it otherwise',
    within: ['followed'],
    no: null,
    yes: anyOf('left the deal, withdrew, walked out'),
  },
} as const satisfies Record<string, FeatureRule>;
export type Feature = keyof typeof FEATURES;

/** Issues on which a promise gives something up, and those on which it gives something in return. */
export const GIVEN_UP: readonly Issue[] = ['denuclearization', 'missiles', 'arms_control', 'territory'];
export const IN_RETURN: Readonly<Record<'assurance' | 'relief' | 'aid', readonly Issue[]>> = {
  assurance: ['security_guarantees'],
  relief: ['sanctions', 'normalization'],
  aid: ['energy', 'humanitarian', 'trade_economy'],
};
