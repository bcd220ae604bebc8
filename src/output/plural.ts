/** A count with its noun: `1 wallet`, `2 wallets`. */
export const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
