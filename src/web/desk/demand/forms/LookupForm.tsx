// Which accounts do the identifiers name? The analyst's passkey signs exactly this look-up; the gate answers it once.
import { startAuthentication } from '@simplewebauthn/browser'
import { lookupDigest, parseLookup } from '../../../../seal/lookup.ts'
import { write } from '../../api/client.ts'
import { Refused } from '../../api/refused.ts'
import { plain } from '../../words/labels.ts'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'

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
      action="Look up with your passkey"
      onSubmit={lookUp}
      disabled={identifiers.length === 0}
    >
      <p>The gate will be asked whose these are:</p>
      <ul>
        {identifiers.map(i => (
          <li key={`${i.kind}${i.value}${i.at}`}>
            {plain(i.kind)} <bdi className="identifier">{i.value}</bdi>
          </li>
        ))}
      </ul>
      <p className="small quiet">
        It is logged as access by you, for this demand only, and the tenant will see it unless secrecy
        forbids.
      </p>
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
    detail: 'What the server wants signed is not the look-up of this demand. Your passkey was not used.',
    next: 'Do not try again. Tell an administrator.',
  })
}
