// DNS for what a stranger's mail names: names of the public tree alone. A mail may name anything, and the resolver of this machine may
// know more than the world does.
import { resolve } from 'node:dns/promises'
import { parse } from 'tldts'
import type { DNSResolver } from './mail-auth.ts'

/** Listed as public suffixes, and no place for the name of a mail's domain. */
const NO_MAIL = /(?:^|\.)(?:arpa|onion)$/

/** Below a suffix of the public list that ICANN's registries keep: not `localhost`, `db.internal`, `printer.local` or `intranet`. */
export function isPublicName(name: string): boolean {
  const { isIcann, publicSuffix } = parse(name, { validateHostname: false })
  return isIcann === true && publicSuffix !== name && !NO_MAIL.test(name)
}

/** `ask` is the machine's own resolver. A name that is not public does not exist. */
export function publicDns(ask: DNSResolver = resolve as DNSResolver): DNSResolver {
  return async (name, type) => {
    if (!isPublicName(name)) throw Object.assign(new Error('not a public name'), { code: 'ENOTFOUND' })
    return ask(name, type)
  }
}
