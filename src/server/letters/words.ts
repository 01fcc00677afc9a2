// The law's and the domain's closed words in the plain words of a letter.
import type { DataCategory } from '../../demand/vocabulary.ts'

const categories: Record<DataCategory, string> = {
  subscriber: 'subscriber data and session records',
  traffic: 'traffic data',
  location: 'location data',
  content_stored: 'stored content',
  content_realtime: 'content as it is sent',
}

export function categoryWords(category: string): string {
  return categories[category as DataCategory] ?? category
}

const decisionsInWords: Record<string, string> = {
  comply: 'we will answer',
  narrow: 'we will answer in part',
  redirect: 'please ask our customer',
  reject: 'we cannot answer',
  challenge: 'we challenge this',
  no_data: 'we hold no records',
}

export function decisionWords(decision: string): string {
  return decisionsInWords[decision] ?? decision
}

const instruments: Record<string, string> = {
  'us.subpoena.grand_jury': 'grand jury subpoena',
  'us.subpoena.administrative': 'administrative subpoena',
  'us.subpoena.state': 'state subpoena',
  'us.subpoena.trial': 'trial subpoena',
  'us.order.2703d': 'court order under 18 USC 2703(d)',
  'us.warrant.2703': 'search warrant under 18 USC 2703',
  'us.warrant.state': 'state search warrant',
  'us.warrant.location': 'location warrant',
  'us.order.nondisclosure_2705b': 'order under 18 USC 2705(b)',
  'us.preservation.2703f': 'preservation letter under 18 USC 2703(f)',
  'us.nsl.2709': 'national security letter',
  'us.emergency.disclosure': 'emergency request',
  'us.order.pen_trap': 'pen register or trap and trace order',
  'us.order.wiretap': 'interception order',
}

/** An instrument in words; its id where there are none yet. */
export function instrumentWords(id: string): string {
  return instruments[id] ?? id
}
