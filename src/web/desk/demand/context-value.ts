// Makes what the parts of a demand's pages share.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { DemandPage } from '../../../api/desk/demand-page.ts'
import { meQuery } from '../api/queries.ts'
import type { Chosen, DemandContextValue, Wanted } from './context.ts'
import { goToField } from './forms/facts/wanted-field.ts'
import { type Looking, placesOf } from './places.ts'

/** `setTab` brings a column to the front where there is room for one alone. */
export function useDemandContext(
  page: DemandPage,
  setTab: (tab: 'decision' | 'facts' | 'paper') => void,
): DemandContextValue {
  const { data: me } = useSuspenseQuery(meQuery)
  const [hovered, look] = useState<Looking>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const places = useMemo(() => placesOf(page), [page])
  return {
    page,
    me,
    places,
    looking: hovered ?? (chosen ? { words: chosen.facts } : null),
    look,
    chosen,
    showInPaper: fact => {
      setChosen({ facts: [fact], from: 'facts' })
      setTab('paper')
    },
    showFindings: facts => {
      setChosen({ facts, from: 'paper' })
      setTab('facts')
    },
    clearChosen: () => {
      look(null)
      setChosen(null)
    },
    wanted,
    askFor: path => {
      setTab('decision')
      // Once the tab is there. Where no form asks it already, the facts are opened for correction.
      setTimeout(() => goToField(path) || setWanted({ path }), 0)
    },
    may: type => page.may.includes(type),
  }
}
