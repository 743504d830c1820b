import type { CatalogueEntry, Text } from './entry.ts';

const doctor: Text =
  'See what fails where, from the machine that fails: `kimp360 doctor` checks DNS, TLS, proxy, clock and one call.';

const dns: CatalogueEntry = {
  title: 'The name of the API has no address',
  meaning:
    'The host name in `base-url` could not be resolved. Nothing was sent, so the call was repeated as often as `retries` allows, whatever its method.',
  remedies: [
    {
      id: 'typo',
      cause: 'The host name in `base-url` is misspelt.',
      steps: ['Check the host in `base-url`; for Kimp360 leave `base-url` out.'],
    },
    {
      id: 'private',
      cause: 'The name is known only inside a private network.',
      steps: ['Run the job on a runner inside that network (`runs-on: self-hosted`), or give it a VPN first.'],
    },
    {
      id: 'resolver',
      cause: 'The machine has no working DNS, or only the proxy can resolve outside names.',
      steps: [
        ({ host }) =>
          `Look the name up on the machine that fails: \`getent hosts ${host}\`. Behind a proxy set \`HTTPS_PROXY\`: then the proxy resolves the name.`,
      ],
    },
  ],
  lastly: [doctor],
  supersedesSuggestion: true,
  example: 'error[net/dns]: The host api.kimp360.example has no address.',
};

const refused: CatalogueEntry = {
  title: 'The connection was refused',
  meaning:
    'The machine behind the name was found, but does not accept connections at that port, or cannot be reached. Nothing was sent, so the call was repeated as often as `retries` allows.',
  remedies: [
    {
      id: 'port',
      cause: 'Nothing listens at that port: the port in `base-url` is wrong, or the server is not running.',
      steps: [
        'Check the port in `base-url`. If the server is started by the job itself, wait until it listens before this step.',
      ],
    },
    {
      id: 'firewall',
      cause: 'A firewall refuses connections from this network.',
      steps: ['Ask whoever runs the network to allow the host and port, or use a runner whose address is allowed.'],
    },
    {
      id: 'container',
      cause: 'Inside a container `localhost` is the container, not the machine around it.',
      steps: [
        'Run the job on the runner itself (without `container:`) and publish the port of the service, or start the server in the same container.',
      ],
    },
    {
      id: 'proxy',
      cause: 'This network lets connections out only through a proxy.',
      steps: ['If this network has a proxy, name it for the step: `HTTPS_PROXY: http://PROXY:PORT`.'],
    },
  ],
  lastly: [doctor],
  supersedesSuggestion: true,
  example: 'error[net/refused]: 127.0.0.1:8080 refused the connection.',
};

const reset: CatalogueEntry = {
  title: 'The connection broke',
  meaning:
    'The connection was closed before a whole answer had come. Whether the API carried out the request is not known; so methods that are safe to repeat were repeated, POST and PATCH only with an `idempotency-key`.',
  remedies: [
    {
      id: 'passing',
      cause: 'The server or a load balancer was restarted, or the network dropped the connection.',
      steps: ['Run the job again. Before repeating a POST or PATCH, look whether it took effect.'],
    },
    {
      id: 'filter',
      cause: 'A firewall or proxy on the way cuts connections that it does not like.',
      steps: ['Make the call from another network; if it works there, ask whoever runs the firewall.'],
    },
    {
      id: 'size',
      cause: 'The server cut the connection because the request is too large.',
      steps: ['Try a smaller body.'],
    },
    {
      id: 'repeat',
      cause: 'The call was not repeated, because it might then take effect twice.',
      steps: ['Make repeating it safe, if the API takes idempotency keys: `idempotency-key: auto`.'],
      needsEvidence: true,
    },
  ],
  lastly: [doctor],
  example: 'error[net/reset]: The connection to api.kimp360.com was reset before an answer came.',
};

const timeout: CatalogueEntry = {
  title: 'The answer did not come in time',
  meaning:
    '`timeout` bounds one attempt, the body of the answer included; `within` bounds all attempts and waits together. One of them ran out.',
  remedies: [
    {
      id: 'slow',
      cause: 'The API needs longer for this call, or the answer is large.',
      steps: [{ unlessSuggested: 'Allow it more time: `timeout: 2m`; and `within`, if that is what ran out.' }],
    },
    {
      id: 'dropped',
      cause: 'A firewall silently drops the packets to this host.',
      steps: [
        'Make the call from another network; if it works there, ask whoever runs the firewall to allow the host.',
      ],
    },
    {
      id: 'proxy',
      cause: 'This network lets connections out only through a proxy.',
      steps: ['If this network has a proxy, name it for the step: `HTTPS_PROXY: http://PROXY:PORT`.'],
    },
    {
      id: 'trickle',
      cause: 'The answer began, but came too slowly or never ended.',
      steps: ['For a large download use `save-to` (then `timeout` is 10m by default).'],
    },
  ],
  lastly: [doctor],
  example: 'error[net/timeout]: No whole answer from api.kimp360.com within 30 s.',
};

const tls: CatalogueEntry = {
  title: 'The server could not prove who it is',
  meaning:
    'The TLS handshake failed, so no request was sent and no key was shown. A certificate that does not prove the name is never accepted here.',
  remedies: [
    {
      id: 'private-ca',
      cause: 'The certificate was signed by a private authority, or by a proxy that opens TLS.',
      steps: ["Give the authority's certificate: `ca-file: path/to/ca.pem`. Ask whoever runs the network for it."],
    },
    {
      id: 'expired',
      cause: 'The certificate has expired, or the clock of this machine is wrong.',
      steps: ['Check the clock: `run: date -u`. If it is right, those who run the server must renew the certificate.'],
    },
    {
      id: 'name',
      cause: 'The certificate is for another name than the host in `base-url`.',
      steps: ['Use the name that the certificate was issued for, not an IP address or an alias.'],
    },
    {
      id: 'client',
      cause: 'The server wants a certificate from the client (mTLS), or does not accept the one it got.',
      steps: ['Give both: `client-cert-file` and `client-key-file`.'],
    },
    {
      id: 'version',
      cause: 'The server speaks only old versions of TLS, or no TLS at that port.',
      steps: ['Check the port in `base-url`; the server must speak TLS 1.2 or newer.'],
    },
  ],
  lastly: [doctor],
  supersedesSuggestion: true,
  example: 'error[net/tls]: The certificate of api.example.com has expired (CERT_HAS_EXPIRED).',
};

const tlsDisabled: CatalogueEntry = {
  title: 'Certificate checks are switched off',
  meaning:
    '`NODE_TLS_REJECT_UNAUTHORIZED=0` makes Node accept any certificate, so anyone on the way could receive the key. The step refuses to go on. Nothing was sent.',
  remedies: [
    {
      id: 'work-around',
      cause: 'It was set to get around a private or self-signed certificate.',
      steps: [
        "Remove `NODE_TLS_REJECT_UNAUTHORIZED`, and give the authority's certificate instead: `ca-file: path/to/ca.pem`.",
      ],
    },
    {
      id: 'inherited',
      cause: 'The runner or an earlier step sets it.',
      steps: ['If you cannot remove it there, set it for this step: `env: { NODE_TLS_REJECT_UNAUTHORIZED: "" }`.'],
    },
  ],
  inRun: 'steps',
  supersedesSuggestion: true,
  example: 'error[net/tls-disabled]: NODE_TLS_REJECT_UNAUTHORIZED=0 would let anyone receive the API key.',
};

const proxy: CatalogueEntry = {
  title: 'The proxy did not make the connection',
  meaning:
    'A proxy is set (`HTTPS_PROXY` or `HTTP_PROXY`), but it could not be reached or refused to connect to the API. The API never saw the request.',
  remedies: [
    {
      id: 'address',
      cause: "The proxy's address is wrong, or the proxy is down.",
      steps: ['Check `HTTPS_PROXY`: `http://HOST:PORT`; the scheme before it is almost always `http`.'],
    },
    {
      id: 'refuses',
      cause: 'The proxy does not allow this host or port.',
      steps: [({ host }) => `Ask whoever runs the proxy to allow \`${host}\`.`],
    },
    {
      id: 'needless',
      cause: 'The API can be reached without the proxy.',
      steps: [({ host }) => `If the API can be reached without the proxy, add \`${host}\` to \`NO_PROXY\`.`],
    },
  ],
  lastly: [doctor],
  supersedesSuggestion: true,
  example: 'error[net/proxy]: The proxy http://proxy.example:3128 did not connect to api.kimp360.com (503).',
};

const truncated: CatalogueEntry = {
  title: 'The answer was cut',
  meaning:
    'The connection closed before as many bytes had come as were announced, or before the last chunk. What came is not used: half a file is worse than none.',
  remedies: [
    { id: 'passing', cause: 'The server or a proxy on the way gave up in the middle.', steps: ['Run the job again.'] },
    {
      id: 'limit',
      cause: 'A proxy on the way limits the size or duration of answers.',
      steps: ['Make the call from another network; ask for smaller pages.'],
    },
    {
      id: 'length',
      cause: 'The server announces a wrong length.',
      steps: ['Report it to those who run the API, with the support file: `support-file: kimp360-support.json`.'],
    },
  ],
  example: 'error[net/truncated]: The answer from api.kimp360.com ended after 5,120 of 20,480 bytes.',
};

const tooLarge: CatalogueEntry = {
  title: 'The answer is larger than allowed',
  meaning:
    'The content, after decompression, is larger than `max-response-size` (10MiB in memory, 5GiB with `save-to`). Reading was stopped there.',
  remedies: [
    {
      id: 'file',
      cause: 'The answer is a file or an export.',
      steps: [
        'If it is a file or an export, stream it to disk: `save-to: out/FILE`. That also raises the limit to 5GiB.',
      ],
    },
    {
      id: 'list',
      cause: 'The call asks for more than is needed.',
      steps: ['Ask for less: a smaller page, a filter in `query`.'],
    },
    {
      id: 'limit',
      cause: 'The limit is too low for this call.',
      steps: ['If all of it is needed in memory, raise the limit: `max-response-size: 50MiB`.'],
    },
  ],
  inRun: 'steps',
  supersedesSuggestion: true,
  example: 'error[net/too-large]: The answer is larger than 10 MiB.',
};

const protocol: CatalogueEntry = {
  title: 'The answer is not HTTP that can be read',
  meaning: 'What came is not HTTP, breaks its rules, or its content coding (gzip, br) does not decode.',
  remedies: [
    {
      id: 'port',
      cause: 'Something else than an HTTP server listens there, or TLS and plain HTTP were mixed up.',
      steps: ['Check scheme and port in `base-url`.'],
    },
    {
      id: 'middle',
      cause: 'A proxy on the way damages answers.',
      steps: ['Make the call from another network and compare.'],
    },
    {
      id: 'coding',
      cause: 'The server announces a compression that its content does not have.',
      steps: ['Ask for plain content: `headers: "accept-encoding: identity"`; and report it to those who run the API.'],
    },
  ],
  lastly: [doctor],
  example: 'error[net/protocol]: The answer of 127.0.0.1:5432 is not HTTP.',
};

export const net = {
  'net/dns': dns,
  'net/refused': refused,
  'net/reset': reset,
  'net/timeout': timeout,
  'net/tls': tls,
  'net/tls-disabled': tlsDisabled,
  'net/proxy': proxy,
  'net/truncated': truncated,
  'net/too-large': tooLarge,
  'net/protocol': protocol,
};
