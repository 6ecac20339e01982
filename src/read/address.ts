/** Whether a source is an address and not a path. Other schemes than http(s) count too, to be refused by name. */
export const isAddress = (source: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
