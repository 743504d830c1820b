import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { SeenAnswer } from '../http/call.ts';
import type { RedactedBytes, Redactor } from '../leak/port.ts';
import { redactWhole } from '../leak/redact-whole.ts';

/** Counts the secrets that servers send back during one call, redirects and attempts that were tried again included. */
export class EchoTally {
  readonly #redactor: Redactor;
  readonly #fields = new Map<string, number>();
  #content = 0;
  /** The same, in what went to a file. */
  #saved = 0;
  #last: SeenAnswer | undefined;

  constructor(redactor: Redactor) {
    this.#redactor = redactor;
  }

  /** Takes note of an answer; returns its content without secrets. */
  see(answer: SeenAnswer): RedactedBytes {
    const { content, hits } = answer.redacted ?? redactWhole(answer.content, this.#redactor);
    const found = this.#searchFields(answer);
    for (const [name, count] of found) this.#fields.set(name, (this.#fields.get(name) ?? 0) + count);
    this.addContent(hits);
    if (hits > 0 || found.length > 0) this.#last = answer;
    return content;
  }

  /** The fields, and the status text, in which something stood. */
  #searchFields({ fields, statusText }: SeenAnswer): readonly (readonly [name: string, hits: number])[] {
    // Nearly always there is nothing, and one search tells that for all of them. Between them stands what no field
    // holds and no line ends with: a secret in pieces, one a line, would be searched for once more.
    let all = statusText;
    for (const [name, value] of fields) all += `\u0001${name}: ${value}`;
    if (this.#redactor.redact(all).hits === 0) return [];
    const parts: readonly (readonly [string, string])[] = [...fields, ['(status text)', statusText]];
    return parts
      .map(([name, value]) => [name, this.#redactor.redact(`${name}: ${value}`).hits] as const)
      .filter(([, count]) => count > 0);
  }

  /** Secrets that were found in content that is not seen here. */
  addContent(hits: number): void {
    this.#content += hits;
  }

  /** Secrets that were found while content was streamed to a file. */
  addSaved(hits: number): void {
    this.#saved += hits;
  }

  /** `leak/echoed`, when there was anything. */
  diagnostic(): Diagnostic | undefined {
    const total = [...this.#fields.values()].reduce((sum, count) => sum + count, this.#content + this.#saved);
    if (total === 0) return undefined;
    const times = total === 1 ? 'once' : `${total} times`;
    return diagnostic('leak/echoed', `The server sent a secret of this run back, ${times}; it was redacted.`, {
      severity: 'warning',
      evidence: [
        ...(this.#content > 0 ? [`in the content: ${this.#content}`] : []),
        ...(this.#saved > 0
          ? [
              `in the content that was saved: ${this.#saved}; the file has \`***\` there, and is not byte for byte what was sent`,
            ]
          : []),
        ...[...this.#fields].map(([name, count]) => `in the field ${name}: ${count}`),
        ...(this.#last === undefined ? [] : [`answered by ${this.#last.url.origin} with ${this.#last.status}`]),
      ],
    });
  }
}
