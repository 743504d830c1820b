import type { RunReport } from '../../report/results.ts';
import { type Finding, findingOf, pass, warn } from './finding.ts';

/**
 * Answers other than 401 and 403 that judge the request and not the key. They are expected, so that none of them is
 * told as a failure: doctor asks about the key, and the path is only a door to knock at.
 */
export const answersThatLetTheKeyIn = '2xx, 400, 404, 405, 406, 410, 415, 422';

/** What the authenticated call says of the key, and whatever else the run found that `seen` does not hold. */
export function judgeCall(report: RunReport, path: string, seen: ReadonlySet<string>): readonly Finding[] {
  const found = [...report.diagnostics, ...report.results.flatMap((result) => result.diagnostics)];
  const told = found.filter(({ code }) => !seen.has(code)).map((one) => findingOf('Call', one));
  const response = report.results[0]?.response;
  if (response === undefined || !report.ok) return told;
  const answer = `Call: GET ${path} was answered ${response.status}`;
  if (response.status < 300) return [pass(`${answer}; the key is accepted`), ...told];
  return [
    warn(
      `${answer}; the key was not refused, but this does not prove that it is accepted`,
      'Name a path that your account has: `kimp360 doctor --path /requests`.',
    ),
    ...told,
  ];
}
