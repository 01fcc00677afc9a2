// Which accounts do the identifiers name? The analyst's passkey signs exactly this look-up; the gate answers it once.
import type { Demand } from '../../../../../domain/registry/state.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { kindWords } from '../paper-words.ts'
import { identifiersOf, signLookup } from './sign-lookup.ts'

export function LookupForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const { demand } = page
  const lookUp = async () => {
    const signed = await submit.attempt(() => signLookup(demand))
    if (signed) await submit.send('lookup', signed)
  }
  return (
    <ActionForm
      submit={submit}
      action={say('lookup.do')}
      onSubmit={lookUp}
      disabled={identifiersOf(demand).length === 0}
    >
      <LookedFor demand={demand} />
    </ActionForm>
  )
}

/** What is looked up, as the signer reads it first. */
export function LookedFor({ demand }: { readonly demand: Demand }) {
  return (
    <>
      <p>{say('lookup.these')}</p>
      <ul>
        {identifiersOf(demand).map(i => (
          <li key={`${i.kind}${i.value}${i.at}`}>
            {kindWords(i.kind)} <bdi className="identifier">{i.value}</bdi>
          </li>
        ))}
      </ul>
      <p className="small quiet">{say('lookup.logged')}</p>
    </>
  )
}
