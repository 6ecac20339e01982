/** Who forecasts, as people call them: "anna", "the program", "the base rate", "crowd metaculus". */
export function forecasterName({ kind, who }: { readonly kind: string; readonly who: string }): string {
  if (kind === 'person') return who;
  if (kind === 'model') return who === 'dragoman' ? 'the program' : `the ${who}`;
  return `${kind} ${who}`;
}
