/** `EntryWithDecisions` as a file is called: `entry-with-decisions`. "Long work" is `long-work`. */
export const fileName = (name) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();

/** `addDocuments` as a type is called: `AddDocuments`; "Long work" is `LongWork`. */
export const typeName = (name) =>
  name
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** "Long work" as a constant is called: `LONG_WORK`. */
export const constantName = (name) => fileName(name).replaceAll('-', '_').toUpperCase();
