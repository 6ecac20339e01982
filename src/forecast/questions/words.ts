/** Words that ask whether something will not happen, which turns the answer round. */
export const NEGATIONS: ReadonlySet<string> = new Set("not n't never fail fails without no".split(' '));

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
export const SUMMITS: ReadonlySet<string> = new Set('summit summits leaders presidents'.split(' '));
export const TALKS: ReadonlySet<string> = new Set(
  'talks talk negotiations negotiate contact contacts dialogue meeting meetings'.split(' '),
);
export const MEETS: ReadonlySet<string> = new Set(
  'meet meets met meeting meetings visit visits talk talks talking negotiate negotiations summit summits dialogue contact handshake sit hold host receive receives encounter'.split(
    ' ',
  ),
);
