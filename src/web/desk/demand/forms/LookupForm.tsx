// Which accounts do the identifiers name? The analyst's passkey signs exactly this look-up; the gate answers it once.
import { startAuthentication } from '@simplewebauthn/browser'
import { lookupDigest, parseLookup } from '../../../../seal/lookup.ts'
import { write } from '../../api/client.ts'
import { Refused } from '../../api/refused.ts'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { kindWords } from './paper-words.ts'
import { say } from './words.ts'

type Options = Parameters<typeof startAuthentication>[0]['optionsJSON']
type Offer = { readonly lookup: string; readonly options: Options }

export function LookupForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const { demand } = page
  const identifiers = demand.facts?.asks.flatMap(a => a.identifiers) ?? []
  const lookUp = async () => {
    const signed = await submit.attempt(async () => {
      const offer = await write<Offer>(`/api/demands/${encodeURIComponent(demand.id)}/lookup/options`, {})
      checkOffer(offer, demand.reference)
      return { lookup: offer.lookup, assertion: await startAuthentication({ optionsJSON: offer.options }) }
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

/** A server that was taken over must not get another look-up, or an authorisation, signed under this name. */
function checkOffer(offer: Offer, reference: string): void {
  const bytes = new TextEncoder().encode(offer.lookup)
  const challenge = lookupDigest(bytes).toBase64({ alphabet: 'base64url', omitPadding: true })
  if (parseLookup(bytes).demand === reference && offer.options.challenge === challenge) return
  throw new Refused({
    code: 'signature_refused',
    detail: say('lookup.refused'),
    next: say('lookup.refused.next'),
  })
}
