import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { explainFindings } from '../engine/explain-findings.ts';
import { readTlsMaterial } from '../engine/tls-material.ts';
import { resolveUrl } from '../http/url.ts';
import { inputFlags } from '../inputs/flags.ts';
import { renderFlag } from '../inputs/help.ts';
import { parseInputs } from '../inputs/parse-inputs.ts';
import type { RawInputs } from '../inputs/port.ts';
import type { Job } from '../job.ts';
import { findDebugLeaks } from '../key/debug.ts';
import { intakeKeys } from '../key/intake.ts';
import type { RawKeys } from '../key/port.ts';
import { inert } from '../leak/inert.ts';
import { createRedactor } from '../leak/redactor.ts';
import { run } from '../run.ts';
import { type Flag, parseArguments } from './arguments.ts';
import { createCliHost } from './cli-host.ts';
import { cliJob } from './cli-job.ts';
import { answersThatLetTheKeyIn, judgeCall } from './doctor/call-verdict.ts';
import { checkConnection } from './doctor/check-connection.ts';
import { checkKey } from './doctor/check-key.ts';
import { checkExtraCertificates, checkNode } from './doctor/check-node.ts';
import { checkRoute } from './doctor/check-proxy.ts';
import { findingOf, pass } from './doctor/finding.ts';
import { createReport, type DoctorReport } from './doctor/report.ts';
import { forbiddenFlags, keyFlags } from './key-flags.ts';
import { readKeys } from './read-keys.ts';
import { reportFaults } from './report-faults.ts';
import type { Session } from './session.ts';
import { silentHost } from './silent-host.ts';

/** The inputs that decide where and how a call goes. */
const asked: ReadonlySet<string> = new Set([
  'base-url',
  'api-key-header',
  'api-key-scheme',
  'ca-file',
  'client-cert-file',
  'client-key-file',
  'timeout',
]);

function doctorFlags(): readonly Flag[] {
  const inputs = inputFlags().filter(({ name }) => asked.has(name));
  return [...inputs, { name: 'path', kind: 'value' }, ...keyFlags, ...forbiddenFlags];
}

/** The flags for `kimp360 doctor --help`. */
export function doctorFlagsHelp(): string {
  const rows = inputFlags().filter(({ name }) => asked.has(name));
  const same = rows.map(({ name, placeholder }) => renderFlag(`--${name} ${placeholder}`, 'as for a call'));
  return `Where to look:\n${renderFlag('--path PATH', 'A path of your account to call. Default: /.')}${same.join('')}`;
}

/** `kimp360 doctor`: says what is wrong before a pipeline does. The exit status is that of the first check that failed. */
export async function doctor(argv: readonly string[], session: Session): Promise<number> {
  const { values, faults } = parseArguments(argv, {
    command: 'kimp360 doctor',
    positionals: [],
    flags: doctorFlags(),
  });
  const { keys, faults: unread } = await readKeys(values, session.keys, () => process.stdin, session.signal);
  if (faults.length + unread.length > 0) return reportFaults([...faults, ...unread]);
  const job = await jobOf(values, keys, session);
  const redactor = createRedactor();
  for (const secret of [...intakeKeys(keys).secrets, ...job.transports.secrets()]) redactor.add(secret);
  const report = createReport((text) => inert(redactor.text(text)));
  await examine(job, report, (found) =>
    explainFindings(
      found,
      {
        environment: job.readContext().environment,
        key: { present: keys.primary !== undefined, fallback: 'none' },
        acceptedEarlier: false,
      },
      { redactor, failOnError: true },
    ),
  );
  return report.end();
}

type Explain = (found: readonly Diagnostic[]) => ReturnType<typeof explainFindings>;

/** The checks in the order in which a call needs what they check; each is told as soon as it is known. */
async function examine(job: Job, report: DoctorReport, explain: Explain): Promise<void> {
  const { platform, transports } = job;
  const intake = intakeKeys(job.keys);
  const tell = async (topic: string, found: readonly Diagnostic[]): Promise<void> =>
    report.add(...(await explain(found)).map((one) => findingOf(topic, one)));

  await report.add(checkNode(platform.versions.node));
  await report.add(...listOf(await checkExtraCertificates(job.environment, Boolean(job.inputs.values['ca-file']))));
  await report.add(...(await checkKey(job.keys, intake, explain)));
  const spoiled = [...findDebugLeaks(job.environment), ...transports.refuse()];
  await tell('Environment', spoiled);
  if (spoiled.length === 0) await report.add(pass('Environment: nothing prints the key or weakens TLS'));

  const { plan, faults, warnings } = await parseInputs(job.inputs, {
    files: platform.files,
    namedOnCommandLine: true,
    context: job.readContext(),
    newIdempotencyKey: () => platform.uuid(),
  });
  await tell('Input', [...faults, ...warnings]);
  if (plan === undefined) return;
  const { tls, found: unread } = await readTlsMaterial(plan.target, platform.files);
  const tlsFaults = [...unread, ...listOf(await transports.check(tls))];
  await tell('Certificates', tlsFaults);
  // Nothing is sent, not even without the key, over a connection that would not be checked.
  if (tlsFaults.length > 0 || transports.refuse().length > 0) return;

  const bound = await plan.steps[0]?.bind(plan.scope);
  if (bound === undefined || !('task' in bound)) return;
  const { task } = bound;
  const transport = transports.create(tls);
  const url = resolveUrl(plan.target, task);
  try {
    await report.add(...(await checkRoute(url, transport, job.environment)));
    if (report.failed('DNS')) return;
    const { timeoutMs } = task;
    await report.add(
      ...(await checkConnection({ url, transport, tls, clock: platform.clock, timeoutMs, signal: job.signal })),
    );
  } finally {
    transport.close();
  }
  if (report.failed('Connection') || intake.primary === undefined || spoiled.length > 0 || job.signal.aborted) return;
  const end = await run(job);
  const seen = new Set([...intake.warnings, ...warnings].map(({ code }) => code));
  await report.add(...judgeCall(end.report, task.path, seen));
}

/** The one authenticated call, as any other command would make it. */
async function jobOf(values: Readonly<Record<string, string>>, keys: RawKeys, session: Session): Promise<Job> {
  const own = new Set(keyFlags.map(({ name }) => name));
  const given = Object.fromEntries(Object.entries(values).filter(([name]) => !own.has(name)));
  const inputs: RawInputs = {
    values: {
      path: '/',
      timeout: '10s',
      ...given,
      method: 'GET',
      retries: '0',
      'expect-status': answersThatLetTheKeyIn,
    },
    label: (name) => `--${name}`,
    unknown: 'error',
  };
  const host = await createCliHost(undefined, process.env);
  return cliJob(silentHost(host.adapter), host, keys, inputs, session);
}

function listOf<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one];
}
