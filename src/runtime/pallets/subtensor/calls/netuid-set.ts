/** The members of a set in order, whatever the caller sent. */
export const asSet = (netuids: readonly number[]) => [...new Set(netuids)].sort((a, b) => a - b);
