import { SIGNALS, type Weight, weigh } from '../weights.js';

const HAND = 'size set by hand; halved and doubled in docs/sensitivity.md';
const MATRIX = `states as in the Peace Accords Matrix, Kroc Institute; ${HAND}`;

/**
 * What speaks for substance (plus) or symbol (minus) in what followed a meeting. The points of promises stand for all promises made there
 * and are shared out: two of eight that were kept bring a quarter.
 */
export const FOLLOW_WEIGHTS = {
  kept: weigh(80, 'what was promised was done', 'a broad promise is easily kept', MATRIX),
  partly: weigh(40, 'some of what was promised was done', 'the part may be the cheap one', MATRIX),
  begun: weigh(20, 'what was promised was begun', 'a beginning may be for show', MATRIX),
  stalled: weigh(-30, 'what was begun stands still', 'a halt may be a bargaining move', MATRIX),
  lapsed: weigh(-50, 'a promise ran out or was let go', 'circumstances may have overtaken it', MATRIX),
  reversed: weigh(
    -80,
    'what was promised was undone',
    'the other side may have broken its part first',
    MATRIX,
  ),
  metAgain: weigh(20, 'the same sides met again', 'talk about talks may replace the act', HAND),
  agreedAgain: weigh(
    30,
    'a later meeting of the same sides brought a text',
    'it may repeat the old one',
    HAND,
  ),
  fellThrough: weigh(
    -30,
    'a later meeting of the same sides brought nothing or was called off',
    'hard talks fail too',
    HAND,
  ),
  paused: weigh(-25, 'contact between the sides stopped', 'a pause may be a holiday', HAND),
  tested: weigh(
    -25,
    'a side tested missiles though arms were at stake',
    'short ranges may not have been meant',
    SIGNALS,
  ),
  nuclearTest: weigh(
    -40,
    'a side tested a nuclear device',
    'it may have been set before the meeting',
    SIGNALS,
  ),
  restraint: weigh(
    20,
    'a side tested at most half as often as before',
    'tests are not tempered by talks alone',
    SIGNALS,
  ),
  heldBack: weigh(
    20,
    'a side cut back forces, drills or sites',
    'what is cut back can be brought back',
    SIGNALS,
  ),
  renounced: weigh(
    -40,
    'a side withdrew, renounced or ruled out',
    'words of a bad day may be taken back',
    HAND,
  ),
  apart: weigh(-15, 'the sides are told to have moved apart', 'one incident need not tell of a course', HAND),
  closer: weigh(15, 'the sides are told to have moved closer', 'warm words may be all of it', HAND),
} as const satisfies Record<string, Weight>;
export type FollowMark = keyof typeof FOLLOW_WEIGHTS;
