// Acts that come with the paper that shows them: filing a challenge, a step of it, more time in writing, another authority's clearance, an order of secrecy that has
// a paper of its own, its end before its time, a motion to lengthen it.

import { createHash } from 'node:crypto'
import type { PaperAct } from '../../api/desk/command-schema.ts'
import { ownMatter } from '../../domain/challenge/challenge.ts'
import type { DocumentRef } from '../../domain/decision/facts.ts'
import type { Command } from '../../domain/registry/command.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { mayIssue } from '../../domain/registry/who-may.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { type Done, execute } from '../../store/demand/execute.ts'
import { mediaTypeOf } from '../../wire/media-type.ts'
import type { Deployment } from '../deployment.ts'
import { storeDocument } from '../papers/intake.ts'
import { keyOf, loadFor, repetition, type Submit, submission } from './load.ts'

/** How a passage names the paper that comes with it, which has no id yet. */
export const OWN_PAPER = 'own'

export type ActWithPaper = Submit & {
  readonly demandId: string
  readonly act: PaperAct
  readonly paper: { readonly name: string; readonly bytes: Uint8Array } | null
}

export async function actWithPaper(d: Deployment, actor: Actor, wish: ActWithPaper): Promise<Done | Refusal> {
  const { act, paper } = wish
  const no = mayIssue(actor, act.type)
  if (no) return no
  const sha256 = paper && createHash('sha256').update(paper.bytes).digest('hex')
  const asked = { ...act, paper: sha256 }
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  const document =
    paper &&
    (await storeDocument(
      d,
      keyOf(loaded.stream, matterOf(act, loaded.demand)),
      `filed-${d.store.newId().slice(0, 8)}`,
      {
        ...paper,
        mediaType: mediaTypeOf(paper.bytes, paper.name),
      },
    ))
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: commandOf(act, document),
  })
}

/** What concerns one tenant alone lies under its matter's key. */
function matterOf(act: PaperAct, d: Demand): string | null {
  if ('matter' in act) return act.matter
  if (act.type === 'file_challenge') return ownMatter(act)
  if (act.type !== 'record_challenge_step') return null
  const challenge = d.challenges.find(c => c.id === act.challenge)
  return challenge ? ownMatter(challenge) : null
}

function commandOf(act: PaperAct, document: DocumentRef | null): Command {
  if (act.type !== 'read_secrecy') return { ...act, document }
  const passages = act.passages.map(p =>
    p.document === OWN_PAPER && document ? { ...p, document: document.id } : p,
  )
  return { ...act, passages, document }
}
