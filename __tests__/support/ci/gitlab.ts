/** What GitLab reads: sections of a job log, and a dotenv report, written from its pages "Job logs" and "artifacts reports". */
export interface GitlabSection {
  readonly name: string;
  readonly header: string;
  readonly lines: readonly string[];
}

/** Sections begin with ESC `[0Ksection_start:TIME:NAME[options]` CR ESC `[0K`; a CR otherwise only overwrites the line. */
export function readSections(log: string): readonly GitlabSection[] {
  const marks = [
    ...log.matchAll(/\u001b\[0Ksection_(start|end):(\d+):([\w.-]+)(?:\[[^\]]*\])?\r\u001b\[0K([^\n]*)\n/g),
  ];
  const sections: GitlabSection[] = [];
  for (const mark of marks) {
    if (mark[1] !== 'start') continue;
    const end = marks.find((other) => other[1] === 'end' && other[3] === mark[3]);
    if (end === undefined) throw new Error(`The section ${mark[3]} never ends.`);
    const inside = log.slice(mark.index + mark[0].length, end.index);
    sections.push({ name: mark[3] as string, header: mark[4] as string, lines: inside.replace(/\n$/, '').split('\n') });
  }
  return sections;
}

/**
 * `NAME=value` lines of at most 5 KB in all, fifty on GitLab.com's free plan; names of ASCII letters, digits and `_`, values
 * stripped of white space. Throws for a value that the next job would expand.
 */
export function readDotenv(text: string): Readonly<Record<string, string>> {
  if (Buffer.byteLength(text) > 5 * 1024) throw new Error('GitLab takes 5 KB.');
  const variables: Record<string, string> = {};
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`Not a variable: ${line}`);
    if (/\$|%[a-z_][a-z0-9_]*%/i.test(value)) throw new Error(`The next job would expand ${value}`);
    variables[name] = value.trim();
  }
  if (Object.keys(variables).length > 50) throw new Error('Dotenv files cannot have more than 50 variables.');
  return variables;
}

export interface QualityIssue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/**
 * A code quality report by the page "Code Quality": a list without a byte order mark; each issue with these members, a path that
 * is relative and does not begin with `./`, a severity of these words, and a fingerprint of its own.
 */
export function readCodeQuality(bytes: Uint8Array): readonly QualityIssue[] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\ufeff')) throw new Error('A byte order mark.');
  const issues = JSON.parse(text) as QualityIssue[];
  if (!Array.isArray(issues)) throw new Error('Not a list.');
  for (const issue of issues) {
    const members = Object.keys(issue).sort().join();
    if (members !== 'check_name,description,fingerprint,location,severity') throw new Error(`Members: ${members}`);
    const { description, check_name: name, fingerprint, severity, location } = issue;
    const texts = [description, name, fingerprint, location.path];
    if (texts.some((one) => typeof one !== 'string' || one === '')) throw new Error('An empty text.');
    if (!['info', 'minor', 'major', 'critical', 'blocker'].includes(severity)) throw new Error(severity);
    if (/^(?:\.?\/|[A-Za-z]:)|\\/.test(location.path)) throw new Error(location.path);
    if (!Number.isInteger(location.lines.begin) || location.lines.begin < 1) throw new Error('Not a line.');
  }
  if (new Set(issues.map(({ fingerprint }) => fingerprint)).size !== issues.length)
    throw new Error('One fingerprint twice.');
  return issues;
}
