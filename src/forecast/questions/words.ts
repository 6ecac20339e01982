/** A word list of a rule, as lower-case words. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that ask whether something will not happen, which turns the answer round. */
export const NEGATIONS = list("not n't never fail fails without no");

/** Words by which a promise is asked about, with those that ask whether it is kept. */
export const PROMISES = list('promise promises pledge commitment undertaking');
export const KEPT = list(
  'kept keep keeps fulfilled fulfil fulfill fulfills honoured honored honour honor met',
);

/** Acts of testing, and what is tested. */
export const TESTS = list(
  'test tests tested testing launch launches launched launching fire fires fired firing detonate detonates explode conduct',
);
export const WEAPONS = list(
  'nuclear atomic missile missiles icbm icbms slbm ballistic rocket rockets satellite satellites weapon weapons bomb bombs device warhead hwasong',
);
export const MISSILES = list('missile missiles icbm icbms slbm ballistic rocket rockets hwasong');
export const SATELLITES = list('satellite satellites');
export const NUCLEAR = list('nuclear atomic bomb bombs warhead');

/** A time without contact, and what ends it. */
export const PAUSES = list('pause silence freeze hiatus deadlock stalemate impasse lull');
export const ENDS = list('end ends ended over break breaks broken');
export const RESUMES = list(
  'resume resumes resumed resuming restart restarts restarted reopen reopens renew',
);

/** Talks that come to nothing. */
export const BREAKS = list('break breaks broken call calls called');
export const OFF = list('off down');
export const COLLAPSES = list(
  'collapse collapses collapsed cancel cancels cancelled canceled suspend suspends suspended postpone postponed',
);

export const AGREEMENTS = list(
  'agreement agreements deal treaty accord pact communique declaration settlement',
);
export const SUMMITS = list('summit summits leaders presidents');
export const TALKS = list('talks talk negotiations negotiate contact contacts dialogue meeting meetings');
export const MEETS = list(
  'meet meets met meeting meetings visit visits talk talks talking negotiate negotiations summit summits dialogue contact handshake sit hold host receive receives encounter',
);
