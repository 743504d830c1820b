import type { CatalogueEntry, Text } from './entry.ts';
import { sendSupportFile } from './support-file.ts';

const badRequest: CatalogueEntry = {
  title: 'The API did not understand the request',
  meaning:
    'The API answered 400 or 422: the request reached it, the key was accepted, but something in the request is not as the API wants it. Where the API names fields, each is a line of its own. Trying again changes nothing.',
  remedies: [
    {
      id: 'fields',
      cause: 'Fields of the body are missing, have the wrong type or a value that is not allowed.',
      steps: ['Correct the fields that the answer names, in `json` (or `form`, `multipart`, `query`).'],
    },
    {
      id: 'type',
      cause:
        'A value was sent as another type than meant: text in quotes stays text, `1.0` without quotes is a number.',
      steps: ['In `json` write numbers, `true` and `false` without quotes and everything that is text with quotes.'],
    },
    {
      id: 'query',
      cause: 'A parameter in `path` or `query` is misspelt or has a wrong value.',
      steps: ["Compare `path` and `query` with the API's documentation."],
    },
    {
      id: 'form',
      cause: 'The body came in another form than the API reads there.',
      steps: ['Check whether the API wants `json`, `form` or `multipart` for this call.'],
    },
  ],
  example: `error[http/bad-request]: The API answered 400 Bad Request to POST https://api.kimp360.com/requests and names 2 faults.

  Seen
    · the API says: "Validation failed"
    · title: must not be empty (required)
    · due: must be a date`,
};

const notFound: CatalogueEntry = {
  title: 'There is nothing at this address',
  meaning: 'The API answered 404: it knows no such path, or no such resource for this key.',
  remedies: [
    {
      id: 'path',
      cause: 'The path is misspelt, or a prefix such as `/v1` is missing or doubled.',
      steps: ["Compare the address in the message with the API's documentation: it is `base-url` followed by `path`."],
    },
    {
      id: 'id',
      cause: 'The resource was deleted, or its id is wrong or empty.',
      steps: ['Check the id in `path`; when it comes from something that ran before, print that.'],
    },
    {
      id: 'account',
      cause: 'The resource belongs to another account: many APIs say 404 then, so as not to tell that it exists.',
      steps: ['Check that the key belongs to the account that owns the resource.'],
    },
    {
      id: 'base-url',
      cause: '`base-url` names another server than the API.',
      steps: ['Check `base-url`; for Kimp360 leave it out.'],
    },
  ],
  example: 'error[http/not-found]: The API answered 404 Not Found to GET https://api.kimp360.com/requests/42.',
};

const conflict: CatalogueEntry = {
  title: 'The request contradicts the present state',
  meaning: 'The API answered 409: what is there already does not go together with what was asked for.',
  remedies: [
    {
      id: 'exists',
      cause: 'It exists already, perhaps from an earlier run.',
      steps: [
        'Look whether the resource is there already. If that is fine for you, accept it: `expect-status: 2xx, 409`.',
      ],
    },
    {
      id: 'repeated',
      cause: 'An earlier attempt, whose answer was lost, did it already.',
      steps: ['Give each intended change a key, so that repeating it is safe: `idempotency-key: auto`.'],
    },
    {
      id: 'not-ready',
      cause: 'The resource is in a state in which it cannot be read, such as one that is still being made.',
      steps: [
        'Wait until it is ready: `until` repeats a call of the same resource that shows its state. Then read this.',
      ],
      needsEvidence: true,
    },
    {
      id: 'changed',
      cause: 'Somebody else changed the resource in between, or it is in a state that does not allow the change.',
      steps: ['Fetch the resource again, look at its state, and repeat the change on top of that.'],
    },
    {
      id: 'parallel',
      cause: 'Two runs work on the same resource at the same time.',
      steps: [
        ({ workflow }) =>
          `Let only one run at a time${workflow ? ': `concurrency: { group: kimp360 }` in the workflow' : ''}.`,
      ],
    },
  ],
  example: 'error[http/conflict]: The API answered 409 Conflict to POST https://api.kimp360.com/requests.',
};

const rateLimited: CatalogueEntry = {
  title: 'Too many requests',
  meaning:
    'The API answered 429 and stayed with it: more requests were made with this key than it allows (Kimp360: about 60 a minute). `Retry-After` is waited for up to five minutes; a longer one ends the call at once and is named in the message.',
  remedies: [
    {
      id: 'shared',
      cause: 'Other jobs or programs use the same key at the same time: the limit is counted per key.',
      steps: [
        ({ again }) => `Wait (the message names the time, where the API does). ${again} after that.`,
        ({ workflow, typed }) =>
          workflow
            ? 'Let jobs that share the key run one after another: `concurrency: { group: kimp360 }` in the workflow, `max-parallel: 1` in a matrix. Or give each its own key.'
            : `Let what shares the key run one after another${typed ? '' : ', with the means of your CI'}, or give each its own key.`,
      ],
    },
    {
      id: 'burst',
      cause: 'This run makes more calls in a short time than the limit allows.',
      steps: [
        ({ given }) =>
          given.maxRate === true
            ? 'Make `max-rate` lower than the API counts; where several jobs share the key, give each its part of it with `shard`.'
            : 'Let the run keep to the limit by itself: `max-rate: 60/min`, with the number of the API; where several jobs share the key, `shard` as well.',
        'Or make fewer calls, or let them wait longer for their turn: raise `within` and `retries`.',
      ],
    },
    {
      id: 'quota',
      cause: 'A daily or monthly quota is used up.',
      steps: ['Look at the limits of your plan, and wait until they are reset.'],
    },
  ],
  example: `error[http/rate-limited]: The API answered 429 Too Many Requests to GET https://api.kimp360.com/requests; come back in 15 min (2026-11-24T07:37:00Z).`,
};

const checkMethod: Text = ({ cli, taskFile }) =>
  taskFile
    ? "Check the method against the API's documentation: it is the first word of the task, as in `post: /requests`."
    : cli
      ? "Check the method against the API's documentation: it is the command, as in `kimp360 post PATH`."
      : "Check `method` against the API's documentation. It is GET, or POST when a body is given, unless you set it.";

const serverError: CatalogueEntry = {
  title: 'The API failed',
  meaning:
    'The API, or a server in front of it, answered 5xx. That is a fault on their side, mostly a passing one: after 500, 502, 503 and 504 calls that may be repeated safely were repeated as often as `retries` allows.',
  remedies: [
    {
      id: 'unsupported',
      cause: 'The API, or a server in front of it, does not know this method, or has not built what is asked for.',
      steps: [checkMethod, "Look up in the API's documentation whether it has this call yet."],
      needsEvidence: true,
    },
    {
      id: 'version',
      cause:
        'What answers there does not take HTTP/1.1, which this call speaks: an old server, or one for something else.',
      steps: [
        'Check `base-url`: host and port must be those that the API is documented with.',
        'Make the call from another network: if it works there, a proxy on the way is what refuses it.',
      ],
      needsEvidence: true,
    },
    {
      id: 'passing',
      cause: 'An outage, a deployment or an overload on the side of the API.',
      steps: [
        ({ again, mayTakeEffectTwice, retried }) =>
          mayTakeEffectTwice
            ? `Look whether the call took effect all the same. If not: ${again.charAt(0).toLowerCase()}${again.slice(1)} in a few minutes, or at the time that the message names.`
            : `${again} in a few minutes, or at the time that the message names${retried ? '; raise `retries` and `within` for a call that must get through' : ''}.`,
      ],
    },
    {
      id: 'not-repeated',
      cause:
        'The call was not repeated, because a POST or PATCH without an idempotency key might then take effect twice.',
      steps: [
        'To have it repeated by itself, as often as `retries` allows, add `idempotency-key: auto`, if the API takes idempotency keys: with one it does the same thing once.',
      ],
      needsEvidence: true,
    },
    {
      id: 'gateway',
      cause:
        'A gateway in front of the API did not get its answer in time (502, 504), or the API is closed for maintenance (503).',
      steps: ['If only this call fails so, ask for less at once: a smaller page, a shorter list.'],
    },
    {
      id: 'request',
      cause: 'This very request makes the API fail.',
      steps: [
        'Make a simpler call with the same key, e.g. a GET: if that works, the request itself is what breaks it.',
      ],
    },
  ],
  lastly: [sendSupportFile('If it stays', 'request, response and request id')],
  example:
    'error[http/server-error]: The API answered 503 Service Unavailable to GET https://api.kimp360.com/requests.',
};

const unexpectedStatus: CatalogueEntry = {
  title: 'A status that was not expected',
  meaning:
    'The API answered with a status that is neither among those of `expect-status` (default `2xx`) nor one that has a page of its own.',
  remedies: [
    {
      id: 'not-modified',
      cause:
        'Nothing has changed since the version that the request names in `If-None-Match` or `If-Modified-Since`: for such a request that is a good answer, without content.',
      steps: [
        'If that is fine for you, accept it: `expect-status: 2xx, 304`.',
        'To get the content each time, take `If-None-Match` and `If-Modified-Since` out of `headers`.',
      ],
      needsEvidence: true,
    },
    {
      id: 'redirect',
      cause: 'The API points elsewhere, and the redirect was not followed.',
      steps: [
        'If the address has moved for good, set `base-url` and `path` to the new one.',
        'To follow within the same origin leave `redirects` out; to follow a download link to another origin without the key, set `redirects: without-key`.',
      ],
      needsEvidence: true,
    },
    {
      id: 'success',
      cause: 'The call succeeded, but with another status than `expect-status` names.',
      steps: [
        'Add the status itself to `expect-status`. Left out, it accepts every 2xx but a 206 that nobody asked for.',
      ],
      needsEvidence: true,
    },
    {
      id: 'method',
      cause: 'The path does not take this method.',
      steps: [checkMethod],
      needsEvidence: true,
    },
    {
      id: 'media-type',
      cause: 'The API does not take or give content of this type.',
      steps: ['Check whether it wants `json`, `form` or `multipart`, and which `content-type` and `accept`.'],
      needsEvidence: true,
    },
    {
      id: 'too-large',
      cause: 'The request is larger than the API, or a server in front of it, takes.',
      steps: ['Send less at once: smaller files, fewer rows, a shorter `path` and `query`.'],
      needsEvidence: true,
    },
    {
      id: 'gone',
      cause: 'The resource or this version of the API was removed for good.',
      steps: ["Look up in the API's documentation what took its place."],
      needsEvidence: true,
    },
    {
      id: 'plan',
      cause: "The account's plan or balance does not cover this call.",
      steps: ['Check plan and billing of the account that made the key.'],
      needsEvidence: true,
    },
    {
      id: 'timing',
      cause: 'The server gave up waiting for the request, or wants it later.',
      steps: [({ again }) => `${again}; for a large upload raise \`timeout\` and \`within\`.`],
      needsEvidence: true,
    },
    {
      id: 'no-http',
      cause:
        'HTTP has no such status, its codes end at 599: the API, or something in front of it that keeps programs out, made it up.',
      steps: [
        'Look at the answer and at who sent it. If the API does so on purpose, its documentation says what it means; else report it to those who run it.',
        'It cannot be named in `expect-status`. To go on in spite of it, set `fail-on-error: false`.',
      ],
      needsEvidence: true,
    },
    {
      id: 'other',
      cause: "The status has a meaning that only the API's documentation knows.",
      steps: ["Look the status up in the API's documentation. If it is fine for you, name it in `expect-status`."],
    },
  ],
  example:
    'error[http/unexpected-status]: The API answered 405 Method Not Allowed to DELETE https://api.kimp360.com/requests.',
};

export const http = {
  'http/bad-request': badRequest,
  'http/not-found': notFound,
  'http/conflict': conflict,
  'http/rate-limited': rateLimited,
  'http/server-error': serverError,
  'http/unexpected-status': unexpectedStatus,
};
