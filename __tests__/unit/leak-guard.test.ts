import type { HostAdapter } from '../../src/hosts/port.ts';
import { MemorySink } from '../../src/http/memory-sink.ts';
import { Secret } from '../../src/key/secret.ts';
import { guardHost } from '../../src/leak/guard.ts';
import { ownFingerprint, ownName, ownWord } from '../../src/leak/own-words.ts';
import { redactExcerpt } from '../../src/leak/redact-excerpt.ts';
import { createRedactor } from '../../src/leak/redactor.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9k';

/** An adapter that keeps what reached it. */
function recordingHost() {
  const events: unknown[][] = [];
  const adapter: HostAdapter = {
    name: 'plain',
    mask: (secret) => events.push(['mask', secret.length]) > 0,
    log: (text) => events.push(['log', text]),
    group: (title, text) => events.push(['group', title, text]),
    annotate: (annotation) => events.push(['annotate', annotation]),
    summarize: async (markdown) => void events.push(['summarize', markdown]),
    outputs: (outputs) =>
      void events.push(
        ...outputs.map(({ name, value }) =>
          value instanceof Secret ? ['secret output', name, value.length] : ['output', name, value],
        ),
      ),
    content: async (bytes) => void events.push(['content', Buffer.from(bytes).toString()]),
  };
  const redactor = createRedactor();
  redactor.add(new Secret(key));
  return { adapter, host: guardHost(adapter, redactor), redactor, events };
}

test('no event lets a key through', async () => {
  const { host, events } = recordingHost();
  host.log(`a ${key}`);
  host.group(key, encodeURIComponent(key));
  host.annotate({ severity: 'error', title: key, message: `m ${key}`, place: { file: `${key}.yml`, line: 3 } });
  await host.summarize(`<td>${key}</td>`);
  host.outputs([
    { name: 'body', text: `{"k":"${key}"}` },
    { name: 'headers', data: { [key]: [key] } },
    { name: 'results', record: { a: key }, ours: new Set() },
    {
      name: 'extracted',
      members: new Map([
        ['a', `"a ${key}"`],
        [`b "c"`, '[1]'],
      ]),
    },
  ]);
  expect(await host.content(Buffer.from(`<${key}>`))).toBe(true);
  expect(JSON.stringify(events)).not.toContain(key.slice(8));
  expect(events).toEqual([
    ['log', 'a ***'],
    ['group', '***', '***'],
    ['annotate', { severity: 'error', title: '***', message: 'm ***', place: { file: '***.yml', line: 3 } }],
    ['summarize', '<td>***</td>'],
    ['output', 'body', '{"k":"***"}'],
    ['output', 'headers', '{"***":["***"]}'],
    ['output', 'results', '{"a":"***"}'],
    ['output', 'extracted', '{"a":"a ***","b \\"c\\"":[1]}'],
    ['content', '<***>'],
  ]);
});

test('text for a log is inert; values and content are byte for byte', async () => {
  const { host, events } = recordingHost();
  const nasty = '::error::x\r\n\u001b[0m##[group]y';
  host.log(nasty);
  host.group(`t\n::x`, nasty);
  host.annotate({ severity: 'notice', title: 'a\nb', message: nasty });
  await host.summarize('a\n\nb\u001b ::x');
  host.outputs([{ name: 'body', text: nasty }]);
  expect(await host.content(Buffer.from(nasty))).toBe(false);
  const calm = '\\::error::x\n\\x1b[0m##\\[group]y';
  expect(events).toEqual([
    ['log', calm],
    ['group', 't \\::x', calm],
    ['annotate', { severity: 'notice', title: 'a b', message: calm }],
    ['summarize', 'a\n\nb\\x1b ::x'],
    ['output', 'body', nasty],
    ['content', nasty],
  ]);
});

describe('what only some hosts can', () => {
  const plain = recordingHost().adapter;
  const redactor = createRedactor();
  redactor.add(new Secret(key));

  test('groups whose lines come later, a live line, and an end', async () => {
    const events: unknown[][] = [];
    const host = guardHost(
      {
        ...plain,
        openGroup: (title) => events.push(['open', title]),
        closeGroup: () => events.push(['close']),
        live: (line) => events.push(['live', line]),
        finish: async (ok) => void events.push(['finish', ok]),
      },
      redactor,
    );
    host.openGroup(`${key}\n::x`);
    host.closeGroup();
    host.live(`a \n ${key}`);
    host.live(undefined);
    await host.finish(true);
    await host.finish(false);
    expect(host.isLive).toBe(true);
    expect(events).toEqual([
      ['open', '*** \\::x'],
      ['close'],
      ['live', 'a ***'],
      ['live', undefined],
      ['finish', true],
      ['finish', false],
    ]);
  });

  test('the others write a title as a line, and do without the rest', async () => {
    const { host, events } = recordingHost();
    host.openGroup(key);
    host.closeGroup();
    host.live(key);
    await host.finish(true);
    expect([host.isLive, host.name, events]).toEqual([false, 'plain', [['log', '***']]]);
  });

  test.each([
    [Object.assign(new Error(key), { code: 'EROFS' }), 'EROFS'],
    [new Error(key), 'unknown'],
  ])('an end that fails is told by its code: %s', async (error, code) => {
    const events: string[] = [];
    const failing = { ...plain, log: (text: string) => events.push(text), finish: () => Promise.reject(error) };
    await guardHost(failing, redactor).finish(true);
    expect(events).toEqual([`What this CI takes as files could not be written (${code}).`]);
  });

  test('an annotation has a text where there is one, and a code that is ours stays whole', () => {
    const { host, redactor: mine, events } = recordingHost();
    mine.add(new Secret('auth/rejected'));
    const text = `t ${key}`;
    host.annotate({ severity: 'error', code: 'auth/rejected', title: `auth/rejected: ${key}`, message: 'm', text });
    host.annotate({ severity: 'warning', code: 'auth/rejected', title: 'not auth/rejected', message: 'm' });
    host.annotate({ severity: 'warning', title: 'auth/rejected', message: 'm' });
    expect(events).toEqual([
      ['annotate', { severity: 'error', title: 'auth/rejected: ***', message: 'm', text: 't ***' }],
      ['annotate', { severity: 'warning', title: 'not ***', message: 'm' }],
      ['annotate', { severity: 'warning', title: '***', message: 'm' }],
    ]);
  });
});

test('a fingerprint is eight digits of hex, and words of ours are as they are', () => {
  expect(ownFingerprint('0a1b2c3d')).toBe('0a1b2c3d');
  for (const other of ['0a1b2c3', '0a1b2c3d4', '0A1b2c3d', 'x0a1b2c3d', '0a1b2c3g', '']) {
    expect(() => ownFingerprint(other)).toThrow('This is no fingerprint.');
  }
  expect([ownWord(true), ownWord(0), ownWord(''), ownName('name')]).toEqual(['true', '0', '', 'name']);
});

test('a key that a control character splits is no key, and one beside it is redacted first', () => {
  const { host, events } = recordingHost();
  host.log(`::${key}\u001b${key}`);
  expect(events).toEqual([['log', '\\::***\\x1b***']]);
});

test('masks and secret outputs pass on their secrets', () => {
  const { host, events } = recordingHost();
  expect(host.mask(new Secret('12345678'))).toBe(true);
  host.outputs([{ name: 'token', secret: new Secret('123456789') }]);
  expect(events).toEqual([
    ['mask', 8],
    ['secret output', 'token', 9],
  ]);
});

test('what is ours stands, and JSON stays JSON, when a secret is spelt like it', () => {
  const { host, redactor, events } = recordingHost();
  for (const word of ['rejected', 'duration-ms', '1234567', 'token', 'false', '"a":']) redactor.add(new Secret(word));
  host.outputs([
    { name: 'duration-ms', own: ownWord(1234567) },
    { name: 'ok', own: ownWord(false) },
    { name: 'error-code', own: ownWord('auth/rejected') },
    {
      name: 'results',
      record: [{ 'duration-ms': 1234567, ok: false, 'error-code': 'auth/rejected', path: '/rejected' }],
      ours: new Set(['auth/rejected']),
    },
    { name: 'headers', data: { token: 'x', a: 'false' } },
    {
      name: 'extracted',
      members: new Map([
        ['token', '1234567'],
        ['o', '{"a":1,"b":"a false token"}'],
        ['f', '"false"'],
      ]),
    },
  ]);
  expect(events).toEqual([
    ['output', 'duration-ms', '1234567'],
    ['output', 'ok', 'false'],
    ['output', 'error-code', 'auth/rejected'],
    ['output', 'results', '[{"duration-ms":1234567,"ok":false,"error-code":"auth/rejected","path":"/***"}]'],
    ['output', 'headers', '{"***":"x","a":"***"}'],
    ['output', 'extracted', '{"token":"***","o":"***","f":"***"}'],
  ]);
});

test('content that was searched once is not searched again, until there is another secret', async () => {
  const redactor = createRedactor();
  redactor.add(new Secret(key));
  let searches = 0;
  const counting = {
    ...redactor,
    whole(bytes: Uint8Array) {
      searches += 1;
      return redactor.whole(bytes);
    },
  };
  const shown: string[] = [];
  const adapter = { content: async (bytes: Uint8Array) => void shown.push(Buffer.from(bytes).toString()) };
  const host = guardHost(adapter as unknown as HostAdapter, counting);

  const sink = new MemorySink(counting);
  sink.write(Buffer.from(`<${key} another-secret>`));
  await sink.commit();
  const content = sink.redacted()?.content ?? new Uint8Array();
  expect(searches).toBe(1);
  expect(await host.content(content)).toBe(false);
  expect(searches).toBe(1);
  redactor.add(new Secret('another-secret'));
  expect(await host.content(content)).toBe(true);
  expect(searches).toBe(2);
  expect(shown).toEqual(['<*** another-secret>', '<*** ***>']);
});

test('a stream that began before a secret was added vouches for nothing', () => {
  const redactor = createRedactor();
  redactor.add(new Secret(key));
  const stream = redactor.stream();
  const released = stream.push(Buffer.from('x'.repeat(100_000)));
  redactor.add(new Secret('another-secret'));
  stream.vouch(released);
  expect(redactor.isClean(released)).toBe(false);
});

test.each([0, 5, 996, 1_000, 17_000])('an excerpt shows no part of a key that begins at %i', (before) => {
  const redactor = createRedactor();
  redactor.add(new Secret(key));
  const text = 'x'.repeat(before) + key.repeat(3_000);
  const excerpt = redactExcerpt(text, 1_000, redactor);
  // Fewer than four characters at an end are chance.
  expect(excerpt.slice(before)).toMatch(/^[*]*\w{0,3}$/);
  expect(excerpt.slice(0, before)).toBe('x'.repeat(before).slice(0, excerpt.length));
});

test('what an excerpt costs does not grow with the text', () => {
  const redactor = createRedactor();
  redactor.add(new Secret(key));
  let searched = 0;
  const counting = {
    ...redactor,
    text(text: string) {
      searched += text.length;
      return redactor.text(text);
    },
  };
  expect(redactExcerpt('%25'.repeat(2_000_000), 1_000, counting)).toMatch(/^(?:%25){1000}/);
  expect(searched).toBeLessThan(20_000);
});
