// Mutation testing of what keeps the key. From the project's root, with Node 24:
//   npm ci --prefix bench/mutation
//   MUTATE='src/key/**/*.ts' TESTS='__tests__/unit/key*.test.ts' node bench/mutation/node_modules/@stryker-mutator/core/bin/stryker.js run bench/mutation/stryker.config.mjs
export default {
  mutate: (process.env.MUTATE ?? 'src/key/**/*.ts').split(','),
  plugins: [new URL('same-process-runner.js', import.meta.url).href],
  // No file of this name: Stryker would rewrite the project's own with a TypeScript that has no such interface.
  tsconfigFile: 'bench/mutation/tsconfig.json',
  testRunner: 'same-process',
  sameProcess: {
    tests: (process.env.TESTS ?? '__tests__/unit/key*.test.ts').split(','),
    // For the random texts of one test.
    randomMs: Number(process.env.RANDOM_MS ?? 300),
    // Tests of megabytes: each costs seconds, and each mutant would pay for all of them.
    without: process.env.WITHOUT ?? '2 MiB|64 KiB|a million|memory stays|cut at any place|what an excerpt costs',
  },
  testRunnerNodeArgs: ['--no-warnings'],
  coverageAnalysis: 'perTest',
  // A mutant in what runs only while a module loads costs a process of its own.
  ignoreStatic: process.env.STATIC === undefined,
  warnings: { slow: false, unknownOptions: false },
  concurrency: 1,
  ignorePatterns: ['dist', 'build', 'bench', 'ci', 'docs'],
  tempDirName: 'build/mutation',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'build/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false },
  timeoutMS: 4000,
};
