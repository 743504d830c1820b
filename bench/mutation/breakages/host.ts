import { type Breakage, breakage } from './breakage.ts';

const orders = /gives orders/;

/** What is shown is obeyed, or an end in red is shown in green. */
export const host: readonly Breakage[] = [
  breakage(
    'no text is made inert',
    orders,
    'leak/inert.ts',
    'let safe = inertControls(text);',
    "let safe = text;\n  if (text !== '\\0') return text;",
  ),
  {
    name: 'control characters are let through',
    rows: /direction of reading/,
    edits: [
      { file: 'leak/inert.ts', from: 'text.replace(controls, showControl)', to: 'text' },
      { file: 'diagnostics/visible.ts', from: 'return text.replace(invisible, showInvisible);', to: 'return text;' },
    ],
  },
  breakage(
    'nothing is escaped in the summary',
    orders,
    'leak/inert.ts',
    'return inertControls(text).replace(markup,',
    'return inertControls(text).replace(/\\0/g,',
  ),
  {
    name: 'texts of the answer are shown with their line breaks, and annotations as they are',
    rows: orders,
    edits: [
      {
        file: 'hosts/github.ts',
        from: 'command(cutText(message',
        to: 'process.stdout.write(`${message}\\n`);\n  command(cutText(message',
      },
      { file: 'leak/guard.ts', from: 'inert(redactor.text(text)) as Redacted;', to: 'redactor.text(text);' },
      { file: 'diagnostics/visible.ts', from: 'return text.replace(invisible, showInvisible);', to: 'return text;' },
      { file: 'diagnostics/visible.ts', from: "near.replace(/[ \\t\\r\\n]+/g, ' ')", to: 'near' },
    ],
  },
  breakage(
    'content is shown in the log',
    /in the content of a success|extracted and put out/,
    'hosts/github.ts',
    'async content() {},',
    'async content(bytes) {\n      process.stdout.write(bytes);\n    },',
  ),
  breakage(
    'outputs are made inert',
    /in the content of a success|extracted and put out/,
    'leak/output-values.ts',
    "if ('text' in value) return redactor.text(value.text);",
    "if ('text' in value) return redactor.text(value.text).replaceAll('::', ':\\\\:') as Redacted;",
  ),
  breakage(
    'outputs end at a word that anybody knows',
    /end of a GITHUB_OUTPUT value/,
    'hosts/github-outputs.ts',
    "const end = chanceName();\n  if (name.includes(end) || value.includes(end)) throw new Error('An output holds the delimiter made for it.');",
    "const end = 'EOF';",
  ),
  {
    name: 'annotations are not cut',
    rows: /megabyte of message/,
    edits: [
      { file: 'hosts/cut-text.ts', from: 'text.length <= most', to: 'text.length <= most * 100' },
      {
        file: 'diagnostics/render-annotation.ts',
        from: 'const messageLength = 4_096;',
        to: 'const messageLength = 40_960;',
      },
    ],
  },
  {
    name: 'a run that goes on after an error ends as it likes',
    rows: /throws the key/,
    edits: [
      { file: 'action.ts', from: 'if (finished) return;\n    finished = true;', to: 'finished = true;' },
      { file: 'action.ts', from: '!sound || ', to: '' },
    ],
  },
  breakage(
    'every end is green',
    /./,
    'action.ts',
    'begun.then(({ exitStatus }) => finish(exitStatus === 0 ? 0 : 1), fail);',
    'begun.then(() => finish(0), () => finish(0));',
  ),
  breakage(
    'a process that ends early ends as it likes',
    /ends the process/,
    'action.ts',
    "process.on('exit', () => fail(new Error('The process ended before the step did.')));",
    '',
  ),
  breakage(
    'an error that nobody caught is shown',
    /throws the key/,
    'action.ts',
    "const text = [message, ...evidence, 'Please report it with these lines.'].join('\\n');",
    'const text = String(error) + message + evidence.length;',
  ),
  breakage(
    'an error that nobody caught is left to Node',
    /throws the key/,
    'action.ts',
    "process.on('uncaughtException', fail);",
    '',
  ),
  breakage(
    'stderr stays open',
    /makes Node warn/,
    'hosts/github.ts',
    "target.removeAllListeners('warning');\n  target.on('warning', () => {});\n  target.noDeprecation = true;\n  target.throwDeprecation = false;\n  // Defined, not assigned: reading the real one would open it.\n  Object.defineProperty(target, 'stderr', { configurable: true, enumerable: true, get: openNothing });",
    '',
  ),
  breakage(
    'the workspace must be known',
    /empty of everything else/,
    'hosts/github-context.ts',
    "const workspace = resolve(variable(env, 'GITHUB_WORKSPACE') ?? process.cwd());",
    "const workspace = resolve(variable(env, 'GITHUB_WORKSPACE') as string);",
  ),
];
