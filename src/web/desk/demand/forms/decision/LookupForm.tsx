// Which accounts do the identifiers name? The analyst's passkey signs exactly this look-up; the gate answers it once.
import { lookupDigest, parseLookup } from '../../../../../seal/lookup.ts'
import { write } from '../../../api/client.ts'
import { signOffer } from '../../acts/signed-offer.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { kindWords } from '../paper-words.ts'

export function LookupForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const { demand } = page
  const identifiers = demand.facts?.asks.flatMap(a => a.identifiers) ?? []
  const lookUp = async () => {
    const signed = await submit.attempt(async () => {
      const offer = await write(`/api/demands/${encodeURIComponent(demand.id)}/lookup/options`, {})
      const digest = (bytes: Uint8Array) =>
        parseLookup(bytes).demand === demand.reference ? lookupDigest(bytes) : null
      const assertion = await signOffer(offer.lookup, offer.options, digest, say('lookup.refused'))
      return { lookup: offer.lookup, assertion }
    })
    if (signed) await submit.send('lookup', signed)
  }
  return (
    <ActionForm
      submit={submit}
      action={say('lookup.do')}
      onSubmit={lookUp}
      disabled={identifiers.length === 0}
    >
      <p>{say('lookup.these')}</p>
      <ul>
        {identifiers.map(i => (
          <li key={`${i.kind}${i.value}${i.at}`}>
            {kindWords(i.kind)} <bdi className="identifier">{i.value}</bdi>
          </li>
        ))}
      </ul>
      <p className="small quiet">{say('lookup.logged')}</p>
    </ActionForm>
  )
}
