import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { checkExpectations } from '../expect/expectations.ts';
import { extractValues } from '../expect/extractions.ts';
import { parseJsonContent } from '../expect/json.ts';
import { unmaskable } from '../key/maskable.ts';
import { Secret } from '../key/secret.ts';
import { redactExcerpt } from '../leak/redact-excerpt.ts';
import type { Task } from '../plan/plan.ts';
import type { Notice } from '../report/results.ts';
import { longestSecret, staysHidden } from './declared-secrets.ts';
import { doubtHeld } from './doubt-held.ts';
import type { Engine } from './engine.ts';

/**
 * Expectations and extraction over an expected answer. Extracted secrets are masked before anything else sees them.
 *
 * @param hidden nobody knows where a secret stands in it, so nothing of it is quoted
 * @param withoutKey the key stood in it, and `***` has its place
 */
export async function interpretContent(
  task: Task,
  content: Uint8Array,
  contentType: string,
  engine: Engine,
  { hidden = false, withoutKey = false }: { readonly hidden?: boolean; readonly withoutKey?: boolean } = {},
) {
  const redact = (text: string, length: number) => (hidden ? '***' : redactExcerpt(text, length, engine.redactor));
  const parsed = await parseJsonContent(content, contentType);
  const taken = await extractValues(task.extract, parsed, redact);
  const extracted = namesTo<string>();
  const extractedJson = namesTo<string>();
  const secrets = namesTo<Secret>();
  const masked: string[] = [];
  const unmasked: Notice[] = [];
  const tooLong: Diagnostic[] = [];
  for (const { name, value, json, secret } of taken.values) {
    extracted[name] = secret ? '***' : value;
    extractedJson[name] = secret ? '"***"' : json;
    // What holds the key itself is no secret of the server's: it stays redacted, whatever the caller marked it.
    if (!secret || engine.holdsKey(value) || (withoutKey && value.includes('***'))) continue;
    if (value.length > longestSecret) {
      tooLong.push(tooLongSecret(name, value.length));
      delete extracted[name];
      delete extractedJson[name];
      continue;
    }
    const hidden = new Secret(value, { isJson: /^[[{]/.test(json) });
    secrets[name] = hidden;
    const unfit = unmaskable(value);
    if (unfit !== undefined) {
      unmasked.push(noticeOfUnmasked(name, unfit));
    } else {
      engine.hide(hidden);
      masked.push(name);
    }
  }
  const failed = await checkExpectations(task.expect, parsed, content, redact);
  const unmet = hidden ? failed.map(withoutAnswer) : failed;
  // `expect/not-json` is one fault, though both met it.
  const failures: readonly Diagnostic[] = [...new Set([...unmet, ...taken.failures, ...tooLong])];
  const doubts = unmet.length > 0 || hidden ? [] : await doubtHeld(task, parsed);
  const notices = [...noticesOfMasked(masked, engine.context), ...unmasked, ...doubts];
  return { extracted, extractedJson, secrets, failures, notices };
}

/** Every form of a secret is looked for everywhere; of one that a server made endless, that would take as long. */
function tooLongSecret(name: string, length: number): Diagnostic {
  return diagnostic('extract/missing', `The value for \`${name}\` is too long to be kept secret.`, {
    evidence: ['the result is too long to be kept secret', `${length} characters, and ${longestSecret} at most`],
  });
}

/** A map by names that a caller chose: `constructor` is one like any other. */
function namesTo<V>(): Record<string, V> {
  return Object.create(null);
}

function noticesOfMasked(
  names: readonly string[],
  { dropsMaskedOutputs, leavesUnmasked }: Engine['context'],
): readonly Notice[] {
  if (names.length === 0) return [];
  const one = names.length === 1;
  if (leavesUnmasked === true) {
    return [
      {
        title: one ? 'A secret output is not masked' : 'Secret outputs are not masked',
        message: `The ${one ? 'output' : 'outputs'} ${list(names)} ${one ? 'holds a secret' : 'hold secrets'} that no mask hides, so a later step that prints ${one ? 'it' : 'them'} shows ${one ? 'it' : 'them'} in its log. Make the call by the Action, which masks ${one ? 'it' : 'them'}; or let the step that uses ${one ? 'it' : 'them'} begin with the command \`add-mask\`.`,
      },
    ];
  }
  if (dropsMaskedOutputs !== true) return [];
  const what = one ? `output ${list(names)} holds a masked value` : `outputs ${list(names)} hold masked values`;
  const it = one ? 'it' : 'them';
  return [
    {
      title: one ? 'A masked output stays in its job' : 'Masked outputs stay in their job',
      message: `The ${what}, and GitHub drops ${it} where ${one ? 'it is made an output' : 'they are made outputs'} of the job. Pass ${it} between the steps of this job only, or fetch ${it} again in the other job.`,
    },
  ];
}

function noticeOfUnmasked(name: string, unfit: string): Notice {
  return {
    title: 'A secret is not masked',
    message: `The value of \`${name}\` is ${unfit}. It is not masked, since that would blot out the log and hide nothing; its output is set.`,
  };
}

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter((part) => part !== '').join(' and ');
}

function withoutAnswer(found: Diagnostic): Diagnostic {
  return found.code === 'expect/failed' ? { ...found, evidence: [staysHidden] } : found;
}
