// What the desk reads of the law, and the two acts on it.
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { LawSheet } from '../../../api/desk/law.ts'
import { type LawTable, type LawWords, lawWordsOf } from '../../../words/faces/law.ts'
import { categoryWords, wordFor } from '../words/labels.ts'
import { codeWord } from '../words/law.ts'
import { language } from '../words/load.ts'
import { read, write } from './client.ts'

/** Adoption changes it at once; otherwise the law moves by days. */
export const lawKey = ['law'] as const

export const packsQuery = queryOptions({
  queryKey: [...lawKey, 'packs'],
  queryFn: ({ signal }) => read('/api/law/packs', signal),
})

export function packQuery(id: string) {
  return queryOptions({
    queryKey: [...lawKey, 'pack', id],
    queryFn: ({ signal }) => read(`/api/law/packs/${encodeURIComponent(id)}`, signal),
  })
}

/** The packs' sentences in the page's language; in English those with a code's word in them. They change with a version of the program. */
export const lawWordsQuery = queryOptions({
  queryKey: ['law-words'],
  queryFn: async ({ signal }) => lawWordsFrom(await read(`/api/law/words/${language as string}`, signal)),
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
})

function lawWordsFrom({ packs, papers, frame }: LawSheet): LawWords {
  const tables = Object.entries(packs).map(([id, texts]): [string, LawTable] => [
    id,
    Object.fromEntries(Object.entries(texts).map(([english, text]) => [english, { [language]: text }])),
  ])
  return lawWordsOf({
    language,
    tables: new Map(tables),
    frame: { en: Object.fromEntries(Object.keys(frame).map(key => [key, key])), own: frame },
    category: english => wordFor(categoryWords, english.replace(' ', '_')),
    value: codeWord,
    paper: id => papers[id] ?? null,
  })
}

/** `on` empty: the server's today; `jurisdiction` empty: all. */
export function matrixQuery(on: string, jurisdiction: string) {
  const query = new URLSearchParams()
  if (on !== '') query.set('on', on)
  if (jurisdiction !== '') query.set('jurisdiction', jurisdiction)
  return queryOptions({
    queryKey: [...lawKey, 'matrix', on, jurisdiction],
    queryFn: ({ signal }) => read(`/api/law/matrix?${query}`, signal),
    placeholderData: keepPreviousData,
  })
}

/** A question and its answer change nothing, so the same question may be asked again. */
export function askQuery(facts: Readonly<Record<string, unknown>> | null, asOf: string) {
  return queryOptions({
    queryKey: [...lawKey, 'ask', facts, asOf],
    queryFn: () =>
      write('/api/law/ask', { facts: facts ?? {}, live: true, ...(asOf === '' ? {} : { asOf }) }),
    enabled: facts !== null,
    placeholderData: keepPreviousData,
    retry: false,
  })
}

export function asOfQuery(demand: string, version: number, day: string) {
  return queryOptions({
    queryKey: [...lawKey, 'as-of', demand, version, day],
    queryFn: ({ signal }) =>
      read(`/api/demands/${encodeURIComponent(demand)}/as-of?${new URLSearchParams({ day })}`, signal),
    enabled: day !== '',
    retry: false,
  })
}

export function actOnPack(verb: 'adopt' | 'withdraw', pack: string, hash: string): Promise<object> {
  return write(`/api/law/packs/${encodeURIComponent(pack)}/${verb}`, { hash })
}
