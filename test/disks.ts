import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;
// Lazily: a database that was closed in this process may hold its file a little longer.
const unmount = (path: string): void => void spawnSync('umount', ['--lazy', path]);

/** Whether disks can be made here: on Linux, by root, in a container that allows it. */
export const CAN_MOUNT: boolean = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-disk-'));
  const can = mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
  if (can) unmount(folder);
  rmSync(folder, { recursive: true, force: true });
  return can;
})();
/** Stands in the name of a suite that is skipped for want of disks. */
export const NO_MOUNT: string = CAN_MOUNT ? '' : ' (skipped: no disk can be mounted here)';

/** Disks of a test, which are taken away after it. */
export function disks() {
  const mounted: string[] = [];
  const folders: string[] = [];
  afterEach(() => {
    for (const path of mounted.splice(0).reverse()) unmount(path);
    for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
  });
  const place = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'dragoman disk '));
    folders.push(folder);
    return folder;
  };
  const mountAt = (path: string, ...args: string[]): string => {
    if (!mount(...args, path)) throw new Error(`mount ${args.join(' ')} ${path} failed`);
    mounted.push(path);
    return path;
  };
  return {
    /** A disk of so many KiB. */
    small: (size: number): string => mountAt(place(), '-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs'),
    /** Gives a disk another size. */
    resize: (path: string, size: number): void => {
      if (!mount('-o', `remount,size=${size}k`, path)) throw new Error(`${path} could not be resized`);
    },
    /** Shows a folder in another place, where nothing can be written. */
    readOnlyView: (folder: string): string => {
      const view = mountAt(place(), '--bind', folder);
      if (!mount('-o', 'remount,bind,ro', view)) throw new Error(`${view} could not be made read-only`);
      return view;
    },
    /** Makes one file or folder read-only where it stands. */
    protect: (path: string): void => {
      if (!statSync(path)) return;
      mountAt(path, '--bind', path);
      if (!mount('-o', 'remount,bind,ro', path)) throw new Error(`${path} could not be made read-only`);
    },
  };
}
