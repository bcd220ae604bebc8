import { runAgentProcess } from '../../../../src/wallet/agent/process.js';

/** The agent as a process of its own, as the CLI starts it; the folder is the only argument. */
await runAgentProcess(process.argv[2] ?? '');
