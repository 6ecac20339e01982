import { describe, expect, it } from 'vitest';
import { startFolder } from './start-folder.js';

const npmStart = { npm_package_name: 'dragoman', npm_lifecycle_event: 'start', INIT_CWD: '/home/ada' };

describe('the folder in which the person stands', () => {
  it('is what npm says when it starts us', () => expect(startFolder(npmStart)).toBe('/home/ada'));
  it.each([
    ['the program itself', {}],
    ['another script', { ...npmStart, npm_lifecycle_event: 'test' }],
    ['the start of another package', { ...npmStart, npm_package_name: 'other' }],
  ])('is where the process runs, for %s', (_, env) => expect(startFolder(env)).toBeNull());
});
