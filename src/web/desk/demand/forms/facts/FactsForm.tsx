// Confirming what the paper says: prefilled from the proposal, every field to be corrected, nothing guessed.
import { useEffect, useState } from 'react'
import type { DemandPage } from '../../../../../api/desk/demand-page.ts'
import type { ConfirmedFacts } from '../../../../../domain/decision/facts.ts'
import { isolate } from '../../../../../words/isolate.ts'
import { SelectField, TextField } from '../../../parts/Field.tsx'
import { LawText } from '../../../parts/LawText.tsx'
import { codeWords } from '../../../words/law.ts'
import { absolute } from '../../../words/time.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand, type Wanted } from '../../context.ts'
import { isBeingRead } from '../../live.ts'
import { ActionForm, ConflictNotice, type FormMerge } from '../ActionForm.tsx'
import { instrumentIds } from '../instruments.ts'
import { Lit } from '../Lit.tsx'
import { say } from '../paper-words.ts'
import { SecrecyFields } from '../secrecy/SecrecyFields.tsx'
import { fromField, toField } from '../utc.ts'
import { AnswersFields } from './AnswersFields.tsx'
import { AsksFields } from './AsksFields.tsx'
import { changedPaths } from './changed.ts'
import { FactsConflict } from './FactsConflict.tsx'
import { type Source, withKnownAuthority } from './known-authority.ts'
import { OrdinaryToo, useOrdinary } from './OrdinaryToo.tsx'
import { PapersFields } from './PapersFields.tsx'
import { plainSender, SenderToo } from './SenderChecks.tsx'
import { goToField } from './wanted-field.ts'

const purposes = [
  'criminal_investigation',
  'counterintelligence',
  'foreign_intelligence',
  'civil_litigation',
  'civil_regulatory',
  'sentence_enforcement',
] as const

/** What the server records of it at most. */
const MAX_CHANGED = 200

/** While the reader is at work there is nothing to confirm; who cannot wait fills in by hand. */
export function FactsForm() {
  const { page } = useDemand()
  const [byHand, setByHand] = useState(false)
  if (!isBeingRead(page) || byHand) return <FactsFields />
  return (
    <>
      <p role="status">{say('facts.read')}</p>
      <button type="button" onClick={() => setByHand(true)}>
        {say('facts.by_hand')}
      </button>
    </>
  )
}

function FactsFields() {
  const { page, wanted, may } = useDemand()
  const submit = useSubmit(page)
  useWantedField(wanted)
  const shown = {
    ...(page.demand.facts ? { facts: page.demand.facts, source: null } : proposedFacts(page)),
    factsVersion: page.demand.factsVersion,
    version: page.demand.version,
  }
  // What somebody began to type on: the page may show newer facts by now, which are put beside it and not under it.
  const [base, setBase] = useState(shown)
  const [facts, setFacts] = useState(base.facts)
  const moved = shown.factsVersion !== base.factsVersion
  if (moved && changedPaths(base.facts, facts).length === 0) {
    setBase(shown)
    setFacts(shown.facts)
  }
  const set = <K extends keyof ConfirmedFacts>(key: K, value: ConfirmedFacts[K]) =>
    setFacts({ ...facts, [key]: value })
  const text = (key: 'authorityName' | 'body' | 'instrument') => ({
    value: facts[key],
    onChange: (v: string) => set(key, v),
  })
  const isAsFound = facts.authorityName === base.facts.authorityName
  const instrumentName = instrumentIds.get(facts.instrument)
  const command = (before: ConfirmedFacts, after: ConfirmedFacts) => ({
    command: {
      type: 'confirm_facts' as const,
      facts: after,
      changed: changedPaths(before, after).slice(0, MAX_CHANGED),
    },
  })
  const sender = may('authenticate') ? plainSender(page, facts) : null
  const ordinary = useOrdinary(facts, sender?.entry.id ?? null)
  const said = { ...facts, answers: { ...facts.answers, ...ordinary.answers } }
  const confirm = () => submit.send('commands', command(base.facts, said))
  const confirmBoth = () => {
    if (submit.busy || moved || !sender) return
    const { entry, officer } = sender
    const authenticate = {
      type: 'authenticate' as const,
      authority: entry.id,
      officer: officer?.id ?? null,
      checks: page.senderChecks,
      callbackNeeded: true,
    }
    return submit.sendAll(
      [command(base.facts, said), { command: authenticate }].map(body => ({ path: 'commands', body })),
    )
  }
  const merge: FormMerge = ({ fresh }, again) => {
    const theirs = fresh.demand.facts
    if (!theirs || fresh.demand.factsVersion === page.demand.factsVersion) return null
    const onMerged = (merged: ConfirmedFacts) => {
      setFacts(merged)
      again(command(theirs, merged))
    }
    return <FactsConflict base={base.facts} mine={facts} theirs={theirs} onMerged={onMerged} />
  }
  const onTogether = (merged: ConfirmedFacts) => {
    setFacts(merged)
    setBase(shown)
  }
  return (
    <ActionForm
      submit={submit}
      action={say('facts.confirm')}
      onSubmit={confirm}
      merge={merge}
      disabled={moved}
      changed={
        moved ? (
          <ConflictNotice fresh={page} since={base.version}>
            <FactsConflict
              base={base.facts}
              mine={facts}
              theirs={shown.facts}
              onMerged={onTogether}
              action={say('conflict.together')}
            />
          </ConflictNotice>
        ) : null
      }
    >
      <div className="field-row">
        <Lit fact="authorityName">
          <TextField
            label={say('facts.authority')}
            hint={isAsFound ? sourceWords(base.source) : undefined}
            required
            {...text('authorityName')}
          />
        </Lit>
        <TextField
          label={say('facts.country')}
          hint={say('facts.country.hint')}
          required
          value={facts.country}
          maxLength={2}
          onChange={v => set('country', v.toUpperCase())}
        />
        <Lit fact="authorityName" law="requester.body requester.bodies">
          <TextField label={say('facts.body')} hint={say('facts.body.hint')} {...text('body')} />
        </Lit>
      </div>
      <Lit fact="instrument">
        <TextField
          label={say('facts.instrument')}
          hint={
            instrumentName ? (
              <LawText text={instrumentName} pack={facts.instrument.split('.')[0]} />
            ) : (
              say('facts.instrument.hint')
            )
          }
          required
          mono
          options={[...instrumentIds.keys()]}
          {...text('instrument')}
        />
      </Lit>
      <Lit fact="officer">
        <OfficerFields facts={facts} onChange={officer => set('officer', officer)} />
      </Lit>
      <div className="field-row">
        <Lit fact="reference">
          <TextField
            label={say('facts.reference')}
            mono
            value={facts.reference ?? ''}
            onChange={v => set('reference', v || null)}
          />
        </Lit>
        <Lit fact="issuedOn" law="issued">
          <TextField
            label={say('facts.issued')}
            type="date"
            value={facts.issuedOn ?? ''}
            onChange={v => set('issuedOn', v || null)}
          />
        </Lit>
        <Lit fact="dueAt">
          <TextField
            label={say('facts.due')}
            type="datetime-local"
            hint={
              facts.dueAt
                ? say('facts.due.here', { at: absolute(Date.parse(facts.dueAt)) })
                : say('facts.due.hint')
            }
            value={toField(facts.dueAt)}
            onChange={v => set('dueAt', fromField(v))}
          />
        </Lit>
      </div>
      <Lit fact="purpose" law="purpose">
        <SelectField
          label={say('facts.purpose')}
          value={purposes.find(p => p === facts.purpose) ?? ''}
          options={purposes.map(p => [p, codeWords(p)] as const)}
          empty={say('choose')}
          required
          onChange={v => set('purpose', v)}
        />
      </Lit>
      <AsksFields asks={facts.asks} instrument={facts.instrument} onChange={asks => set('asks', asks)} />
      <Lit fact="secrecy" law="gag gag.kind gag.issued gag.expires">
        <SecrecyFields secrecy={facts.secrecy} onChange={secrecy => set('secrecy', secrecy)} />
      </Lit>
      <PapersFields papers={facts.papers} onChange={papers => set('papers', papers)} />
      <AnswersFields
        answers={facts.answers}
        wanted={wanted?.path}
        onChange={answers => set('answers', answers)}
      />
      <OrdinaryToo ordinary={ordinary} />
      {sender ? (
        <SenderToo sender={sender}>
          <button type="button" aria-disabled={submit.busy || undefined} onClick={confirmBoth}>
            {say('facts.both')}
          </button>
        </SenderToo>
      ) : null}
    </ActionForm>
  )
}

function proposedFacts({ draftFacts, documents, authorities, demand: { received } }: DemandPage) {
  const facts = draftFacts ?? emptyFacts(documents[0]?.id ?? '')
  return withKnownAuthority(facts, { authorities, sender: received.sender })
}

function sourceWords(source: Source): string | undefined {
  if (!source) return undefined
  if (source.by === 'name') return say('facts.from_name')
  return source.paper ? say('facts.from_mail_named', { name: isolate(source.paper) }) : say('facts.from_mail')
}

/** Goes to the field for the fact that somebody pressed "Answer it" for, once it is there. */
function useWantedField(wanted: Wanted | null) {
  useEffect(() => {
    if (wanted) goToField(wanted.path)
  }, [wanted])
}

type OfficerProps = {
  readonly facts: ConfirmedFacts
  readonly onChange: (officer: ConfirmedFacts['officer']) => void
}

function OfficerFields({ facts: { officer }, onChange }: OfficerProps) {
  const field = (key: 'name' | 'mail' | 'phone') => ({
    value: officer[key] ?? '',
    onChange: (v: string) => onChange({ ...officer, [key]: v || null }),
  })
  return (
    <fieldset>
      <legend>{say('officer.legend')}</legend>
      <div className="field-row">
        <TextField label={say('officer.name')} {...field('name')} />
        <TextField label={say('officer.mail')} type="email" {...field('mail')} />
        <TextField label={say('officer.phone')} type="tel" {...field('phone')} />
      </div>
    </fieldset>
  )
}

/** Where the reader proposes nothing: one instrument of one page, one empty ask. */
function emptyFacts(document: string): ConfirmedFacts {
  return {
    papers: [
      {
        id: 'p1',
        role: 'instrument',
        document,
        part: 'file',
        pageFrom: 1,
        pageTo: 1,
        kind: '',
        instrument: null,
        reference: null,
        issuedOn: null,
        language: 'en',
        signer: null,
        links: [],
      },
    ],
    asks: [
      {
        id: 'a1',
        identifiers: [],
        categories: [],
        period: { from: null, to: null },
        passage: '',
        need: null,
      },
    ],
    instrument: '',
    authorityName: '',
    country: '',
    body: '',
    officer: { name: null, mail: null, phone: null },
    reference: null,
    issuedOn: null,
    dueAt: null,
    purpose: '',
    secrecy: { kind: 'none', instrument: null, passage: null, from: null, until: null },
    answers: {},
  }
}
