/** Why an attempt was stopped from this side: its own `timeout` or the call's `within`. Any other reason is the job's end. */
export class TimeIsUp extends Error {
  override readonly name = 'TimeIsUp';
  readonly setting: 'timeout' | 'within';
  readonly ms: number;

  constructor(setting: 'timeout' | 'within', ms: number) {
    super(`The time of ${setting} is up.`);
    this.setting = setting;
    this.ms = ms;
  }
}
