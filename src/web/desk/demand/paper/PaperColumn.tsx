// The paper as the sandboxed reader saw it, page by page. Passages that facts were taken from are marked.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { DocumentText } from '../../../../api/desk/demand-page.ts'
import { size } from '../../../../words/when.ts'
import { TextField } from '../../parts/Field.tsx'
import { Identifier } from '../../parts/Identifier.tsx'
import { language } from '../../words/load.ts'
import { pieces } from '../../words/pieces.ts'
import { useDemand } from '../context.ts'
import { say } from '../demand-words.ts'
import { isLookedAt, type Place, segmentsOf } from '../places.ts'
import { bringIntoView } from '../scroll.ts'
import { useFoundWords } from './found-words.ts'

export function PaperColumn() {
  const { page, looking, places, chosen } = useDemand()
  const host = useRef<HTMLElement>(null)
  useFoundWords(host)
  const fact = looking && 'fact' in looking ? looking.fact : null
  const markOf = (key: string) =>
    host.current?.querySelector<HTMLElement>(`[data-facts~="${CSS.escape(encodeKey(key))}"]`)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another fact moves the paper
  useEffect(() => {
    // Who points at words of the paper has them in view: the paper does not run away from under the hand.
    const mark = fact === null || host.current?.querySelector('mark:hover') ? null : markOf(fact)
    if (mark) bringIntoView(mark, false)
  }, [fact])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a choice moves the paper
  useEffect(() => {
    const [first] = chosen?.from === 'facts' ? chosen.facts : []
    const mark = first ? markOf(first) : null
    if (mark) bringIntoView(mark, true)
  }, [chosen])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the column scrolls, so the keyboard must reach it
    <section id="column-paper" className="column paper" ref={host} tabIndex={0} aria-labelledby="paper-title">
      <h2 id="paper-title" className="column-title">
        {say('paper')}
      </h2>
      {page.documents.map(document => (
        <Document key={document.id} document={document} places={places} />
      ))}
      {page.documents.length === 0 ? <p className="quiet">{say('paper.none')}</p> : null}
    </section>
  )
}

function Document({
  document,
  places,
}: {
  readonly document: DocumentText
  readonly places: readonly Place[]
}) {
  const { page } = useDemand()
  const mine = places.filter(p => p.passage.document === document.id)
  return (
    <article className="document">
      <h3>
        <bdi>{document.title}</bdi>
      </h3>
      {document.warnings.map(warning => (
        <p key={warning} className="notice" data-tone="warn">
          {warning}
        </p>
      ))}
      <GoToPage document={document} />
      {document.parts.map(part =>
        part.pages.map(({ n, text, ocr }) => (
          <section
            key={`${part.name}/${n}`}
            id={sheetId(document.id, part.name, n)}
            tabIndex={-1}
            className="sheet"
            aria-label={say('paper.page_label', { n })}
          >
            <p className="sheet-head">
              {part.name === 'file' || part.name === document.title ? null : (
                <>
                  <bdi>{part.name}</bdi> ·{' '}
                </>
              )}
              {say(ocr ? 'paper.page_ocr' : 'paper.page', { n })}
            </p>
            <Text
              text={text}
              places={mine.filter(p => p.passage.part === part.name && p.passage.page === n)}
            />
          </section>
        )),
      )}
      <details className="small">
        <summary>{say('paper.original')}</summary>
        <p>
          {pieces(
            say.rich('paper.download', {
              link: inside => (
                <a
                  href={`/api/demands/${encodeURIComponent(page.demand.id)}/documents/${encodeURIComponent(document.id)}`}
                  download
                >
                  {pieces(inside)}
                </a>
              ),
              size: size(document.size, language),
              type: document.mediaType,
            }),
          )}
        </p>
        <p>
          SHA-256 <Identifier value={document.sha256} label={say('copy.hash')} />
        </p>
      </details>
    </article>
  )
}

function sheetId(document: string, part: string, n: number): string {
  return `sheet-${document}-${part}-${n}`
}

/** Few papers are long; in one that is, nobody scrolls for its page 140. */
const LONG = 8

function GoToPage({ document: { id, parts } }: { readonly document: DocumentText }) {
  const [page, setPage] = useState('')
  const long = parts.find(part => part.pages.length > LONG)
  if (!long) return null
  const go = (event: FormEvent) => {
    event.preventDefault()
    const sheet = document.getElementById(sheetId(id, long.name, Number(page)))
    sheet?.scrollIntoView({ block: 'start' })
    sheet?.focus({ preventScroll: true })
  }
  return (
    <form className="go-to-page" onSubmit={go}>
      <TextField
        label={say('paper.go_to', { n: long.pages.length })}
        type="number"
        value={page}
        onChange={setPage}
      />
      <button type="submit">{say('paper.go')}</button>
    </form>
  )
}

function Text({ text, places }: { readonly text: string; readonly places: readonly Place[] }) {
  const { page, looking, look, chosen, showFindings } = useDemand()
  const answered = page.demand.assessment !== null
  return (
    <pre className="sheet-text" dir="auto">
      {segmentsOf(text, places).map((segment, i) => {
        const key = segment.keys[0]
        if (key === undefined) return segment.text
        const active = segment.keys.some(k => isLookedAt(looking, k))
        const choose = answered
          ? {
              role: 'button',
              tabIndex: 0,
              'aria-pressed': segment.keys.some(k => chosen?.facts.includes(k)),
              onClick: () => showFindings(segment.keys),
              onKeyDown: (event: React.KeyboardEvent) => {
                if (event.key !== 'Enter' && event.key !== ' ') return
                event.preventDefault()
                showFindings(segment.keys)
              },
            }
          : {}
        return (
          <mark
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a page never change their order
            key={i}
            data-facts={segment.keys.map(encodeKey).join(' ')}
            data-active={active || undefined}
            onPointerEnter={() => look({ fact: key })}
            onPointerLeave={() => look(null)}
            {...choose}
          >
            {segment.text}
          </mark>
        )
      })}
    </pre>
  )
}

/** An attribute that lists words cannot hold spaces. */
function encodeKey(key: string): string {
  return encodeURIComponent(key)
}
