// Data set apart through the gate, and let go before their day: the analyst's passkey signs exactly this, and the gate does it.
import { useState } from 'react'
import type { Matter } from '../../../../../domain/registry/state.ts'
import { holdDigest, holdEndDigest, parseHold, parseHoldEnd } from '../../../../../seal/hold.ts'
import { write } from '../../../api/client.ts'
import { now } from '../../../now.ts'
import { TextField } from '../../../parts/Field.tsx'
import { categoryWords, commas } from '../../../words/labels.ts'
import { calendarDay, periodWords } from '../../../words/time.ts'
import { signOffer } from '../../acts/signed-offer.ts'
import { useSubmit } from '../../acts/submit.ts'
import { nameIn, useDemand } from '../../context.ts'
import { keyOf } from '../../deciding/lines.ts'
import { say } from '../../demand-words.ts'
import { ActionForm } from '../ActionForm.tsx'

/** As long as a preservation letter asks for in many places; anything up to the gate's own bound may be chosen. */
const DAYS = 90

export function HoldForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const { demand } = page
  const toKeep = demand.matters.filter(m => (page.lifecycle[m.id]?.toKeep.length ?? 0) > 0)
  const open = toKeep.filter(m => page.lifecycle[m.id]?.toPreserve)
  const matters = open.length > 0 ? open : toKeep
  const term = matters.map(m => page.lifecycle[m.id]?.keepTerm).find(t => t?.until)
  const [until, setUntil] = useState(term?.until ?? dayFromNow(DAYS))
  const hold = async () => {
    const signed = await submit.attempt(async () => {
      const wish = { matters: matters.map(m => m.id), until }
      const offer = await write(`/api/demands/${encodeURIComponent(demand.id)}/hold/options`, wish)
      const shown = new Set(
        matters.flatMap(m =>
          (page.lifecycle[m.id]?.toKeep ?? []).flatMap(line => {
            const account = demand.accounts.find(a => a.id === line.account && a.matter === m.id)
            return (account?.places ?? []).map(p => JSON.stringify([p.source, p.account, line.category]))
          }),
        ),
      )
      const digest = (bytes: Uint8Array) => {
        const asked = parseHold(bytes)
        const own = asked.parts.every(p =>
          p.categories.every(category => shown.has(JSON.stringify([p.source, p.account, category]))),
        )
        return own && asked.demand === demand.reference && asked.until === until ? holdDigest(bytes) : null
      }
      return {
        hold: offer.hold,
        assertion: await signOffer(offer.hold, offer.options, digest, say('apart.refused')),
      }
    })
    if (signed) await submit.send('hold', signed)
  }
  return (
    <ActionForm
      submit={submit}
      action={say('apart.do')}
      onSubmit={hold}
      disabled={matters.length === 0 || until === ''}
    >
      <p className="small quiet">{say('apart.what')}</p>
      {matters.map(m => (
        <WhatIsKept key={m.id} matter={m} />
      ))}
      <TextField
        label={say('apart.until')}
        hint={term ? say('apart.until.law', { cite: term.cite }) : say('apart.until.hint')}
        type="date"
        required
        value={until}
        onChange={setUntil}
      />
    </ActionForm>
  )
}

/** Of whom, what, and from when to when: as the paper asks, where its line has no other period. */
function WhatIsKept({ matter }: { readonly matter: Matter }) {
  const { page } = useDemand()
  const { accounts, facts, lines } = page.demand
  const kept = (page.lifecycle[matter.id]?.toKeep ?? []).flatMap(key => {
    const account = accounts.find(a => a.id === key.account && a.matter === matter.id)
    const ask = facts?.asks.find(one => one.id === key.ask)
    const line = { ...key, period: lines.find(l => keyOf(l) === keyOf(key))?.period ?? null }
    return account && ask ? [{ line, account, ask }] : []
  })
  return (
    <>
      <p>{nameIn(page, matter.tenant)}</p>
      <ul>
        {kept.map(({ line, account, ask }) => (
          <li key={`${line.ask}/${line.category}/${line.account}`}>
            <bdi className="identifier">{account.identifier.value}</bdi> {categoryWords[line.category]}{' '}
            <span className="small quiet">{periodWords(line.period ?? ask.period)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

export function EndHoldForm() {
  const { page } = useDemand()
  return page.holdsToEnd.map(id => <EndOneHold key={id} id={id} />)
}

function EndOneHold({ id }: { readonly id: string }) {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const { demand } = page
  const hold = demand.holds.find(h => h.id === id)
  const end = async () => {
    const signed = await submit.attempt(async () => {
      const offer = await write(`/api/demands/${encodeURIComponent(demand.id)}/hold/end/options`, {
        hold: id,
      })
      const digest = (bytes: Uint8Array) => {
        const asked = parseHoldEnd(bytes)
        return asked.hold === id && asked.demand === demand.reference ? holdEndDigest(bytes) : null
      }
      return {
        end: offer.end,
        assertion: await signOffer(offer.end, offer.options, digest, say('apart.refused')),
      }
    })
    if (signed) await submit.send('hold/end', signed)
  }
  if (!hold?.placed) return null
  const { items, sources } = hold.placed
  return (
    <ActionForm submit={submit} action={say('apart.end.do')} tone="danger" onSubmit={end}>
      <p>{say('apart.end.one', { n: items, where: commas(sources), until: calendarDay(hold.until) })}</p>
      <p className="small quiet">{say('apart.end.what')}</p>
    </ActionForm>
  )
}

function dayFromNow(days: number): string {
  return new Date(now() + days * 86_400_000).toISOString().slice(0, 10)
}
