import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type {
  GivenFacts,
  KeyFacts,
  RequestFacts,
  ResponseFacts,
  RunEnvironmentFacts,
  RunFacts,
} from '../../../src/diagnostics/facts.ts';
import { judgeStatus } from '../../../src/diagnostics/judge-status.ts';

/** A failure as a run would report it; its golden file is `<name>.txt` beside this one. */
export interface Scenario {
  /** `<area>-<what>`, with `.variant` where there are several. */
  readonly name: string;
  readonly found: Diagnostic;
  readonly facts: RunFacts;
}

export interface Changes {
  readonly environment?: Partial<RunEnvironmentFacts>;
  readonly key?: Partial<KeyFacts>;
  readonly request?: Partial<RequestFacts>;
  readonly response?: Partial<ResponseFacts>;
  readonly acceptedEarlier?: boolean;
  readonly attempts?: number;
  readonly given?: Partial<GivenFacts>;
}

/** A call with nothing but what every call has. */
const bare: GivenFacts = {
  idempotencyKey: false,
  retries: true,
  saveTo: false,
  failWhen: false,
  maxRate: false,
  supportFile: false,
  caFile: false,
  clientCertificate: false,
  acceptsJson: true,
};

/** A push to a repository on GitHub that calls Kimp360 with a whole key from the input. */
export function factsOf(changes: Changes = {}): RunFacts {
  return {
    environment: {
      host: 'github',
      secretSource: 'Actions',
      eventName: 'push',
      actor: 'example',
      triggeringActor: 'example',
      repository: 'example/app',
      workflowRef: 'example/app/.github/workflows/ci.yml@refs/heads/main',
      jobWorkflowRef: 'example/app/.github/workflows/ci.yml@refs/heads/main',
      ...changes.environment,
    },
    key: {
      present: true,
      source: 'input',
      lengthClass: '40+',
      fingerprint: '3f2a9c01',
      fallback: 'none',
      ...changes.key,
    },
    request: {
      method: 'GET',
      url: 'https://api.kimp360.com/requests',
      keyHeader: 'x-api-key',
      keySent: true,
      origins: ['https://api.kimp360.com'],
      ...changes.request,
    },
    ...(changes.response === undefined
      ? {}
      : { response: { status: 200, statusText: '', headers: {}, bodyStart: '', ...changes.response } }),
    acceptedEarlier: changes.acceptedEarlier ?? false,
    ...(changes.attempts === undefined ? {} : { attempts: changes.attempts }),
    ...(changes.given === undefined ? {} : { given: { ...bare, ...changes.given } }),
  };
}

/** A JSON answer. */
export function json(
  status: number,
  statusText: string,
  body: unknown,
  headers: Record<string, string> = {},
): Partial<ResponseFacts> {
  return {
    status,
    statusText,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    bodyStart: JSON.stringify(body),
    json: body,
  };
}

/** A web page. */
export function page(
  status: number,
  statusText: string,
  html: string,
  headers: Record<string, string> = {},
): Partial<ResponseFacts> {
  return { status, statusText, headers: { 'content-type': 'text/html', ...headers }, bodyStart: html };
}

/** A scenario whose diagnostic is made from the answer. */
export function judged(name: string, changes: Changes): Scenario {
  const facts = factsOf(changes);
  return { name, facts, found: judgeStatus(facts) };
}

/** A scenario before any call was made. */
export function uncalled(name: string, found: Diagnostic, changes: Changes = {}, without?: 'no key'): Scenario {
  const { request: _none, ...facts } = factsOf(changes);
  return {
    name,
    found,
    facts: without === undefined ? facts : { ...facts, key: { present: false, fallback: 'none' } },
  };
}

/** A scenario whose diagnostic was found during a call. */
export function called(name: string, found: Diagnostic, changes: Changes = {}): Scenario {
  return { name, found, facts: factsOf(changes) };
}
