// What the machine can say of a sender by itself. A person reads it beside the paper and decides on the call-back.

import type { Demand } from '../../domain/registry/state.ts'
import { sentence } from '../../kernel/message.ts'
import { checkSender } from '../../wire/mail/authenticity.ts'
import type { Reading } from '../../wire/reading.ts'
import { type Directory, inUse } from '../directory.ts'
import type { SenderFinding } from './sender-check-row.ts'
import { signatureRows } from './signature-rows.ts'

/** `authority`: the entry that a person chose; null where none is chosen yet. */
export function checkSenderOf(
  demand: Demand,
  directory: Directory,
  reading: Reading | null,
  authority: string | null = null,
): SenderFinding[] {
  const { sender, duplicateOf, documents } = demand.received
  const rows: SenderFinding[] = []
  if (sender.address)
    rows.push(domainRow(sender.address, directory, authority), dkimRow(sender.authenticated, sender.summary))
  else rows.push({ name: 'channel', result: 'warn', says: [sender.summary] })
  if (duplicateOf.length > 0)
    rows.push({
      name: 'reuse',
      result: 'fail',
      says: [sentence('machine.same_paper_already', { x: duplicateOf.join(', ') })],
    })
  const replyTo = reading?.mail?.replyTo[0]?.address
  if (replyTo && sender.address && domainOf(replyTo) !== domainOf(sender.address)) {
    rows.push({
      name: 'reply-to',
      result: 'fail',
      says: [sentence('machine.answers_would_go_another_domain', { x: replyTo })],
    })
  }
  return [...rows, ...signatureRows(documents, reading)]
}

function domainRow(address: string, { authorities }: Directory, authority: string | null): SenderFinding {
  const known = inUse(authorities).map(a => ({ name: a.name, domains: a.domains }))
  const checked = checkSender(address, known)
  const chosen = authorities.get(authority ?? '')
  if (chosen && checked.match !== 'none' && checkSender(address, [chosen]).match === 'none')
    return {
      name: 'domain',
      result: 'fail',
      says: [sentence('machine.another_authority_directory_than_chosen', { x: checked.display })],
    }
  if (checked.match === 'exact')
    return {
      name: 'domain',
      result: 'pass',
      says: [sentence('machine.is_in_the_directory', { x: checked.display })],
    }
  if (checked.lookAlikeOf)
    return {
      name: 'domain',
      result: 'fail',
      says: [sentence('machine.looks_like_but_not', { x: checked.display, y: checked.lookAlikeOf.domain })],
    }
  if (checked.match === 'subdomain')
    return {
      name: 'domain',
      result: 'warn',
      says: [sentence('machine.below_domain_directory', { x: checked.display })],
    }
  return {
    name: 'domain',
    result: 'warn',
    says: [sentence('machine.not_directory', { x: checked.display }), ...checked.warnings],
  }
}

function dkimRow(authenticated: boolean, summary: string): SenderFinding {
  return authenticated
    ? { name: 'dkim', result: 'pass', says: [summary] }
    : { name: 'dkim', result: 'fail', says: [summary] }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
