import { describe, expect, it } from '@jest/globals';
import { parseNetwork } from '../../../src/config/network.js';

describe('parseNetwork', () => {
  it('default', () => {
    expect(parseNetwork('sim')).toEqual({ kind: 'simulation', label: 'sim', chain: 'default' });
    expect(parseNetwork('sim:what-if')).toEqual({
      kind: 'simulation',
      label: 'sim:what-if',
      chain: 'what-if',
    });
    expect(parseNetwork('sim:default').label).toBe('sim');
    expect(parseNetwork('local')).toEqual({ kind: 'remote', label: 'local', url: 'ws://127.0.0.1:9944' });
  });

  it('behavior: a URL is taken as it is, a well-known one is called by its name', () => {
    expect(parseNetwork('ws://127.0.0.1:9945')).toEqual({
      kind: 'remote',
      label: 'ws://127.0.0.1:9945',
      url: 'ws://127.0.0.1:9945',
    });
    expect(parseNetwork('wss://entrypoint-finney.opentensor.ai:443')).toMatchObject({ label: 'finney' });
  });

  it('behavior: credentials in a URL are used but never shown', () => {
    expect(parseNetwork('wss://me:secret@node.example/rpc')).toEqual({
      kind: 'remote',
      label: 'wss://node.example/rpc',
      url: 'wss://me:secret@node.example/rpc',
    });
  });

  it('behavior: BT_CHAIN_ENDPOINT is where local is', () => {
    expect(parseNetwork('local', { BT_CHAIN_ENDPOINT: 'ws://127.0.0.1:1' })).toMatchObject({
      label: 'local',
      url: 'ws://127.0.0.1:1',
    });
  });

  it.each([
    '',
    'finny',
    'mainnet',
    'http://x',
    'ws://',
    'sim:',
    'sim:../x',
    'sim:a/b',
    'sim:-x',
    'SIM',
    'toString',
  ])('error: %j', (text) => {
    expect(() => parseNetwork(text)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_NETWORK', exitCode: 2 }),
    );
  });

  it('error: suggests the nearest name', () => {
    expect(() => parseNetwork('finny')).toThrow(
      expect.objectContaining({ help: expect.arrayContaining(['Did you mean finney?']) }),
    );
  });
});
