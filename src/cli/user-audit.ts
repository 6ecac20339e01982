import { Command } from 'commander';
import type { AuditKind, AuditLine } from '../keep/people/index.js';
import { standardOutput } from './destination.js';
import { limitOption } from './page-option.js';
import { withPeople } from './with-people.js';

/** Lines on a page for people. */
const USUAL = 100;

/** Written out so that what a person reads is a sentence. */
const SAYINGS: Record<AuditKind, (line: AuditLine) => string> = {
  'user.added': ({ by, about, note }) => `${by} added the user ${about} (${note})`,
  'user.changed': ({ by, about, note }) => `${by} changed the user ${about} (${note})`,
  'user.removed': ({ by, about }) => `${by} removed the user ${about}`,
  'token.made': ({ by, about, note }) => `${by} made a token of ${about}: ${note}`,
  'token.revoked': ({ by, about, note }) => `${by} revoked a token of ${about}: ${note}`,
  'session.opened': ({ about }) => `${about} logged in`,
  'session.closed': ({ about, note }) => `${about} logged out${note === 'all' ? ' everywhere' : ''}`,
  'log-in.failed': ({ about }) => `a log-in as ${about} failed`,
  'log-in.delayed': ({ about }) => `too many log-ins as ${about} failed; further ones must wait`,
};

interface AuditOptions {
  readonly limit?: number;
  readonly json?: true;
}

/** `dragoman user audit [NAME]`: what happened at the door. */
export const userAudit = (): Command =>
  new Command('audit')
    .description(
      'Shows who logged in and who failed to, and what was changed of users and tokens: by whom, when, from where; the newest first.',
    )
    .argument('[name]', 'only what concerns this user')
    .addOption(limitOption('lines', USUAL))
    .option('-j, --json', 'print them as data, one a line')
    .action(audit);

async function audit(name: string | undefined, { limit, json }: AuditOptions): Promise<void> {
  const most = limit ?? (json ? Number.MAX_SAFE_INTEGER : USUAL);
  const lines = await withPeople(async ({ db }) => {
    const { auditOf } = await import('../keep/people/index.js');
    return auditOf(db, { limit: most, ...(name !== undefined && { about: name }) });
  });
  for (const line of lines) await standardOutput.write(json ? `${JSON.stringify(line)}\n` : told(line));
}

function told(line: AuditLine): string {
  const from = line.address === null ? '' : ` from ${line.address}`;
  return `${line.at.slice(0, 19).replace('T', ' ')}  ${SAYINGS[line.what](line)}${from}\n`;
}
