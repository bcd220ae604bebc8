import type { Kind, Row } from './table.js';

const TITLES: Readonly<Record<Kind, string>> = {
  calls: 'Calls',
  storage: 'Storage',
  events: 'Events',
  errors: 'Errors',
  apis: 'Methods',
};

const INTRODUCTION = `# Conformance

Everything the metadata of the chain lists at spec_version 425, whether it exists here, and what tests it. Written by
\`npm run conformance\` from the declarations of the pallets, a replay of the golden traces, and what the tests were seen to do while
they ran (\`test/conformance/evidence.txt\`); do not edit.

* **Vectors**: scenarios (\`test/vectors/scenario-*.json\`, by their letter) in which a call is dispatched, an entry or event compared,
  an error returned; for runtime APIs, the scenarios at whose end the answer is compared. All of them replay without a difference.
* **Tests**: test files below \`test/src/runtime\` and others that dispatched the call, wrote or read the item, emitted the event, or saw a call
  fail with the error; for runtime APIs, files that ask them. *walk* stands for the random walks (\`test/properties\`): calls with
  arguments of every kind, as transactions through the whole runtime, with the invariants checked after every block. Storage items,
  events and errors exist once they are declared; indices, types, hashers and defaults of all of them are compared with
  \`test/vectors/interface.json\` besides.`;

export function conformancePage(rows: readonly Row[]): string {
  const pallets = [...new Set(rows.map(({ pallet }) => pallet))];
  const isApi = (pallet: string) => rows.some((row) => row.pallet === pallet && row.kind === 'apis');
  const parts = [INTRODUCTION, summary(rows, pallets)];
  for (const pallet of pallets) {
    const own = rows.filter((row) => row.pallet === pallet);
    parts.push(`## ${pallet}${isApi(pallet) ? ' (runtime API)' : ''}`);
    if (own.every(({ isImplemented }) => !isImplemented) && own[0]?.reason) {
      parts.push(`Absent: ${own[0].reason}.`);
      continue;
    }
    for (const kind of Object.keys(TITLES) as Kind[]) {
      const ofKind = own.filter((row) => row.kind === kind);
      if (ofKind.length > 0) parts.push(table(TITLES[kind], ofKind));
    }
  }
  return `${parts.join('\n\n')}\n`;
}

/** Per pallet and kind: how many exist of how many, and how many of those a vector or test reaches. */
function summary(rows: readonly Row[], pallets: readonly string[]): string {
  const kinds = Object.keys(TITLES) as Kind[];
  const lines = [`| pallet or API | ${kinds.map((kind) => TITLES[kind].toLowerCase()).join(' | ')} |`];
  lines.push(`|---|${kinds.map(() => '---|').join('')}`);
  for (const pallet of pallets) {
    const cells = kinds.map((kind) =>
      count(rows.filter((row) => row.pallet === pallet && row.kind === kind)),
    );
    lines.push(`| ${pallet} | ${cells.join(' | ')} |`);
  }
  lines.push(
    `| **all** | ${kinds.map((kind) => count(rows.filter((row) => row.kind === kind))).join(' | ')} |`,
  );
  return `Existing / all (reached by a vector or test):\n\n${lines.join('\n')}`;
}

function count(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const existing = rows.filter(({ isImplemented }) => isImplemented);
  return `${existing.length} / ${rows.length} (${existing.filter(isReached).length})`;
}

export function isReached({ vectors, tests, isWalked }: Row): boolean {
  return vectors.length > 0 || tests.length > 0 || isWalked;
}

function table(title: string, rows: readonly Row[]): string {
  const lines = rows.map(
    (row) => `| \`${row.name}\` | ${row.isImplemented ? evidence(row) : absence(row)} |`,
  );
  return [`| ${title} | vectors | tests |`, '|---|---|---|', ...lines].join('\n');
}

function absence({ reason }: Row): string {
  return `absent | ${reason ?? 'not written yet'}`;
}

const MOST_NAMED = 4;

function evidence({ vectors, tests, isWalked, reason }: Row): string {
  const more = tests.length > MOST_NAMED ? [`${tests.length - MOST_NAMED} more`] : [];
  const named = [...(isWalked ? ['*walk*'] : []), ...tests.slice(0, MOST_NAMED), ...more].join(', ');
  return `${vectors.join(' ') || '–'} | ${named || reason || '–'}`;
}
