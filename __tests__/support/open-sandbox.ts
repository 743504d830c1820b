import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts';

/** A sandbox of one test, with a clock that stands until it is moved, and a client with the key that works. */
export interface OpenSandbox {
  readonly sandbox: Sandbox;
  /** Milliseconds since the start; set to move the clock. */
  elapsed: number;
  call(method: string, path: string, more?: RequestInit): Promise<Response>;
  /** `POST /requests`; what is given beside `path` are header fields. */
  create(title: string, more?: Readonly<Record<string, string>>): Promise<Response>;
}

const open: Sandbox[] = [];

/** @param ratePerMinute more than any test needs, unless told */
export async function openSandbox(ratePerMinute = 10_000): Promise<OpenSandbox> {
  const time = { elapsed: 0 };
  const clock = { now: () => Date.UTC(2026, 0, 1) + time.elapsed, monotonic: () => time.elapsed };
  const sandbox = await startSandbox({ clock, ratePerMinute });
  open.push(sandbox);
  const call: OpenSandbox['call'] = (method, path, more = {}) =>
    fetch(new URL(path, sandbox.url), {
      method,
      ...more,
      headers: { 'x-api-key': sandbox.keys.works, ...(more.headers as Record<string, string>) },
    });
  return Object.assign(time, {
    sandbox,
    call,
    create: (title: string, { path = '/requests', ...headers }: Readonly<Record<string, string>> = {}) =>
      call('POST', path, {
        body: JSON.stringify({ title }),
        headers: { 'content-type': 'application/json', ...headers },
      }),
  });
}

export async function closeSandboxes(): Promise<void> {
  await Promise.all(open.splice(0).map((one) => one.close()));
}

export async function jsonOf(answer: Promise<Response>): Promise<Record<string, unknown>> {
  return (await (await answer).json()) as Record<string, unknown>;
}
