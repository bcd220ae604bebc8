const isRecording = process.env.TAO_EVIDENCE !== undefined;

/** Native ES modules under `NODE_OPTIONS=--experimental-vm-modules`; TypeScript is stripped by swc. */
export default {
  rootDir: '..',
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  // What the tests make the runtime do, for the table of conformance.
  setupFilesAfterEnv: isRecording ? ['<rootDir>/test/conformance/record.ts'] : [],
  testMatch: ['**/*.test.ts'],
  // A machine under load may take its time; no test waits for the clock.
  testTimeout: 180_000,
  // Left to itself jest keeps one core idle.
  maxWorkers: '100%',
};
