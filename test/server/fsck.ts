// For tests alone: what `fsck` says of a deployment as it stands, without the offline keys.

import type { Deployment } from '../../src/server/deployment.ts'
import { fsckStore } from '../../src/store/fsck/fsck.ts'

type Looked = Pick<Deployment, 'db' | 'vault' | 'documents' | 'outbox' | 'store' | 'now'>

export function fsckOf(d: Looked) {
  return fsckStore({
    database: d.db,
    using: { ...d.vault, unwrapSealed: null },
    documents: d.documents,
    outbox: d.outbox,
    policy: d.store.policy,
    packHash: d.store.packHash,
    now: d.now(),
    onProgress: () => {},
  })
}
