import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder in which ledgers live: `DRAGOMAN_HOME`, else where this system keeps data of programs (the XDG base directory, macOS's
 * Application Support, Windows's local application data). It need not exist.
 */
export function homeFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, user = homedir()): string {
  if (env.DRAGOMAN_HOME) return env.DRAGOMAN_HOME;
  if (env.XDG_DATA_HOME) return join(env.XDG_DATA_HOME, 'dragoman');
  if (platform === 'darwin') return join(user, 'Library', 'Application Support', 'dragoman');
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(user, 'AppData', 'Local'), 'dragoman');
  return join(user, '.local', 'share', 'dragoman');
}
