import type { Annotation, HostAdapter, HostName, Place } from '../hosts/port.ts';
import type { Secret } from '../key/secret.ts';
import { inert, inertControls } from './inert.ts';
import type { Redacted, Redactor } from './port.ts';
import { redactWhole } from './redact-whole.ts';

/** An annotation before redaction. */
export interface PlainAnnotation {
  readonly severity: Annotation['severity'];
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
  /** Byte for byte but for secrets; true when one stood in the value and was redacted. */
  output(name: string, value: string): boolean;
  secretOutput(name: string, secret: Secret): void;
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
    annotate({ severity, title, message, text, place }) {
      adapter.annotate({
        severity,
        title: safeLine(title),
        message: safe(message),
        ...(text === undefined ? {} : { text: safe(text) }),
        ...(place === undefined ? {} : { place: safePlace(place) }),
      });
    },
    summarize: (markdown) => adapter.summarize(inertControls(redactor.text(markdown)) as Redacted),
    output(name, value) {
      const { text, hits } = redactor.redact(value);
      adapter.output(redactor.text(name), text);
      return hits > 0;
    },
    secretOutput: (name, secret) => adapter.secretOutput(redactor.text(name), secret),
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
