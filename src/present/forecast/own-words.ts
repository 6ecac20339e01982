/** The sentence of a row of a table, without the name of its column and the columns after it; any other passage as it is. */
export const ownWords = (quote: string): string => /^summary: ([^\n]+)/.exec(quote)?.[1] ?? quote;
