import { useEffect, useRef } from 'react';

/** A key, or keys one after the other ("g t"), and what they do, for the page that lists them. */
export interface KeyBinding {
  readonly keys: string;
  readonly does: string;
  readonly run: () => void;
}

/** Between the keys of a sequence at most this many milliseconds. */
const SEQUENCE = 1200;

const active = new Set<{ readonly bindings: readonly KeyBinding[] }>();
let began: { readonly key: string; readonly at: number } | null = null;

/** The keys that work now, those of the innermost part of the page first. */
export const activeKeys = (): readonly KeyBinding[] =>
  [...active].reverse().flatMap(({ bindings }) => bindings);

/** What a key press means, given the key that began a sequence, if one did: something to run, the beginning of a sequence, or nothing. */
export function meant(
  key: string,
  before: string | null,
  bindings: readonly KeyBinding[],
): KeyBinding | 'begins' | null {
  const whole = before === null ? key : `${before} ${key}`;
  const found = bindings.find(({ keys }) => keys === whole) ?? bindings.find(({ keys }) => keys === key);
  if (found) return found;
  return bindings.some(({ keys }) => keys.startsWith(`${key} `)) ? 'begins' : null;
}

/** Where one types, keys are letters. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (target.matches('input, textarea, select') &&
      !target.matches('[type=range], [type=checkbox], [type=radio], [type=button]')));

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target))
    return;
  const before = began && event.timeStamp - began.at < SEQUENCE ? began.key : null;
  const found = meant(event.key, before, activeKeys());
  began = found === 'begins' ? { key: event.key, at: event.timeStamp } : null;
  if (found === null || found === 'begins') return;
  event.preventDefault();
  found.run();
}

/** Lets keys work while a part of the page is there. Nothing is taken from where one types, or from keys with Ctrl, Alt or Meta. */
export function useKeys(bindings: readonly KeyBinding[], isOn = true): void {
  const newest = useRef(bindings);
  newest.current = bindings;
  useEffect(() => {
    if (!isOn) return;
    const mine = {
      get bindings() {
        return newest.current;
      },
    };
    if (active.size === 0) window.addEventListener('keydown', onKey);
    active.add(mine);
    return () => {
      active.delete(mine);
      if (active.size === 0) window.removeEventListener('keydown', onKey);
    };
  }, [isOn]);
}
