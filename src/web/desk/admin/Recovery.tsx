// A recovery that waits: what it will do, who asked, and the second administrator's two answers.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LinkMade, RecoveryLine } from '../../../api/desk/people.ts'
import { meQuery } from '../api/queries.ts'
import { Checkbox, SelectField } from '../parts/Field.tsx'
import { Notice } from '../parts/Notice.tsx'
import { AskedBy, ProposalAnswers } from '../parts/Proposal.tsx'
import { When } from '../parts/When.tsx'
import { pieces } from '../words/pieces.ts'
import { say } from './admin-words.ts'
import { nothing, useAct } from './use-act.ts'

type Surface = 'desk' | 'approve'
type Props = {
  readonly recovery: RecoveryLine
  readonly person: string
  readonly asker: string
  readonly approver: boolean
  readonly mail: string | null
  readonly locked: boolean
  /** The new link, which outlives the recovery that it came of. */
  readonly onMade: (made: LinkMade) => void
}

export function Recovery({ recovery, person, asker, approver, mail, locked, onMade }: Props) {
  const { data: me } = useQuery(meQuery)
  const [surface, setSurface] = useState<Surface>('desk')
  const [mailed, setMailed] = useState(false)
  const confirm = useAct(`recoveries/${recovery.id}/confirm`, () => ({ surface, mail: mailed }), onMade)
  const stop = useAct(`recoveries/${recovery.id}/stop`, nothing)
  const mayConfirm = me?.id !== recovery.askedBy && me?.id !== recovery.person
  const settle = {
    isPending: confirm.isPending || stop.isPending,
    error: confirm.error ?? stop.error,
    mutate: (isConfirmed: boolean) => (isConfirmed ? confirm.mutate(null) : stop.mutate(null)),
  }
  const given = { reason: <bdi>{recovery.reason}</bdi>, ends: <When at={recovery.expiresAt} /> }
  return (
    <Notice tone="warn" title={say('recovery.waits', { name: person })}>
      <AskedBy
        of={{ askedBy: asker, askedAt: recovery.askedAt }}
        say={by => pieces(say.rich('recovery.asked', { ...given, ...by }))}
      />
      {locked ? null : (
        <ProposalAnswers
          of={{ mayConfirm, mayStop: true }}
          settle={settle}
          look="danger"
          words={{
            confirm: say('recovery.replace'),
            stop: say('recovery.stop'),
            other: say('recovery.another'),
          }}
          first={
            <>
              <p>{say('recovery.confirm_text', { name: person })}</p>
              {approver ? (
                <SelectField
                  label={say('recovery.link_for')}
                  value={surface}
                  onChange={setSurface}
                  options={[
                    ['desk', say('recovery.desk')],
                    ['approve', say('recovery.approve')],
                  ]}
                />
              ) : null}
              {mail ? (
                <Checkbox checked={mailed} onChange={setMailed}>
                  {say('recovery.mail', { mail })}
                </Checkbox>
              ) : null}
            </>
          }
        />
      )}
    </Notice>
  )
}
