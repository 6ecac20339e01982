/** Hands a file to whoever sits at the desk. */
export function save(blob: Blob, name: string): void {
  const place = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = place;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  window.setTimeout(() => URL.revokeObjectURL(place), 10_000);
}
