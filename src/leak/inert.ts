/**
 * Makes text that somebody else controls harmless wherever a CI or a terminal reads it. One module that knows every
 * CI's syntax, because output passes through systems that we do not see: a container in a job in another runner.
 */

/**
 * Terminal control and what forges lines: C0 but tab and newline, DEL, C1, line and paragraph separator, and the marks
 * that turn the reading direction. A carriage return before a newline is left for `inert` to drop.
 */
const controls =
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function showControl(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x0d) return '\\r';
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** Control characters as visible escapes (`\x1b`), line ends as `\n`. */
export function inertControls(text: string): string {
  return text.replace(controls, showControl).replaceAll('\r\n', '\n');
}

/**
 * - GitHub, Gitea, Forgejo: `::command` after leading white space; anything that does not show counts as such.
 * - GitHub's old form and Azure: `##[command]`, `##vso[…]` anywhere; and Azure makes a warning of each line that holds `##vso` and
 *   is no command. TeamCity: `##teamcity[…]`.
 * - Buildkite: `--- `, `+++ `, `~~~ ` and `^^^ ` begin or open a group.
 * GitLab's sections and Jenkins' notes begin with ESC, which is gone by then.
 */
const leadingColons =
  '^([\\t \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\p{Cf}\\p{Default_Ignorable_Code_Point}]*)(?=::)';
const hashCommand = /(##[\w.-]*)\[/g;
const azureWord = /##(?=vso)/gi;
const groupMark = /^(?=(?:---|\+\+\+|~~~|\^\^\^) )/gm;

/** Text that no CI obeys, and that reads the same: a backslash breaks each command. Doing it twice changes nothing more. */
export function inert(text: string): string {
  let safe = inertControls(text);
  // Most text holds none of them, and expressions cost much when they are first used; classes of Unicode when they are read.
  if (safe.includes('::')) safe = safe.replace(new RegExp(leadingColons, 'gmu'), '$1\\');
  if (safe.includes('##')) safe = safe.replace(azureWord, '#\\#').replace(hashCommand, '$1\\[');
  return safe.replace(groupMark, '\\');
}

/**
 * JSON text with the same value that no CI obeys: two colons or two hashes in a row, and every invisible or directing
 * character, stand in JSON only inside strings, where they can be written by number.
 */
export function inertJson(json: string): string {
  return json
    .replace(/::|##|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (found) =>
      Array.from(found, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    )
    .replace(/\r\n?/g, '\n');
}

/**
 * Everything that HTML, GitHub's Markdown or its filters could take for markup: tags, entities, tables, code, emphasis,
 * links and bare addresses, mentions, references, mathematics, emoji names. Newlines too, for a blank line ends HTML.
 */
const markup = /[&<>"'`|@#*_~[\]()!\\:$={}\n]|www\./gi;

/**
 * Text for the inside of an HTML element of a GitHub summary, on one line of source whatever it holds. Put it into
 * `code` or `pre` where it is not ours: GitHub's filters for mentions and references look at text after decoding, but not there.
 */
export function escapeHtml(text: string): string {
  return inertControls(text).replace(markup, (found) =>
    found.length === 1 ? `&#${found.charCodeAt(0)};` : `${found.slice(0, -1)}&#46;`,
  );
}
