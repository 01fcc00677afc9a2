// An open demand of another system, as one command brings it in.

import type { BroughtTenant, Imported } from '../src/domain/arrival/events.ts'
import type { CommandOf } from '../src/domain/registry/command.ts'
import { at, NOW, openly } from './given.ts'
import { facts, paper } from './papers/papers.ts'

export const imported: Imported = {
  system: 'Sheet',
  reference: 'OLD-1',
  facts: { ...facts(['anna@acme.example']), dueAt: at(7 * 1440) },
  status: 'open',
  outcome: null,
  toldAt: null,
  tells: 'us',
  holds: ['2027-01-31'],
  note: '',
}

export function importOpen(part: Partial<Imported> = {}, secrecy = openly): CommandOf<'import_open'> {
  const { toldAt, tells } = { ...imported, ...part }
  return {
    type: 'import_open',
    received: {
      receivedAt: NOW,
      servedAt: NOW,
      servedManner: 'mail',
      servedUncertain: false,
      entityServed: 'Quillfern',
      documents: [paper],
      sender: { address: null, display: null, authenticated: false, summary: '' },
      subject: null,
      messageId: null,
      duplicateOf: [],
    },
    imported: { ...imported, ...part },
    tenants: [broughtTenant({ toldAt, tells, secrecies: [secrecy] })],
    challenges: [],
    extensions: [],
  }
}

export function broughtTenant(part: Partial<BroughtTenant> = {}): BroughtTenant {
  return {
    id: 'acme',
    kind: 'enterprise',
    identifiers: imported.facts.asks.flatMap(a => a.identifiers),
    secrecies: [],
    toldAt: null,
    tells: 'us',
    redirect: null,
    ...part,
  }
}
