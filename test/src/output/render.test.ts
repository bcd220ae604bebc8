import { describe, expect, it } from '@jest/globals';
import {
  amountCell,
  booleanCell,
  emptyCell,
  fields,
  hashCell,
  integerCell,
  left,
  note,
  optionalCell,
  percentCell,
  priceCell,
  renderPiped,
  renderTerminal,
  right,
  table,
  text,
  textCell,
  type View,
} from '../../../src/output/index.js';
import { alphaAmount, proportionFromU16, taoAmount } from '../../../src/units/index.js';

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const TAO = taoAmount(1_234_567_891_234n);

const stakes: View = [
  table(
    [left('Hotkey'), right('Netuid'), right('Stake')],
    [
      [hashCell(ALICE), integerCell(1), amountCell(alphaAmount(1, 1_500_000_000n))],
      [hashCell(ALICE), integerCell(12_000), amountCell(TAO)],
    ],
    { empty: 'No stake.' },
  ),
  note('2 positions'),
];

const plain = { width: 100, hasColor: false };

describe('renderPiped', () => {
  it('default', () => {
    expect(renderPiped(stakes)).toBe(`${ALICE}\t1\t1.5\n${ALICE}\t12000\t1234.567891234\n`);
  });

  it('behavior: fields are label and value, notes are left out, text stays', () => {
    const view = [
      fields([
        ['Free', amountCell(TAO)],
        ['Registered', booleanCell(true)],
      ]),
      note('x'),
      text('0xab'),
    ];
    expect(renderPiped(view)).toBe('Free\t1234.567891234\nRegistered\ttrue\n0xab\n');
  });

  it('behavior: no rows, no output', () => {
    expect(renderPiped([table([left('A')], [], { empty: 'None.' })])).toBe('');
  });

  it('behavior: text from the chain cannot break a line or drive a terminal', () => {
    const view = [
      table([left('Name')], [[textCell('a\tb\n\u001b[31mc\u202ed')]], {
        empty: '',
      }),
    ];
    expect(renderPiped(view)).toBe('a\\tb\\n\\u001b[31mc\\u202ed\n');
  });
});

describe('renderTerminal', () => {
  it('default', async () => {
    expect(await renderTerminal(stakes, plain)).toMatchInlineSnapshot(`
     "Hotkey                                            Netuid           Stake
     5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY       1       1.5000 α1
     5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY  12,000  1,234.5678 TAO

     2 positions
     "
    `);
  });

  it('behavior: a narrow terminal gets short forms, then cut columns', async () => {
    const lines = (await renderTerminal(stakes, { width: 40, hasColor: false })).split('\n');
    expect(lines[1]).toContain('5Grwva…utQY');
    for (const width of [80, 50, 40, 30, 25]) {
      for (const line of (await renderTerminal(stakes, { width, hasColor: false })).split('\n')) {
        expect(line.length).toBeLessThanOrEqual(width);
      }
    }
  });

  it('behavior: colour only when the terminal has it', async () => {
    const view = [fields([['Validator permit', booleanCell(true)]])];
    expect(await renderTerminal(view, plain)).toBe('Validator permit  yes\n');
    expect(await renderTerminal(view, { ...plain, hasColor: true })).toContain('\u001b[32myes');
  });

  it('behavior: says so when there is nothing', async () => {
    expect(await renderTerminal([table([left('A')], [], { empty: 'No stake.' })], plain)).toBe('No stake.\n');
  });

  it('behavior: escapes stay visible', async () => {
    const view = [table([left('Name')], [[textCell('\u001b[31mred')]], { empty: '' })];
    expect(await renderTerminal(view, plain)).toContain('\\u001b[31mred');
  });
});

describe('cells', () => {
  it('default', () => {
    expect(amountCell(alphaAmount(7, 100_000_000n)).shown).toBe('0.1000 α7');
    expect(amountCell(TAO).shown).toBe('1,234.5678 TAO');
    expect(amountCell(taoAmount(0n)).tone).toBe('dim');
    expect(integerCell(1_234_567).shown).toBe('1,234,567');
    expect(priceCell(12_345_678n)).toEqual({
      shown: '0.012345 TAO/α',
      exact: '0.012345678',
    });
    expect(percentCell(proportionFromU16(11_796))).toEqual({
      shown: '18.00%',
      exact: '17.999542229',
    });
    expect(optionalCell(undefined, integerCell)).toBe(emptyCell);
    expect(optionalCell(3, integerCell).exact).toBe('3');
  });
});
