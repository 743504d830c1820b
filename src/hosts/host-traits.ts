import { gitlabFiles } from './gitlab-files.ts';
import type { HostName } from './port.ts';

/** What is different on a host beside how it is spoken to. */
export interface HostTraits {
  /** Has a run's context in the variables of GitHub's runner. */
  readonly speaksGithub?: true;
  /** Outputs of a step of the CLI go somewhere. */
  readonly takesOutputs?: true;
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
  azure: { takesOutputs: true },
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

export function traitsOf(name: HostName): HostTraits {
  return traits[name] ?? {};
}
