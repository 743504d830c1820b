import type { CatalogueEntry, Text } from './entry.ts';

const doctor: Text =
  'See what fails where, from the machine that fails: `kimp360 doctor` checks DNS, TLS, proxy, clock and one call.';

const nameProxy: Text = ({ workflow }) =>
  workflow
    ? 'If this network has a proxy, name it for the step: `env: { HTTPS_PROXY: "http://PROXY:PORT" }`.'
    : 'If this network has a proxy, name it: `export HTTPS_PROXY=http://PROXY:PORT`.';

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
      steps: [
        ({ workflow, typed }) =>
          typed
            ? 'Make the call from a machine inside that network, or connect to its VPN first.'
            : `Run the job on a runner inside that network${workflow ? ' (`runs-on: self-hosted`)' : ''}, or give it a VPN first.`,
      ],
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
  example: 'error[net/dns]: The host name api.example.com could not be resolved.',
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
        ({ typed }) =>
          `Check the port in \`base-url\`. ${typed ? 'If you start the server yourself, see that it runs and listens there.' : 'If the server is started by the job itself, wait until it listens before this step.'}`,
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
        ({ workflow }) =>
          workflow
            ? 'Run the job on the runner itself (without `container:`) and publish the port of the service, or start the server in the same container.'
            : 'Publish the port of the server and call the machine around the container, or start the server in the same container.',
      ],
    },
    {
      id: 'proxy',
      cause: 'This network lets connections out only through a proxy.',
      steps: [nameProxy],
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
      steps: [({ again }) => `${again}. Before repeating a POST or PATCH, look whether it took effect.`],
    },
    {
      id: 'cancelled',
      cause: 'Somebody, or a time limit of the job, cancelled the run.',
      steps: [({ again }) => `${again}. Before repeating a POST or PATCH, look whether it took effect.`],
      needsEvidence: true,
    },
    {
      id: 'filter',
      cause: 'A firewall or proxy on the way cuts connections that it does not like.',
      steps: ['Make the call from another network; if it works there, ask whoever runs the firewall.', doctor],
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
  example: 'error[net/reset]: api.kimp360.com:443 closed the connection before it answered.',
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
      steps: [nameProxy],
    },
    {
      id: 'silent-proxy',
      cause: 'The proxy does not answer, or waits itself for an API that it cannot reach.',
      steps: [
        ({ host }) => `Ask whoever runs the proxy whether it may and can reach \`${host}\`.`,
        ({ host }) => `If the API can be reached without the proxy, add \`${host}\` to \`NO_PROXY\`.`,
      ],
      needsEvidence: true,
    },
    {
      id: 'handshake',
      cause:
        'What listens there does not answer the TLS handshake: it is no TLS server, it hangs, or a firewall on the way holds the connection.',
      steps: [
        'Check the port in `base-url`; it must be one where the API speaks TLS.',
        'Make the call from another network; if it works there, ask whoever runs the firewall to allow the host.',
      ],
      needsEvidence: true,
    },
    {
      id: 'look-up',
      cause: 'The DNS servers of this machine do not answer.',
      steps: [({ host }) => `Look the name up on the machine that fails: \`getent hosts ${host}\`.`],
      needsEvidence: true,
    },
    {
      id: 'silent-port',
      cause: 'Nothing answers at that port: the program there hangs, or takes no more connections.',
      steps: ['Check the port in `base-url`, and that the program there still answers.'],
      needsEvidence: true,
    },
    {
      id: 'pace',
      cause: 'Earlier requests of this run, or others under the same limit, used up what `max-rate` and the API allow.',
      steps: [
        {
          unlessSuggested:
            'Allow a longer wait with `within`, or more requests with `max-rate`, if the API takes more.',
        },
      ],
      needsEvidence: true,
    },
    {
      id: 'trickle',
      cause: 'The answer began, but came too slowly or never ended.',
      steps: [
        ({ given }) =>
          given.saveTo === true
            ? 'For a large download allow more time: `timeout: 30m`, and `within` as well.'
            : 'For a large download use `save-to` (then `timeout` is 10m by default).',
      ],
    },
  ],
  lastly: [doctor],
  example: 'error[net/timeout]: api.kimp360.com:443 did not answer in full within 30s (timeout).',
};

const tls: CatalogueEntry = {
  title: 'No trusted TLS connection',
  meaning:
    'The TLS handshake failed, so no request was sent and no key was shown. A certificate that does not prove the name is never accepted here.',
  remedies: [
    {
      id: 'private-ca',
      cause: 'The certificate was signed by a private authority, or by a proxy that opens TLS.',
      steps: [
        ({ given }) =>
          given.caFile === true
            ? 'The file of `ca-file` lacks the authority that signed this certificate. Ask whoever runs the network for its certificate, and add that to the file.'
            : "Give the authority's certificate: `ca-file: path/to/ca.pem`. Ask whoever runs the network for it.",
      ],
    },
    {
      id: 'expired',
      cause: 'The certificate has expired, or the clock of this machine is wrong.',
      steps: [
        ({ workflow }) =>
          `Check the clock: \`${workflow ? 'run: ' : ''}date -u\`. If it is right, those who run the server must renew the certificate.`,
      ],
    },
    {
      id: 'name',
      cause: 'The certificate is for another name than the host in `base-url`.',
      steps: ['Use the name that the certificate was issued for, not an IP address or an alias.'],
    },
    {
      id: 'client',
      cause: 'The server wants a certificate from the client (mTLS), or does not accept the one it got.',
      steps: [
        ({ given }) =>
          given.clientCertificate === true
            ? 'Ask those who run the server which certificates it accepts; that of `client-cert-file` may have expired, or be signed by another authority.'
            : 'Give both: `client-cert-file` and `client-key-file`.',
      ],
    },
    {
      id: 'version',
      cause: 'The server speaks only old versions of TLS, or no TLS at that port.',
      steps: ['Check the port in `base-url`; the server must speak TLS 1.2 or newer.'],
    },
    {
      id: 'cut',
      cause:
        'A firewall or load balancer before the server hung up, as they do for a host name or an address that they do not let through.',
      steps: [
        'Make the call from another network; if it works there, ask whoever runs the firewall to allow the host.',
      ],
      needsEvidence: true,
    },
  ],
  lastly: [doctor],
  supersedesSuggestion: true,
  example: `error[net/tls]: No trusted TLS connection to api.example.com:443 could be made, so the key was not sent.

  Seen
    · the certificate has expired (CERT_HAS_EXPIRED)`,
};

const tlsDisabled: CatalogueEntry = {
  title: 'Certificate checks are switched off',
  meaning:
    '`NODE_TLS_REJECT_UNAUTHORIZED=0` makes Node accept any certificate, so anyone on the way could receive the key. The step refuses to go on, whatever `fail-on-error` says. Nothing was sent.',
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
      steps: [
        ({ workflow }) =>
          workflow
            ? 'If you cannot remove it there, set it for this step: `env: { NODE_TLS_REJECT_UNAUTHORIZED: "" }`.'
            : 'See who sets it: the profile of the shell, the container or the CI; here, type `unset NODE_TLS_REJECT_UNAUTHORIZED`.',
      ],
    },
  ],
  inRun: 'steps',
  supersedesSuggestion: true,
  example:
    'error[net/tls-disabled]: NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the check of certificates, so anyone on the way could take the key.',
};

const proxy: CatalogueEntry = {
  title: 'The proxy did not make the connection',
  meaning:
    'A proxy is set in `HTTPS_PROXY`, but it could not be reached or refused to connect to the API. The API never saw the request.',
  remedies: [
    {
      id: 'address',
      cause: "The proxy's address is wrong, or the proxy is down.",
      steps: ['Check `HTTPS_PROXY`: `http://HOST:PORT`; the scheme before it is almost always `http`.'],
    },
    {
      id: 'scheme',
      cause: 'The variable names another kind of proxy than an HTTP one, such as `socks5://`; those are not supported.',
      steps: [
        'Name an HTTP proxy: `http://HOST:PORT`. Many SOCKS proxies have a port for HTTP as well; ask whoever runs it.',
      ],
      needsEvidence: true,
    },
    {
      id: 'certificate',
      cause: 'The proxy is reached over TLS (`https://`), and its own certificate is not trusted here.',
      steps: [
        ({ given }) =>
          `If the proxy speaks plain HTTP, as most do, write \`http://\` before it; else ${given.caFile === true ? "add its authority's certificate to the file of `ca-file`" : "give its authority's certificate: `ca-file: path/to/ca.pem`"}.`,
      ],
      needsEvidence: true,
    },
    {
      id: 'upstream',
      cause: 'The proxy itself found no way to the API: it does not know the name, or the connection beyond it failed.',
      steps: [({ host }) => `Check \`base-url\`; then ask whoever runs the proxy why it cannot reach \`${host}\`.`],
      needsEvidence: true,
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
  example: `error[net/proxy]: The proxy gave no connection to api.kimp360.com:443.

  Seen
    · The proxy did not open a connection to the API (CONNECT_403)
    · the proxy answered 403 to CONNECT`,
};

const truncated: CatalogueEntry = {
  title: 'The answer was cut',
  meaning:
    'The connection closed before as many bytes had come as were announced, or before the last chunk; or compressed content ends in the middle. What came is not used: half a file is worse than none.',
  remedies: [
    {
      id: 'passing',
      cause: 'The server or a proxy on the way gave up in the middle.',
      steps: [({ again }) => `${again}.`],
    },
    {
      id: 'limit',
      cause: 'A proxy on the way limits the size or duration of answers.',
      steps: ['Make the call from another network; ask for smaller pages.'],
    },
    {
      id: 'coding',
      cause: 'What compresses the answer stopped in the middle, or a cache on the way keeps half of it.',
      steps: ['Ask for plain content: `headers: "accept-encoding: identity"`; and report it to those who run the API.'],
      needsEvidence: true,
    },
    {
      id: 'form',
      cause:
        'The API sends something else than JSON under the content type of JSON, and neither a length nor chunks that would tell that it is whole.',
      steps: [
        'Look at the content: make the call by hand. If it is whole, ask those who run the API to send `Content-Length` or the right `Content-Type`.',
      ],
      needsEvidence: true,
    },
    {
      id: 'length',
      cause: 'The server announces a wrong length.',
      steps: [
        ({ given }) =>
          `Report it to those who run the API, with ${given.supportFile === true ? 'the file of `support-file`' : 'the support file: `support-file: kimp360-support.json`'}.`,
      ],
    },
  ],
  example: 'error[net/truncated]: api.kimp360.com:443 closed the connection before the response was complete.',
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
        'If it is a file or an export, stream it to disk: `save-to: out/FILE`. Unless `max-response-size` says otherwise, the limit is 5GiB then.',
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
      steps: [
        {
          unlessSuggested: ({ given }) =>
            given.saveTo === true
              ? 'If all of it is needed, raise the limit: `max-response-size: 10GiB`.'
              : 'If all of it is needed in memory, raise the limit: `max-response-size: 20MiB`; more than 512MiB goes into a file alone.',
        },
      ],
    },
  ],
  inRun: 'steps',
  example: 'error[net/too-large]: The response is larger than max-response-size allows, 10MiB.',
};

const protocol: CatalogueEntry = {
  title: 'The answer cannot be read',
  meaning:
    'What came is not HTTP, breaks its rules, has more header fields than are read (64 KiB), or its content coding (gzip, br, zstd) does not decode.',
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
    {
      id: 'status',
      cause:
        'What answers there, the API or a filter on the way, writes a status that HTTP does not have: its codes go from 100 to 599.',
      steps: [
        ({ curl }) =>
          `Look at the whole answer: make the call by hand${curl} with \`curl --include\`, and report it to those who run what answers there.`,
      ],
      needsEvidence: true,
    },
    {
      id: 'header-size',
      cause: 'The server sends more header fields than any API needs: cookies that pile up, a policy or a debug dump.',
      steps: [
        ({ curl }) =>
          `Look which fields those are: make the call by hand${curl} with \`curl --include\`, and report it to those who run the API.`,
      ],
      needsEvidence: true,
    },
  ],
  lastly: [doctor],
  example: 'error[net/protocol]: What 127.0.0.1:5432 sent is not a valid HTTP response.',
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
