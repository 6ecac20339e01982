import type { Day } from '../../record/index.js';
import type { Voice } from './fold.js';
import { isHollow } from './hollow.js';
import { compare } from './tally.js';

/** The vote on a status, which changes as time goes on: the last to speak are heard, not the most. */
export interface StatusVote {
  /** Voices must come in the order of the days on which they were known. */
  cast(status: string, voice: Voice): void;
  /** The status, where the fact itself happened on a day (null where that is unknown). */
  winner(happened: Day | null): string | undefined;
}

/**
 * The status of an encounter: it was held as soon as somebody says so on its day or later, and stays so; before that, it is what was said last.
 * What a person accepted or corrected silences whatever was said up to that day.
 */
export const encounterStatus = (): StatusVote => vouchedFirst(heldOrLastSaid);

function heldOrLastSaid(): StatusVote {
  const last = lastSaid();
  let held: Day | null = null;
  return {
    cast(status, voice) {
      if (last.cast(status, voice) === 'silenced') held = null;
      if (status === 'held' && last.hears(voice)) held = voice.document.known;
    },
    winner: (happened) => (held !== null && held >= (happened ?? '') ? 'held' : last.winner()),
  };
}

/** The status of a promise: what was last said to have become of it; that it was made says nothing of that. */
export const promiseStatus = (): StatusVote => vouchedFirst(becameOrMade);

/** What became of a promise over the years: the newest report decides, and earlier ones are its history. */
export const promiseState = (): StatusVote => vouchedFirst(lastSaid);

/** Hears those for whom somebody vouches; what hollow members say counts only where nobody else says anything. */
function vouchedFirst(open: () => StatusVote): StatusVote {
  const [vouched, hollow] = [open(), open()];
  return {
    cast: (status, voice) => (isHollow(voice) ? hollow : vouched).cast(status, voice),
    winner: (happened) => vouched.winner(happened) ?? hollow.winner(happened),
  };
}

function becameOrMade(): StatusVote {
  const made = lastSaid();
  const became = lastSaid();
  return {
    cast: (status, voice) => {
      (status === 'pledged' ? made : became).cast(status, voice);
    },
    winner: () => became.winner() ?? made.winner(),
  };
}

interface LastSaid {
  cast(status: string, voice: Voice): 'counted' | 'silenced';
  hears(voice: Voice): boolean;
  winner(): string | undefined;
}

/** Who spoke on the last day; where they differ, most documents count, then the alphabet. A person's word silences others up to its day. */
function lastSaid(): LastSaid {
  let day: Day = '';
  let person: Day = '';
  let votes = new Map<string, Set<string>>();
  const hears = ({ review, document }: Voice): boolean => review === 'accepted' || document.known > person;
  return {
    hears,
    cast(status, voice) {
      const { known, id } = voice.document;
      const silences = voice.review === 'accepted' && person !== known;
      if (silences) person = known;
      if (silences || known > day) votes = new Map();
      if (known > day) day = known;
      if (hears(voice)) votes.set(status, (votes.get(status) ?? new Set()).add(id));
      return silences ? 'silenced' : 'counted';
    },
    winner: () =>
      [...votes].sort(([a, x], [b, y]) => y.size - x.size || compare(a, b)).map(([status]) => status)[0],
  };
}
