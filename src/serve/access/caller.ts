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
