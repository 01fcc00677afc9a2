// The certificate of authenticity in words. The custodian signs the English; an authority that is written to in another language
// reads the same in its own first, as an aid that says so.
import type { Demand } from '../../domain/registry/state.ts'
import { usDeclaration } from '../../words/certificate/us-declaration.ts'
import { certificateWords } from '../../words/faces/certificate.ts'
import type { Language } from '../../words/languages.ts'
import { when } from '../../words/when.ts'
import type { Block, LetterText } from './block.ts'

export type Certified = {
  readonly demand: Demand
  readonly provider: string
  readonly zone: string
  /** As the custodian signed it. */
  readonly statement: string
  readonly name: string
  /** UTC. */
  readonly at: string
}

/**
 * What the custodian is offered to sign: for an authority of the United States the declaration that its courts' rules of evidence ask
 * for, elsewhere a general statement.
 */
export function statementFor(demand: Demand, provider: string, entity: { country: string } | null): string {
  if (demand.facts?.country !== 'US') return certificateDraft(demand, provider)
  return usDeclaration({
    reference: demand.reference,
    provider,
    items: itemsOf(demand),
    leftOut: demand.collection?.quarantined ?? 0,
    isDomestic: entity === null ? null : entity.country === 'US',
  })
}

function itemsOf(demand: Demand): number {
  return demand.collection?.parts.reduce((n, p) => n + p.items, 0) ?? 0
}

/** The general statement, of no country's law. */
export function certificateDraft(demand: Demand, provider: string, language: Language = 'en'): string {
  const items = itemsOf(demand)
  return certificateWords(language)('statement', { items, reference: demand.reference, provider })
}

/** `english`: what is signed. `translated`: null where the authority is written to in English. */
export function certificateTexts(
  of: Certified,
  language: Language,
): { english: LetterText; translated: LetterText | null } {
  const english = text(of, 'en', paragraphs(of.statement))
  return { english, translated: language === 'en' ? null : text(of, language, aid(of, language)) }
}

/** An empty line begins the next paragraph. */
function paragraphs(statement: string): Block[] {
  return statement.split(/\n\s*\n/).map(text => ({ kind: 'paragraph', text: text.trim() }))
}

/** A statement of the custodian's own words is nobody's to translate. */
function aid({ demand, provider, statement }: Certified, language: Language): Block[] {
  const say = certificateWords(language)
  const drafted = statement.trim() === certificateDraft(demand, provider)
  return [
    { kind: 'small', text: say('translated') },
    { kind: 'paragraph', text: drafted ? certificateDraft(demand, provider, language) : say('own') },
  ]
}

function text(of: Certified, language: Language, first: readonly Block[]): LetterText {
  const say = certificateWords(language)
  const { collection, reference } = of.demand
  const moment = (iso: string) => when(iso, of.zone, language)
  const { provider, name } = of
  return {
    subject: say('subject', { reference }),
    language,
    blocks: [
      ...first,
      { kind: 'heading', text: say('collected') },
      {
        kind: 'facts',
        rows: (collection?.parts ?? []).map(({ part, items, bytes }) => [
          say('part', { part }),
          say('part.size', { items, bytes }),
        ]),
      },
      {
        kind: 'facts',
        rows: [
          [
            say('when'),
            say('when.span', {
              from: moment(collection?.startedAt ?? of.at),
              to: moment(collection?.endedAt ?? of.at),
            }),
          ],
          [say('left_out'), String(collection?.quarantined ?? 0)],
        ],
      },
      {
        kind: 'facts',
        rows: [
          [say('signed'), say('signed.by', { name, provider })],
          [say('at'), moment(of.at)],
        ],
      },
      { kind: 'paragraph', text: say('how') },
    ],
  }
}
