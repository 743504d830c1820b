import { endGroup, error, info, notice, startGroup, warning } from '@actions/core';
import { inert } from '../leak/inert.ts';
import { escapeData } from './command-text.ts';
import { cutText } from './cut-text.ts';
import { writeOutputs } from './github-outputs.ts';
import { appendSummary } from './github-summary.ts';
import type { Annotation, HostAdapter } from './port.ts';

/** GitHub shows ten annotations of a kind in a step; one of ours is kept free for the error that ends the run. */
const mostAnnotations = 10;
/** Characters of a message that GitHub keeps; it cuts the rest without a word. */
const longestMessage = 4_096;

/** A GitHub Action's step. Whoever makes it has called {@link silenceStderr} before. */
export function createGithubHost(): HostAdapter {
  let annotations = 0;
  return {
    name: 'github',
    mask(...secrets) {
      // The toolkit writes each by itself; a key has a dozen forms.
      const commands = secrets.map((secret) => `::add-mask::${escapeData(secret.reveal())}\n`);
      process.stdout.write(commands.join(''));
      return true;
    },
    log(text) {
      for (const line of linesOf(text)) info(line);
    },
    group(title, text) {
      startGroup(inert(title));
      for (const line of linesOf(text)) info(line);
      endGroup();
    },
    openGroup: (title) => startGroup(inert(title)),
    closeGroup: endGroup,
    annotate(annotation) {
      const { severity, title, message, text } = annotation;
      const room = severity === 'error' ? mostAnnotations : mostAnnotations - 1;
      if (annotations >= room) {
        for (const line of linesOf(text ?? `${severity}: ${title}\n${message}`)) info(line);
        return;
      }
      annotations += 1;
      issue(annotation);
    },
    async summarize(markdown) {
      appendSummary(process.env.GITHUB_STEP_SUMMARY, markdown);
    },
    outputs: (outputs) => writeOutputs(process.env.GITHUB_OUTPUT, outputs),
    async content() {},
  };
}

function issue({ severity, title, message, place }: Annotation): void {
  const command = { error, warning, notice }[severity];
  command(cutText(message, longestMessage, '\n… cut here; the job summary holds the rest.'), {
    title,
    ...(place === undefined ? {} : { file: place.file }),
    ...(place?.line === undefined ? {} : { startLine: place.line }),
    ...(place?.column === undefined ? {} : { startColumn: place.column }),
  });
}

/**
 * Text arrives inert from `leak/guard.ts`; this is the last defence, and changes nothing then. The runner obeys
 * `::command::` after white space and `##[command]` anywhere in a line, and the toolkit's `info` escapes neither.
 */
function linesOf(text: string): string[] {
  return inert(text).split('\n');
}

/**
 * Nothing may reach stderr: the runner reads it before stdout, so a line there can overtake the masks.
 * Node's own warnings are dropped, and stdout that nobody reads any more is no reason to crash.
 */
export function silenceStderr(target: NodeJS.Process): void {
  target.removeAllListeners('warning');
  target.on('warning', () => {});
  target.noDeprecation = true;
  target.throwDeprecation = false;
  // Defined, not assigned: reading the real one would open it.
  Object.defineProperty(target, 'stderr', { configurable: true, enumerable: true, get: openNothing });
  target.stdout.on('error', () => {});
}

let nothing: NodeJS.WritableStream | undefined;

function openNothing(): NodeJS.WritableStream {
  if (nothing === undefined) {
    const { Writable } = process.getBuiltinModule('node:stream');
    nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
  }
  return nothing;
}
