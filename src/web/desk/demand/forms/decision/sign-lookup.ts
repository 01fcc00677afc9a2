// The passkey signs the look-up that the server offers, once it is seen to be one of this demand.
import type { Identifier } from '../../../../../domain/decision/facts.ts'
import type { Demand } from '../../../../../domain/registry/state.ts'
import { lookupDigest, parseLookup } from '../../../../../seal/lookup.ts'
import { write } from '../../../api/client.ts'
import { signOffer } from '../../acts/signed-offer.ts'
import { say } from '../form-words.ts'

export function identifiersOf({ facts }: Demand): readonly Identifier[] {
  return facts?.asks.flatMap(a => a.identifiers) ?? []
}

export async function signLookup({ id, reference }: Demand) {
  const { lookup, options } = await write(`/api/demands/${encodeURIComponent(id)}/lookup/options`, {})
  const digest = (bytes: Uint8Array) => (parseLookup(bytes).demand === reference ? lookupDigest(bytes) : null)
  const assertion = await signOffer(lookup, options, digest, say('lookup.refused'))
  return { lookup, assertion }
}
