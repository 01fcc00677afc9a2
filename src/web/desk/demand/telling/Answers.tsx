// What a tenant answered and what counsel decided; where a chain stands behind it, each party for itself and by name.

import type { PartyFacts } from '../../../../api/desk/matters.ts'
import type { Matter } from '../../../../domain/registry/state.ts'
import { When } from '../../parts/When.tsx'
import { answerWords } from '../../words/labels.ts'
import { pieces } from '../../words/pieces.ts'
import { partyWords } from '../../words/tenants.ts'
import { coded } from '../coded.ts'
import { useDemand } from '../context.ts'
import { sayRecord } from '../record-words.ts'

type Said = Pick<Matter['parties'][number], 'answer' | 'objection' | 'earlier'>

export function Answers({ matter: m }: { readonly matter: Matter }) {
  const { page } = useDemand()
  const parties = page.parties[m.id] ?? []
  if (parties.length < 2) return <Words said={m} />
  return (
    <>
      <dt>{sayRecord('tenant.answer')}</dt>
      <dd>
        {parties.map(p => (
          <PartyWords key={p.key} party={p} said={m.parties.find(x => (x.tenant ?? x.role) === p.key)} />
        ))}
      </dd>
    </>
  )
}

export function partyName({ name, party }: Pick<PartyFacts, 'name' | 'party'>): string {
  return sayRecord('party.of', { name, role: partyWords[party.role] })
}

/** One line of where it stands, and under it what it wrote and what became of it. */
function PartyWords({ party, said }: { readonly party: PartyFacts; readonly said: Said | undefined }) {
  const name = partyName(party)
  const answer = said?.answer
  return (
    <div>
      {answer
        ? pieces(
            sayRecord.rich('party.answered', {
              party: <bdi>{name}</bdi>,
              answer: answerWords[answer.answer],
              when: <When at={answer.at} form="past" />,
              late: answer.late ? 'yes' : 'no',
            }),
          )
        : party.unreached
          ? sayRecord('party.unreached', { party: name })
          : party.told
            ? sayRecord('party.waits', { party: name })
            : null}
      {answer?.text ? <blockquote dir="auto">{answer.text}</blockquote> : null}
      {said ? <Decided said={said} /> : null}
      {said?.earlier.map((before, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: it only grows
        <Before key={i} said={before} />
      ))}
      {party.told ? null : <p className="small quiet">{sayRecord('party.left', { party: name })}</p>}
    </div>
  )
}

function Words({ said }: { readonly said: Said }) {
  const { answer, objection, earlier } = said
  return (
    <>
      {answer ? (
        <>
          <dt>{sayRecord('tenant.answer')}</dt>
          <dd>
            <Given answer={answer} />
          </dd>
        </>
      ) : null}
      {earlier.length > 0 ? (
        <>
          <dt>{sayRecord('tenant.earlier')}</dt>
          <dd>
            {earlier.map((before, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: it only grows
              <Before key={i} said={before} />
            ))}
          </dd>
        </>
      ) : null}
      {objection ? (
        <>
          <dt>{sayRecord('tenant.objection')}</dt>
          <dd>
            <Decided said={said} />
          </dd>
        </>
      ) : null}
    </>
  )
}

/** What it said to an earlier notice, and what counsel decided of it. */
function Before({ said }: { readonly said: Said['earlier'][number] }) {
  return (
    <div>
      {said.answer ? <Given answer={said.answer} /> : null}
      <Decided said={said} />
    </div>
  )
}

function Given({ answer }: { readonly answer: NonNullable<Said['answer']> }) {
  return (
    <>
      {pieces(
        sayRecord.rich(answer.late ? 'tenant.answered_late' : 'tenant.answered', {
          answer: answerWords[answer.answer],
          when: <When at={answer.at} form="past" />,
        }),
      )}
      {answer.text ? <blockquote dir="auto">{answer.text}</blockquote> : null}
    </>
  )
}

function Decided({ said: { objection } }: { readonly said: Pick<Said, 'objection'> }) {
  if (!objection) return null
  return sayRecord('pair', {
    name: coded(sayRecord, 'objection', objection.decision),
    text: objection.reason,
  })
}
