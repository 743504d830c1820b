import type { Output } from '../hosts/port.ts';
import type { Secret } from '../key/secret.ts';
import type { OutputName } from '../outputs/definitions.ts';
import { isJson } from './is-json.ts';
import { ownName } from './own-words.ts';
import type { Redacted, Redactor } from './port.ts';

/** An output before redaction: what it holds decides what of it can be a secret. */
export type PlainOutput = { readonly name: OutputName | ExtractedName } & PlainValue;

/** A name that the workflow gave an extracted value. */
export type ExtractedName = string;

type PlainValue =
  /** Ours altogether: see `ownWord`. */
  | { readonly own: Redacted }
  /** Foreign: redacted as it stands. */
  | { readonly text: string }
  /** Made into JSON; foreign, names included. */
  | { readonly data: unknown }
  /** Made into JSON; the names in it are ours, and so are these texts. */
  | { readonly record: unknown; readonly ours: ReadonlySet<string> }
  /** JSON texts by names of the workflow; made into one object. */
  | { readonly members: ReadonlyMap<string, string> }
  /** Set on purpose. */
  | { readonly secret: Secret };

/** JSON stays JSON whatever stands in it: its parts are redacted, not its text. */
export function redactOutput(output: PlainOutput, redactor: Redactor): Output {
  return { name: ownName(output.name), value: redactValue(output, redactor) };
}

function redactValue(value: PlainValue, redactor: Redactor): Redacted | Secret {
  if ('own' in value) return value.own;
  if ('secret' in value) return value.secret;
  if ('text' in value) return redactor.text(value.text);
  if ('data' in value) return JSON.stringify(redactor.data(value.data)) as Redacted;
  if ('record' in value) return JSON.stringify(redactor.record(value.record, value.ours)) as Redacted;
  const members = [...value.members].map(([name, json]) => `${JSON.stringify(name)}:${redactJson(json, redactor)}`);
  return `{${members.join(',')}}` as Redacted;
}

/** A number in which a secret stands is no number any more. */
function redactJson(json: string, redactor: Redactor): string {
  const { text, hits } = redactor.redact(json);
  return hits === 0 || isJson(text) ? text : '"***"';
}
