import { escaped } from '../../present/markup.js';
import { pageOf } from '../pages/page.js';
import type { Caller } from './caller.js';

/** What the log-in page shows. */
export interface LogInPage {
  /** Where to go afterwards. */
  readonly next: string;
  /** The name that was typed before. */
  readonly name: string;
  /** Why it did not work, in a sentence; null the first time. */
  readonly complaint: string | null;
  /** Whether the token of this machine lets in, too. */
  readonly hasOwner: boolean;
}

/** The page on which people say who they are. It works without a script. */
export function logInPage({ next, name, complaint, hasOwner }: LogInPage): string {
  const field = (id: string, label: string, more: string): string =>
    `<p><label for="${id}">${label}</label><input id="${id}" name="${id}" required ${more}></p>`;
  const form = (fields: readonly string[]): string =>
    `<form method="post" action="/login">${fields.join('')}<input type="hidden" name="next" value="${escaped(next)}"><p><button>Log in</button></p></form>`;
  const user = form([
    field(
      'name',
      'Name',
      `value="${escaped(name)}" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="40"${name ? '' : ' autofocus'}`,
    ),
    field(
      'password',
      'Password',
      `type="password" autocomplete="current-password" maxlength="400"${name ? ' autofocus' : ''}`,
    ),
  ]);
  const owner = `<p>This server runs on your own machine. Open the address that it printed when it started, or paste the token from its end.</p>${form(
    [field('token', 'Token', 'type="password" autocomplete="off" maxlength="100" autofocus')],
  )}<details><summary>Log in with a name</summary>${user}</details>`;
  return pageOf(
    'Dragoman: log in',
    `<div class="door"><h1>Dragoman</h1>${complaint ? `<p class="complaint" role="alert">${escaped(complaint)}</p>` : ''}${hasOwner ? owner : user}</div>`,
  );
}

/** The page of whoever is in already, with the way out. */
export const insidePage = ({ name, csrf }: Caller): string =>
  pageOf(
    'Dragoman: logged in',
    `<div class="door"><h1>Dragoman</h1><p>You are logged in as ${escaped(name)}.</p><p><a href="/">Go on</a></p>
<form method="post" action="/logout"><input type="hidden" name="csrf" value="${escaped(csrf ?? '')}"><p><label><input type="checkbox" name="everywhere" value="true"> on all devices</label></p><p><button>Log out</button></p></form></div>`,
  );

/**
 * A page that does nothing but ask again for what was asked. A link on a page of somebody else brings no cookie along (`SameSite=Strict`); this
 * page is ours, and brings it.
 */
export const againPage = (): string =>
  pageOf('Dragoman', '<p>One moment …</p>').replace(
    '<title>',
    '<meta http-equiv="refresh" content="0">\n<title>',
  );
