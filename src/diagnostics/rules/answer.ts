import type { Diagnostic } from '../diagnostic.ts';
import { decisive, Scales, slight, strong, textOf, type Weighing } from './scales.ts';

/** Which part of an answer could not be read. */
export function weighProtocol(found: Diagnostic): Weighing {
  const text = textOf(found);
  if (/HPE_HEADER_OVERFLOW/.test(text)) return new Scales().favour(decisive, 'header-size').exclude('port', 'coding');
  // Whoever writes a status speaks HTTP, if badly.
  if (/\(status 0\d\d\)/.test(text)) return new Scales().favour(decisive, 'status').exclude('port', 'coding');
  const layers = /compressed (\d+) times/.exec(found.message)?.[1];
  if (layers !== undefined) {
    const sentence = `The server, or a proxy on the way, compressed the answer ${layers} times over, where once is usual.`;
    return new Scales().favour(decisive, 'coding').exclude('port').say('coding', sentence);
  }
  if (/could not be decompressed/.test(found.message)) {
    const scales = new Scales().favour(decisive, 'coding').exclude('port');
    const coding = /content-encoding ([\w.-]+)/.exec(text)?.[1];
    if (coding !== undefined) {
      scales.say(
        'coding',
        `The answer is compressed with \`${coding}\`, which was not asked for and cannot be read here.`,
      );
    }
    return scales;
  }
  return new Scales().exclude('coding');
}

/** Without a length, only the form of the content shows that something is missing. */
export function weighTruncated(found: Diagnostic): Weighing {
  if (/compressed content/.test(found.message)) return new Scales().favour(slight, 'coding').exclude('length');
  if (!/not complete JSON/.test(found.message)) return new Scales();
  return new Scales().favour(slight, 'form').favour(strong, 'passing').exclude('length');
}

/** What is wrong with the address of a redirect stands in the sentence itself; only its own way out is shown. */
export function weighUnsupportedRedirect(found: Diagnostic): Weighing {
  const reasons: Readonly<Record<string, RegExp>> = {
    location: /does not say where|is not a URL/,
    scheme: /something else than HTTP/,
    'user-info': /user name or password/,
    metadata: /metadata address/,
    body: /asks to send the/,
  };
  const scales = new Scales();
  const reason = Object.entries(reasons).find(([, pattern]) => pattern.test(found.message))?.[0];
  if (reason === undefined) return scales;
  if (reason === 'metadata') scales.exclude('answer');
  return scales.favour(decisive, reason).exclude(...Object.keys(reasons).filter((other) => other !== reason));
}

/** An expression that could not be evaluated at all says nothing about the answer's names. */
export function weighExpression(found: Diagnostic): Weighing {
  const scales = new Scales();
  // At the start of a line: what the server sent can hold the same words.
  const problem = found.evidence
    .map(
      (line) =>
        /^(?:could not be evaluated: )?(TypeError|ArgumentError|Unknown function|the number is too large|the result is nested|the result is too long)/.exec(
          line,
        )?.[1],
    )
    .find((one) => one !== undefined);
  if (problem === undefined) return scales;
  const cause = problem === 'TypeError' ? 'type' : problem.startsWith('the ') ? 'limits' : 'function';
  return scales.favour(decisive, cause).exclude('name', 'absent', 'state', 'quotes', 'expression');
}

/** The code of the system says why a file could not be written. */
export function weighSaveFailure(found: Diagnostic): Weighing {
  const text = textOf(found);
  const codes = {
    space: /\b(?:ENOSPC|EDQUOT)\b/,
    rights: /\b(?:EACCES|EPERM|EROFS)\b/,
    folder: /\b(?:EISDIR|ENOTDIR)\b/,
    gone: /\b(?:ENOENT|ESTALE)\b/,
    size: /\bEFBIG\b/,
    name: /\b(?:ENAMETOOLONG|EINVAL|EILSEQ|ELOOP)\b/,
    handles: /\b(?:EMFILE|ENFILE)\b/,
    busy: /\b(?:EBUSY|ETXTBSY)\b/,
    device: /\bEIO\b/,
  };
  const toStdout = /\bto stdout\b/.test(found.message);
  const unfit = /\b(?:ENOENT|EISDIR|ENOTDIR|ENXIO|EACCES|EPERM|EROFS)\b/.test(text);
  const byRunner = found.evidence.some((line) => /^(?:GITHUB_OUTPUT|GITHUB_STEP_SUMMARY|RUNNER_TEMP): /.test(line));
  const matching = toStdout
    ? 'reader'
    : byRunner && unfit
      ? 'runner'
      : (Object.entries(codes).find(([, pattern]) => pattern.test(text))?.[0] ?? 'other');
  return new Scales()
    .favour(strong, matching)
    .exclude(...[...Object.keys(codes), 'other'].filter((cause) => cause !== matching));
}
