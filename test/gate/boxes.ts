// For tests: the gate's boxes in memory, which open what the gate encrypted to the server.

import type { Boxes, ReportKind } from '../../src/gate/boxes.ts'
import type { DeskStatus } from '../../src/gate/checks/verify.ts'
import type { PinChange } from '../../src/gate/pin/change.ts'
import type { PinChangeReport } from '../../src/gate/pin/report.ts'
import { unwrapSmall } from '../../src/seal/age/age.node.ts'

export type Report = { order: string; kind: ReportKind; payload: Record<string, unknown> }
/** A change of the pin as the server was told of it. */
export type ToldChange = PinChange & { payload: PinChangeReport }

type BoxState = {
  server: string
  reports: Report[]
  changes: ToldChange[]
  statuses: Map<string, DeskStatus>
  faults: { onReport: ((moment: 'before' | 'after', kind: ReportKind) => void) | null }
}

export function memoryBoxes({ server, reports, changes, statuses, faults }: BoxState): Boxes {
  return {
    pending: async () => [],
    take: async () => null,
    statusOf: async digest => statuses.get(digest) ?? null,
    report: async (order, kind, payload) => {
      const text = Buffer.from(await unwrapSmall(payload, server)).toString()
      if (kind !== 'progress') faults.onReport?.('before', kind)
      const known = reports.some(report => report.order === order && report.kind === kind)
      if (kind === 'progress' || !known) reports.push({ order, kind, payload: JSON.parse(text) })
      if (kind !== 'progress') faults.onReport?.('after', kind)
    },
    toldChanges: async () => changes,
    tellChange: async (change, payload) => {
      const text = Buffer.from(await unwrapSmall(payload, server)).toString()
      changes.push({ ...change, payload: JSON.parse(text) })
    },
  }
}
