/**
 * Divides `total` alpha rao over `count` mechanisms: evenly, or by `split` (u16 proportions, cut or padded with zeros
 * to the count). The remainder goes to the first mechanism.
 * Source: pallet SubtensorModule, subnets/mechanism.rs, `split_emissions`, spec version 425.
 */
export function splitEmission(total: bigint, count: number, split: readonly number[] | undefined): bigint[] {
  const parts = Array.from({ length: count }, (_, k) =>
    split === undefined ? total / BigInt(count) : (total * BigInt(split[k] ?? 0)) / 65535n,
  );
  const given = parts.reduce((sum, part) => sum + part, 0n);
  if (parts.length > 0 && total > given) parts[0]! += total - given;
  return parts;
}
