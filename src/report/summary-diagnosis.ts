import { renderCaret } from '../diagnostics/caret.ts';
import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import { causesHeading, sectionsOf } from '../diagnostics/sections.ts';
import type { AttemptRecord } from '../http/call.ts';
import { formatDuration } from './duration.ts';
import { code, escapeText, list, pre, prose } from './html.ts';

/** Diagnoses that are told in full; of the others the summary has one line each. */
const mostInFull = 10;
const mostLines = 200;
/** In characters: room for as many faults as are read of an answer. */
const longestEvidence = 200_000;

/** What went wrong, worst first: evidence, causes, steps; and how each attempt went when there were several. */
export function diagnosisSection(
  diagnostics: readonly ExplainedDiagnostic[],
  attempts: readonly AttemptRecord[],
): string[] {
  const failing = (one: ExplainedDiagnostic) => Number(one.failing === true || one.severity === 'error');
  const sorted = [...diagnostics].sort((a, b) => failing(b) - failing(a));
  const [first, ...others] = sorted;
  if (first === undefined) return [];
  const full = others.slice(0, mostInFull - 1);
  const brief = others.slice(mostInFull - 1, mostInFull - 1 + mostLines);
  const left = others.length - full.length - brief.length;
  return [
    // The verdict above is the first failure's title.
    ...diagnosis(first, { titled: failing(first) === 0 }),
    ...(attempts.length > 1 ? attemptList(attempts) : []),
    ...full.flatMap((one) => diagnosis(one, { titled: true })),
    ...(brief.length === 0
      ? []
      : ['<ul>', ...brief.map((one) => `<li>${code(one.code)} ${prose(one.message)}</li>`), '</ul>']),
    ...(left > 0 ? [`<p>… and ${left} more.</p>`] : []),
  ];
}

function diagnosis(one: ExplainedDiagnostic, { titled }: { titled: boolean }): string[] {
  const { message, fix, evidence, causes, steps } = sectionsOf(one);
  const caret = one.origin === undefined ? [] : renderCaret(one.origin, one.span);
  return [
    ...(titled ? [`<h4>${mark(one)} ${prose(one.title)}</h4>`] : []),
    `<p>${prose(message)} ${pageLink(one)}</p>`,
    ...(caret.length === 0 ? [] : [pre(caret)]),
    ...(fix === undefined ? [] : [`<p><b>Fix:</b> ${prose(fix)}</p>`]),
    // Of the first, all that the API found wrong: the annotation cuts it, and says that it stands here.
    ...(evidence.length === 0 ? [] : ['<p><b>Seen</b></p>', pre(evidence, titled ? undefined : longestEvidence)]),
    ...(causes.length === 0 ? [] : [`<p><b>${causesHeading(causes)}</b></p>`, list('ol', causes)]),
    ...(steps.length === 0 ? [] : ['<p><b>What to do</b></p>', list('ol', steps)]),
  ];
}

function mark(one: ExplainedDiagnostic): string {
  if (one.failing === true || one.severity === 'error') return '❌';
  return one.severity === 'warning' ? '⚠️' : 'ℹ️';
}

/** The code, linked to its page where the page is a link; else the words to type. */
function pageLink({ code: name, page }: ExplainedDiagnostic): string {
  return /^https?:\/\/[\w.~:/?#%@+-]+$/.test(page)
    ? `<a href="${escapeText(page)}">${code(name)}</a>`
    : `(${code(page)})`;
}

function attemptList(attempts: readonly AttemptRecord[]): string[] {
  const lines = attempts.map((attempt) => {
    const result = attempt.status ?? attempt.error ?? 'no answer';
    const key = attempt.usedFallback ? ', with the fallback key' : '';
    const wait = attempt.waitMs === undefined ? '' : `, then waited ${formatDuration(attempt.waitMs)}`;
    return `${attempt.number}. ${result} in ${formatDuration(attempt.durationMs)}${key}${wait}`;
  });
  return ['<p><b>Attempts</b></p>', pre(lines)];
}
