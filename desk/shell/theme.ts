/** Light or dark as somebody chose it; without a choice the device says. */
const KEPT = 'dragoman.theme';

/** Puts on what was chosen before, when the desk opens. */
export function wearTheme(): void {
  const kept = window.localStorage.getItem(KEPT);
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
}

/** Switches between light and dark, and remembers it. */
export function toggleTheme(): void {
  const worn = document.documentElement.dataset.theme;
  const isDark = worn ? worn === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
  const next = isDark ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  window.localStorage.setItem(KEPT, next);
}
