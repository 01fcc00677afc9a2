// Recording what a tenant took to court itself: one tenant at a time, under an entry of the law where it leaves the tenant one.
import { useState } from 'react'
import type { LawChallenge } from '../../../../../domain/challenge/open-challenges.ts'
import { SelectField } from '../../../parts/Field.tsx'
import { challengeKindWords, plain } from '../../../words/labels.ts'
import { useDemand } from '../../context.ts'
import { say } from '../form-words.ts'
import { MatterField } from '../MatterField.tsx'
import { FileChallengeForm } from './FileChallengeForm.tsx'

/** `of`: the matter whose tenant said that it has filed; without it, one is chosen. */
export function TenantChallengeForm({ of }: { readonly of?: string }) {
  const { page } = useDemand()
  const { matters } = page.demand
  const [chosen, setChosen] = useState(of ?? matters[0]?.id ?? '')
  const entries = page.tenantsChallenges[chosen] ?? []
  const [picked, setPicked] = useState<string>('')
  const law = entries.find(e => idOf(e) === picked)
  return (
    <FileChallengeForm key={`${chosen} ${picked}`} tenants={chosen} {...(law ? { law } : {})}>
      <p className="small quiet">{say('file.tenant.note')}</p>
      <MatterField
        matters={of === undefined ? matters : matters.filter(m => m.id === of)}
        value={chosen}
        onChange={id => {
          setChosen(id)
          setPicked('')
        }}
      />
      {entries.length > 0 ? (
        <SelectField
          label={say('file.entry')}
          value={picked}
          empty={say('file.entry.other')}
          options={entries.map(e => [idOf(e), `${nameOf(e)} (${e.law.cite})`] as const)}
          onChange={setPicked}
        />
      ) : null}
    </FileChallengeForm>
  )
}

function idOf({ law }: LawChallenge): string {
  return `${law.kind} ${law.cite}`
}

function nameOf({ challengeKind, law }: LawChallenge): string {
  return challengeKind === 'other' ? plain(law.kind) : challengeKindWords[challengeKind]
}
