import { OTHER_VARIABLES, SETTINGS } from '../config/index.js';
import { EXIT } from '../errors/base.js';
import type { HelpTopic } from '../output/views/help-topic.js';
import { SCHEMA } from './envelope.js';

const MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  done: 'Done; also when a list is empty.',
  unexpected: 'Something nobody foresaw: a defect of tao.',
  usage: 'The command line, a setting or an input is wrong. Nothing was done.',
  cancelled: 'You were asked and said no. Nothing was done.',
  wallet: 'A wallet or key is missing, locked, damaged or in the way.',
  node: 'The node cannot be reached, or its answer is not understood.',
  refused: 'The chain refused: before inclusion (nothing paid), or when executing (fee paid).',
  unknownOutcome: 'Sent, but what became of it is not known. Look before you send again.',
  interrupted: 'Interrupted with Ctrl-C.',
};

/** What each exit code means. They follow from the kind of error, never from its text. */
export const exitCodes = (): HelpTopic => ({
  title: 'Exit codes',
  entries: Object.entries(EXIT).map(([name, code]) => ({
    term: String(code),
    meaning: MEANINGS[name as keyof typeof EXIT],
  })),
});

/** Every environment variable that is read. A flag wins over a variable, a variable over the configuration file. */
export const environment = (): HelpTopic => ({
  title: 'Environment variables. Flags win over them; they win over the configuration file.',
  entries: [
    ...Object.values(SETTINGS).flatMap(({ env, summary }) =>
      env.map((term, i) => ({ term, meaning: i === 0 ? summary : `The same; ${env[0]} wins.` })),
    ),
    ...OTHER_VARIABLES.map(({ name, summary }) => ({ term: name, meaning: summary })),
  ],
});

/** What is printed where, and in which form. */
export const output = (): HelpTopic => ({
  title: 'Output',
  entries: [
    { term: 'stdout', meaning: 'The result and nothing else.' },
    { term: 'stderr', meaning: 'Questions, progress, notices, warnings and errors.' },
    { term: 'terminal', meaning: 'Tables fitted to the width, in colour unless NO_COLOR is set.' },
    {
      term: 'pipe',
      meaning: 'One record a line, fields set apart by tabs, exact values, no titles and no colour.',
    },
    {
      term: '--json',
      meaning: `One JSON document, on failure too: {"schema":"${SCHEMA}","command","ok","chain","data" or "error","warnings"}. Never asks.`,
    },
    {
      term: 'amounts',
      meaning: 'In JSON {"rao":"1500000000","unit":"tao"} or {"rao","unit":"alpha","netuid"}; never a float.',
    },
    { term: '-', meaning: 'Standard input, wherever a file or a list is read.' },
    {
      term: 'questions',
      meaning:
        'Only on a terminal and without --yes; otherwise all missing inputs are named at once, exit code 2.',
    },
  ],
});
