// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CallOptions } from '../call.js';
import type { DossierName } from '../types/dossier-name.js';
import type { MadeToken } from '../types/made-token.js';
import type { Token } from '../types/token.js';
import type { WhoAmI } from '../types/who-am-i.js';

/** What `whoAmI` is asked with. */
export interface WhoAmIAsked {
  /** What you may do on this one */
  readonly dossier?: DossierName | undefined;
}

/** What `logIn` is asked with. */
export interface LogInAsked {
  readonly body: {
    name: string;
    password: string;
  };
}

/** What `logOut` is asked with. */
export interface LogOutAsked {
  /** true ends all sessions of yours, on every device */
  readonly everywhere?: boolean | undefined;
}

/** What `tokens` is asked with. */
export interface TokensAsked {
}

/** What `makeToken` is asked with. */
export interface MakeTokenAsked {
  readonly body: {
    /** What it is for */
    label: string;
    /** read, edit, or feed for feed readers, which may have it in an address */
    scope?: 'read' | 'edit' | 'feed';
    dossiers?: ('*' | DossierName)[];
    /** How long it opens */
    days?: number;
  };
}

/** What `revokeToken` is asked with. */
export interface RevokeTokenAsked {
  /** Its id */
  readonly token: string;
}

/** Access. */
export interface AccessOperations {
  /** Who you are here. */
  whoAmI(asked?: WhoAmIAsked, options?: CallOptions): Promise<WhoAmI>;

  /** Log in with a name and a password. Opens a session in a cookie. After five failures each further one doubles the wait, up to a quarter of an hour. */
  logIn(asked: LogInAsked, options?: CallOptions): Promise<WhoAmI>;

  /** Log out. Ends the session of the cookie, also for whoever may have copied it. */
  logOut(asked?: LogOutAsked, options?: CallOptions): Promise<void>;

  /** Your tokens. Without their secrets. The owner of the machine sees those of all users. */
  tokens(asked?: TokensAsked, options?: CallOptions): Promise<Token[]>;

  /** Make a token for a program. It never opens more than you may see yourself. Its secret is told once. */
  makeToken(asked: MakeTokenAsked, options?: CallOptions): Promise<MadeToken>;

  /** Revoke a token. */
  revokeToken(asked: RevokeTokenAsked, options?: CallOptions): Promise<void>;
}

export const ACCESS_ROUTES = {
  whoAmI: ['get', '/api/session'],
  logIn: ['post', '/api/session'],
  logOut: ['delete', '/api/session'],
  tokens: ['get', '/api/tokens'],
  makeToken: ['post', '/api/tokens'],
  revokeToken: ['delete', '/api/tokens/{token}'],
} as const;
