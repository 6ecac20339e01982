import { join } from 'node:path';
import { expect, it } from 'vitest';
import { homeFolder } from './home.js';

it('goes by the variables first', () => {
  expect(homeFolder({ DRAGOMAN_HOME: '/here', XDG_DATA_HOME: '/there' }, 'linux', '/u')).toBe('/here');
  expect(homeFolder({ XDG_DATA_HOME: '/there' }, 'darwin', '/u')).toBe(join('/there', 'dragoman'));
});

it('takes an empty variable for none, as the XDG base directories do', () =>
  expect(homeFolder({ DRAGOMAN_HOME: '', XDG_DATA_HOME: '' }, 'linux', '/u')).toBe(
    join('/u', '.local', 'share', 'dragoman'),
  ));

it('knows where each system keeps data of programs', () => {
  expect(homeFolder({}, 'darwin', '/u')).toBe(join('/u', 'Library', 'Application Support', 'dragoman'));
  expect(homeFolder({}, 'win32', '/u')).toBe(join('/u', 'AppData', 'Local', 'dragoman'));
  expect(homeFolder({ LOCALAPPDATA: '/l' }, 'win32', '/u')).toBe(join('/l', 'dragoman'));
});
