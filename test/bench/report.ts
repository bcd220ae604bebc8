import { cpus, loadavg, totalmem } from 'node:os';
import type { Result, Section } from './result.js';

/** The page of results. Nothing of the machine but its processor, memory and Node version. */
export function report(sections: readonly Section[], seconds: number): string {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const lines = [
    '# Benchmark results',
    '',
    'Written by `npm run bench`; do not edit. Medians, and in brackets what half of the samples lie between. The bars are those of the',
    'design; ratios compare two measurements of this one run. Native figures were measured elsewhere (`test/vectors/README.md`): they',
    'say which order of magnitude the compiled runtime has, not a ratio on this machine.',
    '',
    `${new Date().toISOString().slice(0, 10)} · ${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${gigabytes} GB · ` +
      `Node ${process.version.slice(1)} · load ${loadavg()[0]?.toFixed(1)} at the end · ${Math.round(seconds)} s in all`,
  ];
  for (const { title, results, note } of sections) {
    lines.push('', `## ${title}`, '', '| what | measured | bar | against |', '|---|---|---|---|');
    lines.push(...results.map(row), '', note);
  }
  return `${lines.join('\n')}\n`;
}

function row({ what, measured, unit, rival, bar }: Result): string {
  const spread =
    measured.samples > 1
      ? ` (${figure(measured.low)} … ${figure(measured.high)}, n = ${measured.samples})`
      : '';
  const verdict = bar === undefined ? '' : `${bar.text} ${bar.isMet ? '✓' : '✗'}`;
  return `| ${what} | **${figure(measured.median)} ${unit}**${spread} | ${verdict} | ${rival} |`;
}

/** Three significant digits, thousands separated. */
function figure(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}
