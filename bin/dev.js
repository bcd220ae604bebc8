#!/usr/bin/env -S node --import tsx
// The command line from its sources: node --import tsx bin/dev.js wallet list
process.env.NODE_ENV = 'development';
const { main } = await import('../src/cli/main.ts');
await main(new URL('../', import.meta.url).pathname);
