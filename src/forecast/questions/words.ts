import type { Question } from '../../record/index.js';

/** Words that ask whether something will not happen, which turns the answer round. */
export const NEGATIONS: ReadonlySet<string> = new Set("not n't never fail fails without no".split(' '));

/** Words that ask under a condition: such a question counts only where the condition comes about. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  'if unless conditional conditionally provided assuming'.split(' '),
);

/** Words by which a promise is asked about, with those that ask whether it is kept. */
export const PROMISES: ReadonlySet<string> = new Set(
  'promise promises pledge commitment undertaking'.split(' '),
);
export const KEPT: ReadonlySet<string> = new Set(
  'kept keep keeps fulfilled fulfil fulfill fulfills honoured honored honour honor met'.split(' '),
);

/** Acts of testing, and what is tested. */
export const TESTS: ReadonlySet<string> = new Set(
  'test tests tested testing launch launches launched launching fire fires fired firing detonate detonates explode conduct'.split(
    ' ',
  ),
);
export const WEAPONS: ReadonlySet<string> = new Set(
  'nuclear atomic missile missiles icbm icbms slbm ballistic rocket rockets satellite satellites weapon weapons bomb bombs device warhead hwasong'.split(
    ' ',
  ),
);
export const MISSILES: ReadonlySet<string> = new Set(
  'missile missiles icbm icbms slbm ballistic rocket rockets hwasong'.split(' '),
);
export const SATELLITES: ReadonlySet<string> = new Set('satellite satellites'.split(' '));
export const NUCLEAR: ReadonlySet<string> = new Set('nuclear atomic bomb bombs warhead'.split(' '));
/** The words that say no more than what a question about a test of it decides: an ICBM is a missile, but not every missile is one. */
export const TESTED: Readonly<Record<NonNullable<Question['system']>, readonly string[]>> = {
  missile: 'missile missiles rocket rockets'.split(' '),
  space: 'satellite satellites'.split(' '),
  nuclear: 'nuclear atomic weapon weapons bomb bombs device explosion'.split(' '),
  conventional: [],
  cyber: [],
  other: 'weapon weapons device'.split(' '),
};

/** A time without contact, and what ends it. */
export const PAUSES: ReadonlySet<string> = new Set(
  'pause silence freeze hiatus deadlock stalemate impasse lull'.split(' '),
);
export const ENDS: ReadonlySet<string> = new Set('end ends ended over break breaks broken'.split(' '));
export const RESUMES: ReadonlySet<string> = new Set(
  'resume resumes resumed resuming restart restarts restarted reopen reopens renew'.split(' '),
);

/** Talks that come to nothing. */
export const BREAKS: ReadonlySet<string> = new Set('break breaks broken call calls called'.split(' '));
export const OFF: ReadonlySet<string> = new Set('off down'.split(' '));
export const COLLAPSES: ReadonlySet<string> = new Set(
  'collapse collapses collapsed cancel cancels cancelled canceled suspend suspends suspended postpone postponed'.split(
    ' ',
  ),
);

export const AGREEMENTS: ReadonlySet<string> = new Set(
  'agreement agreements deal treaty accord pact communique declaration settlement'.split(' '),
);
export const SIGNS: ReadonlySet<string> = new Set(
  'sign signs signed signing reach reaches reached conclude concludes concluded strike agree agrees make finalise finalize'.split(
    ' ',
  ),
);
export const SUMMITS: ReadonlySet<string> = new Set('summit summits leaders presidents'.split(' '));
export const TALKS: ReadonlySet<string> = new Set(
  'talks talk negotiations negotiate contact contacts dialogue meeting meetings'.split(' '),
);
export const MEETS: ReadonlySet<string> = new Set(
  'meet meets met meeting meetings visit visits talk talks talking negotiate negotiations summit summits dialogue contact handshake sit hold host receive receives encounter'.split(
    ' ',
  ),
);
/** People of whom any will do where sides meet. */
export const OFFICIALS: ReadonlySet<string> = new Set(
  'official officials representative representatives delegation delegations diplomats negotiators governments'.split(
    ' ',
  ),
);
/** Words of offices, beside the names of those who hold them. */
export const OFFICES: ReadonlySet<string> = new Set(
  'leader leaders president presidents chancellor premier premiers prime foreign defense defence minister ministers secretary secretaries state envoy envoys ambassador ambassadors negotiator negotiators'.split(
    ' ',
  ),
);

/** Words so common in questions that nothing hangs on them. */
export const ARTICLES: ReadonlySet<string> = new Set('the a an'.split(' '));
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at over about for of with to into under during near via'.split(' '),
);
export const PLAIN: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...PREPOSITIONS,
  ...'will would can do does is are be been being has have had it its their they them that this there'.split(
    ' ',
  ),
  ..."and or both sides each other one another again once any some new next 's as".split(' '),
  ...'between by before until till through after since from within end ends close time sometime least'.split(
    ' ',
  ),
  ...'x involving diplomatic face-to-face in-person'.split(' '),
  ...'take takes place hold holds held happen happens occur occurs come comes go goes face person down'.split(
    ' ',
  ),
]);
