import * as $ from '@dedot/shape';
import { defineType, type Type, u8 } from '../scale/index.js';

/** How long a signed transaction may wait: for ever, or `period` blocks from its birth. Source: `sp_runtime::generic::Era`. */
export type Era =
  | { readonly type: 'Immortal' }
  | { readonly type: 'Mortal'; readonly period: number; readonly phase: number };

export const IMMORTAL: Era = { type: 'Immortal' };

export const Era: Type<Era> = defineType(
  'Era',
  () => ({
    kind: 'variant',
    path: ['sp_runtime', 'generic', 'era', 'Era'],
    params: [],
    // On the wire a mortal era is two bytes; metadata says so with one variant per first byte.
    variants: [
      { index: 0, name: 'Immortal', fields: [] },
      ...Array.from({ length: 255 }, (_, i) => ({
        index: i + 1,
        name: `Mortal${i + 1}`,
        fields: [{ type: u8 }],
      })),
    ],
  }),
  () =>
    $.createShape<Era>({
      metadata: [],
      staticSize: 2,
      subEncode(buffer, era) {
        if (era.type === 'Immortal') {
          buffer.array[buffer.index++] = 0;
          return;
        }
        const exponent = Math.min(Math.max(Math.log2(era.period) - 1, 1), 15);
        const encoded = exponent | ((era.phase / quantum(era.period)) << 4);
        buffer.array[buffer.index++] = encoded & 0xff;
        buffer.array[buffer.index++] = encoded >> 8;
      },
      subDecode(buffer) {
        const first = $.u8.subDecode(buffer);
        if (first === 0) return IMMORTAL;
        const encoded = first + ($.u8.subDecode(buffer) << 8);
        const period = 2 << (encoded % 16);
        const phase = (encoded >> 4) * quantum(period);
        if (period < 4 || phase >= period) throw new RangeError('an era of an impossible period and phase');
        return { type: 'Mortal', period, phase };
      },
    }),
);

function quantum(period: number): number {
  return Math.max(period >> 12, 1);
}

/** The era of `period` blocks (a power of two from 4 to 65536) around block `current`. */
export function mortalEra(period: number, current: number): Era {
  return {
    type: 'Mortal',
    period,
    phase: Math.floor((current % period) / quantum(period)) * quantum(period),
  };
}

/** The block a transaction of this era was born in, seen from block `current`. */
export function eraBirth(era: Era, current: number): number {
  if (era.type === 'Immortal') return 0;
  const { period, phase } = era;
  return Math.floor((Math.max(current, phase) - phase) / period) * period + phase;
}

/** The first block it is no longer valid in; undefined for an immortal one. */
export function eraDeath(era: Era, current: number): number | undefined {
  return era.type === 'Immortal' ? undefined : eraBirth(era, current) + era.period;
}
