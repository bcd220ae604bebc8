import { describe, expect, it } from '@jest/globals';
import { pallets } from '../../../../src/runtime/pallets/index.js';

/** SCALE bytes of every declared default must decode and encode to the same bytes: the declarations fit each other. */
describe('storage declarations', () => {
  const withDefault = pallets.flatMap((pallet) =>
    pallet.storage
      .filter((item) => item.default !== undefined)
      .map((item) => ({ pallet: pallet.name, item })),
  );

  it('default', () => {
    expect(withDefault.length).toBeGreaterThan(200);
  });

  it.each(withDefault.map(({ pallet, item }) => [`${pallet}.${item.name}`, item] as const))(
    'behavior: the default of %s round-trips',
    (_name, item) => {
      const bytes = Buffer.from(item.default!.slice(2), 'hex');
      expect(Buffer.from(item.value.codec.encode(item.value.codec.decode(bytes))).toString('hex')).toBe(
        bytes.toString('hex'),
      );
    },
  );
});
