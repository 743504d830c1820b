// A test runner for Stryker that loads sources and tests once and then runs the tests that reach a mutant, mutant after
// mutant. Jest sets up a fresh realm each time, which takes a second; this takes milliseconds, so that thousands of
// mutants are a matter of minutes. It knows what this project's tests use of Jest, and no more.
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';

/** The instrumented sources ask this object which mutant is on, and count in it what they reach. */
const stryker = (globalThis.__stryker__ ??= {});

const tests = [];
const hooks = () => ({ beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] });
let group = { name: '', hooks: hooks(), parent: undefined, skipped: false };

function describe(name, body, skipped = false) {
  const parent = group;
  group = {
    name: parent.name === '' ? name : `${parent.name} ${name}`,
    hooks: hooks(),
    parent,
    skipped: skipped || parent.skipped,
    file: parent.file,
  };
  body();
  group = parent;
}

function test(name, body, _timeout, skipped = false) {
  const id = `${group.file} ${group.name} ${name}`;
  const twins = tests.filter((other) => other.plainId === id).length;
  tests.push({
    plainId: id,
    id: twins === 0 ? id : `${id} (${twins + 1})`,
    body,
    group,
    skipped: skipped || group.skipped,
  });
}

/** `each` as Jest has it for lists; names need only be different, so the row's number stands behind them. */
const each = (define) => (rows) => (name, body, timeout) => {
  for (const [index, row] of rows.entries()) {
    const values = Array.isArray(row) ? row : [row];
    define(`${name} #${index + 1}`, () => body(...values), timeout);
  }
};
const withVariants = (define) =>
  Object.assign(define, {
    each: each(define),
    skip: Object.assign((name, body, timeout) => define(name, body, timeout, true), {
      each: each((name, body, timeout) => define(name, body, timeout, true)),
    }),
  });

function installGlobals(expect) {
  const it = withVariants(test);
  Object.assign(globalThis, { describe: withVariants(describe), test: it, it, expect });
  for (const name of ['beforeAll', 'afterAll', 'beforeEach', 'afterEach'])
    globalThis[name] = (body) => group.hooks[name].push(body);
}

const lineage = (of) => (of === undefined ? [] : [...lineage(of.parent), of]);

/** Runs a test with its hooks; `beforeAll` and `afterAll` around each test, which is more work but never less true. */
async function runTest(one) {
  const groups = lineage(one.group);
  const after = [...groups].reverse();
  try {
    try {
      for (const name of ['beforeAll', 'beforeEach'])
        for (const { hooks } of groups) for (const hook of hooks[name]) await hook();
      await one.body();
    } finally {
      for (const name of ['afterEach', 'afterAll'])
        for (const { hooks } of after) for (const hook of hooks[name]) await hook();
    }
    return undefined;
  } catch (error) {
    // On a busy machine its time can be up before the first text: that says nothing.
    if (error instanceof Error && error.message.startsWith('Property interrupted after 0 tests')) return undefined;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

class SameProcessRunner {
  #patterns;
  /** Names of tests that are left out. */
  #without;
  /** Milliseconds for the random texts of one test. */
  #randomMs;
  #loaded = false;
  /** Something that a mutant did outlived it: the process must not be used again. */
  #spoilt = false;

  constructor(options) {
    this.#patterns = options.sameProcess.tests;
    this.#without = new RegExp(options.sameProcess.without);
    this.#randomMs = options.sameProcess.randomMs;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async #load() {
    if (this.#loaded) return;
    this.#loaded = true;
    const { expect } = await import(pathToFileURL(resolve('node_modules/expect/build/index.mjs')).href);
    installGlobals(expect);
    // The same random texts each time, and a failure is not shrunk: that would take longer than to find it. A test of
    // random texts ends well when its time is up, for each mutant that survives would pay for all of it.
    const { configureGlobal } = await import(pathToFileURL(resolve('node_modules/fast-check/lib/fast-check.js')).href);
    configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: this.#randomMs });
    for (const file of this.#patterns.flatMap((pattern) => globSync(pattern)).sort()) {
      group = { name: '', hooks: hooks(), parent: undefined, skipped: false, file };
      await import(pathToFileURL(resolve(file)).href);
    }
    for (const one of tests) one.skipped ||= this.#without.test(one.id);
  }

  async dryRun({ coverageAnalysis }) {
    await this.#load();
    const results = [];
    for (const one of tests) {
      if (one.skipped) {
        results.push({ id: one.id, name: one.id, timeSpentMs: 0, status: TestStatus.Skipped });
        continue;
      }
      stryker.currentTestId = coverageAnalysis === 'perTest' ? one.id : undefined;
      const began = performance.now();
      const failureMessage = await runTest(one);
      stryker.currentTestId = undefined;
      const spent = { id: one.id, name: one.id, timeSpentMs: performance.now() - began };
      one.took = spent.timeSpentMs;
      results.push(
        failureMessage === undefined
          ? { ...spent, status: TestStatus.Success }
          : { ...spent, status: TestStatus.Failed, failureMessage },
      );
    }
    // The cheap ones first: most mutants are killed by one of them.
    tests.sort((one, other) => (one.took ?? 0) - (other.took ?? 0));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    // Stryker starts a process anew when one ends, and tries the mutant again there.
    if (this.#spoilt) process.exit(1);
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    if (mutantActivation === 'static') stryker.activeMutant = activeMutant.id;
    await this.#load();
    stryker.activeMutant = activeMutant.id;
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    const killedBy = [];
    let failureMessage = '';
    let nrOfTests = 0;
    for (const one of tests) {
      if (one.skipped || wanted?.has(one.id) === false) continue;
      nrOfTests += 1;
      const failure = await runTest(one);
      const timedOut = determineHitLimitReached(stryker.hitCount, hitLimit);
      if (timedOut !== undefined) {
        stryker.activeMutant = undefined;
        return timedOut;
      }
      if (failure === undefined) continue;
      if (killedBy.length === 0) failureMessage = failure;
      killedBy.push(one.id);
      stryker.activeMutant = undefined;
      stryker.hitLimit = undefined;
      this.#spoilt = mutantActivation === 'static' || (await runTest(one)) !== undefined;
      if (!disableBail || this.#spoilt) break;
      stryker.activeMutant = activeMutant.id;
    }
    stryker.activeMutant = undefined;
    if (mutantActivation === 'static') this.#spoilt = true;
    if (killedBy.length > 0) return { status: MutantRunStatus.Killed, killedBy, failureMessage, nrOfTests };
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

const create = (options) => new SameProcessRunner(options);
create.inject = ['options'];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'same-process', create)];
