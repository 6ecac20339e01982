import type { SignSort } from './signs.js';

/** How the signs of a sort become one number. */
export type Way = 'sum' | 'lesser' | 'since' | 'ahead' | 'share';

/** One thing that the record may tell of two sides, or of one, before it comes to an event. */
export interface SignalRule {
  readonly name: string;
  /** What it is told by: words that somebody thought worth writing down, or what was done, of which there are registers. */
  readonly by: 'words' | 'deeds';
  /** Why it should bear on the event. */
  readonly why: string;
  readonly sorts: readonly SignSort[];
  /**
   * - `sum`: signs counted, each halved for every `days` that went by; then ln(1 + count), since the tenth tells less than the second
   * - `lesser`: the same for each side by itself, and of the two the smaller; 0 where only one side is asked about
   * - `since`: ln(1 + years) since the newest of them, at most `days`
   * - `ahead`: signs whose day is still to come, or that bear none and are not older than `days`; then ln(1 + count)
   * - `share`: signs of the first sort among those of all, halved for every `days`, drawn to none by two that are not there
   */
  readonly way: Way;
  readonly days: number;
  /** What it cannot tell. */
  readonly limit: string;
}

/** A quarter: talks prepare a meeting, and words lose their force, within months. */
const QUARTER = 90;
/** Half a year. */
const HALF_YEAR = 180;
/** A month. */
const MONTH = 30;
/** Ten years: a silence that is longer tells no more. */
const TEN_YEARS = 3652;

/** All signals. None was chosen, and no length fitted, by how well it does: with so few meetings that would be picking winners. */
export const SIGNAL_RULES: readonly SignalRule[] = [
  {
    name: 'meeting ahead',
    by: 'deeds',
    why: 'what is announced or proposed mostly comes about, or at least is meant',
    sorts: ['planned'],
    way: 'ahead',
    days: HALF_YEAR,
    limit: 'the tables hold few announcements, and more of those that came to nothing',
  },
  {
    name: 'call-offs',
    by: 'deeds',
    why: 'who calls a meeting off had one in hand, and may come back to it',
    sorts: ['cancelled'],
    way: 'sum',
    days: QUARTER,
    limit: 'eight cases in all, half of them in 2018',
  },
  {
    name: 'envoys meet',
    by: 'deeds',
    why: 'meetings of leaders are prepared by others',
    sorts: ['officials'],
    way: 'sum',
    days: QUARTER,
    limit: 'secret talks are not in it until they are told',
  },
  {
    name: 'leaders met before',
    by: 'deeds',
    why: 'a first meeting opens the way for the next; a door once opened stays open for a while',
    sorts: ['leaders'],
    way: 'sum',
    days: HALF_YEAR,
    limit: 'the base rate knows of it too, over ten years',
  },
  {
    name: 'silence',
    by: 'deeds',
    why: 'the longer two sides have not met at any level, the more is in the way',
    sorts: ['leaders', 'officials'],
    way: 'since',
    days: TEN_YEARS,
    limit: 'contacts that the record does not know make a silence of none',
  },
  {
    name: 'meetings with others',
    by: 'deeds',
    why: 'leaders who begin to travel meet one after the other, and third parties carry messages',
    sorts: ['thirds'],
    way: 'sum',
    days: QUARTER,
    limit: 'does not know whether the third party carries anything',
  },
  {
    name: 'openness of both',
    by: 'words',
    why: 'it takes two: the side that is less open sets the pace',
    sorts: ['open'],
    way: 'lesser',
    days: QUARTER,
    limit: 'does not know to whom somebody is open; written down from 2017 on only',
  },
  {
    name: 'openness',
    by: 'words',
    why: 'a side says that it would talk, or offers something',
    sorts: ['open'],
    way: 'sum',
    days: QUARTER,
    limit: 'as above; and what is said costs nothing',
  },
  {
    name: 'refusals',
    by: 'words',
    why: 'a side says no',
    sorts: ['refused'],
    way: 'sum',
    days: QUARTER,
    limit: 'refusals are written down most when something is under way',
  },
  {
    name: 'demands',
    by: 'words',
    why: 'demands are raised before talks to drive their price, and instead of them',
    sorts: ['demanded'],
    way: 'sum',
    days: QUARTER,
    limit: 'may mean either',
  },
  {
    name: 'hedged words',
    by: 'words',
    why: 'who means to come says so; who does not says that it might be',
    sorts: ['hedged', 'plain'],
    way: 'share',
    days: HALF_YEAR,
    limit: 'statements are read from notes, which are few and lie at turning points',
  },
  {
    name: 'tests',
    by: 'deeds',
    why: 'weapons are tested when nobody talks',
    sorts: ['test'],
    way: 'sum',
    days: MONTH,
    limit: 'a launch counts the same, whatever flew',
  },
  {
    name: 'exercises',
    by: 'deeds',
    why: 'exercises of one side are what the other breaks off for',
    sorts: ['exercise'],
    way: 'sum',
    days: MONTH,
    limit: 'only exercises that made news are in it',
  },
  {
    name: 'exercises cut',
    by: 'deeds',
    why: 'one side gives the other what it asks for',
    sorts: ['cut'],
    way: 'sum',
    days: HALF_YEAR,
    limit: 'a dozen cases',
  },
  {
    name: 'moves closer',
    by: 'deeds',
    why: 'relations of the two move closer',
    sorts: ['closer'],
    way: 'sum',
    days: HALF_YEAR,
    limit: 'visits that are no encounters, aid and trade alike',
  },
  {
    name: 'moves apart',
    by: 'deeds',
    why: 'relations of the two move apart, by incidents at a border too',
    sorts: ['apart'],
    way: 'sum',
    days: HALF_YEAR,
    limit: 'an incident and a broken treaty count the same',
  },
];

/**
 * No signal, but a control: how many positions were written down at all, whatever they say. Where it forecasts as well as openness does, it is not
 * openness that forecasts but the hand that wrote more rows where it knew that something would come of them.
 */
export const DENSITY: SignalRule = {
  name: 'positions written down',
  by: 'words',
  why: 'more is written down where something comes of it',
  sorts: ['open', 'refused', 'demanded'],
  way: 'sum',
  days: QUARTER,
  limit: 'much is also written down because much happens',
};
