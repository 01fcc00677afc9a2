// What is redirected, set apart through the gate: an analyst's passkey over one hold, and the gate's word that it is kept.
import type { HeldApart } from '../../domain/preservation/state.ts'
import type { HoldOffer } from '../../server/acts/hold.ts'
import { type Cast, newKey, post, read, waitFor } from './speak.ts'

export async function setApart(s: Cast, id: string, until: string): Promise<HeldApart> {
  const { mara } = s.desk
  const { version, matters } = (await read(mara, id)).demand
  const offer = await post<HoldOffer>(mara, `/api/demands/${id}/hold/options`, {
    matters: matters.map(m => m.id),
    until,
  })
  const assertion = mara.passkey.sign(offer.options.challenge)
  await post(mara, `/api/demands/${id}/hold`, { version, key: newKey(), hold: offer.hold, assertion })
  const answered = await waitFor(
    s,
    id,
    p => {
      const hold = p.demand.holds.at(-1)
      return hold !== undefined && (hold.placed !== null || hold.refused !== null)
    },
    'the gate sets the data apart',
  )
  const hold = answered.demand.holds.at(-1)
  if (!hold?.placed) throw new Error(`the gate placed no hold: ${hold?.refused}`)
  return hold
}
