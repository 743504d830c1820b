import { areaOf, type DiagnosticArea, diagnosticCodes } from '../diagnostics/codes.ts';
import { anchorOf } from '../diagnostics/explain.ts';
import { renderMarkdownSection } from '../diagnostics/pages.ts';

const areas: Readonly<Record<DiagnosticArea, string>> = {
  key: 'The key, before anything is sent',
  input: 'Inputs, before anything is sent',
  auth: 'The key was refused',
  http: 'The API said no',
  net: 'The connection',
  redirect: 'Redirects',
  expect: 'Expectations',
  extract: 'Extraction',
  poll: 'Polling',
  paginate: 'Pages',
  save: 'Files that are written',
  leak: 'Leaks',
  scan: 'Scans',
  internal: 'Faults of ours',
};

/** The whole of `docs/errors.md`, from the catalogue; its anchors are what annotations and summaries link to. */
export function renderErrorsPage(): string {
  const lines = [
    '# Errors and warnings',
    '',
    '<!-- Generated from src/diagnostics/catalogue by `npm run generate`. Do not edit. -->',
    '',
    'Every failure and every warning has a stable code. `kimp360 explain CODE` prints the same text in a terminal.',
    '',
  ];
  for (const [area, heading] of Object.entries(areas)) {
    const codes = diagnosticCodes.filter((code) => areaOf(code) === area);
    lines.push(`- ${heading}: ${codes.map((code) => `[\`${code}\`](#${anchorOf(code)})`).join(' · ')}`);
  }
  for (const [area, heading] of Object.entries(areas)) {
    lines.push('', `## ${heading}`);
    for (const code of diagnosticCodes) if (areaOf(code) === area) lines.push('', renderMarkdownSection(code));
  }
  return `${lines.join('\n')}\n`;
}
