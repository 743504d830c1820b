import { execFile } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Part, pathOf, program } from './parts.ts';

const run = promisify(execFile);

export const openssl: Part = program('openssl', 'apt-get install openssl');

/** Keeps the extensions of the machine's own openssl.cnf out of what is made here. */
const bareRequests = '[req]\ndistinguished_name = dn\n[dn]\n';

/** Paths of PEM files. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface CertificateWishes {
  readonly name: string;
  /** As OpenSSL writes them: `DNS:api.kimp360.test`, `IP:127.0.0.1`. */
  readonly alternativeNames: readonly string[];
  /** `YYYYMMDDHHMMSSZ`; two days around now unless given. */
  readonly from?: string;
  readonly until?: string;
}

export interface Authority extends Certificate {
  issue(wishes: CertificateWishes): Promise<Certificate>;
}

/** A private certificate authority in a folder of its own making. */
export async function createAuthority(folder: string, name: string): Promise<Authority> {
  const files = pairOf(folder, name);
  const config = join(folder, `${name}.cnf`);
  await writeFile(join(folder, `${name}.index`), '');
  await writeFile(
    config,
    `[ca]
default_ca = own
[own]
database = ${join(folder, `${name}.index`)}
new_certs_dir = ${folder}
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
${bareRequests}`,
  );
  await createSelfSigned(files, name, ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign']);
  return {
    ...files,
    async issue({ name: subject, alternativeNames, from = stamp(-1), until = stamp(1) }) {
      const issued = pairOf(folder, `${name}-${subject}`);
      const request = `${issued.cert}.csr`;
      const extensions = `${issued.cert}.ext`;
      await writeFile(
        extensions,
        `subjectAltName=${alternativeNames.join(',')}\nextendedKeyUsage=serverAuth,clientAuth\n`,
      );
      await call('req', '-new', ...newKey(issued.key), '-subj', `/CN=${subject}`, '-out', request, '-config', config);
      await call(
        ...['ca', '-batch', '-notext', '-config', config, '-cert', files.cert, '-keyfile', files.key],
        ...['-startdate', from, '-enddate', until, '-extfile', extensions, '-in', request, '-out', issued.cert],
      );
      await chmod(issued.key, 0o644);
      return issued;
    },
  };
}

/** A certificate that vouches for itself, as appliances ship them. */
export async function createSelfSignedServer(
  folder: string,
  { name, alternativeNames }: CertificateWishes,
): Promise<Certificate> {
  const files = pairOf(folder, name);
  await createSelfSigned(files, name, [`subjectAltName=${alternativeNames.join(',')}`]);
  return files;
}

/** The PEM text of both, for a file that clients take as their private CA. */
export async function bundle(target: string, ...certificates: Certificate[]): Promise<string> {
  const texts = await Promise.all(certificates.map(({ cert }) => readFile(cert, 'utf8')));
  await writeFile(target, texts.join(''));
  return target;
}

/** The `openssl passwd -apr1` form that squid's and nginx's password files take. */
export async function hashPassword(password: string): Promise<string> {
  const { stdout } = await run(pathOf(openssl), ['passwd', '-apr1', password]);
  return stdout.trim();
}

async function createSelfSigned(files: Certificate, name: string, extensions: readonly string[]): Promise<void> {
  const config = `${files.cert}.cnf`;
  await writeFile(config, bareRequests);
  await call(
    ...['req', '-x509', '-config', config, ...newKey(files.key), '-days', '2', '-subj', `/CN=${name}`],
    ...['-out', files.cert, ...extensions.flatMap((extension) => ['-addext', extension])],
  );
  await chmod(files.key, 0o644);
}

function newKey(path: string): string[] {
  return ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', path];
}

function pairOf(folder: string, name: string): Certificate {
  return { cert: join(folder, `${name}.pem`), key: join(folder, `${name}-key.pem`) };
}

/** Now and some days more, as `openssl ca` takes it. */
function stamp(days: number): string {
  return `${new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
}

async function call(...args: string[]): Promise<void> {
  await run(pathOf(openssl), args);
}
