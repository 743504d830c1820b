import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Annotation, HostAdapter, HostName, Place } from '../hosts/port.ts';
import type { Secret } from '../key/secret.ts';
import { inert, inertControls } from './inert.ts';
import { type PlainOutput, redactOutput } from './output-values.ts';
import type { Redacted, Redactor } from './port.ts';
import { redactWhole } from './redact-whole.ts';

/** An annotation before redaction. */
export interface PlainAnnotation {
  readonly severity: Annotation['severity'];
  /** With which the title begins, if it does: a word of ours, which stays whole. */
  readonly code?: DiagnosticCode;
  readonly title: string;
  readonly message: string;
  readonly text?: string;
  readonly place?: Place;
}

/** The host as run and report see it: the events of `HostAdapter` for plain text, and no way around the redactor. */
export interface Host {
  readonly name: HostName;
  /** Registers values with the host's own masking; false where the host cannot. The redactor is told separately. */
  mask(...secrets: readonly Secret[]): boolean;
  log(text: string): void;
  group(title: string, text: string): void;
  /** Begins a group whose lines come later, until {@link Host.closeGroup}. */
  openGroup(title: string): void;
  closeGroup(): void;
  /** Whether a person watches a line that can be drawn anew. */
  readonly isLive: boolean;
  /** Draws that line; undefined takes it away. */
  live(line: string | undefined): void;
  annotate(annotation: PlainAnnotation): void;
  /** Markdown whose foreign parts went through `escapeHtml`. */
  summarize(markdown: string): Promise<void>;
  outputs(outputs: readonly PlainOutput[]): void;
  /** The whole content of one response; true when a secret stood in it and was redacted. */
  content(bytes: Uint8Array): Promise<boolean>;
  /** The last event; never rejects. */
  finish(ok: boolean): Promise<void>;
}

/**
 * Puts the redactor, and what makes text inert, in front of every event of a host. Redaction comes first: an escape
 * written into the middle of a secret would hide it.
 */
export function guardHost(adapter: HostAdapter, redactor: Redactor): Host {
  const safe = (text: string): Redacted => inert(redactor.text(text)) as Redacted;
  const safeLine = (text: string): Redacted => safe(text).replace(/\s*\n\s*/g, ' ') as Redacted;
  const safePlace = (place: Place): Place => ({ ...place, file: safeLine(place.file) });

  return {
    name: adapter.name,
    mask: (...secrets) => adapter.mask(...secrets),
    log: (text) => adapter.log(safe(text)),
    group: (title, text) => adapter.group(safeLine(title), safe(text)),
    openGroup: (title) => (adapter.openGroup ?? adapter.log)(safeLine(title)),
    closeGroup: () => adapter.closeGroup?.(),
    isLive: adapter.live !== undefined,
    live: (line) => adapter.live?.(line === undefined ? undefined : safeLine(line)),
    annotate({ severity, code = '', title, message, text, place }) {
      const own = title.startsWith(code) ? code : '';
      adapter.annotate({
        severity,
        title: `${own}${safeLine(title.slice(own.length))}` as Redacted,
        message: safe(message),
        ...(text === undefined ? {} : { text: safe(text) }),
        ...(place === undefined ? {} : { place: safePlace(place) }),
      });
    },
    summarize: (markdown) => adapter.summarize(inertControls(redactor.text(markdown)) as Redacted),
    outputs: (outputs) => adapter.outputs(outputs.map((output) => redactOutput(output, redactor))),
    async content(bytes) {
      const { content, hits } = redactWhole(bytes, redactor);
      await adapter.content(content);
      return hits > 0;
    },
    async finish(ok) {
      try {
        await adapter.finish?.(ok);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        adapter.log(safe(`What this CI takes as files could not be written (${code ?? 'unknown'}).`));
      }
    },
  };
}
