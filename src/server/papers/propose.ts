// What the caged reader is told of this provider: how the packs in use say that papers look, and the provider's own names, which
// are never taken for somebody's account.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { formsOf } from '../../law/recognise/recognise.ts'
import { modulesOf } from '../../wire/cage-files.ts'
import type { ProviderNames } from '../../wire/propose/proposal.ts'
import type { Proposing } from '../../wire/propose-caged.ts'
import type { CageRule } from '../../wire/sandbox.ts'
import type { Deployment } from '../deployment.ts'
import { packsInUse } from '../law/adoption.ts'
import { namedPapers } from '../law/for-named-people.ts'
import type { Provider } from '../provider.ts'

type Asking = Pick<Deployment, 'provider' | 'packs'>

export function proposingFor(d: Asking): Proposing {
  // How papers look is no answer of the law: the newest packs serve, adopted or not.
  const packs = packsInUse(d.packs, {})
  return { forms: formsOf(packs), named: namedPapers(packs), provider: namesOf(d.provider) }
}

export function namesOf(p: Provider): ProviderNames {
  const domains = [p.mail.intake, p.mail.from].map(a => a.slice(a.lastIndexOf('@') + 1))
  return { domains: [...new Set(domains)], names: [p.name, ...p.entities.map(e => e.name)] }
}

/** A live server reads no paper without bubblewrap around it; a demo makes do with Node's own cage. */
export function cageRule({ demo }: Pick<Deployment, 'demo'>): CageRule {
  return demo ? 'any' : 'strict'
}

/** Names what proposes here, by its very text: the reader's modules, the packs and the provider. Another one proposes again. */
export function proposerOf(d: Asking): string {
  const { forms, provider } = proposingFor(d)
  return createHash('sha256')
    .update(readersText())
    .update(JSON.stringify([forms, provider]))
    .digest('hex')
}

let modules: string | undefined

function readersText(): string {
  modules ??= modulesOf(['propose-caged.ts'])
    .map(file => readFileSync(file, 'utf8'))
    .join('\0')
  return modules
}
