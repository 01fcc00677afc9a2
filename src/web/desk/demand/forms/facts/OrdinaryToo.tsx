// What papers of this kind state, on the page on which the facts are confirmed: by the same press, each line to be departed from.
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import type { ConfirmedFacts } from '../../../../../domain/decision/facts.ts'
import { write } from '../../../api/client.ts'
import { useDemand } from '../../context.ts'
import { withGrant } from '../../grant-asked.ts'
import { say } from '../paper-words.ts'
import { isOrdinary, OrdinaryForm } from './QuestionsFields.tsx'

type Given = Readonly<Record<string, unknown>>

/** `authority`: whom of the directory the same press would match it to. */
export function useOrdinary(facts: ConfirmedFacts, authority: string | null) {
  const { page } = useDemand()
  const { id } = page.demand
  const [departs, setDeparts] = useState<readonly string[]>([])
  const [given, setGiven] = useState<Given>({})
  // Nobody waits at each letter for what the law says of it.
  const asked = useDeferredValue(JSON.stringify({ facts, authority }))
  const { data } = useQuery({
    queryKey: ['ordinary', id, asked],
    queryFn: () =>
      withGrant(id, () =>
        write(
          `/api/demands/${encodeURIComponent(id)}/facts/ordinary`,
          JSON.parse(asked) as { facts: unknown; authority: string | null },
        ),
      ),
    enabled: isWhole(facts),
    retry: false,
  })
  // What was asked of other facts is confirmed by nobody.
  const form =
    isWhole(facts) && asked === JSON.stringify({ facts, authority })
      ? (data?.form ?? []).filter(isOrdinary)
      : []
  const answers = Object.fromEntries([
    ...form.filter(({ fact }) => !departs.includes(fact)).map(({ fact, ordinary }) => [fact, ordinary.value]),
    ...Object.entries(given).filter(
      ([fact, value]) => value !== undefined && form.some(one => one.fact === fact),
    ),
  ])
  return {
    form,
    departs,
    answers: answers as ConfirmedFacts['answers'],
    onDepart: (fact: string) => setDeparts([...departs, fact]),
    onAnswer: (fact: string, value: unknown) => setGiven({ ...given, [fact]: value }),
  }
}

function isWhole({ instrument, country, purpose, authorityName, asks }: ConfirmedFacts): boolean {
  const named = [instrument, country, purpose, authorityName].every(said => said !== '')
  return named && asks.some(ask => ask.categories.length > 0)
}

export function OrdinaryToo({ ordinary }: { readonly ordinary: ReturnType<typeof useOrdinary> }) {
  if (ordinary.form.length === 0) return null
  return (
    <div className="boxed">
      <OrdinaryForm {...ordinary} />
      <p className="small quiet">{say('ordinary.too')}</p>
    </div>
  )
}
