import { type Breakage, breakage } from './breakage.ts';

const spoilt = /a key that was stored/;

/** What nobody knew before is shown: a secret that an answer tells, or a key that was stored in a way of its own. */
export const hidden: readonly Breakage[] = [
  breakage(
    'an answer in which a secret cannot be found is shown',
    /too much work/,
    'engine/declared-secrets.ts',
    'if (error instanceof TooMuchWork) bearable = false;',
    '',
  ),
  breakage(
    'an answer with a secret too long to be hidden is shown',
    /too long to be hidden/,
    'engine/declared-secrets.ts',
    'if (text.length > longestSecret) return false;',
    'if (text.length > longestSecret) return true;',
  ),
  breakage(
    'JSON that is broken holds no secret',
    /broken JSON/,
    'engine/declared-secrets.ts',
    "if ('failure' in parsed) return !",
    "if ('failure' in parsed) return true || !",
  ),
  breakage(
    'a wait tells what it sees of an answer that stays hidden',
    /too long to be hidden, while/,
    'engine/polling/poll.ts',
    'answer: readable ? judged : hiddenAnswer(judged)',
    'answer: judged',
  ),
  breakage(
    'a wait looks for secrets after it has told of the answer',
    /told while it is awaited/,
    'engine/polling/poll.ts',
    'const readable = await hideDeclaredSecrets(task, response.content, engine);',
    'const readable = true;',
  ),
  {
    name: 'an expectation quotes an answer that stays hidden',
    rows: /too long to be hidden, and/,
    edits: [
      { file: 'engine/interpret-content.ts', from: "(hidden ? '***' : redactExcerpt", to: '(redactExcerpt' },
      { file: 'engine/interpret-content.ts', from: 'hidden ? failed.map(withoutAnswer) : failed', to: 'failed' },
      { file: 'engine/execute-task.ts', from: 'content: hiddenContent }', to: '}' },
    ],
  },
  {
    name: 'secrets of an answer are hidden once it is what was expected',
    rows: /told when it is not the expected one/,
    edits: [
      { file: 'engine/declared-secrets.ts', from: 'engine.hide(new Secret(leaf));', to: 'new Secret(leaf);' },
      { file: 'engine/interpret-content.ts', from: 'engine.hide(hidden);', to: '' },
    ],
  },

  breakage(
    'characters of a key are not looked at',
    spoilt,
    'key/hygiene.ts',
    'if (refusal !== undefined) return { refusal };\n  if (text.length',
    'if (text.length',
  ),
  breakage(
    'what stands around a key is sent with it',
    spoilt,
    'key/hygiene.ts',
    'if (wrappers.length > 0) {\n    const refusal',
    'if (wrappers.length < 0) {\n    const refusal',
  ),
  breakage(
    'white space around a key is a part of it',
    spoilt,
    'key/hygiene.ts',
    'while (end > start && isTrimmable(text.charCodeAt(end - 1))) end -= 1;',
    '',
  ),
  {
    name: 'a key that is refused is quoted',
    rows: spoilt,
    edits: [
      {
        file: 'key/hygiene.ts',
        from: 'evidence: [`character ${position} is ${what}`],',
        to: 'evidence: [`character ${position} is ${what}`, text],',
      },
      {
        file: 'key/hygiene.ts',
        from: "evidence: [...around, ...(core === '' ? ['and nothing inside'] : [])],",
        to: 'evidence: [...around, core],',
      },
      { file: 'key/intake.ts', from: '...hiddenIn(raw.primary, primary), ', to: '' },
      { file: 'key/intake.ts', from: 'const read = [heldBy(raw.primary, primary), ', to: 'const read = [' },
    ],
  },
  breakage(
    'keys are tried in turn',
    /to both keys/,
    'http/perform-call.ts',
    'const other = usedFallback || !isRejected',
    'const other = !isRejected',
  ),
];
