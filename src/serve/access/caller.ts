import { holds, type Known, type KnownToken, type Scope, type User } from '../../keep/people/index.js';

/** What a caller may do on a dossier, or in the house. */
export type RightOn = 'none' | 'read' | 'edit';

/** Who calls, and what they may do. */
export interface Caller {
  /** As the log names them. */
  readonly name: string;
  /** How they said who they are: the address that the server printed, a session of theirs, a token. */
  readonly via: 'house' | 'session' | 'token';
  /** What a call that changes something must bring along with the cookie; null where no cookie speaks for them. */
  readonly csrf: string | null;
  rightOn(dossier: string): RightOn;
  /** On what belongs to no dossier: making one, back-tests. */
  readonly onHouse: RightOn;
}

/** Whoever has the token that the server made when it started: the owner of the machine. */
export const ownerOfHouse = (name: string, csrf: string | null): Caller => ({
  name,
  via: 'house',
  csrf,
  rightOn: () => 'edit',
  onHouse: 'edit',
});

/** A user whose session a cookie opens. */
export const callerBySession = ({ user, csrf }: Known): Caller => ({
  name: user.name,
  via: 'session',
  csrf,
  rightOn: (dossier) => rightOf(user, dossier),
  onHouse: onHouseOf(user),
});

/** A program with the token of a user: it may what both may. */
export const callerByToken = ({ user, token }: KnownToken): Caller => ({
  name: user.name,
  via: 'token',
  csrf: null,
  rightOn: (dossier) =>
    holds(token.dossiers, dossier) ? atMost(token.scope, rightOf(user, dossier)) : 'none',
  onHouse:
    token.scope === 'feed'
      ? 'none'
      : holds(token.dossiers, '*')
        ? atMost(token.scope, onHouseOf(user))
        : 'read',
});

const rightOf = ({ role, dossiers }: User, dossier: string): RightOn =>
  holds(dossiers, dossier) ? (role === 'editor' ? 'edit' : 'read') : 'none';

/** Whoever edits all dossiers may make one; everybody may ask which there are. */
const onHouseOf = ({ role, dossiers }: User): RightOn =>
  role === 'editor' && holds(dossiers, '*') ? 'edit' : 'read';

const atMost = (scope: Scope, right: RightOn): RightOn =>
  scope === 'edit' || right === 'none' ? right : 'read';
