import { spawn } from 'node:child_process';

/** A program with its arguments. */
export interface Call {
  readonly command: string;
  readonly args: readonly string[];
}

/** What opens an address in the browser of this machine; null where nobody sits before it: no display, another machine's terminal, CI. */
export function openerOf(address: string, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Call | null {
  if (env.CI || env.SSH_CONNECTION || env.SSH_TTY) return null;
  if (platform === 'darwin') return { command: 'open', args: [address] };
  // `start` belongs to the shell of Windows, and takes a first argument in quotation marks for the title of a window.
  if (platform === 'win32') return { command: 'cmd', args: ['/c', 'start', '""', address] };
  return env.DISPLAY || env.WAYLAND_DISPLAY ? { command: 'xdg-open', args: [address] } : null;
}

/** Does it, without waiting for the browser. Where there is none, nothing happens: the address was printed, too. */
export function openBrowser({ command, args }: Call): void {
  spawn(command, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true })
    .on('error', () => {})
    .unref();
}
