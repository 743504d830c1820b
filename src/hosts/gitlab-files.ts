/** Names that a job's `artifacts:reports` refers to. */
export const gitlabFiles = {
  dotenv: 'kimp360.env',
  codeQuality: 'gl-code-quality-report.json',
  junit: 'kimp360-junit.xml',
} as const;
