/** What reads the inputs that a plain call does not have: in one place, so that the bundle loads it as one piece. */
export { censorCredentials, censorHeaders, secretsOfFields, secretsOfInputs } from './credentials.ts';
export { explainScheme } from './kinds/base-url-scheme.ts';
export { date } from './kinds/date.ts';
export { expressions } from './kinds/expressions.ts';
export { extractions } from './kinds/extractions.ts';
export { headers } from './kinds/headers.ts';
export { idempotencyKey } from './kinds/idempotency-key.ts';
export { json } from './kinds/json.ts';
export { mask } from './kinds/mask.ts';
export { mediaType } from './kinds/media-type.ts';
export { multipart } from './kinds/multipart.ts';
export { namedFile } from './kinds/named-file.ts';
export { form, query } from './kinds/pairs.ts';
export { paths } from './kinds/paths.ts';
export { size } from './kinds/size.ts';
export { readJson } from './reading/read-json.ts';
export { readDashedItems } from './reading/read-lines.ts';
export { checkRules } from './rules.ts';
