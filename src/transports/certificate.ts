import type { PeerCertificate } from 'node:tls';

/** What a peer's certificate says, as lines of evidence. The text is the server's own: one line each, and not cut here, for it is not redacted yet. */
export function describeCertificate(certificate: PeerCertificate): readonly string[] {
  const { subject, issuer, valid_from: from, valid_to: to, subjectaltname: names } = certificate;
  // Node gives an empty object where the peer showed no certificate.
  if (subject === undefined) return [];
  return [
    `certificate of ${nameOf(subject)}, issued by ${nameOf(issuer)}`,
    `valid from ${from} to ${to}`,
    `for ${oneLine(names ?? '(no name)')}`,
  ];
}

function nameOf(name: PeerCertificate['subject'] | undefined): string {
  const text = [name?.CN ?? name?.OU, name?.O].flat().filter((part) => part !== undefined);
  return text.length === 0 ? '(no name)' : oneLine(text.join(', '));
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
