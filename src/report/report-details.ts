import type { HostName, Place } from '../hosts/port.ts';
import type { TaskResult } from './results.ts';

/** What a report tells beside the results. */
export interface ReportDetails {
  readonly version: string;
  readonly host: HostName;
  /** Milliseconds since the epoch. */
  readonly endedAt: number;
  /** Where a task stands in a file of the repository; undefined elsewhere and for what is in no file. */
  readonly placeOf: (result: TaskResult) => Place | undefined;
}
