// For tests alone: certificates of a server at `names` and of a client under an authority (`ca`), and of a stranger.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function makeCertificates(dir: string, names: readonly string[] = ['localhost']): void {
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: dir, stdio: 'pipe' })
  const key = (name: string) => [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    `${name}.key`,
  ]
  openssl('req', '-x509', ...key('ca'), '-out', 'ca.pem', '-subj', '/CN=ca', '-days', '2')
  openssl('req', '-x509', ...key('stranger'), '-out', 'stranger.pem', '-subj', '/CN=stranger', '-days', '2')
  writeFileSync(join(dir, 'names'), `subjectAltName=${names.map(name => `DNS:${name}`).join(',')}\n`)
  for (const name of ['server', 'client']) {
    openssl('req', ...key(name), '-out', `${name}.csr`, '-subj', `/CN=${name}`)
    openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-out', `${name}.pem`, '-days', '2', '-extfile', 'names'],
    )
  }
}
