/** The kill test of issue 4 at its full length: 200 runs that are killed at random points. */
import { inFlight, killRuns } from '../support/kill-runs.ts';
import { describeOnNode24, node24 } from '../support/node24.ts';

describeOnNode24('runs with a journal', () => {
  test('killed 200 times, make each row under one key, and repeat at most what was in flight', async () => {
    const report = await killRuns(node24 ?? '', 200);
    expect(report.errors).toEqual([]);
    expect(report.kills).toBe(200);
    expect(report.never).toEqual([]);
    expect(report.withOtherKey).toEqual([]);
    expect(report.repeated).toBeLessThanOrEqual(200 * inFlight);
  }, 900_000);
});
