// Filing a challenge, a step of it, more time in writing: a command and, where there is one, the paper that shows it.
import { createHash } from 'node:crypto'
import { type Actor, mayIssue } from '../../demand/actor.ts'
import type { CommandOf } from '../../demand/command.ts'
import { isRefusal, type Refusal } from '../../demand/refusal.ts'
import { type Done, execute } from '../../store/execute.ts'
import { mediaTypeOf } from '../../wire/media-type.ts'
import type { Deployment } from '../deployment.ts'
import { storeDocument } from '../intake.ts'
import { keyOf, loadFor, repetition, type Submit, submission } from './load.ts'

type Types = 'file_challenge' | 'record_challenge_step' | 'record_extension'
/** As a person sends it: the paper comes beside it. */
export type ChallengeAct = { [T in Types]: Omit<CommandOf<T>, 'document'> }[Types]

export type ActOnChallenge = Submit & {
  readonly demandId: string
  readonly act: ChallengeAct
  readonly paper: { readonly name: string; readonly bytes: Uint8Array } | null
}

export async function actOnChallenge(
  d: Deployment,
  actor: Actor,
  wish: ActOnChallenge,
): Promise<Done | Refusal> {
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
    (await storeDocument(d, keyOf(loaded.stream, null), `filed-${d.store.newId().slice(0, 8)}`, {
      ...paper,
      mediaType: mediaTypeOf(paper.bytes, paper.name),
    }))
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: { ...act, document },
  })
}
