import { describe, expect, it } from '@jest/globals';
import {
  SubnetIdentitiesV3,
  TokenSymbol,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { SYMBOLS } from '../../../../../../src/runtime/pallets/subtensor/subnets/symbol-table.js';
import {
  getNameForSubnet,
  getNextAvailableSymbol,
  getSymbolForSubnet,
} from '../../../../../../src/runtime/pallets/subtensor/subnets/symbols.js';
import { testChain } from '../../../frame/test-chain.js';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('getSymbolForSubnet', () => {
  it.each([
    [0, 'cea4'],
    [1, 'ceb1'],
    [19, '74'],
    [24, 'cf89'],
    [123, 'f0918080'],
    [438, 'e0b6b0'],
    [439, 'cea4'],
    [440, 'cea4'],
  ])('args: %d', (netuid, expected) => {
    expect(hex(getSymbolForSubnet(netuid))).toBe(expected);
  });

  it('behavior: 439 symbols, no two alike', () => {
    expect(new Set(SYMBOLS.map(hex)).size).toBe(439);
  });
});

describe('getNextAvailableSymbol', () => {
  it('default', () => {
    expect(hex(getNextAvailableSymbol(testChain(), 5))).toBe('ceb5');
  });

  it('behavior: the first free one, then root’s', () => {
    const ctx = testChain();
    TokenSymbol.insert(ctx, 5, getSymbolForSubnet(5));
    TokenSymbol.insert(ctx, 6, getSymbolForSubnet(1));
    expect(hex(getNextAvailableSymbol(ctx, 5))).toBe('ceb2');
    SYMBOLS.forEach((symbol, netuid) => {
      TokenSymbol.insert(ctx, netuid, symbol);
    });
    expect(hex(getNextAvailableSymbol(ctx, 5))).toBe('cea4');
  });
});

describe('getNameForSubnet', () => {
  const name = (netuid: number, chosen?: string) => {
    const ctx = testChain();
    const none = new Uint8Array();
    if (chosen !== undefined) {
      SubnetIdentitiesV3.insert(ctx, netuid, {
        subnet_name: new Uint8Array(Buffer.from(chosen)),
        github_repo: none,
        subnet_contact: none,
        subnet_url: none,
        discord: none,
        description: none,
        logo_url: none,
        additional: none,
      });
    }
    return Buffer.from(getNameForSubnet(ctx, netuid)).toString();
  };

  it('default', () => {
    expect([0, 1, 61, 438].map((netuid) => name(netuid))).toEqual(['root', 'apex', 'red team', 'ra']);
  });

  it('behavior: the identity’s name comes first, unless it is empty', () => {
    expect(name(1, 'mine')).toBe('mine');
    expect(name(1, '')).toBe('apex');
  });

  it('behavior: unknown beyond the table', () => {
    expect(name(439)).toBe('unknown');
  });
});
