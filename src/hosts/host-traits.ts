import { gitlabFiles } from './gitlab-files.ts';
import type { HostName } from './port.ts';

/** What is different on a host beside how it is spoken to. */
export interface HostTraits {
  /** Has a run's context in the variables of GitHub's runner. */
  readonly speaksGithub?: true;
  /** Outputs of a step of the CLI go somewhere. */
  readonly takesOutputs?: true;
  /**
   * Milliseconds that `always` tasks have together once the job is cancelled. What follows on the first signal comes after
   * 7.5 s on GitHub and Azure, after 10 s or more on GitLab, Buildkite, Kubernetes and in `docker stop`; the report needs the rest.
   */
  readonly graceMs?: number;
  /** Our own commands follow the content on stdout, each on a line of its own. */
  readonly commandsOnStdout?: true;
  /** What it takes the run's word from, in the working directory. */
  readonly reports?: {
    readonly files: readonly string[];
    readonly junit: string;
    /** Cases of rows that it still reads. */
    readonly mostRowCases: number;
  };
}

const traits: Readonly<Partial<Record<HostName, HostTraits>>> = {
  github: { speaksGithub: true },
  gitea: { speaksGithub: true },
  // The second signal ends the CLI at once.
  azure: { takesOutputs: true, graceMs: 6_000 },
  gitlab: {
    takesOutputs: true,
    reports: {
      files: Object.values(gitlabFiles),
      junit: gitlabFiles.junit,
      // It parses no report of more than 250,000 objects, of which a failure has about thirty; nor one of more than 30 MB.
      mostRowCases: 10_000,
    },
  },
  buildkite: { takesOutputs: true },
  teamcity: { takesOutputs: true, commandsOnStdout: true },
};

const usualGraceMs = 7_000;

export function traitsOf(name: HostName): HostTraits & Required<Pick<HostTraits, 'graceMs'>> {
  return { graceMs: usualGraceMs, ...traits[name] };
}
