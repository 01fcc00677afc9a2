// Recording that a challenge was filed, by us or by a tenant itself. Under an entry of the law it is prefilled, and what it suspends
// comes from there.
import { type ReactNode, useState } from 'react'
import type { LawChallenge } from '../../../../../domain/challenge/open-challenges.ts'
import {
  aimsOf,
  type ChallengeAim,
  type ChallengeKind,
  challengeKinds,
} from '../../../../../vocabulary/closed-lists.ts'
import { today } from '../../../now.ts'
import { optionsOf, Radios, SelectField, TextField } from '../../../parts/Field.tsx'
import { aimWords, challengeKindWords } from '../../../words/labels.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { keyOfLine, LinesField, linesOfMatters } from '../LinesField.tsx'
import { MattersField } from '../MattersField.tsx'
import { PaperField } from '../PaperField.tsx'

type Props = {
  readonly law?: LawChallenge
  /** The matter whose tenant filed it; absent: we did. */
  readonly tenants?: string
  readonly children?: ReactNode
}

export function FileChallengeForm({ law, tenants, children }: Props) {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [kind, setKind] = useState<ChallengeKind | ''>(law?.challengeKind ?? '')
  const [aim, setAim] = useState<ChallengeAim | ''>(law?.about ?? '')
  const [matters, setMatters] = useState<readonly string[]>(
    tenants === undefined ? page.demand.matters.map(m => m.id) : [tenants],
  )
  const [forum, setForum] = useState(law?.forum ?? '')
  const [filedOn, setFiledOn] = useState(today())
  const [deadline, setDeadline] = useState(law?.deadline ?? '')
  const [note, setNote] = useState('')
  const [paper, setPaper] = useState<File | null>(null)
  const aims: readonly ChallengeAim[] = kind ? aimsOf[kind] : []
  const about = aims.length === 1 ? (aims[0] ?? '') : aim
  const concerned = linesOfMatters(page.demand, matters)
  const [left, setLeft] = useState<readonly string[]>([])
  const lines = concerned.filter(l => !left.includes(keyOfLine(l)))
  const isPart = about === 'production' && lines.length < concerned.length
  const send = () => {
    if (kind === '' || about === '') return
    const act = {
      type: 'file_challenge',
      ...(tenants === undefined ? {} : { party: 'tenant' }),
      challengeKind: kind,
      about,
      matters,
      ...(isPart ? { lines } : {}),
      forum,
      filedOn,
      deadline: deadline || null,
      law: law?.law ?? null,
      note,
    }
    submit.sendWithPaper('challenges', { act }, paper)
  }
  return (
    <ActionForm
      submit={submit}
      action={say('file.record')}
      tone="plain"
      disabled={
        kind === '' ||
        about === '' ||
        matters.length === 0 ||
        filedOn === '' ||
        (isPart && lines.length === 0)
      }
      onSubmit={send}
    >
      {children}
      {law ? (
        <p className="notice" data-tone={law.effect === 'by_statute' ? 'accent' : 'warn'}>
          {say(law.about === 'secrecy' ? 'file.secrecy' : `file.${law.effect}`)} <cite>{law.law.cite}</cite>
        </p>
      ) : (
        <>
          <SelectField
            label={say('file.kind')}
            value={kind}
            empty={say('choose')}
            options={optionsOf(challengeKinds, challengeKindWords)}
            onChange={setKind}
          />
          <p className="small quiet">{say('file.no_law')}</p>
        </>
      )}
      {aims.length > 1 && !law ? (
        <Radios
          legend={say('file.aim')}
          value={about}
          options={aims.map(a => [a, aimWords[a]] as const)}
          onChange={setAim}
        />
      ) : null}
      {tenants === undefined ? <MattersField value={matters} onChange={setMatters} /> : null}
      {about === 'production' && concerned.length > 1 ? (
        <LinesField
          legend={say('file.lines')}
          among={concerned}
          value={lines}
          onChange={chosen => setLeft(concerned.filter(l => !chosen.includes(l)).map(keyOfLine))}
        />
      ) : null}
      <TextField
        label={say('file.forum')}
        hint={say('file.forum.hint')}
        required
        value={forum}
        onChange={setForum}
      />
      <div className="field-row">
        <TextField label={say('file.on')} type="date" required value={filedOn} onChange={setFiledOn} />
        {law ? null : (
          <TextField label={say('file.last')} type="date" value={deadline} onChange={setDeadline} />
        )}
      </div>
      <PaperField
        label={say('file.paper')}
        hint={tenants === undefined ? say('file.paper.hint') : ''}
        onChange={setPaper}
      />
      <TextField label={say('file.note')} multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}
