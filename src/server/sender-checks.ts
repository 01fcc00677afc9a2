// What the machine can say of a sender by itself. A person reads it beside the paper and decides on the call-back.
import type { Demand } from '../demand/state.ts'
import { checkSender } from '../wire/authenticity.ts'
import type { Reading } from '../wire/reading.ts'
import { type Directory, inUse } from './directory.ts'

export type SenderCheckRow = {
  readonly name: string
  readonly result: 'pass' | 'warn' | 'fail'
  readonly detail: string
}

/** `authority`: the entry that a person chose; null where none is chosen yet. */
export function checkSenderOf(
  demand: Demand,
  directory: Directory,
  reading: Reading | null,
  authority: string | null = null,
): SenderCheckRow[] {
  const { sender, duplicateOf } = demand.received
  const rows: SenderCheckRow[] = []
  if (sender.address)
    rows.push(domainRow(sender.address, directory, authority), dkimRow(sender.authenticated, sender.summary))
  else rows.push({ name: 'channel', result: 'warn', detail: sender.summary })
  if (duplicateOf.length > 0)
    rows.push({
      name: 'reuse',
      result: 'fail',
      detail: `The same paper is already in ${duplicateOf.join(', ')}.`,
    })
  const replyTo = reading?.mail?.replyTo[0]?.address
  if (replyTo && sender.address && domainOf(replyTo) !== domainOf(sender.address)) {
    rows.push({
      name: 'reply-to',
      result: 'fail',
      detail: `Answers would go to ${replyTo}, another domain than the sender’s.`,
    })
  }
  return rows
}

function domainRow(address: string, { authorities }: Directory, authority: string | null): SenderCheckRow {
  const known = inUse(authorities).map(a => ({ name: a.name, domains: a.domains }))
  const checked = checkSender(address, known)
  const chosen = authorities.get(authority ?? '')
  if (chosen && checked.match !== 'none' && checkSender(address, [chosen]).match === 'none')
    return {
      name: 'domain',
      result: 'fail',
      detail: `${checked.display} is of another authority of the directory than the one chosen.`,
    }
  if (checked.match === 'exact')
    return { name: 'domain', result: 'pass', detail: `${checked.display} is in the directory.` }
  if (checked.lookAlikeOf)
    return {
      name: 'domain',
      result: 'fail',
      detail: `${checked.display} looks like ${checked.lookAlikeOf.domain} but is not.`,
    }
  if (checked.match === 'subdomain')
    return {
      name: 'domain',
      result: 'warn',
      detail: `${checked.display} is below a domain of the directory.`,
    }
  return {
    name: 'domain',
    result: 'warn',
    detail: [`${checked.display} is not in the directory.`, ...checked.warnings].join(' '),
  }
}

function dkimRow(authenticated: boolean, summary: string): SenderCheckRow {
  return authenticated
    ? { name: 'dkim', result: 'pass', detail: summary }
    : { name: 'dkim', result: 'fail', detail: summary }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
