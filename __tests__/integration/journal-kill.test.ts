/** A run that is killed is taken up by the next: nothing is done twice, nothing is lost. The Debian tier kills 200 times. */
import { inFlight, killRuns } from '../support/kill-runs.ts';
import { describeOnNode24, node24 } from '../support/node24.ts';

describeOnNode24('runs with a journal', () => {
  test('killed at random points, make each row under one key, and repeat at most what was in flight', async () => {
    const report = await killRuns(node24 ?? '', 10);
    expect(report.errors).toEqual([]);
    expect(report.kills).toBe(10);
    expect(report.never).toEqual([]);
    expect(report.withOtherKey).toEqual([]);
    expect(report.repeated).toBeLessThanOrEqual(10 * inFlight);
  }, 120_000);
});
