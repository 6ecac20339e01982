import { type Constant, OURS } from '../constant.js';

/** A rung of the ladder: how far a side that stands there has come towards the other, why, on whose word, and what it cannot tell. */
export interface Rung {
  /** Steps from the bottom; the top is where nothing more is to be conceded in words. */
  readonly height: number;
  /** What a side does that stands here, as a line for people. */
  readonly says: string;
  readonly reason: string;
  readonly source: string;
  readonly limit: string;
}

const STANCES = 'stances of positions as docs/record.md defines them; their order is ours';
const LINE =
  'Bueno de Mesquita, "A Decision Making Model", International Interactions 23 (1997): what sides want of one issue, put in order on one line';

const rung = (height: number, says: string, reason: string, limit: string, source: string): Rung => ({
  height,
  says,
  reason,
  source,
  limit,
});

/**
 * What a side may do on an issue, from turning it down to having promised: one ladder for each issue of any process. Two marks may share
 * a rung.
 */
export const LADDER = {
  refuses: rung(
    0,
    'turns it down',
    'who rejects what is asked or proposed gives nothing, not even talk',
    'a refusal of one form of it may leave another open',
    `${STANCES}; ${LINE}`,
  ),
  took_back: rung(
    0,
    'took back its promise',
    'a promise that its own side has reversed is a refusal in deed',
    'only promises of one side alone count, since of joint ones it is not told who reversed them',
    `states of promises, docs/record.md; ${LINE}`,
  ),
  demands: rung(
    1,
    'sets conditions or demands',
    'who asks something of the other names a price, and so has left refusal behind',
    'what is demanded may be what the other already does, or what it can never do',
    `${STANCES}; ${LINE}`,
  ),
  presses: rung(
    1,
    'promises pressure',
    'a threat asks for something as a demand does, with a price for saying no',
    'told by a list of words: a threat in others counts as a promise',
    `docs/gaps.md, words of pressure; ${LINE}`,
  ),
  open_to: rung(
    2,
    'is open to it',
    'readiness to talk asks for nothing first',
    'readiness costs nothing and is often said for others to hear',
    `${STANCES}; ${LINE}`,
  ),
  offers: rung(
    3,
    'makes an offer',
    'something of one’s own lies on the table',
    'how much is offered is not measured',
    `${STANCES}; ${LINE}`,
  ),
  promises: rung(
    4,
    'has promised',
    'who has bound itself has nothing more to concede in words',
    'a broad promise stands as high as a narrow one (how specific it is, docs/weigh.md tells)',
    `commitments, docs/record.md; ${LINE}`,
  ),
  acts: rung(
    4,
    'acts on its promise',
    'a promise that is being kept still stands',
    'a joint promise counts for both sides, whoever acts',
    `states of promises, docs/record.md; ${LINE}`,
  ),
} as const satisfies Record<string, Rung>;
export type LadderMark = keyof typeof LADDER;

/** The highest rung. */
export const TOP = LADDER.promises.height;

/** The widest gap: neither side has left the bottom of its ladder. */
export const WIDEST = 2 * TOP;

/** Constants beside the ladder. */
export const GAP_RULES = {
  old: {
    value: 730,
    unit: 'days',
    reason: 'a standing older than two years is marked as old: governments and minds change',
    source: OURS,
    limit: 'what nobody has taken back may hold far longer; an old standing is shown, not dropped',
  },
  back: {
    value: 365,
    unit: 'days',
    reason: 'a gap is compared with that of a year before to say how it moved',
    source: OURS,
    limit: 'a move to and fro within the year is seen in the picture by year alone',
  },
} as const satisfies Record<string, Constant>;
